import type { Locale } from '@peerloop/kernel';
import { localTimeAt } from './local-time.js';

/** When an event takes place. */
export interface EventTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA zone of the event. */
  readonly timeZone: string;
}

/** Who reads the time. */
export interface TimeReader {
  readonly locale: Locale;
  /** IANA zone of the reader. */
  readonly timeZone: string;
}

export interface EventTimeText {
  /** In the reader's zone: `Monday, 29 March 2027, 08:00–09:30 (New York, GMT-4)`. */
  readonly own: string;
  /** In the event's zone, or null when its clocks show the same; the date only when it differs. */
  readonly there: string | null;
}

// English is British here, Serbian is written in Latin script.
const languageTags: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR', sr: 'sr-Latn-RS' };

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const dateAndClock = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  ...clock,
} as const;

/** The time of an event for one reader, with the event's own time beside it when the two differ. */
export function eventTimeText(event: EventTime, reader: TimeReader): EventTimeText {
  const own = rangeText(event, reader.timeZone, reader.locale, dateAndClock);
  const [ownStart, ownEnd] = localRange(event, reader.timeZone);
  const [start, end] = localRange(event, event.timeZone);
  if (ownStart === start && ownEnd === end) return { own, there: null };
  const sameDay = [ownStart, ownEnd, end].every((time) => dayOf(time) === dayOf(start));
  const options = sameDay ? clock : dateAndClock;
  return { own, there: rangeText(event, event.timeZone, reader.locale, options) };
}

function rangeText(
  { startsAt, endsAt }: EventTime,
  timeZone: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = new Intl.DateTimeFormat(languageTags[locale], { ...options, timeZone });
  const range = format.formatRange(startsAt, endsAt);
  return `${range} (${zoneText({ startsAt, endsAt, timeZone }, locale)})`;
}

/** The zone's city and offset, both offsets when the clocks change between start and end. */
function zoneText({ startsAt, endsAt, timeZone }: EventTime, locale: Locale): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC';
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    timeZone,
    timeZoneName: 'shortOffset',
  });
  const offsets = [startsAt, endsAt].map(
    (instant) => format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value,
  );
  const offset = [...new Set(offsets)].join(' → ');
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  const named = timeZone.includes('/') && !timeZone.startsWith('Etc/');
  return named ? `${city}, ${offset}` : offset;
}

function localRange({ startsAt, endsAt }: EventTime, timeZone: string): [string, string] {
  return [localTimeAt(startsAt, timeZone), localTimeAt(endsAt, timeZone)];
}

function dayOf(local: string): string {
  return local.slice(0, 10);
}
