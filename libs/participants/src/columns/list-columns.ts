import { DomainError, firstCharacters } from '@peerloop/kernel';
import {
  columnLetter,
  sheetLimits,
  sheetRefusals,
  type SheetRow,
  tidyText,
} from '@peerloop/sheets';
import type { HeaderRow } from '../reading/header-row.js';
import type {
  ColumnMeaning,
  ListColumn,
  ReadingOptions,
} from '../reading/participant-list-reading.js';
import { plainWords } from '../rows/plain-words.js';
import {
  fit,
  hasCapitals,
  holdsAddress,
  isFormOfAddress,
  isOneWord,
  looksLikeName,
  looksLikePhone,
  namesCountry,
  share,
} from './column-cells.js';
import { headerMeaning, readHeader } from './column-meaning.js';
import { type ColumnQuestion, type Rival, settleRivals } from './column-rivals.js';

type FamilyFirst = ReadonlyMap<number, 'always' | 'capitals'>;

export interface ColumnPlan {
  readonly columns: readonly ListColumn[];
  /** The columns that mean something, the better one of a meaning first. */
  readonly order: readonly ListColumn[];
  /** Columns of full names that begin with the family name, and how that shows. */
  readonly familyFirst: FamilyFirst;
  /** Columns that say whether one language is spoken, and which. */
  readonly spoken: ReadonlyMap<number, string>;
  /** Columns about somebody else than the participant. */
  readonly somebodyElses: ReadonlySet<number>;
  /** Columns that the sheet does not show. */
  readonly hidden: readonly ListColumn[];
  /** What only the organiser can tell. */
  readonly questions: readonly ColumnQuestion[];
}

interface Column extends Rival {
  readonly language: string | null;
}

/**
 * Settles what each filled column means: by its name, by what the others mean, by what is in it, and
 * before all by what the person who uploads says.
 *
 * @throws SHEET_TOO_MANY_COLUMNS
 */
export function planColumns(
  header: HeaderRow | null,
  body: readonly SheetRow[],
  wanted: ReadingOptions['columns'] = [],
  hidden: ReadonlySet<number> = new Set(),
): ColumnPlan {
  const columns = filledColumns(header, body, wanted, hidden);
  const free = columns.filter(({ fixed }) => !fixed);
  for (const column of free) settleByContent(column, columns);
  findAddresses(columns);
  const familyFirst: FamilyFirst = new Map(
    columns
      .filter(({ header: name }) => headerMeaning(name) === 'familyFirstName')
      .map((column) => [column.index, share(column, hasCapitals) > 0.5 ? 'capitals' : 'always']),
  );
  for (const column of free) if (column.meaning === 'familyFirstName') column.meaning = 'name';
  const questions = settleRivals(columns);
  settleNames(columns, familyFirst);
  if (header === null) guessNames(columns);
  const spoken = columns.flatMap(({ index, language, meaning }): [number, string][] =>
    language !== null && meaning === 'languages' ? [[index, language]] : [],
  );
  return {
    familyFirst,
    questions: questions.filter(({ meaning, columns: asked }) =>
      columns.some((column) => asked.includes(column.index) && column.meaning === meaning),
    ),
    spoken: new Map(spoken),
    somebodyElses: new Set(
      columns.filter(({ meaning }) => meaning === 'somebodyElse').map(({ index }) => index),
    ),
    columns: columns.map(listColumn),
    hidden: columns.filter((column) => column.hidden).map(listColumn),
    order: columns.toSorted((a, b) => b.strength - a.strength).map(listColumn),
  };
}

function filledColumns(
  header: HeaderRow | null,
  body: readonly SheetRow[],
  wanted: NonNullable<ReadingOptions['columns']>,
  hidden: ReadonlySet<number>,
): Column[] {
  const indexes = new Set<number>();
  for (const { cells } of body) for (const index of cells.keys()) indexes.add(index);
  // Exports of address books name a hundred columns and fill ten.
  for (const index of header?.names.keys() ?? []) {
    if (indexes.size < sheetLimits.columns) indexes.add(index);
  }
  if (indexes.size > sheetLimits.columns) {
    throw new DomainError(sheetRefusals.tooManyColumns, { facts: { max: sheetLimits.columns } });
  }
  const decided = new Map(wanted.map(({ index, meaning }) => [index, meaning]));
  const taken = new Set(decided.values());
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const name = header?.names.get(index) ?? '';
      const reading = readHeader(name);
      // What was decided for another column is not also guessed for this one.
      const free = reading.meaning === 'familyFirstName' ? 'name' : reading.meaning;
      const guess = free !== null && taken.has(free as ColumnMeaning) ? 'ignored' : reading.meaning;
      return {
        ...reading,
        index,
        header: name,
        cells: cellsOf(body, index),
        meaning: decided.get(index) ?? guess,
        fixed: decided.has(index),
        hidden: hidden.has(index),
      };
    });
}

