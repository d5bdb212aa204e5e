/** What a participant list may hold at most. */
export const listLimits = {
  /** People; a sheet may have more rows, for titles, headers repeated on every page, sections and footers. */
  rows: 2_000,
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
