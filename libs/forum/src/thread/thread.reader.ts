import { Injectable } from '@nestjs/common';
import { PeerReader } from '@peerloop/directory';
import {
  fallbacks,
  decodeCursor,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { maySeeHidden } from '../post/post.policy.js';
import type { ThreadsInput, ThreadView } from './thread.types.js';

interface ThreadRow {
  readonly id: Id;
  readonly title: string;
  readonly language: string;
  readonly topicId: Id;
  readonly topicSlug: string;
  readonly topicTitle: string;
  readonly topicPath: Id[];
  readonly authorId: Id;
  readonly lastPosterId: Id;
  readonly createdAt: Date;
  readonly lastPostAt: Date;
  /** The same instant in microseconds, which a Date would cut off: cursors need it. */
  readonly lastPostMicros: string;
  readonly postCount: number;
  readonly hidden: boolean;
  readonly watching: boolean | null;
}

const columns = `
  thread.id, thread.title, thread.language, thread.author_id AS "authorId",
  thread.last_poster_id AS "lastPosterId", thread.created_at AS "createdAt",
  thread.last_post_at AS "lastPostAt",
  (extract(epoch FROM thread.last_post_at) * 1000000)::bigint::text AS "lastPostMicros",
  thread.post_count AS "postCount", thread.hidden_at IS NOT NULL AS hidden,
  topic.id AS "topicId", topic.slug AS "topicSlug", in_language(topic.title, $1) AS "topicTitle",
  topic.path AS "topicPath", thread_watch.watching`;

const joins = `
  JOIN topic ON topic.id = thread.topic_id
  LEFT JOIN thread_watch ON thread_watch.thread_id = thread.id AND thread_watch.peer_id = $2::uuid`;

const inSight = 'thread.hidden_at IS NULL AND thread.deleted_at IS NULL';
// Two texts rather than one with "or": a prepared plan for both would read every page before this one.
const fromStart = '$3::bigint IS NULL AND $4::uuid IS NULL';
const afterCursor =
  '(thread.last_post_at, thread.id) < (to_timestamp($3::bigint / 1000000.0), $4::uuid)';
const latestFirst = 'ORDER BY thread.last_post_at DESC, thread.id DESC LIMIT $5';

/** Threads; public, but for hidden ones. */
@Injectable()
export class ThreadReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
  ) {}

  /**
   * Threads with the latest post first: of a topic or the topics she follows,
   * with those below, of an author, or all.
   */
  async list(viewer: Viewer, input: ThreadsInput): Promise<Page<ThreadView>> {
    const [micros, id] = input.after ? decodeCursor(input.after, 'instant', 'id') : [null, null];
    const common = [fallbacks(viewer.locale), viewer.peerId, micros, id, input.first + 1];
    const rows = await this.rows(input, common);
    const page = toPage(rows, input.first, (row) => [row.lastPostMicros, row.id]);
    const views = await this.hydrate(
      viewer,
      page.edges.map((edge) => edge.node),
    );
    return mapPage(page, (_, index) => views[index]!);
  }

  private rows(input: ThreadsInput, common: readonly unknown[]): Promise<ThreadRow[]> {
    const before = input.after ? afterCursor : fromStart;
    if (input.topicId || input.followed) {
      const branches = input.topicId
        ? 'below.path @> ARRAY[$6::uuid]'
        : 'below.path && ARRAY(SELECT topic_id FROM topic_follow WHERE peer_id = $2::uuid)';
      // One short scan of the index per topic of the branch; the rows of those on the page come last.
      return this.sql.query(
        `SELECT ${columns} FROM (
           SELECT thread.id FROM topic AS below CROSS JOIN LATERAL (
             SELECT thread.id, thread.last_post_at FROM thread
             WHERE thread.topic_id = below.id AND ${inSight} AND ${before} ${latestFirst}
           ) AS thread WHERE ${branches} ${latestFirst}
         ) AS newest JOIN thread ON thread.id = newest.id ${joins} ${latestFirst}`,
        input.topicId ? [...common, input.topicId] : common,
      );
    }
    if (input.authorId) {
      return this.sql.query(
        `SELECT ${columns} FROM thread ${joins}
         WHERE thread.author_id = $6 AND ${inSight} AND ${before} ${latestFirst}`,
        [...common, input.authorId],
      );
    }
    return this.sql.query(
      `SELECT ${columns} FROM thread ${joins} WHERE ${inSight} AND ${before} ${latestFirst}`,
      common,
    );
  }

  /** One thread. @throws NOT_FOUND, also when it is hidden from the viewer */
  async byId(viewer: Viewer, id: Id): Promise<ThreadView> {
    const row = await this.sql.one<ThreadRow>(
      `SELECT ${columns} FROM thread ${joins} WHERE thread.id = $3 AND thread.deleted_at IS NULL`,
      [fallbacks(viewer.locale), viewer.peerId, id],
    );
    if (!row || (row.hidden && !maySeeHidden(viewer, row))) throw notFound();
    const [view] = await this.hydrate(viewer, [row]);
    return view!;
  }

  /**
   * Answers the path of the thread's topic, which policies ask for.
   * @throws NOT_FOUND when the thread does not exist or is hidden from the viewer
   */
  async demandVisible(viewer: Viewer, id: Id): Promise<{ readonly topicPath: Id[] }> {
    const row = await this.sql.one<{ hidden: boolean; authorId: Id; topicPath: Id[] }>(
      `SELECT thread.hidden_at IS NOT NULL AS hidden, author_id AS "authorId", topic.path AS "topicPath"
       FROM thread JOIN topic ON topic.id = thread.topic_id
       WHERE thread.id = $1 AND thread.deleted_at IS NULL`,
      [id],
    );
    if (!row || (row.hidden && !maySeeHidden(viewer, row))) throw notFound();
    return { topicPath: row.topicPath };
  }

  private async hydrate(viewer: Viewer, rows: readonly ThreadRow[]): Promise<ThreadView[]> {
    const peers = await this.peers.summaries(
      viewer,
      rows.flatMap((row) => [row.authorId, row.lastPosterId]),
    );
    return rows.map((row) => {
      const { id, title, language, createdAt, lastPostAt, postCount, hidden, watching } = row;
      return {
        ...{ id, title, language, createdAt, lastPostAt, postCount, hidden, watching },
        topic: { id: row.topicId, slug: row.topicSlug, title: row.topicTitle },
        author: peers.get(row.authorId)!,
        lastPoster: peers.get(row.lastPosterId)!,
      };
    });
  }
}
