export { isDamaged, tidyText } from './cell-text.js';
export { columnLetter, type Sheet, type SheetCell, type SheetRow } from './sheet.js';
export * from './sheets.errors.js';
export * from './sheets.limits.js';
export * from './table-file.js';
export type { Delimiter } from './text/csv-table.js';
export { mendedText } from './text/garbled-text.js';
export { textEncodings, type TextEncoding } from './text/text-encoding.js';
export { writeCsv } from './write/csv.js';
/** @public Beside writeCsv, for whoever exports a table. */
export { writeXlsx } from './write/xlsx.js';
