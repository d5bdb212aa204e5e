import { DomainError } from '@peerloop/kernel';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { tidyText } from '../cell-text.js';
import type { SheetCell, SheetRow } from '../sheet.js';
import { sheetRefusals } from '../sheets.errors.js';
import { sheetLimits } from '../sheets.limits.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvTable {
  /** Null when every row has one cell. */
  readonly delimiter: Delimiter | null;
  readonly rows: readonly CsvRow[];
  /** A quotation mark had no partner, so quotation marks were read as plain characters. */
  readonly quotesUnbalanced: boolean;
}

export interface CsvRow {
  /** The row's number in a spreadsheet program: a line break inside quotation marks does not count. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How much a row looks like column names, from 0. */
type HeaderScore = (cells: Iterable<string>) => number;

export interface CsvOptions {
  readonly delimiter?: Delimiter | undefined;
  readonly headerScore?: HeaderScore | undefined;
}

/** @throws SHEET_TOO_MANY_ROWS, SHEET_TOO_MANY_COLUMNS */
export function parseCsv(text: string, options: CsvOptions = {}): CsvTable {
  const { delimiter: wanted, headerScore = () => 0 } = options;
  // Excel's own way of naming the delimiter; it shows no such row.
  const named = /^sep=([,;\t|])(?:\r\n|\r|\n)/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter =
    wanted ?? (named?.[1] as Delimiter | undefined) ?? guessDelimiter(body, headerScore);
  const { rows, unbalanced } = parseAtBest(body, delimiter);
  const isTable = rows.some((row) => row.cells.length > 1);
  return { delimiter: isTable ? delimiter : null, rows, quotesUnbalanced: unbalanced };
}

/** The filled rows as a sheet has them. */
export function sheetRows(rows: readonly CsvRow[]): SheetRow[] {
  return rows.flatMap(({ line, cells }) => {
    const filled = cells.flatMap((text, index): [number, SheetCell][] => {
      const cell = plainCell(text);
      return tidyText(cell) === '' ? [] : [[index, { text: cell.slice(0, sheetLimits.cell + 1) }]];
    });
    return filled.length === 0 ? [] : [{ line, cells: new Map(filled), hidden: false }];
  });
}

/** ="0641234" keeps leading zeros, '+381… keeps a formula from running: devices, not part of the text. */
function plainCell(text: string): string {
  const quoted = /^="([^"]*)"$/.exec(text.trim());
  return quoted ? quoted[1]! : text.replace(/^'(?=[=+\-@\d])/, '');
}

/**
 * How quotation marks are read: by the book; by the book with blanks round them; leniently (`5" pipe` is
 * text); or as plain characters, where one opens and never closes.
 */
const manners = ['strict', 'spaced', 'lenient', 'plain'] as const;
type Manner = (typeof manners)[number];

interface ParsedText {
  readonly rows: CsvRow[];
  readonly unbalanced: boolean;
}

/** By the book, and row by row where that does not go, so that an untidy row leaves tidy ones alone. */
function parseAtBest(text: string, delimiter: Delimiter): ParsedText {
  const rows = parseRecords(text, delimiter, 'strict');
  return rows ? { rows, unbalanced: false } : parseRowByRow(text, delimiter);
}

/** Lines of which a cell may consist before a quotation mark counts as never closed. */
const mostLines = 10;

function parseRowByRow(text: string, delimiter: Delimiter): ParsedText {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: CsvRow[] = [];
  let unbalanced = false;
  let line = 0;
  for (let at = 0; at < lines.length;) {
    line += 1;
    if (line > sheetLimits.textLines) throw tooManyRows();
    const record = recordAt(lines, at, delimiter);
    at += record.lines;
    unbalanced ||= record.manner === 'plain';
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ line, cells: record.cells });
    if (rows.length > sheetLimits.rows) throw tooManyRows();
  }
  return { rows, unbalanced };
}

interface ParsedRecord {
  readonly cells: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
  readonly manner: Manner;
}

