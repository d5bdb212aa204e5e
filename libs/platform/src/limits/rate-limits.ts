import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@peerloop/kernel';
import { hashSecret } from '../auth/secret-token.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { ProcessCounters, type Count } from './process-counters.js';

/** At most `points` uses within `seconds`, counted together over all processes. */
export interface RateLimit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** So many uses of a limit by somebody. */
export interface Use {
  readonly limit: RateLimit;
  /** An account, a place, an address, or several of them together. */
  readonly who: string;
  /** Default one. */
  readonly points?: number;
}

/** No counter grows beyond this, however long somebody goes on being refused. */
const mostPoints = 1_000_000_000;

/**
 * Adds to all counters at once and answers where they stand. Windows are fixed: one begins with the first
 * use after the last one's end, and being refused does not make it longer. In the order of the keys, so
 * that two callers never hold each other up.
 */
const addTo = `
  INSERT INTO rate_limit AS counter (key, points, expire)
  SELECT key, points, $1::bigint + seconds * 1000
    FROM unnest($2::text[], $3::int[], $4::bigint[]) AS used (key, points, seconds) ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    points = CASE WHEN counter.expire > $1 THEN least(counter.points + excluded.points, ${mostPoints})
                  ELSE excluded.points END,
    expire = CASE WHEN counter.expire > $1 THEN counter.expire ELSE excluded.expire END
  RETURNING key, points, coalesce(expire, 0)::float8 AS ends`;

const takeBack = `
  UPDATE rate_limit SET points = points - 1
   WHERE key IN (SELECT key FROM rate_limit WHERE key = ANY ($1) AND points > 0
                  ORDER BY key FOR UPDATE)`;

/** Names and addresses are not left in the counters' table. */
const keyOf = ({ limit, who }: Use): string => `${limit.name}:${hashSecret(who)}`;

/** Counters in PostgreSQL, so that every replica sees the same ones. */
@Injectable()
export class RateLimits {
  private readonly local = new ProcessCounters();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts uses before the work they are for, outside of its transaction: what was refused, and what
   * failed, has to count.
   * @throws RATE_LIMITED with `retryAfterSeconds` when there have been too many
   */
  async consume(...uses: readonly Use[]): Promise<void> {
    const counts = await this.add(uses, async (parameters) => {
      this.database.meter.count();
      const { rows } = await this.database.pool.query<Count & { key: string }>(addTo, parameters);
      return rows;
    });
    this.demand(uses, counts);
  }

  /**
   * Counts what a transaction sends to others, as many as it turns out to be. It stays counted as the
   * sending stays sent, whatever becomes of the rows; a refusal rolls both back.
   * The counters are locked until the commit: after everything else.
   * @throws RATE_LIMITED with `retryAfterSeconds` and how many `remaining` of the first limit
   */
  async consumeIn(tx: Tx, ...uses: readonly Use[]): Promise<void> {
    const counts = await this.add(uses, (parameters) => tx.query(addTo, parameters));
    this.demand(uses, counts);
  }

  /** Counts in this process alone. @throws RATE_LIMITED */
  consumeHere(...uses: readonly Use[]): void {
    const now = this.clock.now().getTime();
    const counts = uses.map((use): [string, Count] => {
      const key = keyOf(use);
      return [key, this.local.add(key, use.limit.seconds, now)];
    });
    this.demand(uses, new Map(counts));
  }

  /** Whether somebody has used it at all within the window. */
  async isCounted(limit: RateLimit, who: string): Promise<boolean> {
    this.database.meter.count();
    const { rowCount } = await this.database.pool.query(
      'SELECT FROM rate_limit WHERE key = $1 AND expire > $2',
      [keyOf({ limit, who }), this.clock.now().getTime()],
    );
    return (rowCount ?? 0) > 0;
  }

  /** Takes one use each back: where only failures count, and it was none. */
  async giveBack(...uses: readonly Use[]): Promise<void> {
    this.database.meter.count();
    await this.database.pool.query(takeBack, [uses.map(keyOf)]);
  }

  /** Forgets the uses counted so far, after a success. */
  async reset(limit: RateLimit, who: string): Promise<void> {
    this.database.meter.count();
    const key = keyOf({ limit, who });
    await this.database.pool.query('DELETE FROM rate_limit WHERE key = $1', [key]);
  }

  private async add(
    uses: readonly Use[],
    send: (parameters: unknown[]) => Promise<(Count & { key: string })[]>,
  ): Promise<Map<string, Count>> {
    if (uses.length === 0) return new Map();
    const rows = await send([
      this.clock.now().getTime(),
      uses.map(keyOf),
      uses.map(({ points = 1 }) => points),
      uses.map(({ limit }) => limit.seconds),
    ]);
    return new Map(rows.map((row) => [row.key, row]));
  }

  private demand(uses: readonly Use[], counts: ReadonlyMap<string, Count>): void {
    const over = uses.filter((use) => (counts.get(keyOf(use))?.points ?? 0) > use.limit.points);
    const [first] = over;
    if (!first) return;
    const ends = Math.max(...over.map((use) => counts.get(keyOf(use))!.ends));
    const wait = Math.ceil((ends - this.clock.now().getTime()) / 1000);
    const facts = { retryAfterSeconds: Math.max(1, wait), ...remainingOf(first, counts) };
    throw new DomainError('RATE_LIMITED', { facts });
  }
}

/** Where several were asked for at once: how many of them would have been within the limit. */
function remainingOf(use: Use, counts: ReadonlyMap<string, Count>): { remaining?: number } {
  const { points = 1, limit } = use;
  if (points === 1) return {};
  const before = counts.get(keyOf(use))!.points - points;
  return { remaining: Math.max(0, limit.points - before) };
}
