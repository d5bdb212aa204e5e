import type { PurgeRule } from '@peerloop/platform';

/** How long news is kept. What nobody has read yet stays. */
export const notificationsRetention: readonly PurgeRule[] = [
  {
    name: 'notifications.read',
    kept: 'News in the inbox, once it was read; unread news is kept',
    days: 180,
    statement: `DELETE FROM notification WHERE id IN (
      SELECT id FROM notification WHERE read_at < $1
       ORDER BY read_at LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING id`,
  },
];
