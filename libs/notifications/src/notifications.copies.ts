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
    `SELECT kind AS key, jsonb_build_object('kind', kind, 'inApp', in_app, 'mail', mail) AS content
       FROM notification_preference WHERE peer_id = $1`,
  ),
];
