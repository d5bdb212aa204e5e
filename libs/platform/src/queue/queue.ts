import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type * as bullmq from 'bullmq';
import { Unavailable } from '../database/unavailable.js';
import { lanes, type JobDefinition, type JobPayload, type Lane } from './job.js';
import { QueueBackend } from './queue-backend.js';

/** How full one lane is. */
export interface LaneDepth {
  readonly lane: Lane;
  readonly waiting: number;
  readonly active: number;
  /** Waiting for their next try. */
  readonly delayed: number;
  /** Dead letters. */
  readonly failed: number;
  /** Age of the oldest waiting job; 0 when none waits. */
  readonly oldestSeconds: number;
}

/** A job that failed for good and waits for somebody to look at it. */
export interface DeadLetter {
  readonly lane: Lane;
  readonly jobId: string;
  readonly jobName: string;
  readonly payload: object;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: Date;
}

export interface EnqueueOptions {
  /** Makes adding the same job twice one job, as long as the first one is not done. */
  readonly jobId?: string;
  /** Jobs of higher rank first; the default, 0, is the highest. */
  readonly rank?: number;
}

// Two weeks for somebody to look at a dead letter.
const deadLetterAge = 14 * 24 * 3600;

/**
 * The jobs. Only the worker process adds some: others record events. Every call fails with
 * {@link Unavailable}, and at once, while the queue cannot be reached.
 */
@Injectable()
export class Queue implements OnApplicationShutdown {
  private readonly logger = new Logger(Queue.name);
  private readonly queues: ReadonlyMap<Lane, bullmq.Queue>;

  constructor(readonly backend: QueueBackend) {
    this.queues = new Map(
      lanes.map((lane) => {
        const queue = backend.queue(lane);
        // Lost connections; whoever is adding gets the error itself.
        queue.on('error', (error: Error) => this.logger.debug(`${lane}: ${error.message}`));
        return [lane, queue];
      }),
    );
  }

  async add<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    options: EnqueueOptions = {},
  ): Promise<void> {
    await this.addAll(job, [{ payload, ...options }]);
  }

  /** Adds many jobs of one kind in one round trip. */
  async addAll<Job extends JobDefinition>(
    job: Job,
    entries: readonly ({ readonly payload: JobPayload<Job> } & EnqueueOptions)[],
  ): Promise<void> {
    if (entries.length === 0) return;
    const jobs = entries.map(({ payload, jobId, rank }) => ({
      name: job.jobName,
      data: payload,
      opts: {
        attempts: job.attempts,
        backoff: { type: 'exponential', delay: job.backoff },
        // What a job did is in the database; a finished job has nothing more to say.
        removeOnComplete: true,
        removeOnFail: { age: deadLetterAge },
        ...(jobId ? { jobId } : {}),
        ...(rank ? { priority: rank } : {}),
      },
    }));
    await this.ask(job.lane, (queue) => queue.addBulk(jobs));
  }

  /**
   * Has a job added every so many milliseconds, by one schedule for all processes. Calling it again
   * changes nothing, or brings back what a flushed Redis has forgotten.
   */
  async every(milliseconds: number, job: JobDefinition<Record<string, never>>): Promise<void> {
    const template = {
      name: job.jobName,
      data: {},
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    };
    await this.ask(job.lane, (queue) =>
      queue.upsertJobScheduler(job.jobName, { every: milliseconds }, template),
    );
  }

  async depths(): Promise<LaneDepth[]> {
    return Promise.all(lanes.map((lane) => this.depth(lane)));
  }

  async depth(lane: Lane): Promise<LaneDepth> {
    const counts = await this.counts(lane, 'failed');
    const waiting = (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0);
    return {
      lane,
      waiting,
      active: counts['active'] ?? 0,
      delayed: counts['delayed'] ?? 0,
      failed: counts['failed'] ?? 0,
      oldestSeconds: waiting === 0 ? 0 : await this.ask(lane, oldestAge),
    };
  }

  /** Jobs of a lane that are not done: waiting, running, or waiting for another try. */
  async unfinished(lane: Lane): Promise<number> {
    const counts = await this.counts(lane);
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** Tries everything that waits for its next try now. */
  async promote(lane: Lane): Promise<void> {
    await this.ask(lane, (queue) => queue.promoteJobs());
  }

  /** Newest first. */
  async deadLetters(lane: Lane, first: number, offset = 0): Promise<DeadLetter[]> {
    const jobs = await this.ask(lane, (queue) =>
      queue.getJobs(['failed'], offset, offset + first - 1, false),
    );
    return jobs.map((job) => letterOf(lane, job));
  }

  /** Null when there is none of that id. */
  async deadLetter(lane: Lane, jobId: string): Promise<DeadLetter | null> {
    return this.ask(lane, async (queue) => {
      const job = await failedJob(queue, jobId);
      return job && letterOf(lane, job);
    });
  }

  /** Forgets a dead letter. Answers whether it was there. */
  async bury(lane: Lane, jobId: string): Promise<boolean> {
    return this.ask(lane, async (queue) => {
      const job = await failedJob(queue, jobId);
      await job?.remove();
      return job !== null;
    });
  }

  /** Gives a dead letter all its tries again. Answers whether it was there. */
  async revive(lane: Lane, jobId: string): Promise<boolean> {
    return this.ask(lane, async (queue) => {
      const job = await failedJob(queue, jobId);
      await job?.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      return job !== null;
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private counts(lane: Lane, ...more: bullmq.JobType[]): Promise<Record<string, number>> {
    return this.ask(lane, (queue) =>
      queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', ...more),
    );
  }

  /** The one way to a lane: what its driver throws while the server is away is said in our words. */
  private async ask<T>(lane: Lane, work: (queue: bullmq.Queue) => Promise<T>): Promise<T> {
    try {
      return await work(this.queues.get(lane)!);
    } catch (error) {
      if (!this.backend.isAway(error)) throw error;
      throw new Unavailable(`the queue cannot be reached: ${String(error)}`, { cause: error });
    }
  }
}

async function failedJob(queue: bullmq.Queue, jobId: string): Promise<bullmq.Job | null> {
  const job = await queue.getJob(jobId);
  return job && (await job.isFailed()) ? job : null;
}

function letterOf(lane: Lane, job: bullmq.Job): DeadLetter {
  return {
    lane,
    jobId: String(job.id),
    jobName: job.name,
    payload: job.data as object,
    reason: job.failedReason,
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn ?? job.timestamp),
  };
}

async function oldestAge(queue: bullmq.Queue): Promise<number> {
  const jobs = await Promise.all(
    (['waiting', 'prioritized'] as const).map((state) => queue.getJobs([state], 0, 0, true)),
  );
  const oldest = Math.min(...jobs.flat().map((job) => job.timestamp));
  // The queue stamps jobs by the wall clock of the machine, also in a test with a clock of its own.
  const wallClock = performance.timeOrigin + performance.now();
  return Number.isFinite(oldest) ? Math.max(0, (wallClock - oldest) / 1000) : 0;
}
