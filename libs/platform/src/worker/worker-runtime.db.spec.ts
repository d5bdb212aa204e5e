import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { newId, SystemClock } from '@peerloop/kernel';
import {
  FakeClock,
  testDatabase,
  testWorker,
  type TestDatabase,
  type TestWorker,
} from '@peerloop/testing';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { Sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DueRows, type DueRowSource } from '../due-rows/due-row-source.js';
import { DueRowRunner } from '../due-rows/due-row-runner.js';
import { DueRowTick } from '../due-rows/due-row-tick.js';
import { MailOutbox } from '../mail/mail-outbox.js';
import { defineEvent, type EventPayload } from '../outbox/event.js';
import { ListensTo, type Listener } from '../outbox/listener.js';
import { Outbox } from '../outbox/outbox.js';
import { Queue } from '../queue/queue.js';
import { WorkerHeartbeat } from './worker-heartbeat.js';
import { Retention } from '../retention/retention.js';
import { WorkerRuntime } from './worker-runtime.js';

const bellRung = defineEvent('test.bell-rung', 1, z.object({ bell: z.string() }));

@Injectable()
@DueRows('test.bells')
class Bells implements DueRowSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly sql: Sql,
  ) {}

  claim(now: Date, limit: number): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const due = await tx.query<{ name: string }>(
        `UPDATE test_bell SET rung = rung + 1, due_at = NULL WHERE name IN (
           SELECT name FROM test_bell WHERE due_at <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING name`,
        [now, limit],
      );
      for (const { name } of due) await this.outbox.record(tx, bellRung({ bell: name }));
      return due.length;
    });
  }

  async late(now: Date): Promise<number> {
    const row = await this.sql.one<{ late: number }>(
      'SELECT count(*)::int AS late FROM test_bell WHERE due_at <= $1',
      [now],
    );
    return row?.late ?? 0;
  }
}

const onPostgres = process.env['TEST_REDIS_URL'] ? it.skip : it;

const waiting = new Map<string, () => void>();
const rung: string[] = [];

@Injectable()
@ListensTo(bellRung, 'test.hear')
class Ear implements Listener<typeof bellRung> {
  async handle({ bell }: EventPayload<typeof bellRung>): Promise<void> {
    rung.push(bell);
    waiting.get(bell)?.();
  }
}

/** Resolves when the bell is heard. */
function heard(bell: string): Promise<void> {
  return new Promise((resolve) => waiting.set(bell, resolve));
}

const makeTable =
  'CREATE TABLE IF NOT EXISTS test_bell (name text PRIMARY KEY, due_at timestamptz, rung int DEFAULT 0)';

describe('draining', () => {
  const clock = new FakeClock();
  let database: TestDatabase;
  let worker: TestWorker;
  let other: TestWorker;

  const query = async <Row extends object>(text: string, parameters: unknown[] = []) =>
    (await worker.get(Database).pool.query<Row>(text, parameters)).rows;
  const hang = (name: string, minutes: number) =>
    query(
      `INSERT INTO test_bell (name, due_at) VALUES ($1, $2::timestamptz + $3 * interval '1 minute')`,
      [name, clock.now(), minutes],
    );

  beforeAll(async () => {
    database = await testDatabase();
    worker = await testWorker({ databaseUrl: database.url, clock, providers: [Bells, Ear] });
    other = await testWorker({ databaseUrl: database.url, clock, providers: [Bells, Ear] });
    await query(makeTable);
  }, 60_000);

  afterAll(async () => {
    await other.stop();
    await worker.stop();
    await database.drop();
  });

  afterEach(async () => {
    rung.length = 0;
    await query('TRUNCATE test_bell, outbox_event, processed_event, idempotent_call');
  });

  it('does what is due at the present of the clock, with all that follows, and nothing more', async () => {
    await hang('now', 0);
    await hang('later', 30);
    await worker.runtime.drain();
    expect(rung).toEqual(['now']);
    clock.advance({ minutes: 30 });
    expect(await worker.get(DueRowRunner).late()).toEqual(
      new Map([
        ['test.bells', 1],
        ['mail.deliveries', 0],
      ]),
    );
    await worker.runtime.drain();
    expect(rung).toEqual(['now', 'later']);
    expect((await worker.runtime.drain()).rounds).toBe(1);
  });

  it('takes each of many due rows once with two workers at it', async () => {
    await query(
      `INSERT INTO test_bell (name, due_at) SELECT 'b' || n, $1 FROM generate_series(1, 1200) n`,
      [clock.now()],
    );
    await Promise.all([worker.runtime.drain(), other.runtime.drain()]);
    await worker.runtime.drain();
    expect(await query('SELECT rung, count(*)::int AS bells FROM test_bell GROUP BY rung')).toEqual(
      [{ rung: 1, bells: 1200 }],
    );
    expect(new Set(rung).size).toBe(1200);
    expect(rung).toHaveLength(1200);
  });

  it('throws away what has served its time, and only that', async () => {
    const [done, failed, recent] = [newId(), newId(), newId()];
    await query(
      `INSERT INTO outbox_event (id, name, version, payload, occurred_at, dispatched_at, listeners, completed_at)
       VALUES ($1, 'a.b', 1, '{}', $4::timestamptz, $4::timestamptz - interval '8 days', '{a.b}', $4::timestamptz - interval '8 days'),
              ($2, 'a.b', 1, '{}', $4::timestamptz, $4::timestamptz - interval '8 days', '{a.b}', NULL),
              ($3, 'a.b', 1, '{}', $4::timestamptz, $4::timestamptz, '{a.b}', $4::timestamptz - interval '6 days')`,
      [done, failed, recent, clock.now()],
    );
    await query(
      `INSERT INTO processed_event SELECT id, 'a.b' FROM outbox_event WHERE completed_at IS NOT NULL`,
    );
    await query(
      `INSERT INTO idempotent_call (owner, key, step, fingerprint, created_at)
       VALUES ('o', 'old', 0, '', $1::timestamptz - interval '49 hours'), ('o', 'new', 0, '', $1::timestamptz)`,
      [clock.now()],
    );
    await worker.get(Retention).purge();
    expect(await query('SELECT id FROM outbox_event ORDER BY id')).toEqual(
      [failed, recent].sort().map((id) => ({ id })),
    );
    expect(await query('SELECT event_id FROM processed_event')).toEqual([{ event_id: recent }]);
    expect(await query('SELECT key FROM idempotent_call')).toEqual([{ key: 'new' }]);
  });
});

