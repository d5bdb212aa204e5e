import { describe, expect, it } from '@jest/globals';
import { currentTimeZone, isTimeZone, timeZoneOfCountry, timeZones } from './time-zone.js';

describe('time zones', () => {
  it('are offered by their names of today, each once, and the runtime knows them all', () => {
    const names = timeZones();
    for (const name of ['Europe/Kyiv', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Ho_Chi_Minh']) {
      expect(names).toContain(name);
    }
    for (const name of ['Europe/Kiev', 'Asia/Calcutta']) expect(names).not.toContain(name);
    expect(new Set(names).size).toBe(names.length);
    for (const timeZone of names) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  it('stay as they were chosen', () => {
    expect(timeZones('Europe/Kyiv')).toEqual(timeZones());
    expect(timeZones('Europe/Kiev')).toEqual(['Europe/Kiev', ...timeZones()]);
  });

  it('are called what they are called today, and stay what they are', () => {
    expect(currentTimeZone('Europe/Kiev')).toBe('Europe/Kyiv');
    const offsetOf = (timeZone: string) =>
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(0);
    for (const name of Intl.supportedValuesOf('timeZone')) {
      expect(offsetOf(currentTimeZone(name))).toBe(offsetOf(name));
    }
  });
});

describe('the zone of a country', () => {
  it('is the one most people live in, by its name of today', () => {
    const countries = ['RS', 'sn', 'FR', 'US', 'IN', 'UA', 'LA'];
    expect(countries.map(timeZoneOfCountry)).toEqual([
      'Europe/Belgrade',
      'Africa/Dakar',
      'Europe/Paris',
      'America/New_York',
      'Asia/Kolkata',
      'Europe/Kyiv',
      'Asia/Vientiane',
    ]);
    expect(['', 'XX', 'Serbia'].map(timeZoneOfCountry)).toEqual([null, null, null]);
  });
});

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Kyiv', 'Europe/Kiev', 'europe/belgrade'])(
    'knows %s, also again',
    (zone) => {
      expect([isTimeZone(zone), isTimeZone(zone)]).toEqual([true, true]);
    },
  );

  it.each(['+02:00', 'Europe/Atlantis', '', 'A'.repeat(5000), null, 2])('refuses %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
