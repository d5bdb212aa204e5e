import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { localTimeAt, resolveLocalTime } from './local-time.js';
import { planReminders } from './reminder-plan.js';

interface Tables {
  zones: Record<string, { weekly: [local: string, instant: string][] }>;
}

const fixture = new URL('./fixtures/local-times.json', import.meta.url);
const { zones } = JSON.parse(readFileSync(fixture, 'utf8')) as Tables;

const start = new Date('2027-03-29T12:00:00Z');
const before = (minutes: number): Date => new Date(start.getTime() - minutes * 60_000);

describe('planReminders', () => {
  it('reminds a day and a quarter of an hour before the start', () => {
    expect(planReminders(start, before(10_000))).toEqual([
      { lead: 1440, dueAt: new Date('2027-03-28T12:00:00Z') },
      { lead: 15, dueAt: new Date('2027-03-29T11:45:00Z') },
    ]);
  });

  it.each([
    [1441, [1440, 15]],
    [1440, [15]],
    [16, [15]],
    [15, []],
    [14, []],
    [-5, []],
  ])('leaves out what is due by the registration, %d minutes before', (minutes, leads) => {
    expect(planReminders(start, before(minutes)).map(({ lead }) => lead)).toEqual(leads);
  });

  it('plans anew when the event moves later, for someone reminded of the old time too', () => {
    const moved = new Date('2027-04-05T12:00:00Z');
    const afterBoth = before(5);
    expect(planReminders(start, afterBoth)).toEqual([]);
    expect(planReminders(moved, afterBoth).map(({ dueAt }) => dueAt.toISOString())).toEqual([
      '2027-04-04T12:00:00.000Z',
      '2027-04-05T11:45:00.000Z',
    ]);
  });

  it('drops what has passed when the event moves nearer', () => {
    const nearer = new Date('2027-03-27T12:00:00Z');
    const now = new Date('2027-03-26T20:00:00Z');
    expect(planReminders(nearer, now).map(({ lead }) => lead)).toEqual([15]);
  });
});

describe.each(Object.entries(zones))('reminders of a weekly 09:00 in %s', (zone, { weekly }) => {
  it('come once each, at 08:45 on the wall and exactly a day before', () => {
    const registered = new Date('2024-12-01T00:00:00Z');
    const planned = weekly.map(([local, instant]) => {
      const startsAt = resolveLocalTime(local, zone).instant;
      expect(startsAt).toEqual(new Date(instant));
      const [day, quarter] = planReminders(startsAt, registered);
      expect(localTimeAt(quarter!.dueAt, zone)).toBe(`${local.slice(0, 10)}T08:45`);
      expect(startsAt.getTime() - day!.dueAt.getTime()).toBe(86_400_000);
      return [day!.dueAt.getTime(), quarter!.dueAt.getTime()];
    });
    expect(new Set(planned.flat()).size).toBe(2 * weekly.length);
  });
});
