import { newId, type Id } from '@peerloop/kernel';
import { hashSecret, newSecret } from '@peerloop/platform';
import pg from 'pg';

/** Somebody with a way in. */
export interface Caller {
  readonly peerId: Id;
  /** Of a browser session. */
  readonly session: string;
}

const followersOfQuietTopic = 50;

/** What the bench needs to know of the large world, and adds to it. */
export class World {
  private constructor(readonly pool: pg.Pool) {}

  static open(databaseUrl: string): World {
    return new World(new pg.Pool({ connectionString: databaseUrl, max: 4 }));
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }

  async one<Row extends object>(text: string, values: unknown[] = []): Promise<Row> {
    const [row] = await this.query<Row>(text, values);
    if (!row) throw new Error(`nothing found: ${text}`);
    return row;
  }

  /** The topic with the most threads. */
  busiestTopic(): Promise<{ readonly id: Id; readonly slug: string }> {
    return this.one(
      `SELECT topic.id, slug FROM topic JOIN thread ON thread.topic_id = topic.id
        GROUP BY topic.id ORDER BY count(*) DESC LIMIT 1`,
    );
  }

  /** A thread with more posts than a page holds. */
  longThread(): Promise<{ readonly id: Id }> {
    return this.one('SELECT id FROM thread WHERE post_count BETWEEN 21 AND 60 ORDER BY id LIMIT 1');
  }

  /** Signs peers in; they are in nobody's way: any will do. */
  async callers(count: number): Promise<Caller[]> {
    const peers = await this.query<{ id: Id }>(
      'SELECT id FROM account ORDER BY md5(id::text) LIMIT $1',
      [count],
    );
    const callers = peers.map(({ id }) => ({ peerId: id, session: newSecret() }));
    await this.query(
      `INSERT INTO session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at)
       SELECT id, account_id, token_hash, 'bench', now(), now(), now() + interval '1 day'
         FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS new (id, account_id, token_hash)`,
      [
        callers.map(() => newId()),
        callers.map(({ peerId }) => peerId),
        callers.map(({ session }) => hashSecret(session)),
      ],
    );
    return callers;
  }

  /** A key for documents of our own: in production a browser may send the web app's only. */
  async apiToken(peerId: Id): Promise<string> {
    const token = newSecret();
    await this.query(
      `INSERT INTO api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
       VALUES ($1, $2, 'bench', $3, '{read,write}', now(), now() + interval '1 day')`,
      [newId(), peerId, hashSecret(token)],
    );
    return token;
  }

  /** A new topic with its room, that a few dozen peers follow. */
  async quietTopic(slug: string): Promise<{ readonly topicId: Id; readonly roomId: Id }> {
    const [topicId, roomId] = [newId(), newId()];
    const text = JSON.stringify({ en: slug, fr: slug, sr: slug });
    await this.query(
      `INSERT INTO topic (id, slug, path, title, description, created_at)
       VALUES ($1, $2, ARRAY[$1::uuid], $3, $3, now())`,
      [topicId, slug, text],
    );
    await this.query(
      `INSERT INTO room (id, kind, topic_id, created_at) VALUES ($1, 'topic', $2, now())`,
      [roomId, topicId],
    );
    await this.query(
      `INSERT INTO topic_follow (peer_id, topic_id, created_at)
       SELECT id, $1, now() FROM account ORDER BY md5(id::text) DESC LIMIT $2`,
      [topicId, followersOfQuietTopic],
    );
    return { topicId, roomId };
  }
}
