import type { Reader } from './reader.js';

export type TimeStyle = 'date' | 'date-time' | 'time' | 'ago';

const styles: Record<Exclude<TimeStyle, 'ago'>, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  'date-time': {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  },
  time: { hour: '2-digit', minute: '2-digit' },
};

const formats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** A format of dates; made once, for making one takes longer than a hundred uses of it. */
export function formatOf(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, made);
  return made;
}

function relativeFormatOf(locale: string): Intl.RelativeTimeFormat {
  const known = relativeFormats.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, made);
  return made;
}

const minute = 60_000;
const isoDay = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const steps: readonly [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['minute', minute, 60 * minute],
  ['hour', 60 * minute, 24 * 60 * minute],
  ['day', 24 * 60 * minute, 7 * 24 * 60 * minute],
];

/** "3 hours ago" within a week of now; a date otherwise. */
function formatAgo(iso: string, reader: Reader): string {
  const distance = Date.parse(iso) - Date.parse(reader.now);
  const step = steps.find(([, , below]) => Math.abs(distance) < below);
  if (!step) return formatTime(iso, reader, 'date');
  const [unit, length] = step;
  const count = Math.trunc(distance / length);
  const days = unit === 'day' ? daysBetween(reader.now, iso, reader) : 0;
  // On the day with 25 hours something may be 24 hours away and of today still.
  if (unit === 'day' && days === 0) return inWords(reader, count * 24, 'hour');
  return inWords(reader, unit === 'day' ? days : count, unit);
}

function inWords({ locale }: Reader, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  return relativeFormatOf(locale).format(count, unit);
}

/** Midnights between two instants on the reader's clocks: "yesterday" is a day, not 24 hours. */
function daysBetween(from: string, until: string, { timeZone }: Reader): number {
  const day = (iso: string): number =>
    Date.parse(formatOf('en-CA', timeZone ?? 'UTC', isoDay).format(new Date(iso)));
  return Math.round((day(until) - day(from)) / (24 * 60 * minute));
}

/** An instant in words, in the reader's language and, unless another is given, zone. */
export function formatTime(
  iso: string,
  reader: Reader,
  style: TimeStyle,
  timeZone = reader.timeZone ?? 'UTC',
): string {
  if (style === 'ago') return formatAgo(iso, reader);
  const options = style === 'date-time' ? dateTimeOf(iso, iso, reader, timeZone) : styles[style];
  return formatOf(reader.locale, timeZone, options).format(new Date(iso));
}

/** The year is said where it is not this one. */
function dateTimeOf(
  from: string,
  until: string,
  { now }: Reader,
  timeZone: string,
): Intl.DateTimeFormatOptions {
  const year = (iso: string): string =>
    formatOf('en-GB', timeZone, { year: 'numeric' }).format(new Date(iso));
  const isThisYear = year(from) === year(now) && year(until) === year(now);
  return isThisYear ? styles['date-time'] : { ...styles['date-time'], year: 'numeric' };
}

/** From when until when, with the zone behind it: "Thu 4 February, 11:00\u201318:00 CET". */
export function formatRange(
  from: string,
  until: string,
  reader: Reader,
  timeZone: string,
  style: 'date-time' | 'time' = 'date-time',
): string {
  const options = style === 'time' ? styles.time : dateTimeOf(from, until, reader, timeZone);
  // The clocks may change on the way: then an hour may begin and end at 02:30.
  const [first, last] = [from, until].map((iso) => zoneName(iso, reader, timeZone));
  if (first !== last && dayOf(from, timeZone) === dayOf(until, timeZone)) {
    const start = formatOf(reader.locale, timeZone, options).format(new Date(from));
    return `${start} ${first} – ${formatTime(until, reader, 'time', timeZone)} ${last}`;
  }
  const range = formatOf(reader.locale, timeZone, options).formatRange(
    new Date(from),
    new Date(until),
  );
  return `${range} ${first === last ? first : `${first} → ${last}`}`;
}

/**
 * The same on the clocks of the event, or null where they show the same: the time alone on one and
 * the same day.
 */
export function rangeThere(
  from: string,
  until: string,
  reader: Reader,
  timeZone: string,
  eventZone: string,
): string | null {
  const differs = zonesDiffer(from, timeZone, eventZone) || zonesDiffer(until, timeZone, eventZone);
  if (!differs) return null;
  const isOneDay =
    sameDay(from, timeZone, eventZone) &&
    sameDay(until, timeZone, eventZone) &&
    dayOf(from, eventZone) === dayOf(until, eventZone);
  return formatRange(from, until, reader, eventZone, isOneDay ? 'time' : 'date-time');
}

/** The zone as people call it at that moment: "CEST", "GMT+5:30". */
export function zoneName(iso: string, reader: Reader, timeZone: string): string {
  const parts = formatOf(reader.locale, timeZone, { timeZoneName: 'short' }).formatToParts(
    new Date(iso),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** Whether it is the same calendar day in the two zones at that moment. */
export function sameDay(iso: string, one: string, other: string): boolean {
  return dayOf(iso, one) === dayOf(iso, other);
}

function dayOf(iso: string, timeZone: string): string {
  return formatOf('en-GB', timeZone, { dateStyle: 'short' }).format(new Date(iso));
}

/** Whether clocks in the two zones show different times at that moment. */
export function zonesDiffer(iso: string, one: string, other: string): boolean {
  if (one === other) return false;
  const wall = (timeZone: string): string =>
    formatOf('en-GB', timeZone, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
  return wall(one) !== wall(other);
}
