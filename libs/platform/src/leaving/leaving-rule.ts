import type { Provider } from '@nestjs/common';

/** Whether the words of whoever leaves stay under "a former peer", or go with her. */
export const wordsChoices = ['stay', 'go'] as const;
export type WordsChoice = (typeof wordsChoices)[number];

/**
 * What becomes of rows and columns that hold somebody when she leaves. Statements name her `:account`
 * (id), `:address`, `:name` and
 * the moment `:now`.
 */
export interface LeavingRule {
  /** `table.column`, every one the rule answers for. */
  readonly columns: readonly string[];
  /** Null: the columns stay as they are. */
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

const rule = (
  columns: readonly string[],
  statement: string | null,
  because: string | null = null,
  words: WordsChoice | null = null,
): LeavingRule => ({ columns, statement, because, words });

const placed = (place: string) => {
  const [table, column] = place.split('.');
  return { table: table!, column: column! };
};

/** The rows whose column is her account are deleted. */
export function rowsGo(...places: readonly string[]): LeavingRule[] {
  return places.map((place) => {
    const { table, column } = placed(place);
    return rule([place], `DELETE FROM ${table} WHERE ${column} = :account`);
  });
}

/** The rows stay and name nobody. */
export function isForgotten(...places: readonly string[]): LeavingRule[] {
  return places.map((place) => {
    const { table, column } = placed(place);
    return rule([place], `UPDATE ${table} SET ${column} = NULL WHERE ${column} = :account`);
  });
}

/** The columns stay as they are. */
export function stays(because: string, ...columns: readonly string[]): LeavingRule {
  return rule(columns, null, because);
}

/** A statement of its own settles the columns. */
export function settledBy(statement: string, ...columns: readonly string[]): LeavingRule {
  return rule(columns, statement);
}

/**
 * Her words, when she takes them with her. The statement answers the `id` of each thing whose words
 * went: mails on their way that carry them are taken back.
 */
export function wordsGo(statement: string, ...columns: readonly string[]): LeavingRule {
  return rule(columns, statement, null, 'go');
}
