import { stringify } from 'csv-stringify/sync';
import { writableText, type WrittenCell, type WrittenSheet } from './written-sheet.js';

export interface CsvStyle {
  /** Programs set to French or Serbian expect `;`. Default `,`. */
  readonly delimiter?: ',' | ';' | undefined;
}

/**
 * The table as UTF-8 with the mark by which spreadsheet programs know it. A text that such a program would
 * run as a formula stands behind an apostrophe, which it shows to nobody.
 */
export function writeCsv(
  { header, rows }: WrittenSheet,
  { delimiter = ',' }: CsvStyle = {},
): Buffer {
  const text = stringify([header, ...rows.map((row) => row.map(textOf))], {
    delimiter,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  return Buffer.from(text);
}

/** Numbers and days as every program reads them. */
function textOf(cell: WrittenCell): string | number {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? writableText(cell) : (cell ?? '');
}
