import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import {
  FakeClock,
  testDatabase,
  testWorker,
  type TestDatabase,
  type TestWorker,
} from '@peerloop/testing';
import { z } from 'zod';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Queue } from '../queue/queue.js';
import { defineEvent, type EventPayload } from './event.js';
import { EventStore } from './event-store.js';
import { ListensTo, type EventMeta, type Listener } from './listener.js';
import { ListenerJob } from './listener-job.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';

const noteTaken = defineEvent('test.note-taken', 1, z.object({ text: z.string().max(20) }));
const nothingHeard = defineEvent('test.nothing-heard', 1, z.object({}));

const heard: string[] = [];
let failures = 0;
let failure = new Error('not today');

@Injectable()
@ListensTo(noteTaken, 'test.write-down')
class NoteWriter implements Listener<typeof noteTaken> {
  async handle(payload: EventPayload<typeof noteTaken>, tx: Tx, meta: EventMeta): Promise<void> {
    await tx.query('INSERT INTO test_note (text, event_id) VALUES ($1, $2)', [
      payload.text,
      meta.eventId,
    ]);
  }
}

@Injectable()
@ListensTo(noteTaken, 'test.remember')
class NoteMemory implements Listener<typeof noteTaken> {
  async handle(payload: EventPayload<typeof noteTaken>): Promise<void> {
    if (failures > 0) {
      failures -= 1;
      throw failure;
    }
    heard.push(payload.text);
  }
}

