import { PeerReader } from '@peerloop/directory';
import { ThreadReader } from '@peerloop/forum';
import { PostReader } from '@peerloop/forum/acting';
import { guest, type Id, type Viewer } from '@peerloop/kernel';
import type { Sql } from '@peerloop/platform';
import type { World } from '../world.js';

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** Hears what readers ask of the database, so that a bare server can ask the very same. */
class Listening implements Pick<Sql, 'query' | 'one'> {
  readonly heard: Statement[] = [];

  constructor(private readonly world: World) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const statement = { text, values: [...values] };
    this.heard.push(statement);
    return this.world.query<Row>(text, statement.values);
  }

  async one<Row extends object>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    const [row] = await this.query<Row>(text, values);
    return row ?? null;
  }
}

/** The statements behind the thread list of a topic and a page of posts, for that peer. */
export async function statementsOfPages(
  world: World,
  peerId: Id,
  topicId: Id,
  threadId: Id,
): Promise<{ readonly threads: Statement[]; readonly posts: Statement[] }> {
  const viewer: Viewer = { ...guest(), peerId };
  const record = async (work: (threads: ThreadReader, posts: PostReader) => Promise<unknown>) => {
    const sql = new Listening(world);
    const peers = new PeerReader(sql as unknown as Sql);
    const threads = new ThreadReader(sql as unknown as Sql, peers);
    await work(threads, new PostReader(sql as unknown as Sql, peers, threads));
    return sql.heard;
  };
  return {
    threads: await record((threads) => threads.list(viewer, { topicId, first: 20 })),
    posts: await record((_, posts) => posts.ofThread(viewer, { threadId, first: 20 })),
  };
}
