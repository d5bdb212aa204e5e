import {
  namesNobody,
  rowsGo,
  settledBy,
  stays,
  wordsGo,
  wordsStay,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of a peer's threads, posts and reactions when she leaves. */
export const forumLeaving: LeavingPart = {
  context: 'forum',
  rules: [
    ...rowsGo('reaction.peer_id', 'thread_watch.peer_id'),
    stays(
      'words under "a former peer": an id that names nobody',
      'thread.author_id',
      'thread.last_poster_id',
      'post.author_id',
    ),
    stays('a title that others answered to keeps the sense of what they said', 'thread.title'),
    wordsStay('under "a former peer"', 'post.body', 'post.body_html'),
    namesNobody('thread.language'),
    // Threads in one order before their posts.
    settledBy(
      `SELECT FROM thread WHERE id IN (SELECT thread_id FROM post WHERE author_id = :account)
        ORDER BY id FOR NO KEY UPDATE`,
    ),
    // As when she withdraws a post herself: its place stays, and a thread of which nothing is left goes.
    // The title of a thread that others answered in stays, so that the answers keep their sense.
    wordsGo(
      `UPDATE post SET body = '', body_html = '', deleted_at = :now
        WHERE author_id = :account AND deleted_at IS NULL RETURNING id`,
      'post.body',
      'post.body_html',
    ),
    wordsGo(
      `UPDATE thread SET post_count = said.count, last_post_at = said.created_at,
           last_poster_id = said.author_id
         FROM (
           SELECT DISTINCT ON (thread_id) thread_id, created_at, author_id,
                  count(*) OVER (PARTITION BY thread_id) AS count
             FROM post WHERE deleted_at IS NULL AND hidden_at IS NULL
              AND thread_id IN (SELECT thread_id FROM post WHERE author_id = :account)
            ORDER BY thread_id, seq DESC) AS said
        WHERE thread.id = said.thread_id`,
    ),
    wordsGo(
      `UPDATE thread SET title = '', deleted_at = :now
        WHERE deleted_at IS NULL AND id IN (SELECT thread_id FROM post WHERE author_id = :account)
          AND NOT EXISTS (SELECT FROM post WHERE thread_id = thread.id AND deleted_at IS NULL)`,
      'thread.title',
    ),
  ],
};
