import { Injectable } from '@nestjs/common';
import { Clock } from '@peerloop/kernel';
import { Sql } from '../database/sql.js';
import { DueRowRunner } from '../due-rows/due-row-runner.js';
import { MailLedger, type DoubtfulMail, type MailState } from '../mail/mail-ledger.js';
import { EventStore, type OutboxLag } from '../outbox/event-store.js';
import { lanes } from '../queue/job.js';
import { Queue, type DeadLetter, type LaneDepth } from '../queue/queue.js';
import { presenceLimit } from '../worker-presence/worker-presence.js';

/** How the background work stands. */
export interface BackgroundState {
  /** Workers that were seen within the last seconds. */
  readonly workers: number;
  readonly outbox: OutboxLag;
  readonly lanes: readonly LaneDepth[];
  /** Some of the dead letters, newest first. */
  readonly deadLetters: readonly DeadLetter[];
  /** Rows due for more than two minutes, per source that has some. */
  readonly overdue: ReadonlyMap<string, number>;
  readonly mails: Readonly<Record<MailState, number>>;
  /** Some of the mails in doubt, newest first. */
  readonly doubtful: readonly DoubtfulMail[];
}

// What is due for less is on its way.
const overdueMilliseconds = 120_000;
const examples = 5;
const batch = 100;

/** Looks at the background work, and mends it where somebody has decided to; runs none of it. */
@Injectable()
export class BackgroundLook {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly events: EventStore,
    private readonly queue: Queue,
    private readonly dueRows: DueRowRunner,
    private readonly mails: MailLedger,
  ) {}

  async state(): Promise<BackgroundState> {
    this.dueRows.discover();
    const before = new Date(this.clock.now().getTime() - overdueMilliseconds);
    const alive = await this.sql.one<{ count: number }>(
      'SELECT count(*)::int AS count FROM worker_process WHERE seen_at > now() - $1::interval',
      [presenceLimit],
    );
    const late = [...(await this.dueRows.late(before))].filter(([, count]) => count > 0);
    const dead = await Promise.all(lanes.map((lane) => this.queue.deadLetters(lane, examples)));
    const doubtful = await this.mails.inDoubt({ first: examples });
    return {
      workers: alive?.count ?? 0,
      outbox: await this.events.lag(),
      lanes: await this.queue.depths(),
      deadLetters: dead.flat(),
      overdue: new Map(late),
      mails: await this.mails.counts(),
      doubtful: doubtful.edges.map(({ node }) => node),
    };
  }

  /** Gives every dead letter all its tries again; answers how many there were. */
  async reviveAll(): Promise<number> {
    let total = 0;
    for (const lane of lanes) {
      for (;;) {
        const letters = await this.queue.deadLetters(lane, batch);
        const revived = await Promise.all(
          letters.map(({ jobId }) => this.queue.revive(lane, jobId)),
        );
        const count = revived.filter(Boolean).length;
        total += count;
        // One that cannot be revived stays at the head, and would be met for ever.
        if (letters.length < batch || count === 0) break;
      }
    }
    return total;
  }
}
