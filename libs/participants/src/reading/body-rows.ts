import { firstCharacters } from '@peerloop/kernel';
import { type SheetCell, type SheetRow, tidyText } from '@peerloop/sheets';
import type { ColumnPlan } from '../columns/list-columns.js';
import { rowProblems } from '../list/participant-list.errors.js';
import { readAddressCell } from '../rows/address-cell.js';
import { languagesOf, saysYes } from '../rows/intl-name.js';
import { personName } from '../rows/person-name.js';
import { plainWords } from '../rows/plain-words.js';
import { notice, type RowToCheck } from '../rows/row-check.js';
import { type HeaderRow, isHeaderAgain } from './header-row.js';
import type {
  ColumnMeaning,
  LeftOutRow,
  RowField,
  RowProblem,
} from './participant-list-reading.js';

export interface BodyRows {
  readonly rows: readonly RowToCheck[];
  readonly leftOut: readonly LeftOutRow[];
  /** Names that were turned round. */
  readonly turned: number;
}

/** Sorts the rows under the column names into participants and the rest, and takes their values out. */
export function readBody(
  body: readonly SheetRow[],
  header: HeaderRow | null,
  plan: ColumnPlan,
): BodyRows {
  const rows: RowToCheck[] = [];
  const leftOut: LeftOutRow[] = [];
  let turned = 0;
  for (const row of body) {
    const reason = reasonToLeaveOut(row, header, plan);
    if (reason) {
      leftOut.push({ line: row.line, reason, text: rowText(row) });
      continue;
    }
    const person = readRow(row, plan);
    if (person.turned) turned += 1;
    rows.push(person.row);
  }
  return { rows, leftOut, turned };
}

// At the start of the first filled cell, in plain words.
const footer = new RegExp(
  '^(?:(?:grand |sub)?total|sum|subtotal|number of participants|page \\d+|prepared by|approved by|' +
    'note|notes|source|legend|' +
    'nombre (?:total|de participants)|somme|etabli par|fait a|remarques?|etabli le|' +
    'ukupn\\w*|svega|zbir|broj (?:ucesnik\\w*|polaznik\\w*|prisutnih)|stran[ae] \\d+|' +
    'stranica \\d+|str \\d+|sastavi\\w*|pripremi\\w*|overava|overio|napomen\\w*|izvor)\\b',
);

function reasonToLeaveOut(
  row: SheetRow,
  header: HeaderRow | null,
  { columns }: ColumnPlan,
): LeftOutRow['reason'] | null {
  const cells = [...row.cells].sort(([a], [b]) => a - b);
  if (cells.some(([, { text, link }]) => link || /\S@\S/.test(text))) return null;
  if (header && isHeaderAgain(row, header)) return 'repeatedHeader';
  const first = plainWords(cells[0]?.[1].text ?? '');
  if (cells.length <= 3 && footer.test(first)) return 'footer';
  const telling = cells.filter(
    ([, { text, trouble }]) => trouble || !/^\d{1,6}[.)]?$/.test(text.trim()),
  );
  if (telling.length === 0) return 'numberOnly';
  const meaningOf = new Map(columns.map(({ index, meaning }) => [index, meaning]));
  const people = telling.filter(([index]) => namesPerson(meaningOf.get(index)));
  if (people.length === 0) return 'section';
  const isWide = telling.length === 1 && (telling[0]![1].across ?? 1) > 1;
  return isWide ? 'section' : null;
}

/** A row that fills none of these is nobody: a ministry above its people, a remark below them. */
function namesPerson(meaning: ColumnMeaning | undefined): boolean {
  return meaning === 'name' || meaning === 'address' || isNamePart(meaning);
}

function isNamePart(meaning: ColumnMeaning | undefined): boolean {
  return meaning === 'givenName' || meaning === 'middleName' || meaning === 'familyName';
}

const maxRowText = 200;

function rowText(row: SheetRow): string {
  const texts = [...row.cells].sort(([a], [b]) => a - b).map(([, { text }]) => tidyText(text));
  return firstCharacters(texts.filter(Boolean).join(' · '), maxRowText);
}

function readRow(
  row: SheetRow,
  { order, familyFirst, spoken, somebodyElses }: ColumnPlan,
): { row: RowToCheck; turned: boolean } {
  const values: Partial<Record<ColumnMeaning, string>> = {};
  const notices: RowProblem[] = row.hidden ? [notice('row', rowProblems.hiddenRow)] : [];
  let familyFirstHere: 'always' | 'capitals' | undefined;
  for (const { index, header, meaning } of order) {
    const cell = row.cells.get(index);
    if (meaning === 'ignored' || !cell) continue;
    notices.push(...cellNotices(meaning, cell));
    const language = spoken.get(index);
    const text = language ? spokenText(language, header, cell.text) : cellText(meaning, cell);
    if (text === '') continue;
    // Of several columns with one meaning the first filled one counts; languages add up.
    if (values[meaning] === undefined) {
      values[meaning] = text;
      if (meaning === 'name') familyFirstHere = familyFirst.get(index);
    } else if (meaning === 'languages') values.languages = `${values.languages}, ${text}`;
  }
  // Without an address column, or a blank in it: the name itself may be the link.
  const links = [...row.cells].filter(([index]) => !somebodyElses.has(index));
  values.address ||= links.find(([, { link }]) => link)?.[1].link ?? '';
  const { givenName, middleName, familyName, ...rest } = values;
  const { address } = readAddressCell(rest.address ?? '');
  const parts = {
    name: rest.name,
    givenName: tidyText(`${givenName ?? ''} ${middleName ?? ''}`),
    familyName,
    familyFirst: familyFirstHere,
    address,
  };
  const { name, turned } = personName(parts);
  return { row: { line: row.line, values: { ...rest, name }, notices }, turned };
}

/** Under the name of one language: the language, unless the cell says no or names languages itself. */
function spokenText(language: string, header: string, cell: string): string {
  const { codes, unknown } = languagesOf(cell);
  const text = tidyText(cell);
  if (codes.length > 0 && unknown.length === 0 && text.length > 3) return text;
  if (!saysYes(text)) return '';
  const named = languagesOf(header);
  const isTold =
    named.codes.length === 1 && named.codes[0] === language && named.unknown.length === 0;
  return isTold ? header : language;
}

/** The shown text; behind a text that is no address, the address it links to. */
function cellText(meaning: ColumnMeaning, { text, link }: SheetCell): string {
  if (meaning !== 'address' || !link) return tidyText(text);
  return readAddressCell(text).address.includes('@') ? text : link;
}

function cellNotices(meaning: ColumnMeaning, cell: SheetCell): RowProblem[] {
  const field: RowField =
    isNamePart(meaning) || meaning === 'ignored' ? 'name' : (meaning as RowField);
  if (cell.trouble === 'FORMULA_ERROR') {
    return [notice(field, rowProblems.formulaError, { error: cell.error ?? '' })];
  }
  if (cell.trouble) return [notice(field, rowProblems.formulaWithoutValue)];
  if (field !== 'address' || !cell.link) return [];
  const shown = readAddressCell(cell.text).address;
  const differs = shown.includes('@') && shown !== cell.link;
  return differs ? [notice(field, rowProblems.linkDiffers, { shown, link: cell.link })] : [];
}
