import { type ColumnMeaning, columnMeanings } from '../reading/participant-list-reading.js';
import { readAddressCell } from '../rows/address-cell.js';
import { plainWords } from '../rows/plain-words.js';
import { type FilledColumn, fit } from './column-cells.js';
import type { HeaderMeaning } from './column-meaning.js';

/** A column whose meaning can still change, beside others. */
export interface Rival extends FilledColumn {
  readonly index: number;
  readonly strength: number;
  readonly hidden: boolean;
  readonly fixed: boolean;
  meaning: HeaderMeaning;
}

/** Columns that are equally good for one meaning and say different things. */
export interface ColumnQuestion {
  readonly meaning: ColumnMeaning;
  readonly columns: readonly number[];
}

/** Languages add up, and nobody is harmed by a second middle name. */
const several: ReadonlySet<ColumnMeaning> = new Set(['languages', 'middleName', 'ignored']);

/**
 * Leaves one column for each meaning: the one that is seen, whose cells hold what the meaning needs, whose
 * name says it most exactly. Second ones ("E-mail 2", a second telephone) stay for rows without a first.
 * Where two are equally good, only the organiser can tell.
 */
export function settleRivals(columns: readonly Rival[]): ColumnQuestion[] {
  const questions: ColumnQuestion[] = [];
  for (const meaning of columnMeanings) {
    if (several.has(meaning)) continue;
    const rivals = columns.filter((column) => column.meaning === meaning && !column.fixed);
    if (rivals.length < 2) continue;
    const best = Math.max(...rivals.map((rival) => rank(rival, meaning)));
    for (const rival of rivals) {
      const isSecond =
        !rival.hidden && isFit(rival, meaning) && (rival.strength === 0 || meaning === 'phone');
      if (rank(rival, meaning) < best && !isSecond) rival.meaning = 'ignored';
    }
    const equal = rivals.filter((rival) => rank(rival, meaning) === best);
    if (differ(equal, meaning))
      questions.push({ meaning, columns: equal.map(({ index }) => index) });
  }
  return questions;
}

function isFit(column: Rival, meaning: ColumnMeaning): boolean {
  return fit(column, meaning) >= (meaning === 'address' ? Number.MIN_VALUE : 0.5);
}

function rank(column: Rival, meaning: ColumnMeaning): number {
  return (isFit(column, meaning) ? 100 : 0) + (column.hidden ? 0 : 10) + column.strength;
}

/** Whether two of the columns say different things about one person. */
function differ(columns: readonly FilledColumn[], meaning: ColumnMeaning): boolean {
  const said = (text: string): string => {
    if (meaning === 'address') return readAddressCell(text).address;
    return meaning === 'phone' ? text.replace(/\D/g, '') : plainWords(text);
  };

  return columns.some((column, at) =>
    columns.slice(at + 1).some((other) =>
      [...column.cells].some(([row, text]) => {
        const beside = other.cells.get(row);
        return beside !== undefined && said(beside) !== said(text);
      }),
    ),
  );
}
