import { Injectable, Logger } from '@nestjs/common';
import { unavailable } from '../database/unavailable.js';
import { defineJob, HandlesJob, type JobHandler } from '../queue/job.js';
import { Queue } from '../queue/queue.js';
import { DueRowRunner } from './due-row-runner.js';

/** Looks for due rows. Its schedule lives in the queue, so all workers together tick once. */
export const dueRowTick = defineJob<Record<string, never>>('due-rows.tick', { lane: 'tick' });

const interval = 1_000;
// Without a tick for this long the queue is away or empty, and the process looks by itself.
const patience = 5_000;

/** The tick, and what replaces it while the queue cannot give one. */
@Injectable()
@HandlesJob(dueRowTick)
export class DueRowTick implements JobHandler<typeof dueRowTick> {
  private readonly logger = new Logger(DueRowTick.name);
  private lastRun = performance.now();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly runner: DueRowRunner,
    private readonly queue: Queue,
  ) {}

  /** While the database is away a tick comes to nothing, and the next one is a second off. */
  async handle(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      if (!unavailable(error)) throw error;
    }
  }

  start(): void {
    this.timer = setInterval(() => void this.runIfForgotten(), interval);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }

  /** Repeated at every heartbeat: a flushed Redis has forgotten the schedule and says nothing. */
  async schedule(): Promise<void> {
    await this.queue.every(interval, dueRowTick);
  }

  private async run(): Promise<void> {
    this.lastRun = performance.now();
    // Two runs at once would be safe, the sources skip each other's rows, but do no good.
    this.running ??= this.runner
      .runAll()
      .then(() => undefined)
      .finally(() => {
        this.running = null;
        this.lastRun = performance.now();
      });
    await this.running;
  }

  private async runIfForgotten(): Promise<void> {
    if (this.running || performance.now() - this.lastRun < patience) return;
    this.logger.debug('no tick from the queue; looking for due rows without it');
    await this.run().catch(() => undefined);
  }
}
