import { RowCopy } from '@peerloop/platform';

const room = `coalesce(nullif(room.title, ''), 
  in_language(topic.title, (SELECT ARRAY[locale] FROM account WHERE account.id = $1)))`;
const tables = 'room LEFT JOIN topic ON topic.id = room.topic_id';

/** What a peer takes along of rooms. */
export const roomsCopies = [
  new RowCopy(
    'rooms/messages.json',
    `SELECT message.id::text AS key, jsonb_build_object('id', message.id, 'roomId', room.id,
        'room', ${room}, 'body', body, 'sentAt', sent_at, 'editedAt', edited_at,
        'deletedAt', deleted_at) AS content
       FROM message JOIN (${tables}) ON room.id = room_id WHERE author_id = $1`,
  ),
  new RowCopy(
    'words/messages.md',
    `SELECT message.id::text AS key, concat('## ', ${room}, E'\\n\\n*',
        to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), E' UTC*\\n\\n', body) AS content
       FROM message JOIN (${tables}) ON room.id = room_id
      WHERE author_id = $1 AND deleted_at IS NULL`,
  ),
  new RowCopy(
    'rooms/memberships.json',
    `SELECT room.id::text AS key, jsonb_build_object('roomId', room.id, 'room', ${room},
        'joinedAt', joined_at) AS content
       FROM room_member JOIN (${tables}) ON room.id = room_id WHERE peer_id = $1`,
  ),
];
