import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
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
    const worker = this.queue.backend.worker(lane, (job) => this.process(job));
    worker.on('error', (error) => this.complain(`${lane}: ${error.message}`));
    worker.on('failed', (job, error) => {
      if (job) this.failed(lane, job, error);
    });
    return worker;
  }

  private async process(job: Job): Promise<void> {
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
