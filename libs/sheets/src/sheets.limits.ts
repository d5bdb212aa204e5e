/** What a file with tables may hold at most. */
export const sheetLimits = {
  /** Of the file. */
  bytes: 2 * 1024 * 1024,
  /** Filled rows of one sheet. */
  rows: 2_500,
  /** Columns with something in them. */
  columns: 60,
  /** Characters of one cell; what is longer is cut one character later, so that it can be told. */
  cell: 500,
  /** Characters of a cell's link; longer ones are left out. */
  link: 2_000,
  /** Ranges of merged cells, and of hidden columns. */
  ranges: 2_000,
  /** All parts of a workbook, unpacked. */
  unpackedBytes: 50 * 1024 * 1024,
  /** Parts of a workbook. */
  archiveEntries: 2_000,
  /** Elements of a workbook's XML that one reading looks at, empty formatted cells included. */
  elements: 1_000_000,
  /** Elements within each other; a sheet has seven. */
  elementDepth: 50,
  /** Characters between two tags; Excel's own limit for a cell is 32,767, each up to six in XML. */
  xmlText: 256 * 1024,
  /** Lines of a text file, blank ones included. */
  textLines: 50_000,
} as const;
