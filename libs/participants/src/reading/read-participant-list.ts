import { DomainError } from '@peerloop/kernel';
import { openTableFile, type Sheet, type TableFile } from '@peerloop/sheets';
import { headerScore } from '../columns/column-meaning.js';
import { type ColumnPlan, planColumns } from '../columns/list-columns.js';
import { listProblems, listRefusals } from '../list/participant-list.errors.js';
import { listLimits } from '../list/participant-list.limits.js';
import { checkRows } from '../rows/row-check.js';
import { withAddressLinks } from './address-links.js';
import { readBody } from './body-rows.js';
import { findHeader, type HeaderRow } from './header-row.js';
import type {
  ColumnMeaning,
  ListProblem,
  ListRow,
  ParticipantListReading,
  ReadingOptions,
} from './participant-list-reading.js';

/** What the file's form says, before its content is understood. */
type Source = Pick<
  ParticipantListReading,
  'format' | 'encoding' | 'delimiter' | 'sheet' | 'otherSheets' | 'problems'
>;

/**
 * Reads a list of participants as offices have it.
 *
 * @param options what the person who uploads decides otherwise than guessed
 * @throws a `DomainError` with one of {@link listRefusals} or `sheetRefusals` when the file is no list at
 *   all; what is wrong with single rows is told in the reading
 */
export async function readParticipantList(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<ParticipantListReading> {
  const { encoding, delimiter, language } = options;
  const file = await openTableFile(bytes, { encoding, delimiter, language, headerScore });
  const { sheetNames } = file;
  const tried = sheetNames.length === 0 ? [null] : wantedSheets(sheetNames, options.sheet);
  let refusal: unknown = null;
  for (const name of tried) {
    try {
      const sheet = withAddressLinks(await file.read(name));
      return understand(sheet, sourceOf(file, name), options);
    } catch (error) {
      // A cover sheet or an empty one before the list; what stops the whole file stops here.
      if (!isAboutSheet(error)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

function wantedSheets(names: readonly string[], wanted: string | undefined): readonly string[] {
  return wanted === undefined ? names.slice(0, listLimits.sheetsTried) : [wanted];
}

function sourceOf(file: TableFile, sheet: string | null): Source {
  const { format, encoding, delimiter } = file;
  const problems: ListProblem[] = [];
  if (file.encodingDoubt)
    problems.push({ code: listProblems.encodingUnsure, facts: { ...file.encodingDoubt } });
  if (file.quotesUnbalanced) problems.push({ code: listProblems.quotesUnbalanced, facts: {} });
  const otherSheets = file.sheetNames.filter((other) => other !== sheet);
  return { format, encoding, delimiter, sheet, otherSheets, problems };
}

const aboutSheet: readonly string[] = [
  listRefusals.empty,
  listRefusals.noTable,
  listRefusals.noRows,
];

function isAboutSheet(error: unknown): boolean {
  return error instanceof DomainError && aboutSheet.includes(error.code);
}

function understand(sheet: Sheet, source: Source, options: ReadingOptions): ParticipantListReading {
  if (sheet.rows.length === 0) throw new DomainError(listRefusals.empty);
  const header = findHeader(sheet.rows);
  const hasAddress = sheet.rows.some(({ cells }) =>
    [...cells.values()].some(({ text, link }) => link !== undefined || /\S@\S/.test(text)),
  );
  if (!header && !hasAddress && !options.columns?.length)
    throw new DomainError(listRefusals.noTable);
  const under = sheet.rows.slice(header?.rowsAbove ?? 0);
  const plan = planColumns(header, under, options.columns, sheet.hiddenColumns);
  const body = readBody(under, header, plan);
  if (body.rows.length === 0) {
    throw new DomainError(listRefusals.noRows, { facts: { headerRow: header?.line ?? 0 } });
  }
  if (body.rows.length > listLimits.rows) {
    throw new DomainError(listRefusals.tooManyRows, { facts: { max: listLimits.rows } });
  }
  const rows = checkRows(body.rows);
  const problems = [...source.problems, ...listProblemsOf(header, plan, rows, body.turned)];
  const { columns } = plan;
  return {
    ...source,
    headerRow: header?.line ?? null,
    columns,
    rows,
    leftOut: body.leftOut,
    problems,
  };
}

/** What is worth a look in the list as a whole, and what only its organiser can tell. */
function listProblemsOf(
  header: HeaderRow | null,
  { columns, questions, hidden }: ColumnPlan,
  rows: readonly ListRow[],
  turned: number,
): ListProblem[] {
  const problems: ListProblem[] = [];
  const tell = (code: ListProblem['code'], facts: ListProblem['facts'] = {}): unknown =>
    problems.push({ code, facts });
  const lacks = (field: 'address' | 'name', meanings: readonly ColumnMeaning[]): boolean =>
    !columns.some(({ meaning }) => meanings.includes(meaning)) &&
    !rows.some(({ values }) => values[field]);
  if (!header) tell(listProblems.headerMissing);
  if (lacks('address', ['address'])) tell(listProblems.addressColumnMissing);
  if (lacks('name', ['name', 'givenName', 'familyName'])) tell(listProblems.nameColumnMissing);
  for (const { meaning, columns: asked } of questions) {
    tell(listProblems.columnsUndecided, { meaning, columns: asked.join(',') });
  }
  if (hidden.length > 0) {
    const names = hidden.map(({ letter, header: name }) => (name ? `${letter} (${name})` : letter));
    tell(listProblems.hiddenColumns, { columns: names.join(', ') });
  }
  if (turned > 0) tell(listProblems.namesTurned, { rows: turned });
  return problems;
}
