import type { Provider } from '@nestjs/common';

/** Rows that have served their time, how long they are kept, and how they go. */
export interface PurgeRule {
  /** Context and rows: `events.reminders`. */
  readonly name: string;
  /** For operators: what is kept, and from when its days count. */
  readonly kept: string;
  readonly days: number;
  /**
   * Deletes at most `$2` rows that were over before `$1` and answers one row for each. It finds them by
   * an index, so that a purge with nothing to do costs nothing.
   */
  readonly statement: string;
  /** Takes away what lies outside the database and belongs to the rows that went, in their transaction. */
  readonly withRows?: (rows: readonly unknown[]) => Promise<void>;
}

const nameShape = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** A {@link PurgeRule} as the worker finds it among the providers. */
export class Purge implements PurgeRule {
  readonly name: string;
  readonly kept: string;
  readonly days: number;
  readonly statement: string;
  readonly withRows: (rows: readonly unknown[]) => Promise<void>;

  constructor({ name, kept, days, statement, withRows }: PurgeRule) {
    if (!nameShape.test(name)) throw new Error(`"${name}" is no name for a purge`);
    this.name = name;
    this.kept = kept;
    this.days = days;
    this.statement = statement;
    this.withRows = withRows ?? (async () => undefined);
  }
}

/** Providers that make the worker keep to these rules; for the module of the context that owns the rows. */
export function purges(...rules: readonly PurgeRule[]): Provider[] {
  return rules.map((rule) => ({ provide: `purge ${rule.name}`, useValue: new Purge(rule) }));
}
