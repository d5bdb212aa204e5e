import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

const batch = 1_000;
// The rest waits for the next round; a purge must not keep a worker from its work.
const maxBatches = 50;

/** What is thrown away, each statement bounded by `$1` rows and answering those it removed. */
const purges = [
  // Events go with the notes of their listeners. What no listener finished is kept: it is unsolved.
  `WITH old AS (
     DELETE FROM outbox_event WHERE id IN (
       SELECT id FROM outbox_event WHERE completed_at < now() - interval '7 days'
        LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id),
   notes AS (DELETE FROM processed_event USING old WHERE event_id = old.id)
   SELECT id FROM old`,
  `DELETE FROM idempotent_call WHERE ctid = ANY(ARRAY(
     SELECT ctid FROM idempotent_call WHERE created_at < now() - interval '2 days' LIMIT $1))
   RETURNING step`,
  // Mails hold names and texts; a month is enough to answer "did it leave?".
  `DELETE FROM mail_delivery WHERE id IN (
     SELECT id FROM mail_delivery
      WHERE settled_at < now() - interval '30 days' AND state IN ('sent', 'failed', 'suppressed')
      LIMIT $1 FOR UPDATE SKIP LOCKED)
   RETURNING id`,
  `DELETE FROM mail_suppression WHERE ctid = ANY(ARRAY(
     SELECT ctid FROM mail_suppression WHERE until < now() LIMIT $1))
   RETURNING address`,
  `DELETE FROM dev_mail WHERE id IN (
     SELECT id FROM dev_mail WHERE received_at < now() - interval '30 days' LIMIT $1)
   RETURNING id`,
  `DELETE FROM worker_process WHERE seen_at < now() - interval '1 day' AND $1 > 0 RETURNING id`,
] as const;

/** Removes what has served its time, in batches, each a transaction of its own. */
@Injectable()
export class Retention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Answers how many rows went. */
  async purge(): Promise<number> {
    let total = 0;
    for (const statement of purges) {
      for (let round = 0; round < maxBatches; round += 1) {
        const gone = await this.unitOfWork.run((tx) => tx.query(statement, [batch]));
        total += gone.length;
        if (gone.length < batch) break;
      }
    }
    return total;
  }
}
