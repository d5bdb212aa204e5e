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
import type { ReactionKind } from '../reaction/reaction.entity.js';
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
  readonly topicPath: Id[];
}

const select = `
  SELECT post.id, post.thread_id AS "threadId", post.seq, post.author_id AS "authorId",
         post.body, post.body_html AS "bodyHtml", post.created_at AS "createdAt",
         post.edited_at AS "editedAt", post.deleted_at IS NOT NULL AS deleted,
         post.hidden_at IS NOT NULL AS hidden, post.version, topic.path AS "topicPath"
  FROM post
  JOIN thread ON thread.id = post.thread_id
  JOIN topic ON topic.id = thread.topic_id`;

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
    await this.threads.demandVisible(viewer, input.threadId);
    const after = input.after ? decodeCursor(input.after, 'integer')[0] : 0;
    const rows = await this.sql.query<PostRow>(
      `${select} WHERE post.thread_id = $1 AND post.seq > $2 ORDER BY post.seq LIMIT $3`,
      [input.threadId, after, input.first + 1],
    );
    const page = toPage(rows, input.first, (row) => [row.seq]);
    const views = await this.hydrate(
      viewer,
      page.edges.map((edge) => edge.node),
    );
    return mapPage(page, (_, index) => views[index]!);
  }

  /** One post. @throws NOT_FOUND */
  async byId(viewer: Viewer, id: Id): Promise<PostView> {
    const row = await this.sql.one<PostRow>(`${select} WHERE post.id = $1`, [id]);
    if (!row) throw notFound();
    await this.threads.demandVisible(viewer, row.threadId);
    const [view] = await this.hydrate(viewer, [row]);
    if (!view) throw notFound();
    return view;
  }

  private async hydrate(viewer: Viewer, rows: readonly PostRow[]): Promise<PostView[]> {
    const [authors, reactions] = await Promise.all([
      this.peers.summaries(
        viewer,
        rows.map((row) => row.authorId),
      ),
      this.reactions(
        viewer,
        rows.map((row) => row.id),
      ),
    ]);
    return rows.map((row) => present(viewer, row, authors, reactions.get(row.id) ?? []));
  }

  private async reactions(
    viewer: Viewer,
    postIds: readonly Id[],
  ): Promise<Map<Id, ReactionCountView[]>> {
    const rows = await this.sql.query<{
      postId: Id;
      kind: ReactionKind;
      count: number;
      mine: boolean;
    }>(
      `SELECT post_id AS "postId", kind, count(*)::int AS count,
              coalesce(bool_or(peer_id = $2::uuid), false) AS mine
       FROM reaction WHERE post_id = ANY ($1::uuid[]) GROUP BY post_id, kind ORDER BY kind`,
      [postIds, viewer.peerId],
    );
    const byPost = new Map<Id, ReactionCountView[]>();
    for (const { postId, kind, count, mine } of rows) {
      byPost.set(postId, [...(byPost.get(postId) ?? []), { kind, count, mine }]);
    }
    return byPost;
  }
}

/** A deleted post leaves its place, a hidden one its place to all but those who may see it. */
function present(
  viewer: Viewer,
  row: PostRow,
  authors: Map<Id, PeerView>,
  reactions: ReactionCountView[],
): PostView {
  const { id, threadId, seq, bodyHtml, createdAt, editedAt, deleted, hidden, version } = row;
  const readable = !deleted && (!hidden || maySeeHidden(viewer, row));
  const mayEdit = mayEditPost(viewer, row);
  return {
    ...{ id, threadId, seq, createdAt, editedAt, deleted, hidden, version, mayEdit },
    author: authors.get(row.authorId)!,
    body: mayEdit ? row.body : null,
    bodyHtml: readable ? bodyHtml : '',
    reactions: readable ? reactions : [],
    mayDelete: mayDeletePost(viewer, row),
  };
}
