import { DomainError, firstCharacters } from '@peerloop/kernel';
import { plainWords, tidyText } from './cell-text.js';
import { headerMeaning, type HeaderMeaning } from './column-meaning.js';
import type { HeaderRow } from './header-row.js';
import { columnLetter, type SheetRow } from './list-sheet.js';
import { listRefusals } from './participant-list.errors.js';
import { listLimits } from './participant-list.limits.js';
import type { ColumnMeaning, ListColumn, ReadingOptions } from './participant-list-reading.js';
import { isCapitals } from './person-name.js';

type FamilyFirst = ReadonlyMap<number, 'always' | 'capitals'>;

export interface ColumnPlan {
  readonly columns: readonly ListColumn[];
  /** Columns of full names that begin with the family name, and how that shows. */
  readonly familyFirst: FamilyFirst;
}

/** A column while its meaning is being settled. */
interface Column {
  readonly index: number;
  readonly header: string;
  /** Filled cells among the first rows, tidied. */
  readonly sample: readonly string[];
  meaning: HeaderMeaning;
  /** Decided by the person who uploads; stays. */
  readonly fixed: boolean;
}

const sampleRows = 300;

/**
 * Settles what each filled column means: by its name, by what the others mean, by what is in it, and
 * before all by what the person who uploads says.
 *
 * @throws LIST_TOO_MANY_COLUMNS
 */
export function planColumns(
  header: HeaderRow | null,
  body: readonly SheetRow[],
  wanted: ReadingOptions['columns'] = [],
): ColumnPlan {
  const columns = filledColumns(header, body, wanted);
  const free = columns.filter(({ fixed }) => !fixed);
  free.forEach(settleByContent);
  settleAddresses(columns);
  const familyFirst: FamilyFirst = new Map(
    columns
      .filter(({ header: name }) => headerMeaning(name) === 'familyFirstName')
      .map((column) => [column.index, share(column, hasCapitals) > 0.5 ? 'capitals' : 'always']),
  );
  for (const column of free) if (column.meaning === 'familyFirstName') column.meaning = 'name';
  settleNames(columns, familyFirst);
  if (header === null) guessNames(columns);
  return { familyFirst, columns: columns.map(listColumn) };
}

function filledColumns(
  header: HeaderRow | null,
  body: readonly SheetRow[],
  wanted: NonNullable<ReadingOptions['columns']>,
): Column[] {
  const indexes = new Set(header?.names.keys());
  for (const { cells } of body) for (const index of cells.keys()) indexes.add(index);
  if (indexes.size > listLimits.columns) {
    throw new DomainError(listRefusals.tooManyColumns, { facts: { max: listLimits.columns } });
  }
  const decided = new Map(wanted.map(({ index, meaning }) => [index, meaning]));
  const taken = new Set(decided.values());
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const name = header?.names.get(index) ?? '';
      const fixed = decided.has(index);
      const byName = headerMeaning(name);
      // What was decided for another column is not also guessed for this one.
      const free = byName === 'familyFirstName' ? 'name' : byName;
      const guess = free !== null && taken.has(free as ColumnMeaning) ? 'ignored' : byName;
      return {
        index,
        header: name,
        sample: body.slice(0, sampleRows).flatMap(({ cells }) => {
          const text = tidyText(cells.get(index)?.text ?? '');
          return text === '' ? [] : [text];
        }),
        meaning: decided.get(index) ?? guess,
        fixed,
      };
    });
}

function listColumn({ index, header, sample, meaning }: Column): ListColumn {
  return {
    index,
    letter: columnLetter(index),
    header,
    meaning: (meaning ?? 'ignored') as ColumnMeaning,
    samples: [...new Set(sample)].slice(0, 3).map((text) => firstCharacters(text, 60)),
  };
}

function share(column: Column, is: (text: string) => boolean): number {
  return column.sample.length === 0 ? 0 : column.sample.filter(is).length / column.sample.length;
}

