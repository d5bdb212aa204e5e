import { SystemClock } from '@peerloop/kernel';
import { Database, PasswordHasher, Sql, UnitOfWork } from '@peerloop/platform';
import type { Config } from '@peerloop/platform/config';
import 'reflect-metadata';
import { CannotSeed } from './cannot-seed.js';
import { demoPassword } from './demo-password.js';
import { BulkWriter } from './large/bulk-writer.js';
import { tablesInOrder } from './large/large-tables.js';
import type { LargeWorld, Populated } from './large/large-world.js';
import { demoPhrases, Words } from './large/phrases.js';
import { Random, Zipf } from './large/random.js';
import { writeExercises } from './large/write-exercises.js';
import { writeForum } from './large/write-forum.js';
import { writeEvents, writeShowcases } from './large/write-gatherings.js';
import { writeFollows, writePeople } from './large/write-people.js';
import { writeRooms } from './large/write-rooms.js';
import { findOrWriteTopics } from './large/write-topics.js';
import { SeedingRecord } from './seeding-record.js';

export interface LargeWorldOptions {
  readonly peers: number;
  readonly threads: number;
  /** The same number and moment give the same world; default 1. */
  readonly seed?: number;
  /** Everything in it happened before, or is planned from there; default now. */
  readonly now?: Date;
  readonly onProgress: (text: string) => void;
}

export interface LargeWorldReport {
  readonly rows: number;
  readonly seconds: number;
}

// Measured: what one peer and one thread come to, with everything that hangs on them.
const rowsPerPeer = 18;
const rowsPerThread = 46;
const barWidth = 24;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

function progressText(rows: number, expected: number, seconds: number): string {
  const share = Math.min(1, rows / expected);
  const rate = Math.round(rows / Math.max(seconds, 0.001));
  return `${bar(share)} ${Math.floor(share * 100)} %, ${rows.toLocaleString('en')} rows, ${rate.toLocaleString('en')} a second`;
}

/**
 * Fills the database with a large community to measure with: skewed as communities are, written in
 * bulk and not through the services, so nobody is told of anything.
 * @throws CannotSeed when the numbers make no world, or this one is there already
 */
export async function seedLargeWorld(
  config: Pick<Config, 'database'>,
  options: LargeWorldOptions,
): Promise<LargeWorldReport> {
  const { peers, threads, seed = 1, now = new SystemClock().now(), onProgress } = options;
  if (peers < 1) throw new CannotSeed('--peers must be at least 1: somebody has to write.');
  const database = await Database.connect({
    url: config.database.url,
    poolSize: 2,
    applicationName: 'peerloop seed',
  });
  try {
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1000;
    const expected = peers * rowsPerPeer + threads * rowsPerThread;
    const unitOfWork = new UnitOfWork(database);
    const record = new SeedingRecord(unitOfWork, `large-${seed}`);
    await record.begin();
    const writer = new BulkWriter(tablesInOrder, unitOfWork, (rows) =>
      onProgress(progressText(rows, expected, seconds())),
    );
    const words = new Words();
    const world: LargeWorld = {
      random: new Random(seed),
      writer,
      phrases: demoPhrases(words),
      words,
      now: now.getTime(),
      size: { peers, threads },
      seed,
      passwordHash: await new PasswordHasher().hash(demoPassword),
    };
    await write(world, new Sql(database), unitOfWork);
    onProgress('looking through what was written');
    await vacuum(database);
    await record.end();
    return { rows: writer.written, seconds: seconds() };
  } finally {
    await database.onApplicationShutdown();
  }
}

/** So that the first queries find what a settled database has: statistics and visibility. */
async function vacuum(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('VACUUM (ANALYZE)');
  } finally {
    client.release(true);
  }
}

async function write(world: LargeWorld, sql: Sql, unitOfWork: UnitOfWork): Promise<void> {
  const { random } = world;
  const topics = new Zipf(random.shuffled(await findOrWriteTopics(world, sql)), random);
  const peers = await writePeople(world, topics);
  const populated: Populated = {
    ...world,
    topics,
    peers,
    authors: new Zipf(random.shuffled(peers), random),
  };
  await writeFollows(populated);
  await writeForum(populated);
  await writeRooms(populated, unitOfWork);
  await writeEvents(populated);
  await writeShowcases(populated, unitOfWork);
  await writeExercises(populated);
  await world.writer.flush();
}
