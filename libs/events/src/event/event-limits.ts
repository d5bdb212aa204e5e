import type { RateLimit } from '@peerloop/platform';

/** Changes and moves of one event by one peer: each may mail everybody who takes part. */
export const changesPerDay: RateLimit = { name: 'one-event', points: 40, seconds: 86_400 };
