import { isTimeZone } from '@peerloop/kernel';
import { Temporal } from 'temporal-polyfill';

/**
 * What became of a local time. `gap`: the clocks skip it, so it moved forward by as much as they
 * do. `overlap`: it comes twice, and the first one counts.
 */
export type LocalTimeAdjustment = 'none' | 'gap' | 'overlap';

export interface ResolvedLocalTime {
  readonly instant: Date;
  readonly adjusted: LocalTimeAdjustment;
  /** What the clocks of the zone really show at the instant: `2027-03-28T03:30`. */
  readonly local: string;
}

const localShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The instant of a local time by the product's one rule for clock changes: 02:30 in a gap of an
 * hour means 03:30, and 02:30 in an overlap means the first 02:30.
 *
 * @param local date and time to the minute: `2027-03-28T02:30`
 * @param timeZone IANA zone
 * @throws RangeError when there is no such date or zone; inputs are checked before
 */
export function resolveLocalTime(local: string, timeZone: string): ResolvedLocalTime {
  if (!localShape.test(local)) throw new RangeError(`Not a local date and time: ${local}`);
  const wished = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  const first = wished.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  const last = wished.toZonedDateTime(timeZone, { disambiguation: 'later' });
  const shown = first.toPlainDateTime();
  let adjusted: LocalTimeAdjustment = 'none';
  if (!shown.equals(wished)) adjusted = 'gap';
  else if (first.epochMilliseconds !== last.epochMilliseconds) adjusted = 'overlap';
  return {
    instant: new Date(first.epochMilliseconds),
    adjusted,
    local: shown.toString({ smallestUnit: 'minute' }),
  };
}

/** What the clocks of a zone show at an instant, to the minute: `2027-03-28T03:30`. */
export function localTimeAt(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

const minutesPerDay = 24 * 60;

/**
 * The end of something that lasts so many minutes. Whole days are days of the calendar, as people and
 * RFC 5545 mean them: three days from Friday at nine end on Monday at nine, even if the clocks change
 * meanwhile. What remains is time on a stopwatch.
 */
export function endAfter(startsAt: Date, minutes: number, timeZone: string): Date {
  const end = zoned(startsAt, timeZone)
    .add({ days: Math.floor(minutes / minutesPerDay) })
    .add({ minutes: minutes % minutesPerDay });
  return new Date(end.epochMilliseconds);
}

/** Whether a value names an IANA zone in its usual spelling: what is stored must be found again. */
export function isUsualTimeZone(value: unknown): value is string {
  if (!isTimeZone(value)) return false;
  try {
    return zoned(new Date(0), value).timeZoneId === value;
  } catch {
    // The runtime knows a few old abbreviations (`JST`) that are no zones.
    return false;
  }
}

/** An instant with its zone's calendar. */
export function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