function recordAt(lines: readonly string[], at: number, delimiter: Delimiter): ParsedRecord {
  const first = lines[at]!;
  if (!first.includes('"')) return { ...parseRecord(first, delimiter, ['lenient']), lines: 1 };
  let joined = first;
  for (let count = 1; count <= mostLines && at + count <= lines.length; count += 1) {
    if (count > 1) joined += `\n${lines[at + count - 1]!}`;
    if (!hasPairs(joined)) continue;
    if (count === 1) return { ...parseRecord(first, delimiter, manners), lines: 1 };
    const cells = parseOne(joined, delimiter, 'strict') ?? parseOne(joined, delimiter, 'spaced');
    if (cells) return { cells, manner: 'strict', lines: count };
  }
  // `5" pipe` has no pair and needs none; a cell that begins with a mark does.
  const opens = first.split(delimiter).some((cell) => !hasPairs(cell) && /^\s*"/.test(cell));
  return { ...parseRecord(first, delimiter, opens ? ['plain'] : ['lenient', 'plain']), lines: 1 };
}

function hasPairs(text: string): boolean {
  return text.split('"').length % 2 === 1;
}

function parseRecord(
  line: string,
  delimiter: Delimiter,
  among: readonly Manner[],
): Omit<ParsedRecord, 'lines'> {
  for (const manner of among) {
    const cells = parseOne(line, delimiter, manner);
    if (cells) return { cells, manner };
  }
  // Without quotation marks the only thing left to fail is the size of one row.
  throw new DomainError(sheetRefusals.tooManyColumns, { facts: { max: sheetLimits.columns } });
}

/** The cells of one record; none for a blank one, null when the text is not one in this manner. */
function parseOne(text: string, delimiter: Delimiter, manner: Manner): readonly string[] | null {
  const rows = parseRecords(text, delimiter, manner);
  return rows && rows.length <= 1 ? (rows[0]?.cells ?? []) : null;
}

/** Null when the text cannot be read in this manner. */
function parseRecords(text: string, delimiter: Delimiter, manner: Manner): CsvRow[] | null {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      delimiter,
      quote: manner === 'plain' ? null : '"',
      relax_quotes: manner === 'lenient',
      trim: manner === 'spaced',
      relax_column_count: true,
      // A mix of line ends is what pasting two files together makes.
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      max_record_size: sheetLimits.columns * (sheetLimits.cell + 3) * 4,
      on_record: (cells: string[], { records, empty_lines: blank }) => {
        const line = records + blank;
        if (line > sheetLimits.textLines) throw tooManyRows();
        if (cells.every((cell) => cell.trim() === '')) return null;
        rows.push({ line, cells: manner === 'plain' ? cells.map(unquoted) : cells });
        if (rows.length > sheetLimits.rows) throw tooManyRows();
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function unquoted(cell: string): string {
  const text = cell.trim();
  if (!text.startsWith('"')) return cell;
  return text
    .slice(1, text.length > 1 && text.endsWith('"') ? -1 : undefined)
    .replaceAll('""', '"');
}

function tooManyRows(): DomainError {
  return new DomainError(sheetRefusals.tooManyRows, { facts: { max: sheetLimits.rows } });
}

const sampleLines = 60;
const sampleLength = 64 * 1024;

/**
 * The delimiter under which the first rows look most like a list: column names are recognised, and the
 * rows have as many cells as each other.
 */
function guessDelimiter(text: string, headerScore: HeaderScore): Delimiter {
  const sample = firstLines(text);
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const score = delimiterScore(sample, delimiter, headerScore);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function delimiterScore(sample: string, delimiter: Delimiter, headerScore: HeaderScore): number {
  const rows = parseAtBest(sample, delimiter)
    .rows.map(({ cells }) => cells)
    .slice(0, sampleLines);
  const header = Math.max(0, ...rows.map((cells) => headerScore(cells)));
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const alike = Math.max(0, ...counts.values()) / Math.max(rows.length, 1);
  return header * 10 + alike;
}

function firstLines(text: string): string {
  const head = text.slice(0, sampleLength);
  // The last line of a cut text is not whole and would count as a row of its own kind.
  return head.length === text.length ? head : head.slice(0, head.lastIndexOf('\n') + 1) || head;
}
