import { describe, expect, it } from '@jest/globals';
import { answers } from './invitation.entity.js';
import {
  hasSeat,
  holdsSeat,
  isConcerned,
  mayAnswer,
  mayRegister,
  seatChange,
} from './invitation.policy.js';

describe('seats', () => {
  it('are held by those who accepted, by nobody else', () => {
    expect(answers.filter(holdsSeat)).toEqual(['accepted']);
    expect(holdsSeat(null)).toBe(false);
  });

  it('add up over any chain of answers to what is held at its end', () => {
    const before = [null, ...answers];
    for (const first of before) {
      for (const second of answers) {
        for (const third of answers) {
          const sum = seatChange(first, second) + seatChange(second, third);
          expect(sum).toBe(Number(holdsSeat(third)) - Number(holdsSeat(first)));
        }
      }
    }
  });

  it('are left until the capacity is taken, or for ever', () => {
    expect([hasSeat(2, 1), hasSeat(2, 2), hasSeat(null, 10_000)]).toEqual([true, false, true]);
  });
});

describe('who hears of changes', () => {
  it('is everybody who has not said no', () => {
    expect(answers.filter(isConcerned)).toEqual(['pending', 'accepted', 'tentative', 'waiting']);
  });
});

describe('answering', () => {
  const event = {
    status: 'scheduled' as const,
    startsAt: new Date('2027-03-29T12:00:00Z'),
    endsAt: new Date('2027-03-29T13:00:00Z'),
  };

  it.each([
    ['11:59:59', true, true],
    ['12:00:00', false, true],
    ['13:00:00', false, false],
  ])('at %s: by invitation %s, by registering %s', (time, answer, register) => {
    const now = new Date(`2027-03-29T${time}Z`);
    expect(mayAnswer(event, now)).toBe(answer);
    expect(mayRegister(event, now)).toBe(register);
    const cancelled = { ...event, status: 'cancelled' as const };
    expect(mayAnswer(cancelled, now) || mayRegister(cancelled, now)).toBe(false);
  });
});
