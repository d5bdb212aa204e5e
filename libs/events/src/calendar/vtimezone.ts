import { contentLine } from '@peerloop/kernel';
import type { Temporal } from 'temporal-polyfill';
import { zoned } from './local-time.js';

/** One change of a zone's clocks. */
interface Transition {
  /** What the clocks show the moment before they are set. */
  readonly wall: Temporal.PlainDateTime;
  /** Offsets from UTC in seconds. */
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

// Before this, readers disagree on what a date means.
const farPast = '19700101T000000';
const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The VTIMEZONE of a zone, right for every moment from a year before `from` to two after `until`.
 *
 * It is made from the same time zone data that gives events their instants, so that a calendar
 * program never shows another time than a reminder says. Outlook reads yearly rules only; so each
 * change of the clocks is written as a rule where one holds for all these years, and as single
 * dates where none does.
 */
export function vtimezone(timeZone: string, from: Date, until: Date): string {
  const firstYear = zoned(from, timeZone).year - 1;
  const lastYear = zoned(until, timeZone).year + 2;
  const transitions = transitionsBetween(timeZone, firstYear, lastYear);
  const forward = transitions.filter(isForward);
  const backward = transitions.filter((transition) => !isForward(transition));
  const rules = [forward, backward].map((group) => yearlyRule(group, firstYear, lastYear));
  const [forwardRule, backwardRule] = rules;
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', zoned(from, timeZone).timeZoneId),
    ...(forward[0] && backward[0] && forwardRule && backwardRule
      ? [observance(forward[0], forwardRule), observance(backward[0], backwardRule)]
      : [initialObservance(timeZone, firstYear), ...transitions.map((one) => observance(one))]),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function transitionsBetween(timeZone: string, firstYear: number, lastYear: number): Transition[] {
  const found: Transition[] = [];
  let before = startOfYear(timeZone, firstYear);
  for (;;) {
    const after = before.getTimeZoneTransition('next');
    if (!after || after.year > lastYear) return found;
    const last = after.subtract({ nanoseconds: 1 });
    const offsetFrom = last.offsetNanoseconds / 1e9;
    const offsetTo = after.offsetNanoseconds / 1e9;
    const wall = after.toPlainDateTime().add({ seconds: offsetFrom - offsetTo });
    found.push({ wall, offsetFrom, offsetTo });
    before = after;
  }
}

function startOfYear(timeZone: string, year: number): Temporal.ZonedDateTime {
  return zoned(new Date(Date.UTC(year, 0, 1)), timeZone);
}

function isForward({ offsetFrom, offsetTo }: Transition): boolean {
  return offsetTo > offsetFrom;
}

/** `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` when it gives exactly these changes, one in every year. */
function yearlyRule(group: Transition[], firstYear: number, lastYear: number): string | null {
  const [first] = group;
  if (!first || group.length !== lastYear - firstYear + 1) return null;
  const alike = group.every(
    (one, index) =>
      one.wall.year === firstYear + index &&
      one.wall.month === first.wall.month &&
      one.wall.dayOfWeek === first.wall.dayOfWeek &&
      one.wall.toPlainTime().equals(first.wall.toPlainTime()) &&
      one.offsetFrom === first.offsetFrom &&
      one.offsetTo === first.offsetTo,
  );
  if (!alike) return null;
  const weeks = new Set(group.map(({ wall }) => Math.ceil(wall.day / 7)));
  const isLast = group.every(({ wall }) => wall.day + 7 > wall.daysInMonth);
  if (!isLast && weeks.size > 1) return null;
  const week = isLast ? -1 : Math.ceil(first.wall.day / 7);
  return `FREQ=YEARLY;BYMONTH=${first.wall.month};BYDAY=${week}${dayCodes[first.wall.dayOfWeek - 1]}`;
}

function observance(transition: Transition, rule?: string): string {
  const kind = isForward(transition) ? 'DAYLIGHT' : 'STANDARD';
  return [
    contentLine('BEGIN', kind),
    contentLine('DTSTART', compact(transition.wall)),
    contentLine('TZOFFSETFROM', offsetText(transition.offsetFrom)),
    contentLine('TZOFFSETTO', offsetText(transition.offsetTo)),
    rule ? contentLine('RRULE', rule) : '',
    contentLine('END', kind),
  ].join('');
}

/** What holds until the first of the single dates, and all there is for a zone without any. */
function initialObservance(timeZone: string, year: number): string {
  const offset = offsetText(startOfYear(timeZone, year).offsetNanoseconds / 1e9);
  return [
    contentLine('BEGIN', 'STANDARD'),
    contentLine('DTSTART', farPast),
    contentLine('TZOFFSETFROM', offset),
    contentLine('TZOFFSETTO', offset),
    contentLine('END', 'STANDARD'),
  ].join('');
}

/** A date-time in iCalendar's form: `20270328T020000`. */
export function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function offsetText(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.trunc(Math.abs(part))).padStart(2, '0'),
  );
  const [hours, minutes, rest] = parts;
  return `${seconds < 0 ? '-' : '+'}${hours}${minutes}${rest === '00' ? '' : rest}`;
}
