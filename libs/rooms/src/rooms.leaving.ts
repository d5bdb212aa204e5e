import {
  isForgotten,
  rowsGo,
  settledBy,
  stays,
  wordsGo,
  wordsStay,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of a peer's memberships and messages when she leaves. */
export const roomsLeaving: LeavingPart = {
  context: 'rooms',
  rules: [
    ...rowsGo('room_member.peer_id'),
    // Rooms in one order before their messages: whoever writes takes a number from the room.
    settledBy(
      `SELECT FROM room WHERE id IN (SELECT room_id FROM message WHERE author_id = :account)
        ORDER BY id FOR NO KEY UPDATE`,
    ),
    stays('words under "a former peer": an id that names nobody', 'message.author_id'),
    stays('a name that all who are in the room know it by', 'room.title'),
    wordsStay('under "a former peer"', 'message.body', 'message.body_html'),
    // Each takes a number, so that whoever asks for what is new learns that it went.
    wordsGo(
      `WITH gone AS (
        SELECT id, room_id, row_number() OVER (PARTITION BY room_id ORDER BY seq) AS nth
          FROM message WHERE author_id = :account AND deleted_at IS NULL),
      counted AS (SELECT room_id, count(*) AS number FROM gone GROUP BY room_id),
      numbered AS (
        UPDATE room SET last_seq = last_seq + number FROM counted WHERE room.id = room_id
        RETURNING room.id AS room_id, last_seq - number AS before)
      UPDATE message SET body = '', body_html = '', deleted_at = :now, change_seq = before + nth
        FROM gone JOIN numbered USING (room_id) WHERE message.id = gone.id
      RETURNING message.id`,
      'message.body',
      'message.body_html',
    ),
    wordsGo(
      `UPDATE room SET last_message_at = (
         SELECT sent_at FROM message
          WHERE room_id = room.id AND deleted_at IS NULL AND hidden_at IS NULL
          ORDER BY seq DESC LIMIT 1)
        WHERE id IN (SELECT room_id FROM message WHERE author_id = :account)`,
    ),
    ...isForgotten('room.created_by'),
  ],
};
