import type { PurgeRule } from '@peerloop/platform';

/** How long news is kept. What nobody has read yet stays. */
export const notificationsRetention: readonly PurgeRule[] = [
  {
    name: 'notifications.read',
    kept: 'News in the inbox, once it was read; unread news is kept',
    days: 180,
    // That she was told is kept, so that she is not told again.
    statement: `WITH old AS (
      DELETE FROM notification WHERE id IN (
        SELECT id FROM notification WHERE read_at < $1
         ORDER BY read_at LIMIT $2 FOR UPDATE SKIP LOCKED)
      RETURNING id, kind, key, peer_id),
    told AS (INSERT INTO told_key SELECT DISTINCT hash_of_key(kind || ':' || key || ':' || peer_id) FROM old
             ON CONFLICT DO NOTHING)
    SELECT id FROM old`,
  },
];
