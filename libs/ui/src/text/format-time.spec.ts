import { describe, expect, it } from '@jest/globals';
import { formatTime, sameDay, zoneName, zonesDiffer } from './format-time.js';
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
  ])('says %s as %s', (iso, words) => {
    expect(formatTime(iso, reader, 'ago')).toBe(words);
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
