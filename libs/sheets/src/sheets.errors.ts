/** Why a file is refused as a whole. Thrown as `DomainError` with the facts named here. */
export const sheetRefusals = {
  /** No byte. */
  empty: 'FILE_EMPTY',
  /** Facts `bytes`, `max`. */
  tooLarge: 'FILE_TOO_LARGE',
  /** More filled rows than a sheet may have; fact `max`. */
  tooManyRows: 'SHEET_TOO_MANY_ROWS',
  /** Fact `max`. */
  tooManyColumns: 'SHEET_TOO_MANY_COLUMNS',
  /** A workbook that unpacks to more than we are ready to hold; fact `max` (bytes). */
  unpacksTooFar: 'FILE_UNPACKS_TOO_FAR',
  /** Protected with a password: save it without one. */
  encrypted: 'FILE_ENCRYPTED',
  /** Of another program or age; fact `format` is one of {@link ForeignFormat}: save it as .xlsx or .csv. */
  foreignFormat: 'FILE_FOREIGN_FORMAT',
  /** Says it is a workbook, but is broken: open it and save it again. */
  damaged: 'FILE_DAMAGED',
  /** Neither text nor a workbook. */
  unreadable: 'FILE_UNREADABLE',
  /** The sheet asked for is not in the file; fact `sheet`. */
  noSuchSheet: 'SHEET_NOT_FOUND',
} as const;

/** `html` is a web page saved under the name of a spreadsheet, as many web systems export it. */
export type ForeignFormat =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'spreadsheetml'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'rtf'
  | 'document'
  | 'image'
  | 'archive';
