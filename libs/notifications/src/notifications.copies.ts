import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of her inbox. */
export const notificationsCopies = [
  new RowCopy(
    'inbox/news.json',
    `SELECT id::text AS key, jsonb_build_object('kind', kind, 'data', data, 'path', path,
        'at', created_at, 'readAt', read_at) AS content
       FROM notification WHERE peer_id = $1`,
  ),
  new RowCopy(
    'inbox/preferences.json',
    `SELECT kind || ' ' || channel AS key,
        jsonb_build_object('kind', kind, 'channel', channel, 'rhythm', rhythm) AS content
       FROM notification_preference WHERE peer_id = $1`,
  ),
];
