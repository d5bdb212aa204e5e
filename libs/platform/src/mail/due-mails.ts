import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '../database/sql.js';
import { DueRows, type DueRowSource } from '../due-rows/due-row-source.js';
import { Queue } from '../queue/queue.js';
import { deliverMails } from './mail-delivery-job.js';
import { MailDeliveryStore } from './mail-delivery-store.js';

export const dueMailsName = 'mail.deliveries';

// A job per mail would cost more in the queue than the mail itself; claims are per mail all the same.
const mailsPerJob = 50;
// An urgent mail must not wait for the others of its job.
const urgentPerJob = 5;
// The rest waits as rows: a queue of 100,000 jobs helps nobody, and urgent mails pass by the rows.
const jobsAhead = 100;
const bulkRank = 10;

/** Mails that are due become jobs. */
@Injectable()
@DueRows(dueMailsName)
export class DueMails implements DueRowSource {
  constructor(
    private readonly store: MailDeliveryStore,
    private readonly queue: Queue,
    private readonly sql: Sql,
  ) {}

  async claim(now: Date, limit: number): Promise<number> {
    const ahead = await this.queue.unfinished('mail');
    if (ahead >= jobsAhead) return 0;
    const rows = await this.store.lease(now, limit);
    const urgent = rows.filter((row) => row.urgent).map((row) => row.id);
    const bulk = rows.filter((row) => !row.urgent).map((row) => row.id);
    try {
      await this.queue.addAll(deliverMails, [
        ...chunks(urgent, urgentPerJob).map((ids) => ({ payload: { ids } })),
        ...chunks(bulk, mailsPerJob).map((ids) => ({ payload: { ids }, rank: bulkRank })),
      ]);
    } catch (error) {
      await this.store.endLease(rows.map((row) => row.id)).catch(() => undefined);
      throw error;
    }
    return rows.length;
  }

  async late(now: Date): Promise<number> {
    const row = await this.sql.one<{ late: number }>(
      `SELECT count(*)::int AS late FROM mail_delivery WHERE state = 'pending' AND due_at <= $1`,
      [now],
    );
    return row?.late ?? 0;
  }
}

function chunks(ids: readonly Id[], size: number): Id[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}
