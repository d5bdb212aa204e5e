import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { presenceLimit } from '../worker-presence/worker-presence.js';
import type { StoredMail } from './mail-composer.js';
import type { MailCalendar, StoredAttachment } from './mail-message.js';

/** A row about to be handed over. */
export interface ClaimedMail extends StoredMail {
  readonly id: Id;
  /** This try included. */
  readonly attempts: number;
  readonly createdAt: Date;
}

/** How a claimed row goes on. */
export interface Settlement {
  readonly id: Id;
  readonly state: 'pending' | 'sent' | 'failed' | 'in_doubt';
  /** Only for `pending`: the next try. */
  readonly dueAt: Date | null;
  readonly error: string | null;
}

interface ClaimRow {
  readonly id: Id;
  readonly state: 'claimed' | 'suppressed';
  readonly to_name: string;
  readonly to_address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Record<string, string>;
  readonly attachments: StoredAttachment[];
  readonly ics: MailCalendar | null;
  readonly message_id: string;
  readonly attempts: number;
  readonly created_at: Date;
}

// How long a job may be on its way before the row is given to another one. A job that comes late
// finds its rows claimed or sent and does nothing.
const lease = '45 seconds';
// A hand-over is cut off after three minutes; a claim this old was never settled.
const claimLimit = '15 minutes';
const suppressedFor = '30 days';

// The state is compared outside of the inner SELECT: inside, the planner may walk the index of
// everything pending instead of looking up a handful of ids.
const exchange = `
  WITH settled AS (
    UPDATE mail_delivery delivery
       SET state = result.state, last_error = result.error,
           due_at = coalesce(result."dueAt", due_at), leased_until = NULL,
           settled_at = CASE WHEN result.state = 'pending' THEN NULL ELSE $4::timestamptz END
      FROM (SELECT * FROM jsonb_to_recordset($1::jsonb)
              AS given(id uuid, state text, "dueAt" timestamptz, error text)) result
     WHERE delivery.id = result.id AND claimed_by = $3
       AND delivery.state IN ('claimed', 'in_doubt'))
  UPDATE mail_delivery delivery
     SET state = CASE WHEN suppression.address IS NULL THEN 'claimed' ELSE 'suppressed' END,
         settled_at = CASE WHEN suppression.address IS NULL THEN NULL ELSE $4::timestamptz END,
         last_error = coalesce(suppression.reason, last_error),
         claimed_by = $3, claimed_at = now(), attempts = attempts + 1
    FROM (SELECT id, to_address, state AS before FROM mail_delivery
           WHERE id = ANY($2::uuid[]) ORDER BY id FOR UPDATE SKIP LOCKED) mine
    LEFT JOIN mail_suppression suppression
      ON suppression.address = mine.to_address AND suppression.until > now()
   WHERE delivery.id = mine.id AND mine.before = 'pending'
  RETURNING delivery.id, state, to_name, delivery.to_address, subject, text, html, headers,
            attachments, ics, message_id, attempts, created_at`;

/**
 * The statements on `mail_delivery`; each call is one short transaction. The one that runs per mail
 * is a single prepared statement on the pool: it is a transaction by itself, and locks nothing that
 * anybody else waits for.
 */
@Injectable()
export class MailDeliveryStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  /** Due rows for which no job is on its way, urgent ones first. */
  async lease(now: Date, limit: number): Promise<{ id: Id; urgent: boolean }[]> {
    const rows = await this.unitOfWork.run((tx) =>
      tx.query<{ id: Id; urgent: boolean }>(
        `UPDATE mail_delivery SET leased_until = now() + $3::interval
          WHERE id IN (SELECT id FROM mail_delivery
                        WHERE state = 'pending' AND due_at <= $1
                          AND (leased_until IS NULL OR leased_until < now())
                        ORDER BY urgent DESC, due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING id, urgent`,
        [now, limit, lease],
      ),
    );
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async endLease(ids: readonly Id[]): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE mail_delivery SET leased_until = NULL WHERE id = ANY($1) AND state = 'pending'`,
        [ids],
      ),
    );
  }

  /**
   * Writes down how hand-overs ended, and claims rows for the next ones: one statement and one
   * commit, without which no mail moves. Answers what was claimed. Rows that another job has taken
   * or finished are left out, so are those to a suppressed address. A row that was put in doubt
   * meanwhile is settled all the same.
   */
  async exchange(
    settlements: readonly Settlement[],
    claims: readonly Id[],
    workerId: Id,
    now: Date,
  ): Promise<Map<Id, ClaimedMail>> {
    const { pool, meter } = this.database;
    meter.count();
    const { rows } = await pool.query<ClaimRow>({
      name: 'mail-exchange',
      text: exchange,
      values: [JSON.stringify(settlements), claims, workerId, now],
    });
    const claimed = rows.filter((row) => row.state === 'claimed').map(claimedMail);
    return new Map(claimed.map((mail) => [mail.id, mail]));
  }

  /** Puts in doubt what a dead worker has claimed; answers how many. Nothing is sent again. */
  async doubtOrphans(now: Date): Promise<number> {
    const rows = await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE mail_delivery delivery
            SET state = 'in_doubt', settled_at = $1,
                last_error = 'the worker ended while it was handing this mail over'
          WHERE state = 'claimed'
            AND (claimed_at < now() - $3::interval
                 OR NOT EXISTS (SELECT FROM worker_process worker
                                 WHERE worker.id = claimed_by
                                   AND worker.seen_at > now() - $2::interval))
         RETURNING id`,
        [now, presenceLimit, claimLimit],
      ),
    );
    return rows.length;
  }

  async suppress(address: string, reason: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO mail_suppression (address, reason, until) VALUES ($1, $2, now() + $3::interval)
         ON CONFLICT (address) DO UPDATE SET reason = excluded.reason, until = excluded.until`,
        [address, reason, suppressedFor],
      ),
    );
  }
}

function claimedMail(row: ClaimRow): ClaimedMail {
  return {
    id: row.id,
    to: { name: row.to_name, address: row.to_address },
    subject: row.subject,
    text: row.text,
    html: row.html,
    headers: row.headers,
    attachments: row.attachments,
    ics: row.ics,
    messageId: row.message_id,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
