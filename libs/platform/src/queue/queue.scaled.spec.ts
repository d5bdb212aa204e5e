import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import {
  hasRedis,
  SmtpSink,
  testDatabase,
  TestRedis,
  testWorker,
  type TestDatabase,
  type TestWorker,
} from '@peerloop/testing';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MailOutbox } from '../mail/mail-outbox.js';
import { defineEvent, type EventPayload } from '../outbox/event.js';
import { ListensTo, type Listener } from '../outbox/listener.js';
import { Outbox } from '../outbox/outbox.js';
import { Relay } from '../outbox/relay.js';
import { WorkerHeartbeat } from '../worker/worker-heartbeat.js';
import { QueueBackend } from './queue-backend.js';
import { Queue } from './queue.js';

const drumBeaten = defineEvent('test.drum-beaten', 1, z.object({ drum: z.string() }));
const heardBy = new Map<string, () => void>();
const beaten: string[] = [];

@Injectable()
@ListensTo(drumBeaten, 'test.dance')
class Dancer implements Listener<typeof drumBeaten> {
  async handle({ drum }: EventPayload<typeof drumBeaten>): Promise<void> {
    beaten.push(drum);
    heardBy.get(drum)?.();
  }
}

const heard = (drum: string) => new Promise<void>((resolve) => heardBy.set(drum, resolve));

(hasRedis() ? describe : describe.skip)('the queue on Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let sink: SmtpSink;
  let worker: TestWorker;

  const query = (text: string, of = worker) => of.get(Database).pool.query(text);
  const beat = (drum: string) =>
    worker.get(UnitOfWork).run((tx) => worker.get(Outbox).record(tx, drumBeaten({ drum })));
  const flush = async () => {
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
  };

  beforeAll(async () => {
    database = await testDatabase();
    redis = await TestRedis.start();
    sink = await SmtpSink.start();
    worker = await testWorker({
      databaseUrl: database.url,
      redisUrl: redis.url,
      redisPrefix: 'peerloop',
      smtpUrl: sink.url,
      providers: [Dancer],
      background: true,
    });
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await sink.stop();
    await redis.stop();
    await database.drop();
  });

  it('carries events and mails', async () => {
    const danced = heard('first');
    await beat('first');
    await danced;
    await worker.get(UnitOfWork).run((tx) =>
      worker.get(MailOutbox).queue(tx, {
        key: 'redis',
        to: { name: '', address: 'ana@demo.peerloop.example' },
        subject: 'Hello',
        text: 'Hello',
        html: '<p>Hello</p>',
      }),
    );
    while (sink.mails.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(sink.mails).toHaveLength(1);
  });

  it('finds after a flush what was dispatched and lost, and its schedule', async () => {
    const danced = heard('flushed');
    // Dispatched into the queue that nobody works on, and then forgotten.
    await query(`UPDATE outbox_event SET completed_at = now()`);
    await query(
      `INSERT INTO outbox_event (id, name, version, payload, occurred_at, dispatched_at, listeners)
       VALUES (gen_random_uuid(), 'test.drum-beaten', 1, '{"drum": "flushed"}', now(),
               now() - interval '31 seconds', '{test.dance}')`,
    );
    await flush();
    await worker.get(WorkerHeartbeat).beat();
    await danced;
    const client = new Redis(redis.url);
    expect(await client.exists('peerloop:tick:repeat:due-rows.tick')).toBe(1);
    await client.quit();
  });

  it('does not double a job that is still there', async () => {
    // Another instance on the same Redis, with nobody to do the job.
    const own = await testDatabase();
    const quiet = await testWorker({
      databaseUrl: own.url,
      redisUrl: redis.url,
      redisPrefix: 'quiet',
    });
    try {
      await query(
        `INSERT INTO outbox_event (id, name, version, payload, occurred_at, dispatched_at, listeners)
         SELECT gen_random_uuid(), 'test.drum-beaten', 1, '{"drum": "kept"}', now(),
                now() - interval '31 seconds', '{test.nobody-yet}' FROM generate_series(1, 3)`,
        quiet,
      );
      await quiet.get(Relay).repair();
      await query(`UPDATE outbox_event SET dispatched_at = now() - interval '31 seconds'`, quiet);
      await quiet.get(Relay).repair();
      expect(await quiet.get(Queue).unfinished('work')).toBe(3);
    } finally {
      await quiet.stop();
      await own.drop();
    }
  });

  it('fails at once to add a job while Redis is away, and goes on when it is back', async () => {
    await redis.kill();
    await expect(
      worker.get(Queue).add({ jobName: 'test.any', lane: 'work', attempts: 1, backoff: 1 }, {}),
    ).rejects.toThrow();
    // Written all the same: the event waits in the outbox.
    await beat('patient');
    const danced = heard('patient');
    await redis.restart();
    await danced;
    expect(beaten.filter((drum) => drum === 'patient')).toHaveLength(1);
  }, 60_000);

  it('refuses a Redis that may forget', async () => {
    const forgetful = await TestRedis.start('allkeys-lru');
    try {
      await expect(
        QueueBackend.open({ databaseUrl: database.url, redisUrl: forgetful.url }),
      ).rejects.toThrow('maxmemory-policy is "allkeys-lru"');
    } finally {
      await forgetful.stop();
    }
  });
});
