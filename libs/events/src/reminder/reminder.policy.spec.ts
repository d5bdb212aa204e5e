import { describe, expect, it } from '@jest/globals';
import { reminderLeads } from '../calendar/reminder-plan.js';
import { isTimely } from './reminder.policy.js';

const startsAt = new Date('2027-03-29T12:00:00Z');

describe('a reminder that comes late', () => {
  it.each([
    [1440, '2027-03-28T12:00:00Z', true],
    [1440, '2027-03-29T11:44:59Z', true],
    [1440, '2027-03-29T11:45:00Z', false],
    [15, '2027-03-29T11:45:00Z', true],
    [15, '2027-03-29T11:59:59Z', true],
    [15, '2027-03-29T12:00:00Z', false],
  ])('of %i minutes before, at %s: %s', (lead, now, expected) => {
    expect(isTimely(lead, reminderLeads, startsAt, new Date(now))).toBe(expected);
  });
});
