import { describe, expect, it } from '@jest/globals';
import { localTime } from './local-time.ts';

const summer = new Date('2027-07-05T09:30:00Z');
const winter = new Date('2027-01-04T09:30:00Z');

describe('the time where somebody works', () => {
  it('is that of her clocks, in the language of the reader', () => {
    expect(localTime(summer, 'Africa/Kigali', 'Europe/Paris', 'en').now).toBe('Monday 11:30');
    expect(localTime(summer, 'Asia/Vientiane', null, 'fr').now).toBe('lundi 16:30');
  });

  it('tells how far clocks differ at that moment', () => {
    expect(localTime(summer, 'Africa/Kigali', 'Europe/Paris', 'en').hoursAhead).toBe(0);
    expect(localTime(winter, 'Africa/Kigali', 'Europe/Paris', 'en').hoursAhead).toBe(1);
    expect(localTime(winter, 'America/New_York', 'Europe/Paris', 'en').hoursAhead).toBe(-6);
    expect(localTime(winter, 'Asia/Kathmandu', 'UTC', 'en').hoursAhead).toBe(5.75);
    expect(localTime(winter, 'UTC', undefined, 'en').hoursAhead).toBeNull();
  });
});
