import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentTransaction, type Connection } from './current-transaction.js';
import { Database } from './database.js';

// Statement texts in readers are constants, so their number is small; a text beyond this bound is
// still run, only unprepared.
const maxPrepared = 500;

export interface QueryOptions {
  /**
   * Plans the statement anew for its values, every time. For searches: the best plan hangs on what is
   * looked for, and the one that PostgreSQL would keep for all values reads whole tables.
   */
  readonly replan?: boolean;
}

/**
 * Plain SQL reads, within a transaction over its connection. For readers and loaders only; writing needs
 * a `Tx`.
 */
@Injectable()
export class Sql {
  private readonly names = new Map<string, string>();

  constructor(private readonly database: Database) {}

  /**
   * Runs one statement as a prepared one.
   * @param text constant SQL; values only through `$1` … parameters
   */
  async query<Row extends object>(
    text: string,
    parameters: readonly unknown[] = [],
    { replan = false }: QueryOptions = {},
  ): Promise<Row[]> {
    const { meter, pool } = this.database;
    meter.count();
    const started = performance.now();
    const connection: Connection = currentTransaction() ?? pool;
    const result = await connection.query<Row>({
      name: replan ? undefined : this.nameOf(text),
      text,
      values: [...parameters],
    });
    meter.readMilliseconds += performance.now() - started;
    return result.rows;
  }

  /** The first row, or null. */
  async one<Row extends object>(
    text: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row | null> {
    const rows = await this.query<Row>(text, parameters);
    return rows[0] ?? null;
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= maxPrepared) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    this.names.set(text, name);
    return name;
  }
}
