/** What a participant list may hold at most. */
export const listLimits = {
  /** Of the uploaded file. */
  bytes: 2 * 1024 * 1024,
  /** Filled rows, the header and titles included by {@link listLimits.slackRows}. */
  rows: 2_000,
  /** Titles, headers repeated on every page, sections and footers on top of the rows. */
  slackRows: 500,
  /** Columns with something in them. */
  columns: 60,
  /** Characters of one cell; what is longer is cut and its row told. */
  cell: 500,
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
  /** Sheets that are looked into when the caller names none. */
  sheetsTried: 5,
  /** Languages of one person. */
  languages: 12,
  /** Filled rows among which the column names are looked for. */
  headerSearch: 60,
} as const;

/** Characters a participant's values may have; the profile begun from the list has the same limits. */
export const fieldLimits = {
  name: 120,
  address: 254,
  organisation: 160,
  level: 60,
  role: 160,
  place: 120,
  country: 80,
  languages: 200,
  phone: 40,
} as const;
