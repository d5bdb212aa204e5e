import { invalid } from '@peerloop/kernel';
import {
  endAfter,
  isUsualTimeZone,
  resolveLocalTime,
  type LocalTimeAdjustment,
} from '../calendar/local-time.js';

/** When an event is to be, as people say it. */
export interface WishedTime {
  /** On the clocks of the zone: `2027-03-28T14:00`. */
  readonly localStart: string;
  readonly timeZone: string;
  readonly minutes: number;
}

/** The same with its instants. */
export interface EventTimes extends WishedTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly adjusted: LocalTimeAdjustment;
}

// Nobody plans further ahead, and a mistyped year is noticed.
const maxDaysAhead = 5 * 366;

/**
 * The instants of an event that is still to come.
 * @param startsAt where its start is kept: that of an event that may have begun by now
 * @throws VALIDATION on `localStart` (IN_PAST, TOO_FAR), `minutes` (IN_PAST) or `timeZone`
 */
export function eventTimes(
  { localStart, timeZone, minutes }: WishedTime,
  now: Date,
  startsAt: Date | null = null,
): EventTimes {
  if (!isUsualTimeZone(timeZone)) throw invalid('timeZone', 'TIME_ZONE_UNKNOWN');
  const { instant, adjusted } = resolveLocalTime(localStart, timeZone);
  const isKept = instant.getTime() === startsAt?.getTime();
  if (instant <= now && !isKept) throw invalid('localStart', 'IN_PAST');
  if (instant.getTime() - now.getTime() > maxDaysAhead * 86_400_000) {
    throw invalid('localStart', 'TOO_FAR', { days: maxDaysAhead });
  }
  const endsAt = endAfter(instant, minutes, timeZone);
  if (endsAt <= now) throw invalid('minutes', 'IN_PAST');
  return { localStart, timeZone, minutes, startsAt: instant, endsAt, adjusted };
}
