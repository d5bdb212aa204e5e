import { languageTag } from '@peerloop/kernel';
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
  const format = new Intl.DateTimeFormat(languageTag(locale), { ...options, timeZone });
  const event = { startsAt, endsAt, timeZone };
  const city = cityOf(timeZone);
  const [first, last] = offsetsOf(event, locale);
  const days = localRange(event, timeZone).map(dayOf);
  if (first !== last && days[0] === days[1]) {
    // On the night when 02:30 comes twice, an hour begins and ends at 02:30.
    const end = new Intl.DateTimeFormat(languageTag(locale), { ...clock, timeZone });
    const ends = `${format.format(startsAt)} (${first}) – ${end.format(endsAt)} (${last})`;
    return city ? `${ends}, ${city}` : ends;
  }
  const offset = first === last ? first : `${first} → ${last}`;
  const zone = city ? `${city}, ${offset}` : offset;
  return `${format.formatRange(startsAt, endsAt)} (${zone})`;
}

/** How far the clocks are from UTC at the start and at the end. */
function offsetsOf({ startsAt, endsAt, timeZone }: EventTime, locale: Locale): string[] {
  if (isUtc(timeZone)) return ['UTC', 'UTC'];
  const format = new Intl.DateTimeFormat(languageTag(locale), {
    timeZone,
    timeZoneName: 'shortOffset',
  });
  return [startsAt, endsAt].map(
    (instant) =>
      format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '',
  );
}

/** What people call the zone; none for zones that are offsets only. */
function cityOf(timeZone: string): string | undefined {
  const named = timeZone.includes('/') && !timeZone.startsWith('Etc/');
  return named ? timeZone.split('/').at(-1)?.replaceAll('_', ' ') : undefined;
}

function isUtc(timeZone: string): boolean {
  return timeZone === 'UTC' || timeZone === 'Etc/UTC';
}

function localRange({ startsAt, endsAt }: EventTime, timeZone: string): [string, string] {
  return [localTimeAt(startsAt, timeZone), localTimeAt(endsAt, timeZone)];
}

function dayOf(local: string): string {
  return local.slice(0, 10);
}
