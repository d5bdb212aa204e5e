import type { Level } from '@peerloop/directory';
import type { Delimiter, TextEncoding } from '@peerloop/sheets';
import type { ListProblemCode, RowProblemCode } from '../list/participant-list.errors.js';
import type { fieldLimits } from '../list/participant-list.limits.js';

/** What a participant's row can tell. */
export type RowField = keyof typeof fieldLimits;

/** What a column means. `ignored` columns are never copied into the rows. */
export type ColumnMeaning = RowField | 'givenName' | 'middleName' | 'familyName' | 'ignored';

export const columnMeanings: readonly ColumnMeaning[] = [
  'name',
  'givenName',
  'middleName',
  'familyName',
  'address',
  'organisation',
  'level',
  'role',
  'place',
  'country',
  'languages',
  'phone',
  'ignored',
];

export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface RowProblem {
  /** The value to look at, or `row` for the row as a whole. */
  readonly field: RowField | 'row';
  readonly code: RowProblemCode;
  readonly facts: Facts;
  /** A row with a blocking problem is not sent; the others are only worth a look. */
  readonly blocking: boolean;
}

export interface ListProblem {
  readonly code: ListProblemCode;
  readonly facts: Facts;
}

/** A participant's values as text, tidied; what is missing is an empty text or left out. */
export type RowValues = Readonly<Partial<Record<RowField, string>>>;

/** A participant as an invitation needs her: every value checked and in its canonical form. */
export interface ListedPerson {
  readonly name: string;
  /** In lower case; unique within the list. */
  readonly address: string;
  readonly organisation: string | null;
  readonly level: Level | null;
  readonly role: string | null;
  readonly place: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 639-1, or 639-3 where that has none; in the order given. */
  readonly languages: readonly string[];
  readonly phone: string | null;
}

/** One row after checking. `person` is null exactly when a problem is blocking. */
export interface CheckedRow {
  readonly values: RowValues;
  readonly person: ListedPerson | null;
  readonly problems: readonly RowProblem[];
}

export interface ListRow extends CheckedRow {
  /** The row's number as the spreadsheet program shows it, from 1. */
  readonly line: number;
  /** The line that keeps the address this row repeats. */
  readonly duplicateOfLine: number | null;
}

export interface ListColumn {
  /** From 0. */
  readonly index: number;
  /** As the spreadsheet program calls it: A, B, … AA. */
  readonly letter: string;
  /** Empty when the column has no name. */
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** Up to three values, cut short, so that a person can tell what an unknown column is. */
  readonly samples: readonly string[];
}

/** A filled row that is no participant; shown so that nobody is lost unseen. */
export interface LeftOutRow {
  readonly line: number;
  readonly reason: 'repeatedHeader' | 'footer' | 'section' | 'numberOnly';
  readonly text: string;
}

/** What was understood of an uploaded list. */
export interface ParticipantListReading {
  readonly format: 'csv' | 'xlsx';
  /** Of a text file; null for a workbook. */
  readonly encoding: TextEncoding | null;
  /** Null for a workbook and for a text file of one column. */
  readonly delimiter: Delimiter | null;
  /** The sheet that was read; null for a text file. */
  readonly sheet: string | null;
  /** The workbook's other visible sheets. */
  readonly otherSheets: readonly string[];
  /** Line of the column names (the lower one of two); null when there is none. */
  readonly headerRow: number | null;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly ListProblem[];
}

/** What the person who uploads may decide otherwise than we guessed. */
export interface ReadingOptions {
  readonly columns?: readonly { readonly index: number; readonly meaning: ColumnMeaning }[];
  /** A visible sheet's name. */
  readonly sheet?: string;
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
  /** Of whoever reads dates and numbers, as BCP 47. */
  readonly language?: string;
}

/** What was understood of a list's form; its rows are kept one by one. */
export type ListUnderstanding = Omit<ParticipantListReading, 'rows'>;

/** {@link ReadingOptions} as they are kept with a list. */
export interface StoredOptions {
  readonly columns: readonly { readonly index: number; readonly meaning: ColumnMeaning }[];
  readonly sheet: string | null;
  readonly encoding: TextEncoding | null;
}
