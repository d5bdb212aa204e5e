import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { endAfter, isUsualTimeZone, localTimeAt, resolveLocalTime } from './local-time.js';

type Row = [local: string, instant: string, adjusted: string, shown: string];
interface Tables {
  zones: Record<string, { weekly: Row[]; aroundChanges: Row[] }>;
}

const fixture = new URL('./fixtures/local-times.json', import.meta.url);
const { zones } = JSON.parse(readFileSync(fixture, 'utf8')) as Tables;

describe.each(Object.entries(zones))('local times of %s', (zone, { weekly, aroundChanges }) => {
  it('agree with another implementation for every Monday, 09:00, of two years', () => {
    expect(weekly).toHaveLength(104);
    for (const row of weekly) expect(resolved(row[0], zone)).toEqual(row);
  });

  it('agree around every change of the clocks', () => {
    expect(aroundChanges).toHaveLength(zone === 'Asia/Kolkata' ? 0 : 4 * 17);
    for (const row of aroundChanges) expect(resolved(row[0], zone)).toEqual(row);
  });

  it('come back from their instants', () => {
    for (const [, instant, , shown] of [...weekly, ...aroundChanges]) {
      expect(localTimeAt(new Date(instant), zone)).toBe(shown);
    }
  });
});

describe('the rule for clock changes', () => {
  it.each([
    ['2027-03-28T02:30', 'Europe/Berlin', '2027-03-28T01:30Z', 'gap', '2027-03-28T03:30'],
    ['2027-10-31T02:30', 'Europe/Berlin', '2027-10-31T00:30Z', 'overlap', '2027-10-31T02:30'],
    ['2027-10-03T02:10', 'Australia/Lord_Howe', '2027-10-02T15:40Z', 'gap', '2027-10-03T02:40'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z', 'gap', '2011-12-31T12:00'],
  ])('%s in %s is %s (%s)', (local, zone, instant, adjusted, shown) => {
    expect(resolved(local, zone)).toEqual([local, instant, adjusted, shown]);
  });

  it.each(['2027-02-30T10:00', '2027-03-28T24:00', '2027-03-28T10:00Z', '2027-03-28', 'soon', ''])(
    'refuses %j',
    (local) => {
      expect(() => resolveLocalTime(local, 'Europe/Berlin')).toThrow(RangeError);
    },
  );

  it('refuses an unknown zone', () => {
    expect(() => resolveLocalTime('2027-03-28T10:00', 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('endAfter', () => {
  const end = (local: string, minutes: number, zone = 'Europe/Berlin') =>
    localTimeAt(endAfter(resolveLocalTime(local, zone).instant, minutes, zone), zone);

  it('counts minutes as a stopwatch does, through a change of the clocks', () => {
    expect(end('2027-03-28T01:30', 90)).toBe('2027-03-28T04:00');
    expect(end('2027-10-31T01:30', 120)).toBe('2027-10-31T02:30');
  });

  it.each([
    ['2027-03-26T09:00', 3, 0, '2027-03-29T09:00'],
    ['2027-10-29T09:00', 3, 0, '2027-11-01T09:00'],
    ['2027-10-30T09:00', 1, 8, '2027-10-31T17:00'],
    // Midnight of the second day, and two hours on a stopwatch that see the clocks go back.
    ['2027-10-30T02:00', 1, 2, '2027-10-31T03:00'],
  ])('counts days as the calendar does: from %s for %i days and %i hours', (from, days, h, to) => {
    expect(end(from, days * 1440 + h * 60)).toBe(to);
  });

  it('counts the days of the event’s own zone', () => {
    expect(end('2027-03-13T09:00', 1440, 'America/New_York')).toBe('2027-03-14T09:00');
    expect(end('2027-03-27T09:00', 1440, 'UTC')).toBe('2027-03-28T09:00');
  });
});

describe('isUsualTimeZone', () => {
  it.each([
    'Europe/Belgrade',
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
    'UTC',
    'Etc/GMT+5',
  ])('knows %s', (zone) => {
    expect(isUsualTimeZone(zone)).toBe(true);
  });

  it.each([
    'europe/belgrade',
    '+02:00',
    'Europe/Atlantis',
    'CEST',
    'JST',
    '',
    'A'.repeat(5000),
    null,
    2,
  ])('refuses %j', (zone) => {
    expect(isUsualTimeZone(zone)).toBe(false);
  });
});

function resolved(local: string, zone: string): Row {
  const { instant, adjusted, local: shown } = resolveLocalTime(local, zone);
  return [local, instant.toISOString().replace(':00.000Z', 'Z'), adjusted, shown];
}
