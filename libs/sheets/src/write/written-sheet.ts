/** A text is written as a text, whatever it begins with; null is an empty cell. */
export type WrittenCell = string | number | Date | null;

/** A table to write: column names, and under them the rows. */
export interface WrittenSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** A text without what neither XML nor a spreadsheet program can hold. */
export function writableText(text: string): string {
  return text.replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
