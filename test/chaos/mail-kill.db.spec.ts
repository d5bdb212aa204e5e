import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  SmtpSink,
  testDatabase,
  TestRedis,
  KillableWorker,
  type TestDatabase,
} from '@peerloop/testing';
import pg from 'pg';
import { chaosSeed, randomly } from './randomly.js';

const mails = 3_000;
const connections = 4;
// Each at another moment, half of them while a mail is there and nobody has been told yet.
// On Redis in the scaled run. The whole instance is killed twenty times in instance-kills.db.spec.ts.
const topology = process.env['PEERLOOP_SCALED'] === '1' ? 'Redis' : 'PostgreSQL';
const kills = Number(process.env['CHAOS_KILLS'] ?? (topology === 'Redis' ? 6 : 10));
const seed = chaosSeed();

interface Count {
  readonly state: string;
  readonly count: number;
}

describe(`${kills} kills of a worker while it sends, queue on ${topology}, CHAOS_SEED=${seed}`, () => {
  let database: TestDatabase;
  let redis: TestRedis | null = null;
  let sink: SmtpSink;
  let client: pg.Client;
  /** Called for each mail that has come in whole and is not acknowledged. */
  let onMail: () => void | Promise<void> = () => undefined;

  const start = () =>
    KillableWorker.start({
      DATABASE_URL: database.url,
      SMTP_URL: sink.url,
      SMTP_CONNECTIONS: String(connections),
      ...(redis ? { REDIS_URL: redis.url } : {}),
    });

  const counts = async (): Promise<Readonly<Record<string, number>>> => {
    const { rows } = await client.query<Count>(
      'SELECT state, count(*)::int AS count FROM mail_delivery GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };

  beforeAll(async () => {
    database = await testDatabase();
    if (topology === 'Redis') redis = await TestRedis.start();
    sink = await SmtpSink.start({ onMail: () => onMail() });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `INSERT INTO mail_delivery (id, key, to_name, to_address, subject, text, html, headers,
                                  attachments, urgent, message_id, created_at, due_at)
       SELECT uuidv7(), 'k' || n, '', 'p' || n || '@demo.peerloop.example', 'Hello', 'Hello',
              '<p>Hello</p>', '{}', '[]', false, '<k' || n || '@peerloop.example>', now(), now()
         FROM generate_series(1, $1::int) n`,
      [mails],
    );
  }, 60_000);

  afterAll(async () => {
    await client.end();
    await sink.stop();
    await redis?.stop();
    await database.drop();
  });

  it('sends nobody a mail twice, and leaves nobody out but those in doubt', async () => {
    const random = randomly(seed);
    for (let kill = 0; kill < kills; kill += 1) {
      let left = 1 + random(150);
      const inHandOver = kill % 2 === 0;
      const worker = await start();
      await new Promise<void>((resolve) => {
        onMail = async () => {
          left -= 1;
          if (left > 0) return;
          onMail = () => undefined;
          // Either the acknowledgement never leaves, or it leaves and the worker dies on hearing it.
          if (inHandOver) await worker.end('SIGKILL');
          else void worker.end('SIGKILL');
          resolve();
        };
      });
      await worker.end('SIGKILL');
    }

    onMail = () => undefined;
    const killedAt = performance.now();
    const survivor = await start();
    let state = await counts();
    while (state['pending'] || state['claimed']) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      state = await counts();
    }
    const seconds = (performance.now() - killedAt) / 1000;
    expect(await survivor.end('SIGTERM')).toBe(0);

    const received = sink.mails.map((mail) => mail.messageId);
    const inDoubt = state['in_doubt'] ?? 0;
    // Accepted by the sink whether the worker heard of it or not.
    expect(received.length - new Set(received).size).toBe(0);
    expect((state['sent'] ?? 0) + inDoubt).toBe(mails);
    const { rows } = await client.query<{ message_id: string }>(
      `SELECT message_id FROM mail_delivery WHERE state = 'sent'`,
    );
    const arrived = new Set(received);
    expect(rows.filter((row) => !arrived.has(row.message_id))).toEqual([]);
    expect(inDoubt).toBeGreaterThan(0);
    expect(inDoubt).toBeLessThanOrEqual(kills * connections);
    expect(seconds).toBeLessThan(60);
    process.stdout.write(
      `${JSON.stringify({ test: 'mail-kill', topology, seed, kills, mails, inDoubt, seconds: Number(seconds.toFixed(1)) })}\n`,
    );
  }, 240_000);
});
