import type { ColumnMeaning } from '../reading/participant-list-reading.js';
import { countryOf, isYesOrNo } from '../rows/intl-name.js';
import { levelOf } from '../rows/level-name.js';
import { isCapitals } from '../rows/person-name.js';
import { plainWords } from '../rows/plain-words.js';

/** A column while its meaning is being settled. */
export interface FilledColumn {
  readonly header: string;
  /** Filled cells, tidied, by the row they stand in. */
  readonly cells: ReadonlyMap<number, string>;
}

/** How many of a column's filled cells are such, from 0 to 1. */
export function share({ cells }: FilledColumn, is: (text: string) => boolean): number {
  if (cells.size === 0) return 0;
  let count = 0;
  for (const text of cells.values()) if (is(text)) count += 1;
  return count / cells.size;
}

export const holdsAddress = (text: string): boolean => /\S@\S/.test(text);
export const looksLikePhone = (text: string): boolean => /^[+()\d][\d\s()/.-]{5,24}$/.test(text);
export const looksLikeName = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,3}$/u.test(text);
export const isOneWord = (text: string): boolean => !text.includes(' ');
export const hasCapitals = (text: string): boolean => {
  const words = text.split(' ');
  return words.some(isCapitals) && !words.every(isCapitals);
};
export const isFormOfAddress = (text: string): boolean =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof|mme|m|mlle|monsieur|madame|g|gdja|g dja|gdin|gospodin|gospodja|mr sc|doc)$/.test(
    plainWords(text),
  );
/** Two letters may be a state of the United States: California is no Canada. */
export const namesCountry = (text: string): boolean => text.length > 3 && countryOf(text) !== null;

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
/** "P-101" and "101" are numbers of people; an address may stand behind a name. */
const maybeName = (text: string): boolean =>
  hasLetter(text) && !/^\P{Ll}{0,6}\d{2,}\S*$/u.test(text);

/** What a column's cells must be for it to mean what its name says. */
const needs: Readonly<Partial<Record<ColumnMeaning, (text: string) => boolean>>> = {
  address: holdsAddress,
  phone: (text) => text.replace(/\D/g, '').length >= 5,
  name: maybeName,
  givenName: maybeName,
  middleName: maybeName,
  familyName: maybeName,
  organisation: hasLetter,
  role: hasLetter,
  place: hasLetter,
  country: (text) => countryOf(text) !== null,
  level: (text) => levelOf(text) !== null,
  languages: (text) => !isYesOrNo(text),
};

/** How well the cells are what the meaning needs, from 0 to 1. */
export function fit(column: FilledColumn, meaning: ColumnMeaning): number {
  const need = needs[meaning];
  return need ? share(column, need) : 1;
}