describe('a worker left to itself', () => {
  let database: TestDatabase;
  let worker: TestWorker;

  const query = async <Row extends object>(text: string, parameters: unknown[] = []) =>
    (await worker.get(Database).pool.query<Row>(text, parameters)).rows;
  const ring = async (bell: string) => {
    const done = heard(bell);
    await worker.get(UnitOfWork).run((tx) => worker.get(Outbox).record(tx, bellRung({ bell })));
    await done;
  };
  const hangAndHear = async (bell: string) => {
    const done = heard(bell);
    await query('INSERT INTO test_bell (name, due_at) VALUES ($1, now())', [bell]);
    await done;
  };

  beforeAll(async () => {
    database = await testDatabase();
    const quiet = await testWorker({ databaseUrl: database.url });
    await quiet.get(Database).pool.query(makeTable);
    await quiet.stop();
    worker = await testWorker({
      databaseUrl: database.url,
      clock: new SystemClock(),
      providers: [Bells, Ear],
      background: true,
    });
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await database.drop();
  });

  it('is called by a commit, and looks for due rows by itself', async () => {
    await ring('event');
    await hangAndHear('row');
  });

  it('sends a mail soon after the commit', async () => {
    await worker.get(UnitOfWork).run((tx) =>
      worker.get(MailOutbox).queue(tx, {
        key: 'soon',
        to: { name: '', address: 'ana@demo.peerloop.example' },
        subject: 'Soon',
        text: 'Soon',
        html: '<p>Soon</p>',
      }),
    );
    await until(async () => (await query('SELECT FROM dev_mail')).length === 1);
  });

  it('goes on after every one of its connections was cut', async () => {
    // The cut reaches the connection that makes it too.
    await query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await ring('after the cut');
    await hangAndHear('row after the cut');
  }, 30_000);

  // For Redis, see queue.scaled.spec.ts.
  onPostgres(
    'finds everything again after its queue was emptied',
    async () => {
      // What a flush is to Redis. The schedule of the tick is gone as well.
      const flush = `TRUNCATE bullmq.job, bullmq.scheduler, bullmq.meta CASCADE`;
      await query(flush);
      await hangAndHear('row after the flush');
      await worker.get(WorkerHeartbeat).beat();
      const ticks = await query<{ count: number }>(
        'SELECT count(*)::int AS count FROM bullmq.scheduler',
      );
      expect(ticks).toEqual([{ count: 1 }]);
      await ring('event after the flush');
    },
    30_000,
  );

  it('keeps ticking while the schedule is repeated', async () => {
    const tick = worker.get(DueRowTick);
    for (let round = 0; round < 20; round += 1) await tick.schedule();
    await hangAndHear('row after many schedules');
    expect(await worker.get(Queue).unfinished('tick')).toBeLessThanOrEqual(2);
  });

  it('has finished what it was doing when it has stopped', async () => {
    const bells = Array.from({ length: 100 }, (_, index) => `last${index}`);
    await worker.get(UnitOfWork).run(async (tx) => {
      for (const bell of bells) await worker.get(Outbox).record(tx, bellRung({ bell }));
    });
    await worker.get(WorkerRuntime).beforeApplicationShutdown();
    const lanes = await worker.get(Queue).depths();
    expect(lanes.map(({ active }) => active)).toEqual([0, 0, 0]);
    expect(await query('SELECT FROM worker_process')).toEqual([]);
  }, 30_000);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}
