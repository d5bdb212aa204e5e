import { describe, expect, it } from '@jest/globals';
import {
  formatRange,
  formatTime,
  rangeThere,
  sameDay,
  zoneName,
  zonesDiffer,
} from './format-time.js';
import type { Reader } from './reader.js';

const reader: Reader = {
  locale: 'en-GB',
  timeZone: 'Europe/Belgrade',
  now: '2027-03-20T12:00:00Z',
};

describe('formatTime', () => {
  it("speaks the reader's language in the reader's zone", () => {
    const iso = '2027-03-28T01:30:00Z';
    expect(formatTime(iso, reader, 'time')).toBe('03:30');
    expect(formatTime(iso, { ...reader, locale: 'fr' }, 'date')).toBe('28 mars 2027');
    expect(formatTime(iso, { ...reader, locale: 'sr-Latn' }, 'date')).toContain('mart 2027');
    expect(formatTime(iso, reader, 'time', 'Asia/Tbilisi')).toBe('05:30');
  });

  it.each([
    ['2027-03-20T11:59:40Z', 'this minute'],
    ['2027-03-20T11:15:00Z', '45 minutes ago'],
    ['2027-03-20T09:00:00Z', '3 hours ago'],
    ['2027-03-19T11:00:00Z', 'yesterday'],
    ['2027-03-13T12:00:00Z', '13 March 2027'],
    ['2027-03-22T12:00:00Z', 'in 2 days'],
    ['2027-03-18T12:00:00Z', '2 days ago'],
    ['2027-03-18T13:00:00Z', '2 days ago'],
    ['2027-03-21T23:30:00Z', 'in 2 days'],
  ])('says %s as %s', (iso, words) => {
    expect(formatTime(iso, reader, 'ago')).toBe(words);
  });

  it.each([
    // Tuesday morning and the Sunday before it, 46 hours away.
    ['2027-03-23T08:00:00Z', '2027-03-21T10:00:00Z', '2 days ago'],
    ['2027-03-23T08:00:00Z', '2027-03-24T21:30:00Z', 'tomorrow'],
    // Midnight in Belgrade is an hour before that of Greenwich.
    ['2027-03-23T08:00:00Z', '2027-03-24T23:30:00Z', 'in 2 days'],
    // The night to Sunday had 23 hours, the Sunday of October has 25.
    ['2027-03-29T07:00:00Z', '2027-03-27T08:30:00Z', '2 days ago'],
    ['2027-10-30T22:10:00Z', '2027-10-31T22:20:00Z', 'in 24 hours'],
  ])('counts days by midnights: at %s, %s is %s', (now, iso, words) => {
    expect(formatTime(iso, { ...reader, now }, 'ago')).toBe(words);
  });
});

describe('zones', () => {
  it('differ only where clocks differ at that moment', () => {
    const summer = '2027-07-01T12:00:00Z';
    expect(zonesDiffer(summer, 'Europe/Belgrade', 'Europe/Paris')).toBe(false);
    expect(zonesDiffer(summer, 'Europe/Belgrade', 'Europe/London')).toBe(true);
    expect(zonesDiffer('2027-01-01T12:00:00Z', 'Africa/Bamako', 'Europe/London')).toBe(false);
    expect(zonesDiffer(summer, 'Africa/Bamako', 'Europe/London')).toBe(true);
  });

  it('tell the calendar day apart', () => {
    expect(sameDay('2027-03-20T23:30:00Z', 'Europe/London', 'Europe/Belgrade')).toBe(false);
    expect(sameDay('2027-03-20T12:30:00Z', 'Europe/London', 'Europe/Belgrade')).toBe(true);
  });

  it('are called what people call them at that time of the year', () => {
    expect(zoneName('2027-07-01T12:00:00Z', reader, 'Europe/Belgrade')).toBe('CEST');
    expect(zoneName('2027-01-01T12:00:00Z', reader, 'Europe/Belgrade')).toBe('CET');
  });
});

describe('formatRange', () => {
  const belgrade = 'Europe/Belgrade';
  const plain = (text: string | null): string =>
    text?.replaceAll(/[\s\u2009\u202f\u00a0]+/g, ' ') ?? '';
  const range = (from: string, until: string, locale = 'en-GB', zone = belgrade): string =>
    plain(formatRange(from, until, { ...reader, locale }, zone));

  it('says the day once, and both where it goes over days', () => {
    expect(range('2027-03-22T09:00:00Z', '2027-03-22T10:30:00Z')).toMatch(
      /^Mon,? 22 March, 10:00–11:30 CET$/,
    );
    const days = range('2027-03-22T09:00:00Z', '2027-03-24T16:00:00Z');
    expect(days).toMatch(/22 March.*10:00.*24 March.*17:00 CET/);
    expect(range('2027-03-22T22:00:00Z', '2027-03-22T23:30:00Z')).toMatch(
      /22 March.*23:00.*23 March.*00:30/,
    );
  });

  it('names both zones where the clocks change on the way', () => {
    expect(range('2027-03-27T20:00:00Z', '2027-03-28T10:00:00Z')).toMatch(/12:00 CET → CEST$/);
  });

  it('tells the ends apart on the day the clocks change', () => {
    expect(range('2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z')).toMatch(
      /31 October.*02:30 CEST – 02:30 CET$/,
    );
  });

  it('says the year where it is not this one', () => {
    expect(range('2028-03-22T09:00:00Z', '2028-03-22T10:00:00Z')).toContain('2028');
    expect(formatTime('2026-03-22T09:00:00Z', reader, 'date-time')).toContain('2026');
    expect(formatTime('2027-03-22T09:00:00Z', reader, 'date-time')).not.toContain('2027');
  });

  it.each([
    ['fr', '19:00 – 20:30'],
    ['sr-Latn', '19:00–20:30'],
  ])('counts 24 hours in %s', (locale, hours) => {
    expect(range('2027-03-22T18:00:00Z', '2027-03-22T19:30:00Z', locale)).toContain(hours);
  });

  it("shows the event's own clocks where they differ, with the day where that differs too", () => {
    const there = (from: string, until: string, zone: string) => {
      const own = rangeThere(from, until, reader, belgrade, zone);
      return own === null ? null : plain(own);
    };
    const [from, until] = ['2027-03-22T18:00:00Z', '2027-03-22T19:30:00Z'];
    expect(there(from, until, 'Europe/Paris')).toBeNull();
    expect(there(from, until, 'Africa/Bamako')).toBe('18:00–19:30 GMT');
    expect(there(from, until, 'Asia/Bangkok')).toMatch(/23 March.*01:00–02:30/);
  });
});
