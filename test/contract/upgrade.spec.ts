import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import { migrateDatabase, readSchemaState } from '@peerloop/platform';
import { emptyDatabase, TestWorld, type TestDatabase, type TestPeer } from '@peerloop/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';

// What people wrote. A text that moves to another place keeps its row here, with where it is now.
const written = {
  accounts: 'SELECT id, address, name, roles FROM account',
  organisations: 'SELECT id, name, country, place FROM organisation',
  profiles: 'SELECT peer_id, organisation_id, role FROM profile',
  cards: 'SELECT peer_id, field, value, audience FROM contact_field',
  threads: 'SELECT id, author_id, title FROM thread',
  posts: 'SELECT id, thread_id, author_id, body, body_html, created_at FROM post',
  messages: 'SELECT id, room_id, seq, author_id, body, body_html, sent_at FROM message',
  showcases: 'SELECT id, champion_id, title, place, done, took, came, conditions FROM showcase',
  events: `SELECT id, host_id, title, starts_at, place, description, agenda, cancel_reason FROM event`,
  answers: 'SELECT event_id, peer_id, answer FROM invitation',
  reports: 'SELECT subject_id, reporter_id, reason, note FROM report',
  lists: 'SELECT id, organiser_id, title, file_name FROM participant_list',
  participants: 'SELECT id, list_id, line, row_values FROM participant',
};

async function checksums(client: pg.Client): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const [name, rows] of Object.entries(written)) {
    const { rows: answer } = await client.query<{ sum: string }>(
      `SELECT count(*) || ' ' || md5(string_agg(it::text, E'\\n' ORDER BY it::text)) AS sum
         FROM (${rows}) AS it`,
    );
    sums[name] = answer[0]!.sum;
  }
  return sums;
}

/** The whole schema of a version, with a row or more in every table. */
const dump = (version: string): string =>
  gunzipSync(readFileSync(join(import.meta.dirname, 'dumps', `${version}.sql.gz`))).toString();

describe.each(['0.1.0'])('a database of %s', (version) => {
  let database: TestDatabase;
  let client: pg.Client;
  let before: Record<string, string>;
  let world: TestWorld;
  let ada: TestPeer;

  beforeAll(async () => {
    database = await emptyDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(dump(version));
    before = await checksums(client);
    await migrateDatabase(database.url);
    world = await TestWorld.start({ database });
  });
  afterAll(async () => {
    await client.end();
    await world.stop();
  });

  it('is brought up to date, with every word that people wrote', async () => {
    expect(await readSchemaState(database.url)).toEqual({ missing: [], unknown: [], changed: [] });
    expect(Object.values(before).filter((sum) => sum.startsWith('0 '))).toEqual([]);
    expect(await checksums(client)).toEqual(before);
  });

  it('lets its people in, and goes on with what was under way', async () => {
    const [account] = await world.sql<{ id: Id; name: string; address: string }>(
      `SELECT id, name, address FROM account WHERE name = 'Ada Administrator'`,
    );
    ada = await world.signIn(account!);
    await world.settle();
    expect(await ada.ask('{ viewer { name roles } }')).toEqual({
      viewer: { name: 'Ada Administrator', roles: ['ADMINISTRATOR'] },
    });
    expect(await checksums(client)).toEqual(before);
  });

  it('reads and writes beside what was there', async () => {
    const [thread] = await world.sql<{ id: Id; posts: number }>(
      'SELECT thread_id AS id, count(*)::int AS posts FROM post GROUP BY 1 ORDER BY 2 DESC LIMIT 1',
    );
    const input = { threadId: thread!.id, body: 'After the upgrade.' };
    await ada.ask('mutation ($input: ReplyInput!) { reply(input: $input) { id } }', { input });
    await world.settle();
    const [posts] = await world.sql<{ posts: number }>(
      'SELECT post_count AS posts FROM thread WHERE id = $1',
      [thread!.id],
    );
    expect(posts).toEqual({ posts: thread!.posts + 1 });
  });

  it('keeps what each chose to be told', async () => {
    const chosen = await world.sql(
      `SELECT kind, channel, rhythm, count(*)::int AS people FROM notification_preference
        GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    );
    expect(chosen).toEqual([
      { kind: 'events.invitation', channel: 'inbox', rhythm: 'never', people: 3 },
      { kind: 'events.invitation', channel: 'mail', rhythm: 'at-once', people: 3 },
      { kind: 'forum.reply', channel: 'inbox', rhythm: 'at-once', people: 3 },
      { kind: 'forum.reply', channel: 'mail', rhythm: 'never', people: 3 },
    ]);
  });
});
