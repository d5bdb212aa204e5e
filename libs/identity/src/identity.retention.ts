import type { PurgeRule } from '@peerloop/platform';

const expired = (table: 'session' | 'mailed_link' | 'api_token'): string =>
  `DELETE FROM ${table} WHERE id IN (
     SELECT id FROM ${table} WHERE expires_at < $1
      ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED)
   RETURNING id`;

/** How long accounts' keys are kept once they open nothing any more. */
export const identityRetention: readonly PurgeRule[] = [
  {
    name: 'identity.sessions',
    kept: 'Sessions, once they have expired; one that was ended goes at once',
    days: 0,
    statement: expired('session'),
  },
  {
    // An old link still says "expired" rather than "unknown" for this long.
    name: 'identity.mailed-links',
    kept: 'Mailed links, once they have expired',
    days: 30,
    statement: expired('mailed_link'),
  },
  {
    // So that its owner sees why her program is turned away.
    name: 'identity.api-tokens',
    kept: 'API tokens, once they have expired; one that was revoked goes at once',
    days: 30,
    statement: expired('api_token'),
  },
];
