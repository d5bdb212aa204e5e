import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of her account; secrets are hashes and stay. */
export const identityCopies = [
  new RowCopy(
    'account/account.json',
    `SELECT id::text AS key, jsonb_build_object('id', id, 'name', name, 'address', address,
        'locale', locale, 'timeZone', time_zone, 'roles', roles, 'createdAt', created_at,
        'moderates', ARRAY(SELECT topic_id FROM moderatorship WHERE account_id = account.id)) AS content
       FROM account WHERE id = $1`,
  ),
  new RowCopy(
    'account/sessions.json',
    `SELECT id::text AS key, jsonb_build_object('device', device, 'createdAt', created_at,
        'lastSeenAt', last_seen_at, 'expiresAt', expires_at) AS content
       FROM session WHERE account_id = $1`,
  ),
  new RowCopy(
    'account/api-tokens.json',
    `SELECT id::text AS key, jsonb_build_object('name', name, 'scopes', scopes,
        'createdAt', created_at, 'lastUsedAt', last_used_at, 'expiresAt', expires_at) AS content
       FROM api_token WHERE account_id = $1`,
  ),
  new RowCopy(
    'account/consents.json',
    `SELECT id::text AS key, jsonb_build_object('agreement', agreement, 'about', about,
        'version', version, 'wording', wording, 'agreedAt', agreed_at) AS content
       FROM consent WHERE account_id = $1`,
  ),
];
