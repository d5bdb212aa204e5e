import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '@peerloop/testing';
import { calendarOf, documents, EventStage, type EventAnswer } from './event-stage.js';

const kinds = [
  'webinar',
  'workshop',
  'lessons-learnt-workshop',
  'seminar',
  'conference',
  'study-tour',
  'delegation-visit',
  'fair',
  'meeting',
];

/** What RFC 5545 says of the form of a calendar file, apart from what it means. */
function faultsOf(content: string): string[] {
  const faults: string[] = [];
  if (/[^\r]\n|\r[^\n]/.test(content)) faults.push('a line does not end with CR LF');
  const lines = content.split('\r\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) faults.push(`longer than 75 octets: ${line}`);
  }
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'ORGANIZER', 'ATTENDEE', 'SEQUENCE']) {
    const count = lines.filter((line) => new RegExp(`^${name}[;:]`).test(line)).length;
    // Those of the zone's rules come on top.
    if (name === 'DTSTART' ? count < 1 : count !== 1)
      faults.push(`${name} is there ${count} times`);
  }
  const zones = [...content.matchAll(/;TZID=([^:]+):/g)].map(([, zone]) => zone);
  for (const zone of new Set(zones)) {
    if (!content.includes(`\r\nTZID:${zone}\r\n`)) faults.push(`no VTIMEZONE for ${zone}`);
  }
  return faults;
}

describe('an organiser without an administrator', () => {
  let world: TestWorld;
  let stage: EventStage;

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
  }, 120_000);
  afterAll(() => world.stop());

  it.each(kinds)(
    'schedules, invites to, moves and cancels a %s that follows up an exercise',
    async (kind) => {
      const { organiser } = stage;
      const address = `${kind}@example.org`;
      const over = {
        kind,
        visibility: 'invited',
        followsUp: 'Study tour',
        title: `${kind}, again`,
      };
      const event = await stage.schedule(organiser, over);
      expect(event.mayManage).toBe(true);
      const guests = `Ana <${address}>`;
      await organiser.ask(documents.invite, { input: { eventId: event.id, guests } });
      await world.settle();
      const time = { localStart: '2027-03-28T02:30', timeZone: 'Europe/Belgrade', minutes: 4320 };
      const { moveEvent } = await organiser.ask<{ moveEvent: EventAnswer }>(documents.move, {
        input: { eventId: event.id, version: event.version, ...time },
      });
      expect(moveEvent.adjusted).toBe('gap');
      await world.settle();
      await organiser.ask(documents.cancel, { input: { eventId: event.id, reason: '' } });
      await world.settle();

      const files = (await world.mailsTo(address)).map(calendarOf);
      expect(files.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
      expect(new Set(files.map(({ uid }) => uid)).size).toBe(1);
      const sequences = files.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].toSorted((one, other) => one - other));
      expect(files[1]?.startsAt).toBe('2027-03-28T01:30:00.000Z');
      expect(files.flatMap(({ content }) => faultsOf(content))).toEqual([]);
    },
  );
});
