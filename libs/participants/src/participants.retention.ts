import type { PurgeRule } from '@peerloop/platform';

/** How long people are kept who know nothing of it. */
export const participantsRetention: readonly PurgeRule[] = [
  {
    // Of a list that was sent before and continued, those it was sent to stay.
    name: 'participants.unsent-lists',
    kept: 'Uploaded participant lists that were not sent, with their rows and the file',
    days: 90,
    statement: `WITH old AS (
      SELECT id, sent_at FROM participant_list WHERE file IS NOT NULL AND uploaded_at < $1
       ORDER BY uploaded_at LIMIT $2 FOR UPDATE SKIP LOCKED),
    unsent_rows AS (
      DELETE FROM participant USING old WHERE list_id = old.id AND participant.sent_at IS NULL),
    never_sent AS (
      DELETE FROM participant_list AS list USING old WHERE list.id = old.id AND old.sent_at IS NULL),
    continued AS (
      UPDATE participant_list AS list SET file = NULL, version = version + 1
        FROM old WHERE list.id = old.id AND old.sent_at IS NOT NULL)
    SELECT id FROM old`,
  },
];
