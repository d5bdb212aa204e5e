import { setTimeout as pause } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DueRowRunner } from '../due-rows/due-row-runner.js';
import { DueRowTick } from '../due-rows/due-row-tick.js';
import { dueMailsName } from '../mail/due-mails.js';
import { MailDeliveryJob } from '../mail/mail-delivery-job.js';
import { MailTransport } from '../mail/mail-transport.js';
import { ListenerRegistry } from '../outbox/listener-registry.js';
import { Relay } from '../outbox/relay.js';
import { JobWorkers, type FailedJob } from '../queue/job-workers.js';
import type { Lane } from '../queue/job.js';
import { Queue } from '../queue/queue.js';
import { WakeUpListener } from '../wake-up/wake-up-listener.js';
import type { WakeUpTopic } from '../wake-up/wake-up.js';
import { WorkerHeartbeat } from './worker-heartbeat.js';
import { WorkerPresence } from '../worker-presence/worker-presence.js';

export interface WorkerRuntimeOptions {
  /**
   * False: nothing is dispatched, ticked or repaired by itself, only {@link WorkerRuntime.drain}
   * moves things. For tests that hold the clock.
   */
  readonly background: boolean;
  /** The order in which a test wants deliveries to be made. */
  readonly arrange?: Relay['arrange'];
}

export const WORKER_RUNTIME_OPTIONS = Symbol('peerloop:worker-runtime-options');

/** What a drain has done. */
export interface DrainReport {
  readonly rounds: number;
  /** Jobs that used up their tries meanwhile: in a test, almost always a bug. */
  readonly failed: readonly FailedJob[];
}

// How often the relay looks by itself, should a call have been lost.
const relayInterval = 1_000;
// Running jobs get this long when the process stops; the process itself has ten seconds.
const patience = 8_000;
// What still moves after this many rounds feeds itself.
const maxRounds = 200;
const drainedLanes: readonly Lane[] = ['work', 'mail'];

/** Everything that runs without being asked, started with the worker process and stopped with it. */
@Injectable()
export class WorkerRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerRuntime.name);
  private relayTimer: NodeJS.Timeout | null = null;
  private readonly errands = new Set<Promise<unknown>>();
  private stopping = false;

  constructor(
    private readonly registry: ListenerRegistry,
    private readonly dueRows: DueRowRunner,
    private readonly tick: DueRowTick,
    private readonly relay: Relay,
    private readonly jobs: JobWorkers,
    private readonly queue: Queue,
    private readonly heart: WorkerHeartbeat,
    private readonly presence: WorkerPresence,
    private readonly wakeUps: WakeUpListener,
    private readonly mails: MailDeliveryJob,
    private readonly transport: MailTransport,
    @Inject(WORKER_RUNTIME_OPTIONS) private readonly options: WorkerRuntimeOptions,
  ) {}

  /** @throws Error when two listeners, sources or job handlers bear one name */
  async onApplicationBootstrap(): Promise<void> {
    this.registry.discover();
    this.dueRows.discover();
    if (this.options.arrange) this.relay.arrange = this.options.arrange;
    await this.presence.show();
    await this.jobs.start();
    if (!this.options.background) return;
    await this.heart.beat();
    this.heart.start();
    this.tick.start();
    this.relayTimer = setInterval(() => this.heed('outbox'), relayInterval);
    await this.wakeUps.start((topic) => this.heed(topic));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.relayTimer) clearInterval(this.relayTimer);
    this.mails.stop();
    await this.wakeUps.stop();
    await Promise.all([this.tick.stop(), this.heart.stop(), this.jobs.stop(patience)]);
    await Promise.allSettled(this.errands);
    await this.transport.close();
    await this.presence.leave().catch((error: unknown) => {
      this.logger.warn({ message: 'the worker could not say goodbye', error });
    });
  }

  /**
   * Does everything that is to be done at the clock's present: events to their listeners, due rows,
   * mails, and whatever those cause, until nothing moves. Tries that wait for their time are made
   * at once.
   *
   * @throws Error when it never ends
   */
  async drain(): Promise<DrainReport> {
    this.jobs.takeFailures();
    for (let rounds = 1; rounds <= maxRounds; rounds += 1) {
      await this.heart.findDoubts();
      const dispatched = await this.relay.run();
      const due = await this.dueRows.runAll();
      const worked = await this.untilIdle();
      if (dispatched + due === 0 && !worked) return { rounds, failed: this.jobs.takeFailures() };
    }
    throw new Error(`still moving after ${maxRounds} rounds`);
  }

  /** Waits for the queue to be empty; answers whether there was anything in it. */
  private async untilIdle(): Promise<boolean> {
    let worked = false;
    for (let looks = 0; ; looks += 1) {
      const depths = await Promise.all(drainedLanes.map((lane) => this.queue.depth(lane)));
      const open = depths.filter(({ waiting, active, delayed }) => waiting + active + delayed > 0);
      if (open.length === 0) return worked;
      worked = true;
      for (const { lane, delayed } of open) if (delayed > 0) await this.queue.promote(lane);
      await pause(Math.min(2 + looks, 25));
    }
  }

  /** Something was written: look at once instead of at the next tick. */
  private heed(topic: WakeUpTopic): void {
    if (this.stopping) return;
    const work = topic === 'outbox' ? this.relay.run() : this.dueRows.run(dueMailsName);
    const errand = work
      .catch((error: unknown) => this.logger.warn({ message: `${topic}: will try again`, error }))
      .finally(() => this.errands.delete(errand));
    this.errands.add(errand);
  }
}
