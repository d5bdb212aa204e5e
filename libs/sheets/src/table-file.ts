import { DomainError, firstCharacters } from '@peerloop/kernel';
import { assertPlainText, assertXlsx, fileKind } from './file-kind.js';
import type { Sheet } from './sheet.js';
import { sheetRefusals } from './sheets.errors.js';
import { sheetLimits } from './sheets.limits.js';
import { type Delimiter, parseCsv, sheetRows } from './text/csv-table.js';
import { decode, decodeText, type TextEncoding } from './text/text-encoding.js';
import { XlsxArchive } from './xlsx/archive.js';
import { readerLanguage } from './xlsx/reader-language.js';
import { XlsxWorkbook } from './xlsx/workbook.js';

/** What whoever brings the file, or knows what it should hold, decides otherwise than we would guess. */
export interface TableOptions {
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** In which numbers and dates of a workbook are shown, as BCP 47; default `en-GB`. */
  readonly language?: string | undefined;
  /** How much a row looks like the column names that are expected, from 0; it helps to find the delimiter. */
  readonly headerScore?: (cells: Iterable<string>) => number;
}

/** The encoding that is as likely, and the first word that depends on it. */
export interface EncodingDoubt {
  readonly alternative: TextEncoding;
  readonly seen: string;
  readonly otherwise: string;
}

/** An opened file, whatever kind it is of. */
export interface TableFile {
  readonly format: 'csv' | 'xlsx';
  /** Of a text file; null for a workbook. */
  readonly encoding: TextEncoding | null;
  readonly encodingDoubt: EncodingDoubt | null;
  /** Null for a workbook and for a text file of one column. */
  readonly delimiter: Delimiter | null;
  /** A quotation mark had no partner, so quotation marks were read as plain characters. */
  readonly quotesUnbalanced: boolean;
  /** The visible sheets, as their tabs stand; none for a text file. */
  readonly sheetNames: readonly string[];
  /**
   * @param name one of the sheets; of a text file null
   * @throws SHEET_NOT_FOUND, FILE_DAMAGED, SHEET_TOO_MANY_ROWS, FILE_UNPACKS_TOO_FAR
   */
  read(name: string | null): Promise<Sheet>;
}

/**
 * Opens a table as offices have it: CSV of any delimiter and encoding, or XLSX. Nothing of the file is run,
 * followed or kept; what it may cost is bounded by {@link sheetLimits}.
 *
 * @throws a `DomainError` with one of {@link sheetRefusals}
 */
export async function openTableFile(
  bytes: Uint8Array,
  options: TableOptions = {},
): Promise<TableFile> {
  if (bytes.length === 0) throw new DomainError(sheetRefusals.empty);
  if (bytes.length > sheetLimits.bytes) {
    const facts = { bytes: bytes.length, max: sheetLimits.bytes };
    throw new DomainError(sheetRefusals.tooLarge, { facts });
  }
  return fileKind(bytes) === 'zip' ? openWorkbook(bytes, options) : openTextFile(bytes, options);
}

function openTextFile(bytes: Uint8Array, options: TableOptions): TableFile {
  const { encoding, text, alternative } = decodeText(bytes, options.encoding);
  assertPlainText(text);
  assertReadable(text);
  const { delimiter, quotesUnbalanced, ...table } = parseCsv(text, options);
  const doubt = alternative && { alternative, ...differentWord(text, decode(bytes, alternative)) };
  const sheet: Sheet = { name: null, rows: sheetRows(table.rows), hiddenColumns: new Set() };
  const form = { format: 'csv', encoding, encodingDoubt: doubt, delimiter } as const;
  return { ...form, quotesUnbalanced, sheetNames: [], read: () => Promise.resolve(sheet) };
}

async function openWorkbook(
  bytes: Uint8Array,
  { language = 'en-GB' }: TableOptions,
): Promise<TableFile> {
  const archive = await XlsxArchive.open(bytes);
  assertXlsx(archive);
  const workbook = await XlsxWorkbook.open(archive, readerLanguage(language));
  const { sheetNames } = workbook;
  const form = { format: 'xlsx', encoding: null, encodingDoubt: null, delimiter: null } as const;
  const read = (name: string | null) => workbook.read(name ?? sheetNames[0]!);
  return { ...form, quotesUnbalanced: false, sheetNames, read };
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
    throw new DomainError(sheetRefusals.unreadable);
  }
}