const holdsAddress = (text: string): boolean => /\S@\S/.test(text);
const looksLikePhone = (text: string): boolean => /^[+()\d][\d\s()/.-]{5,24}$/.test(text);
const looksLikeName = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,3}$/u.test(text);
const hasCapitals = (text: string): boolean => {
  const words = text.split(' ');
  return words.some(isCapitals) && !words.every(isCapitals);
};
const isOneWord = (text: string): boolean => !text.includes(' ');
const isFormOfAddress = (text: string): boolean =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof|mme|m|mlle|monsieur|madame|g|gdja|g dja|gdin|gospodin|gospodja|mr sc|doc)$/.test(
    plainWords(text),
  );

/** Column names that can mean several things: "Contact", "Address", "Title". */
function settleByContent(column: Column): void {
  if (column.meaning === 'contact') {
    if (share(column, holdsAddress) > 0) column.meaning = 'address';
    else if (share(column, looksLikePhone) > 0.5) column.meaning = 'phone';
    else if (
      /contact|kontakt/.test(plainWords(column.header)) &&
      share(column, looksLikeName) > 0.5
    ) {
      column.meaning = 'name';
    } else column.meaning = 'ignored';
  }
  if (column.meaning === 'title') {
    column.meaning = share(column, isFormOfAddress) > 0.3 ? 'ignored' : 'role';
  }
}

/**
 * "Mail sent: yes" is no address column when another one is; and where none is named, the one that holds
 * the most addresses is it, whatever it is called.
 */
function settleAddresses(columns: readonly Column[]): void {
  const named = columns.filter(({ meaning }) => meaning === 'address');
  const holding = named.filter((column) => share(column, holdsAddress) > 0);
  if (holding.length > 0) {
    for (const column of named) {
      if (!column.fixed && !holding.includes(column) && column.sample.length > 0)
        column.meaning = 'ignored';
    }
    return;
  }
  if (named.some(({ fixed }) => fixed)) return;
  const count = (column: Column): number => column.sample.filter(holdsAddress).length;
  const [most] = columns
    .filter((column) => !column.fixed && count(column) > 0)
    .sort((a, b) => count(b) - count(a));
  if (!most) return;
  for (const column of named) column.meaning = 'ignored';
  most.meaning = 'address';
}

/** Which parts of the name the columns hold depends on all of them together. */
function settleNames(columns: readonly Column[], familyFirst: FamilyFirst): void {
  const of = (meaning: ColumnMeaning): Column | undefined =>
    columns.find((column) => column.meaning === meaning);
  const set = (column: Column | undefined, meaning: ColumnMeaning): void => {
    if (column && !column.fixed) column.meaning = meaning;
  };
  const full = of('name');
  if (full && !full.fixed && !of('givenName') && !of('familyName'))
    splitName(full, columns, familyFirst);
  // "Name" beside "Surname", or beside "First name", is the other half, if it is one word.
  const name = of('name');
  if (name && share(name, isOneWord) > 0.5) {
    if (of('familyName') && !of('givenName')) set(name, 'givenName');
    else if (of('givenName') && !of('familyName')) set(name, 'familyName');
  }
  if (of('name')) return;
  if (!of('familyName')) set(of('givenName'), 'name');
  else if (!of('givenName')) set(of('familyName'), 'name');
}

/** One name merged over two columns, the given and the family name under it. */
function splitName(column: Column, columns: readonly Column[], familyFirst: FamilyFirst): void {
  const next = columns.find(({ index }) => index === column.index + 1);
  if (!next || next.fixed || next.header !== '' || next.meaning !== null) return;
  if (share(column, isOneWord) < 0.7 || share(next, isOneWord) < 0.5) return;
  if (share(next, (text) => /^\p{L}/u.test(text)) < 0.9) return;
  const turned = familyFirst.has(column.index);
  column.meaning = turned ? 'familyName' : 'givenName';
  next.meaning = turned ? 'givenName' : 'familyName';
}

/** Without column names: the first column of two or three words without digits holds the names. */
function guessNames(columns: readonly Column[]): void {
  if (columns.some(({ meaning }) => meaning === 'name' || meaning === 'givenName')) return;
  const name = columns.find((c) => c.meaning === null && share(c, looksLikeName) >= 0.6);
  if (name) name.meaning = 'name';
  const phone = columns.find((c) => c.meaning === null && share(c, looksLikePhone) >= 0.6);
  if (phone) phone.meaning = 'phone';
}
