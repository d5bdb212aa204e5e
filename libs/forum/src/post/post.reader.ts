import { Injectable } from '@nestjs/common';
import { PeerReader, type PeerView } from '@peerloop/directory';
import {
  decodeCursor,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { ThreadReader } from '../thread/thread.reader.js';
import { mayDeletePost, mayEditPost, maySeeHidden } from './post.policy.js';
import type { PostsInput, PostView, ReactionCountView } from './post.types.js';

interface PostRow {
  readonly id: Id;
  readonly threadId: Id;
  readonly seq: number;
  readonly authorId: Id;
  readonly body: string;
  readonly bodyHtml: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly version: number;
  readonly reactions: ReactionCountView[];
}

const select = `
  SELECT post.id, post.thread_id AS "threadId", post.seq, post.author_id AS "authorId",
         post.body, post.body_html AS "bodyHtml", post.created_at AS "createdAt",
         post.edited_at AS "editedAt", post.deleted_at IS NOT NULL AS deleted,
         post.hidden_at IS NOT NULL AS hidden, post.version,
         coalesce((SELECT json_agg(one ORDER BY one.kind)
                   FROM (SELECT kind, count(*)::int AS count,
                                coalesce(bool_or(peer_id = $1::uuid), false) AS mine
                         FROM reaction WHERE post_id = post.id GROUP BY kind) AS one), '[]') AS reactions
  FROM post`;

/** Posts as the viewer may read them. */
@Injectable()
export class PostReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
    private readonly threads: ThreadReader,
  ) {}

  /** A thread's posts, oldest first. @throws NOT_FOUND when the viewer may not see the thread */
  async ofThread(viewer: Viewer, input: PostsInput): Promise<Page<PostView>> {
    const { topicPath } = await this.threads.demandVisible(viewer, input.threadId);
    const after = input.after ? decodeCursor(input.after, 'integer')[0] : 0;
    const rows = await this.sql.query<PostRow>(
      `${select} WHERE post.thread_id = $2 AND post.seq > $3 ORDER BY post.seq LIMIT $4`,
      [viewer.peerId, input.threadId, after, input.first + 1],
    );
    const page = toPage(rows, input.first, (row) => [row.seq]);
    const views = await this.hydrate(
      viewer,
      topicPath,
      page.edges.map((edge) => edge.node),
    );
    return mapPage(page, (_, index) => views[index]!);
  }

  /** One post. @throws NOT_FOUND */
  async byId(viewer: Viewer, id: Id): Promise<PostView> {
    const row = await this.sql.one<PostRow>(`${select} WHERE post.id = $2`, [viewer.peerId, id]);
    if (!row) throw notFound();
    const { topicPath } = await this.threads.demandVisible(viewer, row.threadId);
    const [view] = await this.hydrate(viewer, topicPath, [row]);
    if (!view) throw notFound();
    return view;
  }

  private async hydrate(
    viewer: Viewer,
    topicPath: readonly Id[],
    rows: readonly PostRow[],
  ): Promise<PostView[]> {
    const authors = await this.peers.summaries(
      viewer,
      rows.map((row) => row.authorId),
    );
    return rows.map((row) => present(viewer, { ...row, topicPath }, authors));
  }
}

/** A deleted post leaves its place, a hidden one its place to all but those who may see it. */
function present(
  viewer: Viewer,
  row: PostRow & { readonly topicPath: readonly Id[] },
  authors: Map<Id, PeerView>,
): PostView {
  const { id, threadId, seq, bodyHtml, createdAt, editedAt, deleted, hidden, version } = row;
  const readable = !deleted && (!hidden || maySeeHidden(viewer, row));
  const mayEdit = mayEditPost(viewer, row);
  return {
    ...{ id, threadId, seq, createdAt, editedAt, deleted, hidden, version, mayEdit },
    author: authors.get(row.authorId)!,
    body: mayEdit ? row.body : null,
    bodyHtml: readable ? bodyHtml : '',
    reactions: readable ? row.reactions : [],
    mayDelete: mayDeletePost(viewer, row),
  };
}
