import { Injectable } from '@nestjs/common';
import { Sql, DueRows, UnitOfWork, type DueRowSource } from '@peerloop/platform';

const day = 86_400_000;
// An old link still says "expired" rather than "unknown" for this long.
const linkGraceDays = 30;

/** Throws away sessions and links whose time is over. */
@Injectable()
@DueRows('identity.expired')
export class ExpiredRows implements DueRowSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sql: Sql,
  ) {}

  async claim(now: Date, limit: number): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const sessions = await tx.query(deletion('session'), [now, limit]);
      const links = await tx.query(deletion('mailed_link'), [graceEnd(now), limit]);
      return Math.max(sessions.length, links.length);
    });
  }

  async late(now: Date): Promise<number> {
    const row = await this.sql.one<{ late: number }>(
      `SELECT (SELECT count(*) FROM session WHERE expires_at < $1)::int
            + (SELECT count(*) FROM mailed_link WHERE expires_at < $2)::int AS late`,
      [now, graceEnd(now)],
    );
    return row?.late ?? 0;
  }
}

function graceEnd(now: Date): Date {
  return new Date(now.getTime() - linkGraceDays * day);
}

function deletion(table: 'session' | 'mailed_link'): string {
  return `DELETE FROM ${table} WHERE id IN (
            SELECT id FROM ${table} WHERE expires_at < $1
             ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED) RETURNING id`;
}
