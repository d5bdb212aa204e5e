import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@peerloop/kernel';
import { eventTimes } from './event-times.js';

const now = new Date('2027-03-01T09:00:00Z');
const wish = { localStart: '2027-03-29T14:00', timeZone: 'Europe/Belgrade', minutes: 90 };

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.fields[0];
    throw error;
  }
  return null;
}

describe('the times of an event', () => {
  it('are instants of its own zone', () => {
    expect(eventTimes(wish, now)).toEqual({
      ...wish,
      startsAt: new Date('2027-03-29T12:00:00Z'),
      endsAt: new Date('2027-03-29T13:30:00Z'),
      adjusted: 'none',
    });
  });

  it('may not have passed, nor be years away', () => {
    const at = (localStart: string) => problemOf(() => eventTimes({ ...wish, localStart }, now));
    expect(at('2027-03-01T10:00')).toEqual({ field: 'localStart', code: 'IN_PAST' });
    expect(at('2027-03-01T10:01')).toBeNull();
    expect(at('2034-03-01T10:00')).toMatchObject({ code: 'TOO_FAR' });
  });

  it('may keep a beginning that has passed, but not end in the past', () => {
    const begun = new Date('2027-03-29T12:30:00Z');
    const startsAt = new Date('2027-03-29T12:00:00Z');
    expect(problemOf(() => eventTimes({ ...wish, minutes: 120 }, begun, startsAt))).toBeNull();
    expect(problemOf(() => eventTimes({ ...wish, minutes: 15 }, begun, startsAt))).toEqual({
      field: 'minutes',
      code: 'IN_PAST',
    });
  });

  it('need a zone with its usual name', () => {
    expect(problemOf(() => eventTimes({ ...wish, timeZone: 'europe/belgrade' }, now))).toEqual({
      field: 'timeZone',
      code: 'TIME_ZONE_UNKNOWN',
    });
  });
});
