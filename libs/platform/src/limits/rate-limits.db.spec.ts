import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@peerloop/kernel';
import { FakeClock, testDatabase, type TestDatabase } from '@peerloop/testing';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { RateLimits, type RateLimit } from './rate-limits.js';

const limit: RateLimit = { name: 'test', points: 3, seconds: 60 };

let own: TestDatabase;
let database: Database;
let unitOfWork: UnitOfWork;
const clock = new FakeClock();
/** As in another process. */
const replica = () => new RateLimits(database, clock);

beforeAll(async () => {
  own = await testDatabase();
  database = await Database.connect({ url: own.url, poolSize: 4, applicationName: 'test' });
  unitOfWork = new UnitOfWork(database);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await own.drop();
});

const outcome = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof DomainError ? error.facts : error;
  }
};

describe('counters', () => {
  it('are shared by all processes, and begin anew when their window is over', async () => {
    const use = { limit, who: 'shared' };
    for (const limits of [replica(), replica(), replica()]) await limits.consume(use);
    clock.advance({ seconds: 20 });
    expect(await outcome(replica().consume(use))).toEqual({ retryAfterSeconds: 40 });
    clock.advance({ seconds: 39 });
    expect(await outcome(replica().consume(use))).toEqual({ retryAfterSeconds: 1 });
    clock.advance({ seconds: 1 });
    expect(await outcome(replica().consume(use))).toBe('done');
  });

  it('let exactly so many through, however many come at once and in whatever order', async () => {
    const uses = ['a', 'b', 'c'].map((who) => ({ limit: { ...limit, points: 20 }, who }));
    const calls = Array.from({ length: 60 }, (_, index) =>
      replica().consume(...(index % 2 ? uses : uses.toReversed())),
    );
    const done = (await Promise.allSettled(calls)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(20);
  });

  it('keep no names, and do not grow beyond what the column holds', async () => {
    const use = { limit, who: 'ana@peers.test', points: 1_000_000_000 };
    for (let times = 0; times < 4; times += 1) await outcome(replica().consume(use));
    const { rows } = await database.pool.query<{ key: string }>('SELECT key FROM rate_limit');
    expect(rows.some(({ key }) => key.includes('ana@'))).toBe(false);
  });

  it('count in a transaction what was sent, and nothing when it was not', async () => {
    const limits = replica();
    const send = (points: number) =>
      unitOfWork.run(async (tx) => {
        await limits.consumeIn(tx, { limit, who: 'sender', points });
        return null;
      });
    expect(await outcome(send(2))).toBe('done');
    expect(await outcome(send(2))).toEqual({ retryAfterSeconds: 60, remaining: 1 });
    expect(await outcome(send(1))).toBe('done');
    expect(await outcome(send(1))).toEqual({ retryAfterSeconds: 60 });
  });

  it('are given back one at a time, never below nothing', async () => {
    const limits = replica();
    const use = { limit, who: 'given back' };
    await limits.consume({ ...use, points: 2 });
    for (let times = 0; times < 5; times += 1) await limits.giveBack(use);
    await limits.consume({ ...use, points: 3 });
    expect(await outcome(limits.consume(use))).toEqual({ retryAfterSeconds: 60 });
  });
});
