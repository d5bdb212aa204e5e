import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphqlClient, SmtpSink, topicTexts } from '@peerloop/testing';
import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually, Newcomer, trusted } from '../deployed/newcomer.js';
import { KillableInstance, type Victim } from './killable-instance.js';
import { chaosSeed, randomly, shuffled } from './randomly.js';
import { Writer, type Places } from './writer.js';

const kills = Number(process.env['CHAOS_KILLS'] ?? 20);
const seed = chaosSeed();
const random = randomly(seed);

// Between two kills, in ms: sometimes nothing has come back yet, sometimes everything has.
const shortestPause = 1_000;
const longestPause = 7_000;
const guests = 400;
const writers = 6;
const minute = 60_000;
// Connections of one worker to the mail server: what a kill can leave in doubt.
const lanes = 10;

/** All of them in every round, in an order of its own; once the whole instance, once what minds it. */
function victims(): Victim[] {
  const round: readonly Victim[] = ['api', 'worker', 'postmaster', 'backend'];
  const rounds = Array.from({ length: Math.ceil(kills / 4) }, (_, number) => {
    const extra: Victim[] = number === 1 ? ['everything'] : number === 3 ? ['supervisor'] : [];
    return shuffled([...round, ...extra], random);
  });
  return rounds.flat().slice(0, kills);
}

interface Stored {
  readonly body: string;
  readonly seq: number;
}

