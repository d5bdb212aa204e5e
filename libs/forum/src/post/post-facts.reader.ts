import { Injectable } from '@nestjs/common';
import type { Id, LocalText } from '@peerloop/kernel';
import { Markdown, Sql, type Tx } from '@peerloop/platform';

/** What is told of a post. */
export interface PostNews {
  readonly authorId: Id;
  readonly author: string;
  readonly thread: string;
  readonly topic: LocalText;
  readonly excerpt: string;
  readonly path: string;
  readonly threadId: Id;
}

const maxExcerpt = 280;

/** Facts of a post for notifications; nothing of what is deleted or hidden by then. */
@Injectable()
export class PostFactsReader {
  constructor(
    private readonly sql: Sql,
    private readonly markdown: Markdown,
  ) {}

  async openingPost(threadId: Id): Promise<Id | null> {
    const row = await this.sql.one<{ id: Id }>(
      'SELECT id FROM post WHERE thread_id = $1 AND seq = 1',
      [threadId],
    );
    return row?.id ?? null;
  }

  /**
   * Keeps the post from being deleted or hidden until the transaction ends: whoever withdraws what
   * was told of it finds it told.
   */
  async news(tx: Tx, postId: Id): Promise<PostNews | null> {
    const [row] = await tx.query<
      Omit<PostNews, 'excerpt' | 'path'> & { body: string; seq: number }
    >(
      `SELECT post.author_id AS "authorId", coalesce(account.name, '') AS author, thread.title AS thread,
              topic.title AS topic, post.body, post.seq, thread.id AS "threadId"
       FROM post
       JOIN thread ON thread.id = post.thread_id
       JOIN topic ON topic.id = thread.topic_id
       LEFT JOIN account ON account.id = post.author_id
       WHERE post.id = $1 AND post.deleted_at IS NULL AND post.hidden_at IS NULL
         AND thread.deleted_at IS NULL AND thread.hidden_at IS NULL
       FOR SHARE OF post`,
      [postId],
    );
    if (!row) return null;
    const { body, seq, ...facts } = row;
    const { threadId } = facts;
    return {
      ...facts,
      excerpt: this.markdown.excerpt(body, maxExcerpt),
      path: seq === 1 ? `/threads/${threadId}` : `/threads/${threadId}?post=${seq}#post-${seq}`,
    };
  }
}
