import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import { away } from '../database/unavailable.js';
import { inRequest } from '../request/request-context.js';
import { handledJob, lanes, type JobHandler, type Lane } from './job.js';
import { Queue } from './queue.js';

/** A job that used up its tries while this process watched. */
export interface FailedJob {
  readonly lane: Lane;
  readonly jobName: string;
  readonly payload: object;
  readonly error: Error;
}

const silence = 2_000;

// A full disk is seen to within a long weekend. What is older counts its tries: it is not the disk.
const countedAfter = 72 * 3_600_000;
const longestWait = 60_000;

type Handlers = ReadonlyMap<string, JobHandler<never>>;

/** Runs the jobs of every lane. Started in the worker process only. */
@Injectable()
export class JobWorkers {
  private readonly logger = new Logger(JobWorkers.name);
  private handlers: Handlers = new Map();
  private workers: Worker[] = [];
  private failures: FailedJob[] = [];
  private silentUntil = -Infinity;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly queue: Queue,
  ) {}

  /** @throws Error when a kind of job has two handlers */
  async start(): Promise<void> {
    this.handlers = this.findHandlers();
    this.workers = lanes.map((lane) => this.startLane(lane));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no new jobs and waits for the running ones, then cuts them off: they run again elsewhere. */
  async stop(patience: number): Promise<void> {
    const workers = this.workers.splice(0);
    const closing = Promise.allSettled(workers.map((worker) => worker.close()));
    let timer: NodeJS.Timeout | undefined;
    const impatient = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patience);
    });
    const outcome = await Promise.race([closing, impatient]);
    clearTimeout(timer);
    if (outcome === 'late')
      this.logger.warn(`jobs still run after ${patience} ms; left for others`);
  }

  /** The jobs that failed for good since the last call, for tests that want to hear of it. */
  takeFailures(): FailedJob[] {
    return this.failures.splice(0);
  }

  private findHandlers(): Handlers {
    const handlers = new Map<string, JobHandler<never>>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job = handledJob(metatype);
      if (!job || !instance) continue;
      if (handlers.has(job.jobName) && handlers.get(job.jobName) !== instance) {
        throw new Error(`the job ${job.jobName} has two handlers`);
      }
      handlers.set(job.jobName, instance as JobHandler<never>);
    }
    return handlers;
  }

  private startLane(lane: Lane): Worker {
    const worker = this.queue.backend.worker(lane, (job, token) => this.process(job, token));
    worker.on('error', (error) => this.complain(`${lane}: ${error.message}`));
    worker.on('failed', (job, error) => {
      if (job) this.failed(lane, job, error);
    });
    return worker;
  }

  private async process(job: Job, token?: string): Promise<void> {
    try {
      await this.run(job);
    } catch (error) {
      if (!isNotNow(job, error)) throw error;
      this.complain(`${job.name} ${String(job.id)} not just now: ${String(error)}`);
      await job.moveToDelayed(wallClock() + waitFor(job), token);
      throw new Postponed();
    }
  }

  private async run(job: Job): Promise<void> {
    const handler = this.handlers.get(job.name);
    // A newer process knows it; the next try may be its.
    if (!handler) throw new Error(`no handler for the job ${job.name}`);
    const jobId = String(job.id);
    await inRequest(jobId, () =>
      handler.handle(job.data as never, { jobId, attempt: job.attemptsMade + 1 }),
    );
  }

  /** A lost connection fails everything at once, again and again; one line tells it. */
  private complain(message: string): void {
    if (performance.now() < this.silentUntil) return;
    this.silentUntil = performance.now() + silence;
    this.logger.warn(message);
  }

  private failed(lane: Lane, job: Job, error: Error): void {
    const isFinal = job.finishedOn !== undefined;
    const message = `${job.name} ${String(job.id)} failed${isFinal ? ' for good' : ''}: ${error.message}`;
    if (!isFinal) {
      this.logger.warn(message);
      return;
    }
    this.logger.error({ message, error });
    this.failures.push({ lane, jobName: job.name, payload: job.data as object, error });
    // A process that nobody asks must not remember for ever.
    if (this.failures.length > 1_000) this.failures.shift();
  }
}

/** Tells the queue that the job waits, and that this was none of its tries. */
class Postponed extends Error {
  override readonly name = 'DelayedError';
}

/** Whether the surroundings failed rather than the job: a database that is away, a disk that is full. */
function isNotNow(job: Job, error: unknown): boolean {
  return away(error) && wallClock() - job.timestamp < countedAfter;
}

/** Doubled with every run that came to nothing. */
function waitFor({ attemptsStarted, attemptsMade }: Job): number {
  return Math.min(1_000 * 2 ** Math.max(0, attemptsStarted - attemptsMade - 1), longestWait);
}

/** The queue stamps jobs by the wall clock of the machine, also in a test with a clock of its own. */
function wallClock(): number {
  return Math.round(performance.timeOrigin + performance.now());
}
