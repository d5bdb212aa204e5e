import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DueRowRunner } from '../due-rows/due-row-runner.js';
import { MailLedger } from '../mail/mail-ledger.js';
import { Metrics, type Reading } from '../metrics/metrics.js';
import { EventStore } from '../outbox/event-store.js';
import { Queue, type LaneDepth } from '../queue/queue.js';

/** What the operator must see of the background work. */
@Injectable()
export class WorkerMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly events: EventStore,
    private readonly queue: Queue,
    private readonly dueRows: DueRowRunner,
    private readonly mails: MailLedger,
  ) {}

  onModuleInit(): void {
    this.outbox('undispatched', 'Recorded events on their way to the queue.', 'undispatched');
    this.outbox('lag_seconds', 'Age of the oldest event that is not dispatched.', 'oldestSeconds');
    this.outbox('overdue', 'Events that a listener has not handled after two minutes.', 'overdue');
    this.lanes('waiting', 'Jobs waiting, per lane.', (depth) => depth.waiting);
    this.lanes('active', 'Jobs running, per lane.', (depth) => depth.active);
    this.lanes('delayed', 'Jobs waiting for another try, per lane.', (depth) => depth.delayed);
    this.lanes('dead', 'Dead letters, per lane.', (depth) => depth.failed);
    this.lanes('age_seconds', 'Age of the oldest waiting job.', (depth) => depth.oldestSeconds);
    this.metrics.gauge(
      {
        name: 'peerloop_due_rows_late',
        help: 'Rows that are due and not taken, per source.',
        labels: ['source'],
      },
      async () => Object.fromEntries(await this.dueRows.late()),
    );
    this.metrics.gauge(
      { name: 'peerloop_mails', help: 'Mails on their way or in doubt.', labels: ['state'] },
      async () => ({ ...(await this.mails.openCounts()) }),
    );
  }

  private outbox(
    name: string,
    help: string,
    figure: 'undispatched' | 'oldestSeconds' | 'overdue',
  ): void {
    this.metrics.gauge({ name: `peerloop_outbox_${name}`, help }, async () => {
      const lag = await this.events.lag();
      return lag[figure];
    });
  }

  private lanes(name: string, help: string, figure: (depth: LaneDepth) => number): void {
    this.metrics.gauge(
      { name: `peerloop_queue_${name}`, help, labels: ['lane'] },
      async (): Promise<Reading> =>
        Object.fromEntries((await this.queue.depths()).map((depth) => [depth.lane, figure(depth)])),
    );
  }
}
