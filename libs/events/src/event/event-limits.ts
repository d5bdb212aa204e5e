import type { RateLimit } from '@peerloop/platform';

/** New events of one peer. */
export const eventsPerDay: RateLimit = { name: 'event', points: 50, seconds: 86_400 };

/** Changes and moves of one event by one peer: each may mail everybody who takes part. */
export const changesPerDay: RateLimit = { name: 'event-change', points: 40, seconds: 86_400 };
