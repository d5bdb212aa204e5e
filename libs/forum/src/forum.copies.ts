import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of discussions. */
export const forumCopies = [
  new RowCopy(
    'forum/posts.json',
    `SELECT post.id::text AS key, jsonb_build_object('id', post.id, 'thread', thread.title,
        'threadId', thread.id, 'number', seq, 'body', body, 'writtenAt', post.created_at,
        'editedAt', edited_at, 'deletedAt', post.deleted_at) AS content
       FROM post JOIN thread ON thread.id = thread_id WHERE post.author_id = $1`,
  ),
  new RowCopy(
    'words/posts.md',
    `SELECT post.id::text AS key, concat('## ', thread.title, E'\\n\\n*',
        to_char(post.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), E' UTC*\\n\\n', body) AS content
       FROM post JOIN thread ON thread.id = thread_id
      WHERE post.author_id = $1 AND post.deleted_at IS NULL`,
  ),
  new RowCopy(
    'forum/reactions.json',
    `SELECT post_id || kind AS key,
        jsonb_build_object('postId', post_id, 'kind', kind, 'at', created_at) AS content
       FROM reaction WHERE peer_id = $1`,
  ),
  new RowCopy(
    'forum/watched-threads.json',
    `SELECT thread_id::text AS key, jsonb_build_object('threadId', thread_id, 'thread', title,
        'watching', watching) AS content
       FROM thread_watch JOIN thread ON thread.id = thread_id WHERE peer_id = $1`,
  ),
];
