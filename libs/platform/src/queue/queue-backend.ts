import type * as bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import pg from 'pg';
import { away } from '../database/unavailable.js';
import { lanes, type Lane } from './job.js';
import { queueSchema } from './queue-migrations.js';
import { redisAway } from './redis-away.js';

export interface QueueOptions {
  readonly databaseUrl: string;
  /** Null: the queue lives in PostgreSQL, and there is no other service. */
  readonly redisUrl: string | null;
  /** Redis only: keeps instances that share a server apart. Default `peerloop`. */
  readonly redisPrefix?: string;
}

/** Runs a job; answered by the worker of a lane. The token is the worker's claim on it. */
export type ProcessJob = (job: bullmq.Job, token?: string) => Promise<void>;

/** In what the two differ. */
interface BackendParts {
  readonly queue: (lane: Lane) => bullmq.Queue;
  readonly worker: (lane: Lane, process: ProcessJob) => bullmq.Worker;
  readonly isAway: (error: unknown) => boolean;
  readonly close: () => Promise<void>;
}

// Nobody reads BullMQ's own event stream here; a short one keeps the tables small.
const eventStreamLength = 1_000;
// Beside one LISTEN connection per worker: claims and completions are short.
const sharedConnections = 4;

/** Per lane: how many jobs one process runs at once. A mail job sends many mails, see mail/. */
const concurrency: Readonly<Record<Lane, number>> = { work: 8, mail: 2, tick: 1 };

/**
 * BullMQ on PostgreSQL or on Redis, with as few connections as each allows: on PostgreSQL one pool
 * for all queues and workers of the process, on Redis one connection that fails fast for adding and
 * one that waits for working.
 */
export class QueueBackend {
  private constructor(private readonly parts: BackendParts) {}

  /** @throws Error when Redis may evict keys: it would drop jobs silently */
  static async open(options: QueueOptions): Promise<QueueBackend> {
    return options.redisUrl === null ? onPostgres(options) : onRedis(options, options.redisUrl);
  }

  /** For `QueueBackend` alone. */
  static from(parts: BackendParts): QueueBackend {
    return new QueueBackend(parts);
  }

  queue(lane: Lane): bullmq.Queue {
    return this.parts.queue(lane);
  }

  worker(lane: Lane, process: ProcessJob): bullmq.Worker {
    return this.parts.worker(lane, process);
  }

  /** Whether an error means that the server cannot do it just now. */
  isAway(error: unknown): boolean {
    return this.parts.isAway(error);
  }

  close(): Promise<void> {
    return this.parts.close();
  }
}

function workerOptions(lane: Lane): Omit<bullmq.WorkerOptions, 'connection'> {
  return {
    concurrency: concurrency[lane],
    // A killed worker's jobs run again within half a minute.
    lockDuration: 20_000,
    stalledInterval: 10_000,
    // The default of 1 fails a job whose worker was killed twice; attempts do not count there.
    maxStalledCount: 5,
    // How long a worker pauses after a lost connection.
    runRetryDelay: 1_000,
  };
}

async function onPostgres(options: QueueOptions): Promise<QueueBackend> {
  // Loaded when it is needed: an api rarely looks into the queue.
  const { createPostgresBackend, Queue, Worker } = await import('bullmq');
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    options: `-c search_path=${queueSchema}`,
    application_name: 'peerloop queue',
    max: lanes.length + sharedConnections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // Idle workers keep polling; connections that come and go cost more than they save.
    idleTimeoutMillis: 60_000,
  });
  pool.on('error', () => undefined);
  // Every queue and worker attaches its own listener to the shared pool.
  pool.setMaxListeners(4 * lanes.length + 10);
  const client = await pool.connect();
  client.release();
  const connection = pool as unknown as bullmq.PostgresConnectionOptions;
  return QueueBackend.from({
    queue: (lane) =>
      new Queue(
        lane,
        { connection, streams: { events: { maxLen: eventStreamLength } } },
        createPostgresBackend,
      ) as unknown as bullmq.Queue,
    worker: (lane, process) =>
      new Worker(
        lane,
        process as never,
        { ...workerOptions(lane), connection },
        createPostgresBackend,
      ) as unknown as bullmq.Worker,
    isAway: away,
    close: () => pool.end(),
  });
}

async function onRedis(options: QueueOptions, url: string): Promise<QueueBackend> {
  const { Queue, Worker } = await import('bullmq');
  const { Redis } = await import('ioredis');
  const prefix = options.redisPrefix ?? 'peerloop';
  // Adding must fail at once when Redis is away (the outbox keeps the event); working waits for it.
  const adding = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 5_000,
    // One that takes connections and answers nothing is away as well.
    commandTimeout: 5_000,
  });
  const working = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
  let lastError: Error | null = null;
  for (const client of [adding, working]) {
    client.on('error', (error: Error) => (lastError = error));
    client.setMaxListeners(4 * lanes.length + 10);
  }
  try {
    await Promise.all([adding.connect(), working.connect()]);
    await demandNoEviction(adding);
  } catch (error) {
    adding.disconnect();
    working.disconnect();
    throw unreachable(url, error, lastError);
  }
  return QueueBackend.from({
    queue: (lane) =>
      new Queue(lane, {
        connection: adding,
        prefix,
        streams: { events: { maxLen: eventStreamLength } },
      }),
    worker: (lane, process) =>
      new Worker(lane, process, { ...workerOptions(lane), connection: working, prefix }),
    isAway: redisAway,
    close: async () => {
      adding.disconnect();
      working.disconnect();
    },
  });
}

/** A connection that fails says only "Connection is closed"; why was heard before. */
function unreachable(url: string, error: unknown, heard: Error | null): unknown {
  if (heard === null) return error;
  // The host alone: the rest of the address may hold a password.
  const { host } = new URL(url);
  return new Error(`REDIS_URL: the server at ${host} cannot be used: ${heard.message}`, {
    cause: error,
  });
}

/** INFO rather than CONFIG GET: managed servers refuse the latter. */
async function demandNoEviction(client: Redis): Promise<void> {
  const info = await client.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  if (policy !== 'noeviction') {
    throw new Error(
      `REDIS_URL: the server's maxmemory-policy is "${policy ?? 'unknown'}", which lets it drop jobs; ` +
        'set it to "noeviction"',
    );
  }
}
