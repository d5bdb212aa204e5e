import type { Id } from '@peerloop/kernel';
import type { RateLimit, Use } from './rate-limits.js';

const hour = 3_600;
const day = 24 * hour;

/** What one account may send to others. Each recipient counts, whatever becomes of the row. */
const sendingLimits = {
  'event-invitations': { points: 500, seconds: day },
  'join-invitations': { points: 2_500, seconds: day },
  'room-members': { points: 500, seconds: day },
  'room-messages': { points: 20_000, seconds: hour },
  'event-news': { points: 10_000, seconds: day },
} as const satisfies Record<string, Omit<RateLimit, 'name'>>;

/** To one person from one account: nobody is invited and taken back all day. */
const toOne: RateLimit = { name: 'sent-to-one', points: 20, seconds: day };

export type Sending = keyof typeof sendingLimits;

/** The uses of something that goes to so many. */
export function sent(what: Sending, by: Id, points: number): Use[] {
  const limit = { name: `sent-${what}`, ...sendingLimits[what] };
  return points > 0 ? [{ limit, who: by, points }] : [];
}

/** The uses of something that goes to these, each a person's id or a mail address. */
export function sentToEach(what: Sending, by: Id, recipients: readonly string[]): Use[] {
  const each = [...new Set(recipients)].map((to) => ({ limit: toOne, who: `${by} ${to}` }));
  return [...sent(what, by, recipients.length), ...each];
}
