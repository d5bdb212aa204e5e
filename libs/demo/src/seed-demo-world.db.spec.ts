import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, loadConfig } from '@peerloop/platform/config';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';
import { demoContent as content } from './content/demo-content.js';
import { seedDemoWorld } from './seed-demo-world.js';

const silent = { onProgress: () => undefined };

function configFor(databaseUrl: string): Config {
  return loadConfig({
    NODE_ENV: 'test',
    PEERLOOP_TOPOLOGY: 'embedded',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: 'a key for nothing but this test, of some length',
  });
}

describe('seeding the demo world', () => {
  let database: TestDatabase;
  let client: pg.Client;

  const count = async (from: string, values: unknown[] = []): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${from}`,
      values,
    );
    return rows[0]?.count ?? -1;
  };

  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await seedDemoWorld(configFor(database.url), silent);
  }, 180_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('plays everything that is written', async () => {
    const replies = content.threads.reduce((sum, { posts }) => sum + posts.length, 0);
    const messages = content.rooms.reduce((sum, { messages: said }) => sum + said.length, 0);
    expect(await count('account')).toBe(content.peers.length);
    expect(await count('organisation')).toBe(content.organisations.length);
    expect(await count('topic')).toBe(content.topics.length);
    expect(await count('room')).toBe(content.topics.length);
    expect(await count('thread')).toBe(content.threads.length);
    expect(await count('post')).toBe(content.threads.length + replies);
    expect(await count('message')).toBe(messages);
    expect(await count('event')).toBe(content.events.length);
    expect(await count('showcase')).toBe(content.showcases.length);
    expect(await count('attendance')).toBe(
      content.events.reduce((sum, { attended }) => sum + attended.length, 0),
    );
  });

  it('has organisations where they are, not where the first of their people lives', async () => {
    const { rows } = await client.query<{ name: string; place: string }>(
      'SELECT name, place FROM organisation',
    );
    const places = new Map(rows.map(({ name, place }) => [name, place]));
    for (const { name, place } of content.organisations) expect(places.get(name)).toBe(place);
  });

  it('makes champions of those whose showcase was published, and of nobody else', async () => {
    const published = content.showcases.filter(({ status }) => status === 'published');
    const champions = new Set(published.map(({ by }) => by));
    expect(await count('profile WHERE champion_since IS NOT NULL')).toBe(champions.size);
    expect(await count(`showcase WHERE status = 'waiting'`)).toBe(
      content.showcases.length - published.length,
    );
  });

  it('connects everybody of an exercise, also who joined after it', async () => {
    const people = content.exercises.map(
      ({ organisers, hosts, participants }) =>
        new Set([...organisers, ...hosts, ...participants]).size,
    );
    const total = people.reduce((sum, number) => sum + number, 0);
    expect(await count('participant_list WHERE sent_at IS NOT NULL')).toBe(people.length);
    expect(await count('participant')).toBe(total);
    expect(await count('participant WHERE account_id IS NOT NULL')).toBe(total);
    expect(await count(`participant WHERE problems @> '[{"blocking": true}]'`)).toBe(0);
    expect(await count('join_invitation WHERE joined_at IS NULL')).toBe(0);
  });

  it('leaves nobody an organiser who is none', async () => {
    expect(await count(`account WHERE roles @> '{organiser}'`)).toBe(
      content.peers.filter(({ organiser }) => organiser).length,
    );
  });

  it('lets nobody act before she joined, and nothing happen in the future', async () => {
    const early = `JOIN account ON account.id = act.who WHERE act.moment < account.created_at`;
    const acts = `(SELECT author_id AS who, created_at AS moment FROM post
      UNION ALL SELECT author_id, sent_at FROM message
      UNION ALL SELECT peer_id, created_at FROM reaction
      UNION ALL SELECT champion_id, submitted_at FROM showcase
      UNION ALL SELECT peer_id, answered_at FROM invitation
      UNION ALL SELECT follower_id, created_at FROM peer_follow
      UNION ALL SELECT peer_id, created_at FROM notification) AS act`;
    expect(await count(`${acts} ${early}`)).toBe(0);
    expect(await count(`${acts} WHERE act.moment > now()`)).toBe(0);
  });

  it('has told people of what happened, and old news are read', async () => {
    expect(await count('notification')).toBeGreaterThan(1_000);
    expect(
      await count(
        `notification WHERE read_at IS NULL AND created_at < now() - interval '3 days 1 hour'`,
      ),
    ).toBe(0);
    expect(await count('notification WHERE read_at IS NULL')).toBeGreaterThan(0);
    expect(await count(`notification WHERE kind = 'events.reminder'`)).toBeGreaterThan(0);
  });

  it('is settled, with a handful of mails and reminders of coming events only', async () => {
    expect(await count('outbox_event WHERE dispatched_at IS NULL')).toBe(0);
    expect(await count(`mail_delivery WHERE state <> 'sent'`)).toBe(0);
    const mails = await count('dev_mail');
    expect(mails).toBeGreaterThan(5);
    expect(mails).toBeLessThan(100);
    expect(await count('reminder WHERE sent_at IS NULL AND due_at <= now()')).toBe(0);
    expect(await count('reminder WHERE sent_at IS NULL')).toBeGreaterThan(0);
  });

  it('names four ways in', async () => {
    const { signIns } = await seedDemoWorld(configFor(database.url), silent);
    expect(signIns.map(({ address }) => address)).toEqual(
      content.signIns.map(({ peer }) => `${peer}@demo.peerloop.example`),
    );
  });

  it('does nothing when it is there', async () => {
    const before = await count('outbox_event');
    await seedDemoWorld(configFor(database.url), silent);
    expect(await count('outbox_event')).toBe(before);
    expect(await count('account')).toBe(content.peers.length);
  });

  it('ends with one sentence on half a world', async () => {
    await client.query('UPDATE seeding SET finished_at = NULL');
    await expect(seedDemoWorld(configFor(database.url), silent)).rejects.toMatchObject({
      message: expect.stringMatching(/half of the world "demo".*empty database/),
    });
  });
});

describe('a database that is not for the demo world', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('is left alone when it has topics of its own', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `INSERT INTO topic (id, slug, path, title, description, created_at)
       VALUES (gen_random_uuid(), 'own', '{}', '{}', '{}', now())`,
    );
    await expect(seedDemoWorld(configFor(database.url), silent)).rejects.toMatchObject({
      message: expect.stringContaining('topics of its own'),
    });
    const { rows } = await client.query('SELECT world FROM seeding');
    expect(rows).toEqual([]);
    await client.query('DELETE FROM topic');
    await client.end();
  });

  it('is left alone while a worker runs on it', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `INSERT INTO worker_process (id, host, pid) VALUES (gen_random_uuid(), 'elsewhere', 1)`,
    );
    await expect(seedDemoWorld(configFor(database.url), silent)).rejects.toMatchObject({
      message: expect.stringContaining('Peerloop is running'),
    });
    await client.end();
  });
});
