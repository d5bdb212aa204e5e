import type { Locale } from '@peerloop/kernel';
import { languageTag } from '@peerloop/kernel';

export interface LocalTime {
  /** Weekday and time of day there, in the reader's language. */
  readonly now: string;
  /** Hours that clocks there are before those of the reader; null where that is unknown. */
  readonly hoursAhead: number | null;
}

/** Minutes of the zone's wall clock beyond UTC. */
function offset(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(parts?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What the clock shows where somebody works. */
export function localTime(
  instant: Date,
  there: string,
  here: string | null | undefined,
  locale: Locale,
): LocalTime {
  const now = new Intl.DateTimeFormat(languageTag(locale), {
    timeZone: there,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
  const hoursAhead = here ? (offset(instant, there) - offset(instant, here)) / 60 : null;
  return { now, hoursAhead };
}
