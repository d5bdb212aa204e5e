/** How long before the start one is reminded, the longest first, in minutes. */
type Leads = readonly number[];

/**
 * Whether a reminder still makes sense: not once the next one is due, and the last one not once the
 * event has begun. So a worker that was away does not remind of tomorrow what begins in a minute.
 */
export function isTimely(lead: number, leads: Leads, startsAt: Date, now: Date): boolean {
  const next = Math.max(0, ...leads.filter((other) => other < lead));
  return now.getTime() < startsAt.getTime() - next * 60_000;
}
