import { parseMailAddress } from '@peerloop/kernel';
import { isDamaged, mendedText, sheetLimits, tidyText } from '@peerloop/sheets';
import { type RowProblemCode, rowProblems } from '../list/participant-list.errors.js';
import { fieldLimits, listLimits } from '../list/participant-list.limits.js';
import type {
  CheckedRow,
  Facts,
  ListedPerson,
  ListRow,
  RowField,
  RowProblem,
  RowValues,
} from '../reading/participant-list-reading.js';
import { readAddressCell } from './address-cell.js';
import { countryOf, languagesOf } from './intl-name.js';
import { levelOf } from './level-name.js';
import { nameFromAddress, personName } from './person-name.js';

/** A row as it was typed or read, before checking. */
export interface RowToCheck {
  readonly line: number;
  readonly values: RowValues;
  /** What reading the file found out about the row, kept before what checking finds. */
  readonly notices?: readonly RowProblem[];
}

const fields = Object.keys(fieldLimits) as RowField[];

/**
 * Checks one participant's values: those read from a file, or those that a person has corrected. Pure
 * and repeatable: checking a checked row again changes nothing.
 */
export function checkRow(typed: RowValues): CheckedRow {
  const problems: RowProblem[] = [];
  const values: Partial<Record<RowField, string>> = {};
  for (const field of fields) {
    const text = tidyText((typed[field] ?? '').slice(0, sheetLimits.cell + 1));
    if (text !== '') values[field] = text;
  }
  const cell = readAddressCell(values.address ?? '');
  const name = [values.name, cell.personName ?? '']
    .map((text) => personName({ name: text }).name)
    .find((text) => text !== '');
  if (cell.address !== '') values.address = cell.address;
  if (name) values.name = name;
  else delete values.name;

  problems.push(...addressProblems(values.address ?? '', cell.others));
  if (!name) problems.push(nameMissing(values.address ?? ''));
  for (const field of fields) problems.push(...textProblems(field, values[field] ?? ''));
  problems.push(...vocabularyProblems(values));
  const blocked = problems.some(({ blocking }) => blocking);
  return { values, problems, person: blocked ? null : listedPerson(values) };
}

/**
 * Checks all rows of a list, so that an address is sent to once. The first row that is otherwise in order
 * keeps a repeated address; the others are told its line.
 */
export function checkRows(rows: readonly RowToCheck[]): ListRow[] {
  const checked = rows.map(({ line, values, notices = [] }) => {
    const row = checkRow(values);
    return { ...row, line, problems: [...notices, ...row.problems], duplicateOfLine: null };
  });
  const keepers = new Map<string, number>();
  for (const wanted of ['in order', 'any'] as const) {
    for (const { line, person, values } of checked) {
      if (wanted === 'in order' && !person) continue;
      const address = goodAddress(values.address);
      if (address && !keepers.has(address)) keepers.set(address, line);
    }
  }
  return checked.map((row) => {
    const keeper = keepers.get(goodAddress(row.values.address) ?? '');
    return keeper === undefined || keeper === row.line ? row : duplicateOf(row, keeper);
  });
}

/** A problem that only asks to be looked at. */
export function notice(
  field: RowField | 'row',
  code: RowProblemCode,
  facts: Facts = {},
): RowProblem {
  return { field, code, facts, blocking: false };
}

function blocking(field: RowField, code: RowProblemCode, facts: Facts = {}): RowProblem {
  return { field, code, facts, blocking: true };
}

function goodAddress(text: string | undefined): string | null {
  const reading = parseMailAddress(text ?? '');
  return reading.ok ? reading.address : null;
}

function duplicateOf(row: ListRow, line: number): ListRow {
  const problem = blocking('address', rowProblems.duplicateAddress, { line });
  return { ...row, person: null, duplicateOfLine: line, problems: [...row.problems, problem] };
}

function addressProblems(address: string, others: readonly string[]): RowProblem[] {
  const reading = parseMailAddress(address);
  const facts: Facts = reading.suggestion ? { suggestion: reading.suggestion } : {};
  if (!reading.ok) return [blocking('address', reading.code, facts)];
  const problems: RowProblem[] = [];
  if (reading.suggestion) problems.push(notice('address', rowProblems.addressDoubtful, facts));
  if (others.length > 0) {
    problems.push(notice('address', rowProblems.severalAddresses, { others: others.join(', ') }));
  }
  return problems;
}

function nameMissing(address: string): RowProblem {
  const suggestion = nameFromAddress(address);
  return blocking('name', rowProblems.nameMissing, suggestion ? { suggestion } : {});
}

function textProblems(field: RowField, text: string): RowProblem[] {
  const problems: RowProblem[] = [];
  const max = fieldLimits[field];
  if (field !== 'address' && text.length > max) {
    problems.push(blocking(field, rowProblems.tooLong, { max }));
  }
  if (isDamaged(text)) problems.push(notice(field, rowProblems.textDamaged));
  const suggestion = mendedText(text);
  if (suggestion) problems.push(notice(field, rowProblems.textGarbled, { suggestion }));
  return problems;
}

function vocabularyProblems({ level, country, languages }: RowValues): RowProblem[] {
  const problems: RowProblem[] = [];
  if (level && !levelOf(level)) {
    problems.push(notice('level', rowProblems.unknownLevel, { value: level }));
  }
  if (country && !countryOf(country)) {
    problems.push(notice('country', rowProblems.unknownCountry, { value: country }));
  }
  const unknown = languages ? languagesOf(languages).unknown : [];
  if (unknown.length > 0) {
    problems.push(notice('languages', rowProblems.unknownLanguage, { value: unknown.join(', ') }));
  }
  return problems;
}

function listedPerson(values: RowValues): ListedPerson {
  return {
    name: values.name!,
    address: values.address!,
    organisation: values.organisation ?? null,
    level: values.level ? levelOf(values.level) : null,
    role: values.role ?? null,
    place: values.place ?? null,
    country: values.country ? countryOf(values.country) : null,
    languages: values.languages
      ? languagesOf(values.languages).codes.slice(0, listLimits.languages)
      : [],
    phone: values.phone ?? null,
  };
}