describe(`an instance with ${kills} kills, CHAOS_SEED=${seed}`, () => {
  let sink: SmtpSink;
  let instance: KillableInstance;
  let people: Newcomer[];
  let places: Places;
  const crew: Writer[] = [];

  const connected = async (): Promise<pg.Client | null> => {
    const client = new pg.Client({ connectionString: instance.databaseUrl });
    client.on('error', () => undefined);
    return client.connect().then(
      () => client,
      // Killed a moment ago, it may still be coming back.
      () => null,
    );
  };
  const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => {
    const client = await eventually('the database', connected);
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  const count = async (what: string): Promise<number> =>
    (await sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${what}`))[0]!.count;

  /** A topic with a thread, a room, and an event that crowds are to be reminded of. */
  const setTheStage = async (organiser: GraphqlClient): Promise<{ eventId: string }> => {
    const { addTopic } = await organiser.ask<{ addTopic: { id: string; slug: string } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id slug } }',
      { input: { texts: topicTexts('Storms') } },
    );
    const { startThread } = await organiser.ask<{ startThread: { id: string } }>(
      trusted('StartThread'),
      { input: { topicId: addTopic.id, title: 'A long thread', body: 'It begins.' } },
    );
    const roomId = await eventually('the room of the topic', async () => {
      const answer = await organiser.call(trusted('TopicRoom'), { slug: addTopic.slug });
      return (answer.data as { topicRoom: { id: string } | null } | null)?.topicRoom?.id;
    });
    places = { threadId: startThread.id, roomId };
    const start = new Date(performance.timeOrigin + performance.now() + 60 * minute);
    const { scheduleEvent } = await organiser.ask<{ scheduleEvent: { id: string } }>(
      trusted('ScheduleEvent'),
      {
        input: {
          ...{ kind: 'webinar', title: 'In the storm', topicId: addTopic.id, description: 'd' },
          ...{ visibility: 'public', meetingUrl: 'https://meet.example.org/1', minutes: 60 },
          ...{ timeZone: 'UTC', localStart: start.toISOString().slice(0, 16) },
        },
      },
    );
    return { eventId: scheduleEvent.id };
  };

  /** Guests and peers whose reminders fall due one after the other while the kills go on. */
  const crowd = async (eventId: string): Promise<void> => {
    await sql(
      `WITH asked AS (
         INSERT INTO invitation (id, event_id, address, answer, created_at)
         SELECT gen_random_uuid(), $1::uuid, 'guest-' || n || '@outside.example.org', 'accepted', now()
           FROM generate_series(1, $2::int) AS n RETURNING id)
       INSERT INTO reminder (invitation_id, lead, event_id, due_at)
       SELECT id, 15, $1::uuid, now() FROM asked`,
      [eventId, guests],
    );
    const seconds = (kills * (shortestPause + longestPause)) / 2 / 1000;
    await sql(
      `UPDATE reminder SET due_at = now() + random() * $2::float8 * interval '1 second'
        WHERE event_id = $1 AND lead = 15`,
      [eventId, seconds],
    );
  };

  beforeAll(async () => {
    sink = await SmtpSink.start();
    instance = await KillableInstance.start({ SMTP_URL: sink.url, LOG_LEVEL: 'warn' });
    people = await Promise.all(
      Array.from({ length: writers }, (_, number) =>
        Newcomer.signUp(instance.url, sink, `Peer ${'abcdefghij'[number]}`),
      ),
    );
    await sql(`UPDATE account SET roles = '{organiser}' WHERE address = $1`, [people[0]!.address]);
    const { eventId } = await setTheStage(people[0]!.at(instance.url));
    for (const one of people) {
      await one.at(instance.url).ask(trusted('Register'), { input: { eventId } });
      crew.push(new Writer(one.name, one.at(instance.url), places));
    }
    await crowd(eventId);
  }, 300_000);

  afterAll(async () => {
    const code = await instance.stop();
    instance.destroy();
    await sink.stop();
    expect(code).toBe(0);
  }, 60_000);

  it('has everything that it acknowledged, and has reminded nobody twice', async () => {
    for (const writer of crew) writer.start(random);
    const killed: Victim[] = [];
    for (const victim of victims()) {
      await pause(shortestPause + random(longestPause - shortestPause));
      if (instance.kill(victim, random)) killed.push(victim);
      // Somebody, or the machine's service manager, starts again what has ended.
      if (victim === 'everything' || victim === 'supervisor') {
        await eventually('the end of the supervisor', () => !instance.isSupervised);
        await instance.startAgain();
      }
    }
    const lastKill = performance.now();
    await Promise.all(crew.map((writer) => writer.stop()));
    await eventually(
      'everything to be caught up',
      async () => {
        const open = [
          'reminder WHERE sent_at IS NULL AND due_at <= now()',
          `mail_delivery WHERE state IN ('pending', 'claimed')`,
          'outbox_event WHERE completed_at IS NULL',
        ];
        for (const what of open) if ((await count(what)) > 0) return false;
        return (await count('reminder WHERE sent_at IS NULL AND lead = 15')) === 0;
      },
      120_000,
    );
    const seconds = (performance.now() - lastKill) / 1000;
    expect(killed.length).toBeGreaterThanOrEqual(kills - 3);
    expect(instance.isSupervised).toBe(true);

    // --- acknowledged writes
    const refusals = crew.flatMap((writer) => writer.refusals);
    expect(refusals.map((one) => ({ ...one, log: instance.logOf(one.requestId) }))).toEqual([]);
    const posts = await sql<Stored>(
      'SELECT body, seq FROM post WHERE thread_id = $1 AND seq > 1 ORDER BY seq',
      [places.threadId],
    );
    const messages = await sql<Stored>(
      'SELECT body, seq::int FROM message WHERE room_id = $1 ORDER BY seq',
      [places.roomId],
    );
    const sorted = (texts: Iterable<string>): string[] => [...texts].sort();
    expect(sorted(posts.map(({ body }) => body))).toEqual(
      sorted(crew.flatMap((writer) => [...writer.replies])),
    );
    expect(sorted(messages.map(({ body }) => body))).toEqual(
      sorted(crew.flatMap((writer) => [...writer.messages])),
    );
    // Numbers without gaps, and counts that fit: no write is half there.
    expect(posts.map(({ seq }) => seq)).toEqual(posts.map((_, index) => index + 2));
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    expect(
      await sql('SELECT post_count, next_seq FROM thread WHERE id = $1', [places.threadId]),
    ).toEqual([{ post_count: posts.length + 1, next_seq: posts.length + 2 }]);
    expect(posts.length + messages.length).toBeGreaterThan(kills);

    // --- reminders and all other mails
    const mails = await sql<{ message_id: string; state: string; is_reminder: boolean }>(
      `SELECT message_id, state, key LIKE 'events.reminder:%' AS is_reminder FROM mail_delivery`,
    );
    const received = new Map<string, number>();
    for (const { messageId } of sink.mails) {
      received.set(messageId, (received.get(messageId) ?? 0) + 1);
    }
    expect([...received].filter(([, times]) => times > 1)).toEqual([]);
    const states = Object.groupBy(mails, ({ state }) => state);
    expect(Object.keys(states).filter((state) => !['sent', 'in_doubt'].includes(state))).toEqual(
      [],
    );
    expect(states['sent']!.filter((mail) => !received.has(mail.message_id))).toEqual([]);
    expect(mails.filter((mail) => mail.is_reminder)).toHaveLength(guests + writers);
    const inDoubt = states['in_doubt']?.length ?? 0;
    expect(inDoubt).toBeLessThanOrEqual(kills * lanes);
    expect(
      await sql(
        `SELECT count(*)::int AS told, count(DISTINCT peer_id)::int AS peers
           FROM notification WHERE kind = 'events.reminder'`,
      ),
    ).toEqual([{ told: writers, peers: writers }]);

    process.stdout.write(
      `${JSON.stringify({
        ...{ test: 'instance-kills', seed, kills: killed.length, starts: instance.starts },
        ...{ posts: posts.length, messages: messages.length, reminders: guests + writers, inDoubt },
        caughtUpSeconds: Number(seconds.toFixed(1)),
      })}\n`,
    );
  }, 420_000);
});
