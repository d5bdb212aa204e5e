/**
 * Why a file is no list, beside what `sheetRefusals` say of it as a file. Thrown as `DomainError` with the
 * facts named here.
 */
export const listRefusals = {
  /** No filled cell. */
  empty: 'LIST_EMPTY',
  /** Facts `max`. */
  tooManyRows: 'LIST_TOO_MANY_ROWS',
  /** Neither a row of column names nor a single mail address. */
  noTable: 'LIST_NO_TABLE',
  /** Column names and nobody below; fact `headerRow`. */
  noRows: 'LIST_NO_ROWS',
} as const;

/** Why a list that was read cannot be changed or sent as asked. */
export const listStops = {
  /** The file is forgotten once its list is sent: upload it again to read it otherwise. */
  fileGone: 'LIST_FILE_GONE',
  /** No row is both new and in order. */
  nobodyToSend: 'LIST_NOBODY_TO_SEND',
  /** Two columns are equally good for the same thing: choose one first. */
  columnsUndecided: 'LIST_COLUMNS_UNDECIDED',
} as const;

/** What is wrong, or worth a look, with one row. */
export const rowProblems = {
  addressMissing: 'ADDRESS_MISSING',
  /** Fact `suggestion` when the slip is a common one; so for the next two. */
  addressInvalid: 'ADDRESS_INVALID',
  addressTooLong: 'ADDRESS_TOO_LONG',
  addressNotAscii: 'ADDRESS_NOT_ASCII',
  nameMissing: 'NAME_MISSING',
  /** Fact `max`, in characters. */
  tooLong: 'TOO_LONG',
  /** Fact `line`: the row that keeps the address. */
  duplicateAddress: 'DUPLICATE_ADDRESS',
  // From here on the row can be sent as it is.
  /** Fact `suggestion`. */
  addressDoubtful: 'ADDRESS_DOUBTFUL',
  /** The first was taken; fact `others`, separated by commas. */
  severalAddresses: 'SEVERAL_ADDRESSES',
  /** The cell shows one address and links to another; facts `shown`, `link`. */
  linkDiffers: 'ADDRESS_DIFFERS_FROM_LINK',
  /** Facts `value`. */
  unknownLevel: 'UNKNOWN_LEVEL',
  unknownCountry: 'UNKNOWN_COUNTRY',
  unknownLanguage: 'UNKNOWN_LANGUAGE',
  /** One that is here has nearly this name; fact `known`. Sent as it is, the list makes another one. */
  similarOrganisation: 'ORGANISATION_SIMILAR',
  /** Letters that were lost before the file reached us. */
  textDamaged: 'TEXT_DAMAGED',
  /** Letters read in a wrong encoding before ("PetroviÄ‡"); fact `suggestion`. */
  textGarbled: 'TEXT_GARBLED',
  /** The cell's formula ended in an error; fact `error` (#REF!). */
  formulaError: 'FORMULA_ERROR',
  /** The program that wrote the file did not work the formula out. */
  formulaWithoutValue: 'FORMULA_WITHOUT_VALUE',
  /** Hidden by a filter or by hand; the organiser may not know it is there. */
  hiddenRow: 'HIDDEN_ROW',
} as const;

/** What is worth a look in the list as a whole. */
export const listProblems = {
  /** No row of column names: the columns were guessed from what is in them. */
  headerMissing: 'HEADER_MISSING',
  addressColumnMissing: 'ADDRESS_COLUMN_MISSING',
  nameColumnMissing: 'NAME_COLUMN_MISSING',
  /** Facts `alternative`: the encoding to try when letters look wrong; a word `seen` and `otherwise`. */
  encodingUnsure: 'ENCODING_UNSURE',
  /** A quotation mark without its partner; quotation marks were then read as plain characters. */
  quotesUnbalanced: 'QUOTES_UNBALANCED',
  /** Fact `rows`: names written family name first that were turned round. */
  namesTurned: 'NAMES_TURNED',
  /** The sheet does not show them; fact `columns`. */
  hiddenColumns: 'LIST_HIDDEN_COLUMNS',
  /**
   * Several columns could be the one: nothing is sent before the organiser chose. Facts `meaning` and
   * `columns`, their indexes separated by commas.
   */
  columnsUndecided: 'LIST_COLUMNS_UNDECIDED',
} as const;

export type RowProblemCode = (typeof rowProblems)[keyof typeof rowProblems];
export type ListProblemCode = (typeof listProblems)[keyof typeof listProblems];
