import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { localTimeAt, resolveLocalTime } from './local-time.js';
import { vtimezone } from './vtimezone.js';

const zoneNames = Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC');
const year = (at: number): Date => new Date(Date.UTC(at, 5, 15));

/** The instant that a reader nobody here wrote gives to a local time by the component. */
function readerOf(component: string): (local: string) => string {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(component) as never));
  return (local) => {
    const time = ICAL.Time.fromDateTimeString(`${local}:00`);
    time.zone = zone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
}

/** Reader and product agree on a minute. What comes twice is written in UTC and needs no zone. */
function expectAgreement(zone: string, read: (local: string) => string, instant: Date): void {
  const local = localTimeAt(instant, zone);
  if (resolveLocalTime(local, zone).adjusted === 'overlap') return;
  expect([zone, local, read(local)]).toEqual([zone, local, instant.toISOString()]);
}

const rulesOf = (component: string): string[] =>
  component.split('\r\n').filter((line) => line.startsWith('RRULE'));

describe('vtimezone', () => {
  it('is the two yearly rules where the clocks change by rule', () => {
    expect(vtimezone('Europe/Berlin', year(2027), year(2027)).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ]);
  });

  it.each([
    ['America/New_York', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
    ['Australia/Lord_Howe', ['BYMONTH=10;BYDAY=1SU', 'BYMONTH=4;BYDAY=1SU']],
    ['Africa/Cairo', ['BYMONTH=4;BYDAY=-1FR', 'BYMONTH=10;BYDAY=-1FR']],
  ])('finds the rules of %s', (zone, rules) => {
    expect(rulesOf(vtimezone(zone, year(2026), year(2026)))).toEqual(
      rules.map((rule) => `RRULE:FREQ=YEARLY;${rule}`),
    );
  });

  it('is one offset where the clocks stand', () => {
    const component = vtimezone('Asia/Kolkata', year(2027), year(2027));
    expect(component).toContain('DTSTART:19700101T000000\r\nTZOFFSETFROM:+0530');
    expect(component.match(/BEGIN:STANDARD/g)).toHaveLength(1);
    expect(component).not.toContain('DAYLIGHT');
  });

  it('writes single dates where no rule holds: Cairo ends summer time on a Thursday night', () => {
    // The last Thursday of October 2030 is the 31st, so that midnight falls into November.
    const component = vtimezone('Africa/Cairo', year(2030), year(2030));
    expect(rulesOf(component)).toEqual([]);
    expect(component).toContain('DTSTART:20301101T000000');
    expect(readerOf(component)('2030-10-31T21:00')).toBe('2030-10-31T18:00:00.000Z');
  });

  it('gives the zone as it is spelled usually', () => {
    expect(vtimezone('europe/berlin', year(2027), year(2027))).toContain('TZID:Europe/Berlin\r\n');
  });

  it('has another reader give the same instants, in every zone, all through two years', () => {
    for (const zone of zoneNames) {
      const read = readerOf(vtimezone(zone, year(2026), year(2027)));
      for (let month = 0; month < 24; month += 1) {
        expectAgreement(zone, read, new Date(Date.UTC(2026, month, 1 + ((month * 7) % 28), 9)));
      }
    }
  });

  it.each([
    ['Europe/Berlin', '2027-03-28T01:00Z'],
    ['Europe/Berlin', '2027-10-31T01:00Z'],
    ['America/New_York', '2027-03-14T07:00Z'],
    ['Australia/Lord_Howe', '2027-04-03T15:00Z'],
    ['Africa/Cairo', '2030-10-31T21:00Z'],
    ['Pacific/Auckland', '2027-09-25T14:00Z'],
    // The first change at 02:00 after years of changes at 00:01.
    ['America/St_Johns', '2011-11-06T04:30Z'],
  ])('does so for every quarter of an hour around the change in %s at %s', (zone, change) => {
    const read = readerOf(vtimezone(zone, new Date(change), new Date(change)));
    for (let minutes = -720; minutes <= 720; minutes += 15) {
      expectAgreement(zone, read, new Date(Date.parse(change) + minutes * 60_000));
    }
  });

  it('does so at any minute from 2010 to 2034', () => {
    const minutes = fc.integer({
      min: Date.UTC(2010, 0, 1) / 60_000,
      max: Date.UTC(2034, 11, 31) / 60_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zoneNames), minutes, (zone, minute) => {
        const instant = new Date(minute * 60_000);
        expectAgreement(zone, readerOf(vtimezone(zone, instant, instant)), instant);
      }),
      { numRuns: 500 },
    );
  });
});
