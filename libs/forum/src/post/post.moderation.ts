import { Injectable } from '@nestjs/common';
import { Clock, type Id, type Viewer } from '@peerloop/kernel';
import {
  Reportable,
  decisionsOn,
  subjectDecided,
  type ReportableSource,
  type ReportableSubject,
  type ReportedWords,
} from '@peerloop/moderation';
import { Notifier } from '@peerloop/notifications';
import {
  ListensTo,
  Markdown,
  Sql,
  type EventPayload,
  type Listener,
  type Tx,
} from '@peerloop/platform';
import { ThreadUpkeep } from '../thread/thread-upkeep.js';
import { maySeeHidden } from './post.policy.js';

interface Located {
  readonly authorId: Id;
  readonly hidden: boolean;
  readonly body: string;
  readonly seq: number;
  readonly threadId: Id;
  readonly title: string;
  readonly topicPath: Id[];
}

/** Lets posts be reported. */
@Injectable()
@Reportable('post')
export class ReportablePosts implements ReportableSource {
  constructor(
    private readonly sql: Sql,
    private readonly markdown: Markdown,
  ) {}

  async locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    const row = await this.sql.one<Located>(
      `SELECT post.author_id AS "authorId", post.body, post.seq, thread.id AS "threadId", thread.title,
              topic.path AS "topicPath",
              (post.hidden_at IS NOT NULL OR thread.hidden_at IS NOT NULL) AS hidden
       FROM post JOIN thread ON thread.id = post.thread_id JOIN topic ON topic.id = thread.topic_id
       WHERE post.id = $1 AND post.deleted_at IS NULL AND thread.deleted_at IS NULL`,
      [id],
    );
    if (!row || (row.hidden && !maySeeHidden(viewer, row))) return null;
    return {
      topicPath: row.topicPath,
      title: `${row.title}: ${this.markdown.excerpt(row.body, 120)}`,
      authorId: row.authorId,
      path: `/threads/${row.threadId}?post=${row.seq}#post-${row.seq}`,
    };
  }

  /** With the post before and the one after. */
  surroundings(id: Id): Promise<ReportedWords[]> {
    return this.sql.query<ReportedWords>(
      `SELECT coalesce(account.name, '') AS author, post.created_at AS at, post.body_html AS html,
              post.id = $1 AS reported
       FROM post AS it JOIN post ON post.thread_id = it.thread_id
         AND post.seq BETWEEN it.seq - 1 AND it.seq + 1
       LEFT JOIN account ON account.id = post.author_id
       WHERE it.id = $1 AND post.deleted_at IS NULL ORDER BY post.seq`,
      [id],
    );
  }
}

/** Obeys decisions about posts: the first post's thread goes and comes with it. */
@Injectable()
@ListensTo(subjectDecided, 'forum.obey-decision', decisionsOn('post'))
export class PostDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly notifier: Notifier,
    private readonly upkeep: ThreadUpkeep,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    if (payload.subjectKind !== 'post') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    // The thread first, as everywhere: its author may be changing the post just now.
    await tx.query(
      `SELECT FROM thread WHERE id = (SELECT thread_id FROM post WHERE id = $1) FOR UPDATE`,
      [payload.subjectId],
    );
    const [post] = await tx.query<{ seq: number; threadId: Id }>(
      'UPDATE post SET hidden_at = $2 WHERE id = $1 RETURNING seq, thread_id AS "threadId"',
      [payload.subjectId, hiddenAt],
    );
    if (post?.seq === 1) {
      await tx.query('UPDATE thread SET hidden_at = $2 WHERE id = $1', [post.threadId, hiddenAt]);
    }
    if (!post) return;
    await this.upkeep.recount(tx, post.threadId);
    if (hiddenAt) await this.withdrawNews(tx, payload.subjectId, post);
  }

  private async withdrawNews(
    tx: Tx,
    postId: Id,
    { seq, threadId }: { readonly seq: number; readonly threadId: Id },
  ): Promise<void> {
    const gone =
      seq === 1
        ? await tx.query<{ id: Id }>('SELECT id FROM post WHERE thread_id = $1', [threadId])
        : [{ id: postId }];
    await this.notifier.withdraw(
      tx,
      gone.map(({ id }) => id),
    );
  }
}
