import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldText } from '@peerloop/kernel';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';
import { type LargeWorldReport, seedLargeWorld } from './seed-large-world.js';

const tables = [
  ...['account', 'profile', 'expertise', 'topic', 'topic_follow', 'peer_follow', 'thread', 'post'],
  ...['reaction', 'thread_watch', 'notification', 'room', 'message', 'room_member', 'event'],
  ...[
    'invitation',
    'reminder',
    'attendance',
    'showcase',
    'organisation',
    'participant_list',
    'participant',
  ],
];
const size = { peers: 300, threads: 150 };
const now = new Date('2027-03-20T12:00:00Z');

describe('a large world', () => {
  let databases: TestDatabase[];
  let clients: pg.Client[];
  const said: string[] = [];
  let report: LargeWorldReport;

  const fill = (database: TestDatabase, seed: number): Promise<LargeWorldReport> =>
    seedLargeWorld(
      { database: { url: database.url, poolSize: 2 } },
      { ...size, seed, now, onProgress: (text) => said.push(text) },
    );
  const count = async (from: string, client = clients[0]): Promise<number> => {
    const { rows } = await client!.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${from}`,
    );
    return rows[0]?.count ?? -1;
  };

  beforeAll(async () => {
    databases = [await testDatabase(), await testDatabase()];
    clients = databases.map(({ url }) => new pg.Client({ connectionString: url }));
    for (const client of clients) await client.connect();
    report = await fill(databases[0]!, 7);
    await fill(databases[1]!, 7);
  }, 120_000);
  afterAll(async () => {
    for (const client of clients) await client.end();
    for (const database of databases) await database.drop();
  });

  it('has the size that was asked for, with everything that hangs on it', async () => {
    expect(await count('account')).toBe(size.peers);
    expect(await count('thread')).toBe(size.threads);
    const posts = await count('post');
    expect(posts / size.threads).toBeGreaterThan(6);
    expect(posts / size.threads).toBeLessThan(20);
    for (const table of tables) expect([table, await count(table)]).not.toEqual([table, 0]);
  });

  it('says how many rows it wrote, and how far it is', async () => {
    const rows = await Promise.all(tables.map((table) => count(table)));
    expect(report.rows).toBe(rows.reduce((sum, number) => sum + number, 0));
    expect(said.some((text) => /[█░]{24} \d+ %, [\d,]+ rows, [\d,]+ a second/.test(text))).toBe(
      true,
    );
  });

  it('is the same for the same number', async () => {
    // Every value of every row, but the salt of the one password.
    const digestOf = async (table: string, client: pg.Client): Promise<string | undefined> => {
      const { rows } = await client.query<{ digest: string }>(
        `SELECT md5(string_agg(row, '' ORDER BY row)) AS digest
           FROM (SELECT (to_jsonb(${table}) - 'password_hash')::text AS row FROM ${table}) AS one`,
      );
      return rows[0]?.digest;
    };
    for (const table of tables) {
      const [one, other] = await Promise.all(clients.map((client) => digestOf(table, client)));
      expect([table, one]).toEqual([table, other]);
    }
  });

  it('fits together as if the services had written it', async () => {
    expect(
      await count(`thread WHERE (post_count, next_seq - 1) <>
        (SELECT count(*), max(seq) FROM post WHERE thread_id = thread.id)`),
    ).toBe(0);
    expect(
      await count(`thread WHERE last_post_at <>
        (SELECT max(created_at) FROM post WHERE thread_id = thread.id)`),
    ).toBe(0);
    expect(
      await count(`room WHERE last_seq <>
        (SELECT coalesce(max(seq), 0) FROM message WHERE room_id = room.id)`),
    ).toBe(0);
    expect(
      await count(`event WHERE taken <> (SELECT count(*) FROM invitation
        WHERE event_id = event.id AND answer = 'accepted')`),
    ).toBe(0);
    expect(
      await count(`topic WHERE follower_count <>
        (SELECT count(*) FROM topic_follow WHERE topic_id = topic.id)`),
    ).toBe(0);
    expect(
      await count(`profile WHERE champion_since IS DISTINCT FROM (SELECT min(published_at)
        FROM showcase WHERE champion_id = peer_id AND status = 'published')`),
    ).toBe(0);
    expect(await count(`post WHERE created_at > '${now.toISOString()}'`)).toBe(0);
  });

  it('has ids in the order of time, as the product makes them', async () => {
    // The first 48 bits are the milliseconds since 1970.
    const made = (table: string, moment: string): string =>
      `${table} WHERE ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint
        <> floor(extract(epoch FROM ${moment}) * 1000)`;
    for (const table of ['account', 'thread', 'post', 'notification', 'event', 'invitation']) {
      expect([table, await count(made(table, 'created_at'))]).toEqual([table, 0]);
    }
    expect(await count(made('message', 'sent_at'))).toBe(0);
  });

  it('is found by search', async () => {
    const { rows } = await clients[0]!.query<{ name: string }>(
      'SELECT name FROM account ORDER BY address LIMIT 1',
    );
    const text = foldText(rows[0]!.name);
    expect(await count(`profile WHERE search LIKE '%${text}%'`)).toBeGreaterThan(0);
    expect(await count(`profile WHERE search = '' OR sort_name = ''`)).toBe(0);
  });

  it('is skewed: a tenth of the authors write most of the posts', async () => {
    const { rows } = await clients[0]!.query<{ share: number }>(
      `SELECT (sum(posts) FILTER (WHERE rank <= $1))::float8 / sum(posts) AS share
         FROM (SELECT count(*) AS posts, row_number() OVER (ORDER BY count(*) DESC) AS rank
                 FROM post GROUP BY author_id) AS author`,
      [size.peers / 10],
    );
    expect(rows[0]?.share).toBeGreaterThan(0.5);
  });

  it('stands beside one of another number, and is not made twice', async () => {
    await fill(databases[1]!, 8);
    expect(await count('account', clients[1])).toBe(2 * size.peers);
    await expect(fill(databases[1]!, 8)).rejects.toMatchObject({
      message: expect.stringContaining('has the world "large-8" already'),
    });
  });
});
