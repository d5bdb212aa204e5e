/** A cell as its sheet shows it. Blank cells are not kept. */
export interface SheetCell {
  /** Cut after the limit of a cell; not tidied. */
  readonly text: string;
  /** Where the cell's link goes, as it is written: `mailto:ana@example.org`. */
  readonly link?: string;
  /** Of a formula that gave no text. */
  readonly trouble?: 'FORMULA_ERROR' | 'FORMULA_WITHOUT_VALUE';
  /** The error a formula ended in: #REF! */
  readonly error?: string;
  /** Columns the cell is merged across, when more than one. */
  readonly across?: number;
}

export interface SheetRow {
  /** From 1, as the spreadsheet program counts. */
  readonly line: number;
  /** By the column's index, from 0. */
  readonly cells: Map<number, SheetCell>;
  readonly hidden: boolean;
}

/** The filled rows of one sheet, in order, whatever file they came from. */
export interface Sheet {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
  /** Of the filled columns, those that the sheet does not show. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The column's name in a spreadsheet program: A for 0, AA for 26. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
