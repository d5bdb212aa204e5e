import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { writableText, type WrittenCell, type WrittenSheet } from './written-sheet.js';

/** Characters; a sheet's name may not have more. */
const maxName = 31;
/** Characters; wider columns are cut to it. */
const maxWidth = 60;

/** The tables as one workbook, with names of columns that stay in sight. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const workbook = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheetName(sheet.name),
      stickyRowsCount: 1,
      columns: sheet.header.map((_, column) => ({ width: widthOf(sheet, column) })),
      data: [
        sheet.header.map((name): Cell => ({ value: writableText(name), fontWeight: 'bold' })),
        ...sheet.rows.map((row) => row.map(cellOf)),
      ],
    })),
  );
  return workbook.toBuffer();
}

/** Without what Excel refuses in the name of a sheet. */
function sheetName(name: string): string {
  return Array.from(writableText(name).replace(/[\\/?*[\]:]/g, ' '))
    .slice(0, maxName)
    .join('');
}

function cellOf(value: WrittenCell): Cell {
  if (value === null || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { value, type: Number };
  return { value: writableText(value), type: String };
}

function widthOf({ header, rows }: WrittenSheet, column: number): number {
  const lengths = [header[column], ...rows.map((row) => row[column])].map((cell) =>
    cell instanceof Date ? 10 : String(cell ?? '').length,
  );
  return Math.min(maxWidth, Math.max(...lengths) + 2);
}
