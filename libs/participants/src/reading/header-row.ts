import { type SheetRow, tidyText } from '@peerloop/sheets';
import { headerScore, isSomebodyElses } from '../columns/column-meaning.js';
import { listLimits } from '../list/participant-list.limits.js';
import { plainWords } from '../rows/plain-words.js';

export interface HeaderRow {
  /** Line of the lower row of column names. */
  readonly line: number;
  /** Filled rows up to and including the column names. */
  readonly rowsAbove: number;
  /** Names by column, those of an upper row where the lower one has none. */
  readonly names: ReadonlyMap<number, string>;
  /** Each row of names as plain words by column, to know them again further down. */
  readonly words: readonly ReadonlyMap<number, string>[];
}

/** Below this a row says too little to be the column names, unless a person stands under it. */
const certain = 3;

/** Two rows with addresses may stand above the names (whom to ask); a third one is the list itself. */
const addressRowsAbove = 2;

/**
 * The row that names the columns: below titles and notes, of one or two rows. Null when the list has none.
 */
export function findHeader(rows: readonly SheetRow[]): HeaderRow | null {
  let best: HeaderRow | null = null;
  let bestScore = 0;
  let addressRows = 0;
  for (const [index, row] of rows.slice(0, listLimits.headerSearch).entries()) {
    const names = namesIn(row);
    if (isAddressRow(names)) addressRows += 1;
    if (addressRows > addressRowsAbove) break;
    const own = headerScore(names.values());
    const above =
      index > 0 && rows[index - 1]!.line === row.line - 1 ? namesIn(rows[index - 1]!) : null;
    const both = above ? new Map([...above, ...names]) : names;
    const isPair =
      above !== null &&
      own > 0 &&
      headerScore(both.values()) > Math.max(own, headerScore(above.values()));
    const score = isPair ? headerScore(both.values()) : own;
    const isHeader = score >= certain || (score > 0 && standsAbovePerson(names, rows[index + 1]));
    if (!isHeader || score <= bestScore) continue;
    bestScore = score;
    best = {
      line: row.line,
      rowsAbove: index + 1,
      names: underGroups(isPair ? both : names, above),
      words: (isPair ? [above, names] : [names]).map(wordsOf),
    };
  }
  return best;
}

/**
 * "Supervisor" above "Name" and "E-mail": whose they are belongs to what they are called. A title above
 * all of them is no such group.
 */
function underGroups(
  names: ReadonlyMap<number, string>,
  above: ReadonlyMap<number, string> | null,
): ReadonlyMap<number, string> {
  if (!above || above.size < 2) return names;
  const grouped = new Map<number, string>();
  for (const [column, name] of [...names].sort(([a], [b]) => a - b)) {
    const from = [...above].filter(([start]) => start <= column).sort(([a], [b]) => b - a)[0];
    const group = from?.[1] ?? '';
    const isTheirs = group !== name && isSomebodyElses(group);
    grouped.set(column, isTheirs ? `${group}: ${name}` : name);
  }
  return grouped;
}

/** Column names are printed on every page, and come into the file with the pages pasted together. */
export function isHeaderAgain(row: SheetRow, header: HeaderRow): boolean {
  const words = wordsOf(namesIn(row));
  return header.words.some((names) => {
    let alike = 0;
    for (const [column, name] of names) if (words.get(column) === name) alike += 1;
    return alike >= Math.min(2, names.size) && alike * 2 > words.size;
  });
}

function namesIn(row: SheetRow): Map<number, string> {
  const names = new Map<number, string>();
  for (const [column, { text }] of row.cells) {
    const name = tidyText(text);
    if (name !== '') names.set(column, name);
  }
  return names;
}

function wordsOf(names: ReadonlyMap<number, string>): Map<number, string> {
  return new Map([...names].map(([column, name]) => [column, plainWords(name) || name]));
}

function isAddressRow(names: ReadonlyMap<number, string>): boolean {
  return [...names.values()].some((name) => /\S@\S/.test(name));
}

/** One name of a column is enough when a person with her address follows, a word under each name. */
function standsAbovePerson(
  names: ReadonlyMap<number, string>,
  next: SheetRow | undefined,
): boolean {
  if (!next || !isAddressRow(namesIn(next))) return false;
  return [...names.keys()].every((column) => /\p{L}/u.test(next.cells.get(column)?.text ?? ''));
}
