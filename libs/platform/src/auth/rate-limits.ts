import { Injectable } from '@nestjs/common';
import { DomainError } from '@peerloop/kernel';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../database/database.js';

/** At most `points` uses within `seconds`, counted together over all processes. */
export interface RateLimit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** Counters in PostgreSQL, so that every replica sees the same ones. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly database: Database) {}

  /**
   * Counts one use by `who`.
   * @throws RATE_LIMITED with `retryAfterSeconds` when there have been too many
   */
  async consume(limit: RateLimit, who: string): Promise<void> {
    try {
      await this.limiter(limit).consume(who.slice(0, 200));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1000);
      throw new DomainError('RATE_LIMITED', { facts: { retryAfterSeconds } });
    }
  }

  /** Forgets the uses counted so far, after a success. */
  async reset(limit: RateLimit, who: string): Promise<void> {
    await this.limiter(limit).delete(who.slice(0, 200));
  }

  private limiter(limit: RateLimit): RateLimiterPostgres {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: this.database.pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: limit.name,
        points: limit.points,
        duration: limit.seconds,
      });
      this.limiters.set(limit.name, limiter);
    }
    return limiter;
  }
}
