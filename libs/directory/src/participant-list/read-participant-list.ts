import { DomainError, firstCharacters } from '@peerloop/kernel';
import { readBody } from './body-rows.js';
import { parseCsv, sheetRows } from './csv-table.js';
import { assertPlainText, assertXlsx, fileKind } from './file-kind.js';
import { findHeader, type HeaderRow } from './header-row.js';
import { planColumns, type ColumnPlan } from './list-columns.js';
import type { ListSheet } from './list-sheet.js';
import { listProblems, listRefusals } from './participant-list.errors.js';
import { listLimits } from './participant-list.limits.js';
import type {
  ColumnMeaning,
  ListProblem,
  ListRow,
  ParticipantListReading,
  ReadingOptions,
} from './participant-list-reading.js';
import { checkRows } from './row-check.js';
import { decode, decodeText } from './text-encoding.js';
import { XlsxArchive } from './xlsx-archive.js';
import { XlsxWorkbook } from './xlsx-workbook.js';

/** What the file's form says, before its content is understood. */
type Source = Pick<
  ParticipantListReading,
  'format' | 'encoding' | 'delimiter' | 'sheet' | 'otherSheets' | 'problems'
>;

/**
 * Reads a list of participants as offices have it: CSV of any delimiter and encoding, or XLSX. Nothing of
 * the file is run, followed or kept; what it may cost is bounded by {@link listLimits}.
 *
 * @param options what the person who uploads decides otherwise than guessed
 * @throws a `DomainError` with one of {@link listRefusals} when the file is no list at all; what is wrong
 *   with single rows is told in the reading
 */
export async function readParticipantList(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<ParticipantListReading> {
  if (bytes.length === 0) throw new DomainError(listRefusals.empty);
  if (bytes.length > listLimits.bytes) {
    const facts = { bytes: bytes.length, max: listLimits.bytes };
    throw new DomainError(listRefusals.tooLarge, { facts });
  }
  return fileKind(bytes) === 'zip' ? readWorkbook(bytes, options) : readTextFile(bytes, options);
}

function readTextFile(bytes: Uint8Array, options: ReadingOptions): ParticipantListReading {
  const { encoding, text, alternative } = decodeText(bytes, options.encoding);
  assertPlainText(text);
  assertReadable(text);
  const table = parseCsv(text, options.delimiter);
  const problems: ListProblem[] = [];
  if (alternative) {
    const facts = { alternative, ...differentWord(text, decode(bytes, alternative)) };
    problems.push({ code: listProblems.encodingUnsure, facts });
  }
  if (table.quotesUnbalanced) problems.push({ code: listProblems.quotesUnbalanced, facts: {} });
  const { delimiter } = table;
  return understand(
    { name: null, rows: sheetRows(table), hiddenColumns: new Set() },
    { format: 'csv', encoding, delimiter, sheet: null, otherSheets: [], problems },
    options,
  );
}

/** The first word that depends on the encoding, both ways. */
function differentWord(text: string, other: string): { seen: string; otherwise: string } {
  const words = other.split(/[\s;,|]+/);
  const at = text.split(/[\s;,|]+/).findIndex((word, index) => word !== words[index]);
  const word = (from: readonly string[]): string => firstCharacters(from[at] ?? '', 40);
  return { seen: word(text.split(/[\s;,|]+/)), otherwise: word(words) };
}

/** Bytes that are no text decode into control characters. */
function assertReadable(text: string): void {
  const controls = text.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f\ufffd]/g)?.length ?? 0;
  if (controls * 50 > text.length || text.includes('\u0000')) {
    throw new DomainError(listRefusals.unreadable);
  }
}

async function readWorkbook(
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ParticipantListReading> {
  const archive = XlsxArchive.open(bytes);
  assertXlsx(archive);
  const workbook = await XlsxWorkbook.open(archive);
  const names = workbook.sheetNames;
  const tried =
    options.sheet === undefined ? names.slice(0, listLimits.sheetsTried) : [options.sheet];
  let refusal: unknown = null;
  for (const name of tried) {
    const otherSheets = names.filter((other) => other !== name);
    const source = { encoding: null, delimiter: null, sheet: name, otherSheets, problems: [] };
    try {
      return understand(await workbook.read(name), { format: 'xlsx', ...source }, options);
    } catch (error) {
      // A cover sheet or an empty one before the list; what stops the whole file stops here.
      if (!isAboutSheet(error)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

const aboutSheet: readonly string[] = [
  listRefusals.empty,
  listRefusals.noTable,
  listRefusals.noRows,
];

function isAboutSheet(error: unknown): boolean {
  return error instanceof DomainError && aboutSheet.includes(error.code);
}

function understand(
  sheet: ListSheet,
  source: Source,
  options: ReadingOptions,
): ParticipantListReading {
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
