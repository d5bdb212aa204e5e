import { Injectable } from '@nestjs/common';
import {
  Clock,
  conflict,
  decodeCursor,
  notFound,
  toPage,
  type Id,
  type Page,
  type PageArgs,
} from '@peerloop/kernel';
import { Sql } from '../database/sql.js';
import type { Tx } from '../database/tx.js';
import { WakeUp } from '../wake-up/wake-up.js';

export type MailState = 'pending' | 'claimed' | 'sent' | 'in_doubt' | 'failed' | 'suppressed';

/** A mail of which nobody knows whether it left. */
export interface DoubtfulMail {
  readonly id: Id;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly claimedAt: Date;
  readonly reason: string;
}

/** What somebody who has looked into the mail server's log says of a mail in doubt. */
export type DoubtAnswer = 'it-left' | 'send-again' | 'let-go';

export type OpenMails = Readonly<Record<'pending' | 'claimed' | 'in_doubt', number>>;

export const openMailsStatement = `
  SELECT (SELECT count(*)::int FROM mail_delivery WHERE state = 'pending') AS pending,
         (SELECT count(*)::int FROM mail_delivery WHERE state = 'claimed') AS claimed,
         (SELECT count(*)::int FROM mail_delivery WHERE state = 'in_doubt') AS in_doubt`;

interface DoubtRow {
  readonly id: Id;
  readonly to_address: string;
  readonly subject: string;
  readonly message_id: string;
  readonly claimed_at: Date;
  readonly last_error: string | null;
}

/** What became of the mails; for administrators, who alone decide about mails in doubt. */
@Injectable()
export class MailLedger {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
  ) {}

  /** Mails per state, of the last month. */
  async counts(): Promise<Readonly<Record<MailState, number>>> {
    const rows = await this.sql.query<{ state: MailState; count: number }>(
      'SELECT state, count(*)::int AS count FROM mail_delivery GROUP BY state',
    );
    const none = { pending: 0, claimed: 0, sent: 0, in_doubt: 0, failed: 0, suppressed: 0 };
    return Object.assign(none, Object.fromEntries(rows.map((row) => [row.state, row.count])));
  }

  /**
   * Mails per state that is not over. For whoever asks every few seconds: read from partial indexes,
   * which hold nothing else, however many mails were sent.
   */
  async openCounts(): Promise<OpenMails> {
    const row = await this.sql.one<OpenMails>(openMailsStatement);
    return row ?? { pending: 0, claimed: 0, in_doubt: 0 };
  }

  /** Newest first. */
  async inDoubt(page: PageArgs): Promise<Page<DoubtfulMail>> {
    const after = page.after ? decodeCursor(page.after, 'id')[0] : null;
    const rows = await this.sql.query<DoubtRow>(
      `SELECT id, to_address, subject, message_id, last_error,
              coalesce(claimed_at, created_at) AS claimed_at
         FROM mail_delivery
        WHERE state = 'in_doubt' AND ($1::uuid IS NULL OR id < $1)
        ORDER BY id DESC LIMIT $2`,
      [after, page.first + 1],
    );
    return toPage(rows.map(doubtfulMail), page.first, (mail) => [mail.id]);
  }

  /**
   * Decides a mail in doubt. `send-again` may reach the person twice, with the same Message-ID.
   * @throws NOT_FOUND, CONFLICT when it is not in doubt (any more)
   */
  async settleDoubt(tx: Tx, id: Id, answer: DoubtAnswer): Promise<void> {
    const [row] = await tx.query<{ state: MailState }>(
      'SELECT state FROM mail_delivery WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!row) throw notFound();
    if (row.state !== 'in_doubt') throw conflict();
    const now = this.clock.now();
    if (answer === 'send-again') {
      await tx.query(
        `UPDATE mail_delivery SET state = 'pending', due_at = $2, leased_until = NULL,
                claimed_by = NULL, settled_at = NULL WHERE id = $1`,
        [id, now],
      );
      tx.afterCommit(() => this.wakeUp.call('mail'));
      return;
    }
    await tx.query('UPDATE mail_delivery SET state = $2, settled_at = $3 WHERE id = $1', [
      id,
      answer === 'it-left' ? 'sent' : 'failed',
      now,
    ]);
  }
}

function doubtfulMail(row: DoubtRow): DoubtfulMail {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    messageId: row.message_id,
    claimedAt: row.claimed_at,
    reason: row.last_error ?? '',
  };
}
