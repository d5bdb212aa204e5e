import { describe, expect, it } from '@jest/globals';
import type { Locale } from '@peerloop/kernel';
import { eventTimeText } from './event-time-text.js';
import { endAfter, resolveLocalTime } from './local-time.js';

const event = (local: string, minutes: number, timeZone = 'Europe/Berlin') => {
  const startsAt = resolveLocalTime(local, timeZone).instant;
  return { startsAt, endsAt: endAfter(startsAt, minutes, timeZone), timeZone };
};

const read = (locale: Locale, timeZone: string, one = event('2027-03-29T14:00', 90)) => {
  const { own, there } = eventTimeText(one, { locale, timeZone });
  // CLDR joins ranges with thin spaces in some languages; which ones is not ours to fix.
  return [own.replaceAll(/\s/g, ' '), there?.replaceAll(/\s/g, ' ') ?? null];
};

describe('the time of an event for a reader', () => {
  it.each<[Locale, string]>([
    ['en', 'Monday, 29 March 2027, 14:00–15:30 (Berlin, GMT+2)'],
    ['fr', 'lundi 29 mars 2027, 14:00 – 15:30 (Berlin, UTC+2)'],
    ['sr', 'ponedeljak, 29. mart 2027. 14:00–15:30 (Berlin, GMT+2)'],
  ])('is written in %s', (locale, text) => {
    expect(read(locale, 'Europe/Berlin')).toEqual([text, null]);
  });

  it('is said once when the clocks of both zones show the same', () => {
    expect(read('en', 'Europe/Belgrade')).toEqual([
      'Monday, 29 March 2027, 14:00–15:30 (Belgrade, GMT+2)',
      null,
    ]);
  });

  it("has the event's clock beside it when they differ", () => {
    expect(read('en', 'America/New_York')).toEqual([
      'Monday, 29 March 2027, 08:00–09:30 (New York, GMT-4)',
      '14:00–15:30 (Berlin, GMT+2)',
    ]);
  });

  it("has the event's date as well when it is another day there", () => {
    expect(read('en', 'Pacific/Auckland')).toEqual([
      'Tuesday, 30 March 2027, 01:00–02:30 (Auckland, GMT+13)',
      'Monday, 29 March 2027, 14:00–15:30 (Berlin, GMT+2)',
    ]);
  });

  it.each<[Locale, string]>([
    ['en', 'Sunday, 31 October 2027 at 02:30 (GMT+2) – 02:30 (GMT+1), Berlin'],
    ['fr', 'dimanche 31 octobre 2027 à 02:30 (UTC+2) – 02:30 (UTC+1), Berlin'],
    ['sr', 'nedelja, 31. oktobar 2027. 02:30 (GMT+2) – 02:30 (GMT+1), Berlin'],
  ])('tells the ends apart where the clocks show one time twice (%s)', (locale, text) => {
    expect(read(locale, 'Europe/Berlin', event('2027-10-31T02:30', 60))[0]).toBe(text);
  });

  it('names both offsets when the clocks change between start and end', () => {
    const [own, there] = read('en', 'UTC', event('2027-03-26T09:00', 4 * 24 * 60));
    expect(own).toBe('Friday, 26 March 2027 at 08:00 – Tuesday, 30 March 2027 at 07:00 (UTC)');
    expect(there).toBe(
      'Friday, 26 March 2027 at 09:00 – Tuesday, 30 March 2027 at 09:00 (Berlin, GMT+1 → GMT+2)',
    );
  });
});
