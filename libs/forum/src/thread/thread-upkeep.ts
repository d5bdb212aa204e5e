import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Realtime, type Tx } from '@peerloop/platform';
import { threadSubject } from './thread.subject.js';

/** What follows for a thread from a change among its posts. Its row is locked by then. */
@Injectable()
export class ThreadUpkeep {
  constructor(private readonly realtime: Realtime) {}

  /** Tells the open pages, after the commit. */
  tellWatchers(tx: Tx, threadId: Id): void {
    tx.afterCommit(() =>
      this.realtime.hint(threadSubject(threadId), 'thread:changed', { threadId }),
    );
  }

  /**
   * Makes count, last poster and last activity what they would be had the posts that are withdrawn or
   * hidden never been written. Where nothing else is left they stay as they are: nobody sees them.
   */
  async recount(tx: Tx, threadId: Id): Promise<void> {
    await tx.query(
      `UPDATE thread SET post_count = said.count, last_post_at = last.created_at,
              last_poster_id = last.author_id
       FROM (SELECT count(*)::int AS count FROM post
             WHERE thread_id = $1 AND deleted_at IS NULL AND hidden_at IS NULL) AS said,
            (SELECT created_at, author_id FROM post
             WHERE thread_id = $1 AND deleted_at IS NULL AND hidden_at IS NULL
             ORDER BY seq DESC LIMIT 1) AS last
       WHERE thread.id = $1`,
      [threadId],
    );
    this.tellWatchers(tx, threadId);
  }
}
