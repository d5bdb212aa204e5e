import type { Id } from '@peerloop/kernel';
import { sent, type RateLimit, type RateLimits, type Tx } from '@peerloop/platform';

/** Changes and moves of one event by one peer: each may mail everybody who takes part. */
export const changesPerDay: RateLimit = { name: 'one-event', points: 40, seconds: 86_400 };

/** Counts whom a change is told to, at the end of the transaction that makes it. @throws RATE_LIMITED */
export async function countNews(tx: Tx, limits: RateLimits, eventId: Id, by: Id): Promise<void> {
  const [told] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM invitation
      WHERE event_id = $1 AND answer IN ('pending', 'accepted', 'tentative')`,
    [eventId],
  );
  await limits.consumeIn(tx, ...sent('event-news', by, told?.count ?? 0));
}
