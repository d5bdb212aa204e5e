import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** An event that one listener has not handled. */
export interface LostDelivery {
  readonly eventId: Id;
  readonly listener: string;
}

/** What the metrics say of the outbox. */
export interface OutboxLag {
  readonly undispatched: number;
  readonly oldestSeconds: number;
  /** Dispatched long ago, and a listener has still not done its part. */
  readonly overdue: number;
}

// A dispatched event whose listeners have not answered after this long has lost its jobs, or the
// queue is that far behind; enqueuing again is harmless in both cases, but in the second no help.
const lostAfter = '30 seconds';
const lostAfterWhenBehind = '10 minutes';

/** The statements on `outbox_event`; each call is one short transaction. */
@Injectable()
export class EventStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sql: Sql,
  ) {}

  /**
   * Takes undispatched events, oldest first, past those another relay is taking. Setting
   * `dispatched_at` is the claim and a lease at once, committed before the jobs are made: no lock is
   * held over a call to the queue, and a crash in between is found by {@link takeLost}.
   *
   * @param routes listeners per event key; events of other keys stay for newer processes
   */
  async take(routes: ReadonlyMap<string, readonly string[]>, limit: number): Promise<TakenEvent[]> {
    return this.unitOfWork.run((tx) =>
      tx.query<TakenEvent>(
        `UPDATE outbox_event event
            SET dispatched_at = now(), listeners = due.listeners,
                completed_at = CASE WHEN cardinality(due.listeners) = 0 THEN now() END
           FROM (SELECT id, ARRAY(SELECT jsonb_array_elements_text(
                          $1::jsonb -> (name || '@' || version))) AS listeners
                   FROM outbox_event
                  WHERE dispatched_at IS NULL AND $1::jsonb ? (name || '@' || version)
                  ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED) due
          WHERE event.id = due.id
         RETURNING event.id, due.listeners`,
        [JSON.stringify(Object.fromEntries(routes)), limit],
      ),
    );
  }

  /** The jobs could not be made: whoever comes next takes the events again. */
  async giveBack(eventIds: readonly Id[]): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE outbox_event SET dispatched_at = NULL WHERE id = ANY($1) AND completed_at IS NULL`,
        [eventIds],
      ),
    );
  }

  /** Marks events done whose listeners all are; answers how many. */
  async complete(limit: number): Promise<number> {
    const done = await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE outbox_event SET completed_at = now()
          WHERE id IN (
            SELECT event.id FROM outbox_event event
             WHERE dispatched_at IS NOT NULL AND completed_at IS NULL
               AND NOT EXISTS (
                 SELECT FROM unnest(event.listeners) AS wanted(listener)
                  WHERE NOT EXISTS (SELECT FROM processed_event done
                                     WHERE done.event_id = event.id
                                       AND done.listener = wanted.listener))
             ORDER BY dispatched_at LIMIT $1 FOR UPDATE SKIP LOCKED)
         RETURNING id`,
        [limit],
      ),
    );
    return done.length;
  }

  /**
   * What was dispatched a while ago and is not done, under a new lease.
   * @param behind the queue has jobs that have waited long
   */
  async takeLost(limit: number, behind: boolean): Promise<LostDelivery[]> {
    return this.unitOfWork.run((tx) =>
      tx.query<LostDelivery>(
        `WITH lost AS (
           UPDATE outbox_event SET dispatched_at = now()
            WHERE id IN (SELECT id FROM outbox_event
                          WHERE dispatched_at < now() - $1::interval AND completed_at IS NULL
                          ORDER BY dispatched_at LIMIT $2 FOR UPDATE SKIP LOCKED)
           RETURNING id, listeners)
         SELECT lost.id AS "eventId", wanted.listener
           FROM lost, unnest(lost.listeners) AS wanted(listener)
          WHERE NOT EXISTS (SELECT FROM processed_event done
                             WHERE done.event_id = lost.id AND done.listener = wanted.listener)`,
        [behind ? lostAfterWhenBehind : lostAfter, limit],
      ),
    );
  }

  async lag(): Promise<OutboxLag> {
    const row = await this.sql.one<OutboxLag>(
      `SELECT (SELECT count(*)::int FROM outbox_event WHERE dispatched_at IS NULL) AS undispatched,
              coalesce((SELECT greatest(0, extract(epoch FROM now() - min(occurred_at)))::float8
                          FROM outbox_event WHERE dispatched_at IS NULL), 0) AS "oldestSeconds",
              (SELECT count(*)::int FROM outbox_event
                WHERE completed_at IS NULL AND dispatched_at IS NOT NULL
                  AND occurred_at < now() - interval '2 minutes') AS overdue`,
    );
    return row ?? { undispatched: 0, oldestSeconds: 0, overdue: 0 };
  }
}

export interface TakenEvent {
  readonly id: Id;
  readonly listeners: readonly string[];
}