function cellsOf(body: readonly SheetRow[], index: number): Map<number, string> {
  const cells = new Map<number, string>();
  for (const [row, { cells: filled }] of body.entries()) {
    const text = tidyText(filled.get(index)?.text ?? '');
    if (text !== '') cells.set(row, text);
  }
  return cells;
}

function listColumn({ index, header, cells, meaning }: Column): ListColumn {
  const known = meaning === null || meaning === 'somebodyElse' ? 'ignored' : meaning;
  return {
    index,
    letter: columnLetter(index),
    header,
    meaning: known as ColumnMeaning,
    samples: [...new Set(cells.values())].slice(0, 3).map((text) => firstCharacters(text, 60)),
  };
}

/** Column names that can mean several things, and those whose cells are not what the name says. */
function settleByContent(column: Column, columns: readonly Column[]): void {
  const { meaning } = column;
  if (meaning === 'contact') {
    if (share(column, holdsAddress) > 0) column.meaning = 'address';
    else if (share(column, looksLikePhone) > 0.5) column.meaning = 'phone';
    else if (
      /contact|kontakt/.test(plainWords(column.header)) &&
      share(column, looksLikeName) > 0.5
    ) {
      column.meaning = 'name';
    } else column.meaning = 'ignored';
  } else if (meaning === 'title') {
    column.meaning = share(column, isFormOfAddress) > 0.3 ? 'ignored' : 'role';
  } else if (meaning === 'sn') {
    column.meaning = fit(column, 'familyName') > 0.5 ? 'familyName' : 'ignored';
  } else if (meaning === 'state') {
    const has = (wanted: ColumnMeaning): boolean =>
      columns.some((other) => other.meaning === wanted);
    if (!has('country') && share(column, namesCountry) > 0.5) column.meaning = 'country';
    else column.meaning = has('place') || fit(column, 'place') < 0.5 ? 'ignored' : 'place';
  } else if (isEmptyOfMeaning(column)) column.meaning = 'ignored';
}

const judged: ReadonlySet<unknown> = new Set<ColumnMeaning>([
  'phone',
  'organisation',
  'role',
  'place',
  'languages',
]);

/** Telephones without a number, organisations that are numbers, languages that are yes or no. */
function isEmptyOfMeaning(column: Column): boolean {
  if (column.cells.size === 0 || column.language !== null || !judged.has(column.meaning))
    return false;
  return fit(column, column.meaning as ColumnMeaning) === 0;
}

/** Where no column is named for addresses and holds them, those that hold them are it, whatever their name. */
function findAddresses(columns: readonly Column[]): void {
  const named = columns.filter(({ meaning }) => meaning === 'address');
  if (named.some((column) => column.fixed || share(column, holdsAddress) > 0)) return;
  const count = (column: Column): number => [...column.cells.values()].filter(holdsAddress).length;
  const holding = columns.filter(
    (column) => !column.fixed && column.meaning !== 'somebodyElse' && count(column) > 0,
  );
  if (holding.length === 0) return;
  for (const column of named) column.meaning = 'ignored';
  const most = Math.max(...holding.map(count));
  for (const column of holding) if (count(column) * 2 > most) column.meaning = 'address';
}

/** Which parts of the name the columns hold depends on all of them together. */
function settleNames(columns: readonly Column[], familyFirst: FamilyFirst): void {
  const of = (meaning: ColumnMeaning): Column | undefined =>
    columns.find((column) => column.meaning === meaning);
  const set = (column: Column | undefined, meaning: ColumnMeaning): void => {
    if (column && !column.fixed) column.meaning = meaning;
  };
  const given = of('givenName');
  const full = of('name');
  // Of "First name" and "Second name" the second is the family name; of "Surname" and "Other names" it is not.
  if (!given !== !of('familyName')) {
    set(of('middleName'), given ? 'familyName' : 'givenName');
  }
  if (full && !full.fixed && !given && !of('familyName')) splitName(full, columns, familyFirst);
  // "Name" beside "Surname", or beside "First name", is the other half, if it is one word.
  const name = of('name');
  if (name && share(name, isOneWord) > 0.5) {
    if (of('familyName') && !of('givenName')) set(name, 'givenName');
    else if (of('givenName') && !of('familyName')) set(name, 'familyName');
  }
  // A part of a name, or the number of a person, never replaces the name.
  const isPart =
    name?.meaning === 'name' &&
    name.cells.size > 0 &&
    (name.hidden || share(name, isOneWord) > 0.5 || fit(name, 'name') < 0.5);
  if (isPart && of('givenName') && of('familyName')) set(name, 'ignored');
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