describe('outbox, relay and listeners', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let other: TestWorker;

  const query = async <Row extends object>(text: string, parameters: unknown[] = []) =>
    (await worker.get(Database).pool.query<Row>(text, parameters)).rows;
  const take = (text: string) =>
    worker.get(UnitOfWork).run((tx) => worker.get(Outbox).record(tx, noteTaken({ text })));
  const notes = async () =>
    (await query<{ text: string }>('SELECT text FROM test_note ORDER BY text')).map(
      (row) => row.text,
    );

  beforeAll(async () => {
    database = await testDatabase();
    const options = {
      databaseUrl: database.url,
      providers: [NoteWriter, NoteMemory],
      clock: new FakeClock(),
    };
    worker = await testWorker(options);
    other = await testWorker(options);
    await query('CREATE TABLE test_note (text text, event_id uuid)');
  }, 60_000);

  afterAll(async () => {
    await other.stop();
    await worker.stop();
    await database.drop();
  });

  beforeEach(async () => {
    heard.length = 0;
    failures = 0;
    failure = new Error('not today');
    await query('TRUNCATE test_note, outbox_event, processed_event');
  });

  it('brings an event to each of its listeners', async () => {
    await take('one');
    const { failed } = await worker.runtime.drain();
    expect(failed).toEqual([]);
    expect(await notes()).toEqual(['one']);
    expect(heard).toEqual(['one']);
  });

  it('knows nothing of an event whose transaction failed', async () => {
    const work = worker.get(UnitOfWork).run(async (tx) => {
      await worker.get(Outbox).record(tx, noteTaken({ text: 'never' }));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await worker.runtime.drain();
    expect(await notes()).toEqual([]);
  });

  it('refuses a payload that does not fit, and writes nothing', async () => {
    await expect(take('x'.repeat(21))).rejects.toThrow();
    expect(await query('SELECT FROM outbox_event')).toEqual([]);
  });

  it('dispatches each event once with two relays at work', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => `n${index}`);
    await worker.get(UnitOfWork).run(async (tx) => {
      for (const text of texts) await worker.get(Outbox).record(tx, noteTaken({ text }));
    });
    const dispatched = await Promise.all([worker, other].map((each) => each.get(Relay).run()));
    expect(dispatched.reduce((sum, count) => sum + count)).toBe(300);
    await Promise.all([worker.runtime.drain(), other.runtime.drain()]);
    expect(await notes()).toEqual([...texts].sort());
    expect([...heard].sort()).toEqual([...texts].sort());
  });

  it('runs a listener once though its job runs many times at once', async () => {
    const eventId = await take('once');
    const runs = Array.from({ length: 8 }, () =>
      worker.get(ListenerJob).handle({ eventIds: [eventId], listener: 'test.write-down' }),
    );
    await Promise.all(runs);
    expect(await notes()).toEqual(['once']);
  });

  it('tries a listener again that failed, and rolls back what it did', async () => {
    failures = 3;
    await take('again');
    const { failed } = await worker.runtime.drain();
    expect(failed).toEqual([]);
    expect(heard).toEqual(['again']);
  });

  it('uses up none of its tries while the disk is full', async () => {
    failures = 20;
    failure = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    await take('patient');
    const { failed } = await worker.runtime.drain();
    expect(failed).toEqual([]);
    expect(await worker.get(Queue).deadLetters('work', 10)).toEqual([]);
    expect(heard).toEqual(['patient']);
  });

  it('handles the others of a crowd when one of them fails', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `n${index}`);
    await worker.get(UnitOfWork).run(async (tx) => {
      for (const text of texts) await worker.get(Outbox).record(tx, noteTaken({ text }));
    });
    failures = 5;
    const { failed } = await worker.runtime.drain();
    expect(failed).toEqual([]);
    expect([...new Set(heard)].sort()).toEqual([...texts].sort());
    expect(await notes()).toEqual([...texts].sort());
  });

  it('keeps what failed for good as a dead letter, which can be revived', async () => {
    failures = 1_000;
    const eventId = await take('dead');
    const { failed } = await worker.runtime.drain();
    // The job may have run in either process.
    const queue = worker.get(Queue);
    const [letter] = await queue.deadLetters('work', 10);
    expect(letter).toMatchObject({
      jobName: 'outbox.deliver',
      payload: { eventIds: [eventId], listener: 'test.remember' },
      reason: 'not today',
      attempts: 8,
    });
    expect(failed.length).toBeLessThanOrEqual(1);
    failures = 0;
    expect(await queue.revive('work', letter!.jobId)).toBe(true);
    await worker.runtime.drain();
    expect(heard).toEqual(['dead']);
    expect(await queue.deadLetters('work', 10)).toEqual([]);
  });

  it('finds events again whose jobs were lost after the dispatch', async () => {
    await take('lost');
    await worker
      .get(EventStore)
      .take(new Map([['test.note-taken@1', ['test.write-down', 'test.remember']]]), 10);
    await worker.get(Relay).repair();
    await worker.runtime.drain();
    expect(await notes()).toEqual([]);
    await query(`UPDATE outbox_event SET dispatched_at = now() - interval '31 seconds'`);
    await worker.get(Relay).repair();
    await worker.runtime.drain();
    expect(await notes()).toEqual(['lost']);
    expect(heard).toEqual(['lost']);
  });

  it('marks an event done when all of its listeners are, and not before', async () => {
    const done = async () =>
      (
        await query<{ done: boolean }>('SELECT completed_at IS NOT NULL AS done FROM outbox_event')
      )[0]?.done;
    failures = 1_000;
    await take('half');
    await worker.runtime.drain();
    await worker.get(Relay).repair();
    expect(await done()).toBe(false);
    failures = 0;
    for (const { jobId } of await worker.get(Queue).deadLetters('work', 10)) {
      await worker.get(Queue).revive('work', jobId);
    }
    await worker.runtime.drain();
    await worker.get(Relay).repair();
    expect(await done()).toBe(true);
  });

  it('is done at once with an event nobody listens to, and leaves unknown ones alone', async () => {
    await worker.get(UnitOfWork).run((tx) => worker.get(Outbox).record(tx, nothingHeard({})));
    await query(
      `INSERT INTO outbox_event (id, name, version, payload, occurred_at)
       VALUES (gen_random_uuid(), 'test.from-the-future', 1, '{}', now())`,
    );
    await worker.runtime.drain();
    expect(
      await query(
        'SELECT name, dispatched_at IS NOT NULL AS dispatched, completed_at IS NOT NULL AS done FROM outbox_event ORDER BY name',
      ),
    ).toEqual([
      { name: 'test.from-the-future', dispatched: false, done: false },
      { name: 'test.nothing-heard', dispatched: true, done: true },
    ]);
  });
});

describe('the start of a worker', () => {
  it('is refused when two listeners bear one name', async () => {
    @Injectable()
    @ListensTo(noteTaken, 'test.write-down')
    class Impostor implements Listener<typeof noteTaken> {
      async handle(): Promise<void> {
        // Never runs.
      }
    }
    const database = await testDatabase();
    try {
      await expect(
        // Nobody closes what never came up; on Redis its connections would be tried for ever.
        testWorker({
          databaseUrl: database.url,
          redisUrl: null,
          providers: [NoteWriter, Impostor],
        }),
      ).rejects.toThrow('two listeners are called test.write-down');
    } finally {
      await database.drop();
    }
  });
});
