import type { Provider } from '@nestjs/common';

/** Whether the words of whoever leaves stay under "a former peer", or go with her. */
export const wordsChoices = ['stay', 'go'] as const;
export type WordsChoice = (typeof wordsChoices)[number];

/**
 * `settled` by the rule's own statement; `with-row`: gone with the row that another rule deletes;
 * `nobody`: can hold neither her nor her words; `stays` as it is, although it may hold her.
 */
export type Fate = 'settled' | 'with-row' | 'nobody' | 'stays';

/**
 * What becomes of rows and columns that hold somebody when she leaves. Statements name her `:account`
 * (id), `:address`, `:name` and
 * the moment `:now`.
 */
export interface LeavingRule {
  /** `table.column`, every one the rule answers for. */
  readonly columns: readonly string[];
  readonly fate: Fate;
  /** What settles it; null of every other fate. */
  readonly statement: string | null;
  /** Of what stays: why that is right. */
  readonly because: string | null;
  /** Only with this choice; null: always. */
  readonly words: WordsChoice | null;
}

/** Something she has to settle before she can leave. */
export interface LeavingObstacle {
  /** Told as the code of the refusal. */
  readonly code: string;
  /** Answers `number`, how many of it there are. */
  readonly statement: string;
}

/** What one context does when somebody leaves, in this order. */
export interface LeavingPart {
  readonly context: string;
  /** Of the one that owns the account itself, which all others hang on. */
  readonly last?: true;
  readonly obstacles?: readonly LeavingObstacle[];
  readonly rules: readonly LeavingRule[];
}

/** A {@link LeavingPart} as it is found among the providers. */
export class Leave {
  constructor(readonly part: LeavingPart) {}
}

/** The provider that makes a context do its part; for the module of the context that owns the rows. */
export function leaves(part: LeavingPart): Provider {
  return { provide: `leave ${part.context}`, useValue: new Leave(part) };
}

const settled = (
  columns: readonly string[],
  statement: string,
  words: WordsChoice | null = null,
): LeavingRule => ({ columns, fate: 'settled', statement, because: null, words });

const left = (
  columns: readonly string[],
  fate: Fate,
  because: string | null = null,
  words: WordsChoice | null = null,
): LeavingRule => ({ columns, fate, statement: null, because, words });

const placed = (place: string) => {
  const [table, column] = place.split('.');
  return { table: table!, column: column! };
};

/** The rows whose column is her account are deleted. */
export function rowsGo(...places: readonly string[]): LeavingRule[] {
  return places.map((place) => {
    const { table, column } = placed(place);
    return settled([place], `DELETE FROM ${table} WHERE ${column} = :account`);
  });
}

/** The rows stay and name nobody. */
export function isForgotten(...places: readonly string[]): LeavingRule[] {
  return places.map((place) => {
    const { table, column } = placed(place);
    return settled([place], `UPDATE ${table} SET ${column} = NULL WHERE ${column} = :account`);
  });
}

/** They go with their row, which another rule deletes, or with one that it hangs on. */
export function goesWithRow(...columns: readonly string[]): LeavingRule {
  return left(columns, 'with-row');
}

/** They can hold neither her nor what she wrote: kinds, hashes, languages, keys of things. */
export function namesNobody(...columns: readonly string[]): LeavingRule {
  return left(columns, 'nobody');
}

/** The columns stay as they are, whatever she chooses. */
export function stays(because: string, ...columns: readonly string[]): LeavingRule {
  return left(columns, 'stays', because);
}

/** The columns stay as they are, if she leaves her words here. */
export function wordsStay(because: string, ...columns: readonly string[]): LeavingRule {
  return left(columns, 'stays', because, 'stay');
}

/** A statement of its own settles the columns. */
export function settledBy(statement: string, ...columns: readonly string[]): LeavingRule {
  return settled(columns, statement);
}

/**
 * Her words, when she takes them with her. The statement answers the `id` of each thing whose words
 * went: mails on their way that carry them are taken back.
 */
export function wordsGo(statement: string, ...columns: readonly string[]): LeavingRule {
  return settled(columns, statement, 'go');
}
