import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, Sql, UnitOfWork } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { InvitationService } from '../invitation/invitation.service.js';
import { ReminderRows } from '../reminder/reminder-rows.js';
import { EventLock } from './event-lock.js';
import { EventWatchers } from './live/event-watchers.js';
import { EventService } from './event.service.js';
import { ZoneRules } from './zone-rules.js';

describe('an event kept by older rules of its time zone', () => {
  let world: TestWorld;
  let organiser: TestPeer;
  let bob: TestPeer;
  const topicId = newId();

  const viewer = (who: TestPeer): Viewer => ({
    peerId: who.id,
    sessionId: null,
    roles: new Set(['organiser']),
    moderates: new Set<Id>(),
    scopes: null,
    locale: 'en',
    timeZone: 'UTC',
  });
  const schedule = (over: object = {}) =>
    world.get(EventService).schedule(viewer(organiser), {
      ...{ kind: 'webinar', title: 'Rules', topicId, visibility: 'public', description: 'd' },
      ...{ localStart: '2027-04-01T10:00', timeZone: 'America/Vancouver', minutes: 60 },
      meetingUrl: 'https://meet.example.org/1',
      ...over,
    });
  const row = async (eventId: Id) =>
    (
      await world.sql<{ starts_at: Date; ends_at: Date; sequence: number }>(
        'SELECT starts_at, ends_at, sequence FROM event WHERE id = $1',
        [eventId],
      )
    )[0]!;
  const reminders = async (eventId: Id) =>
    (
      await world.sql<{ due_at: Date }>(
        'SELECT due_at FROM reminder WHERE event_id = $1 ORDER BY due_at',
        [eventId],
      )
    ).map(({ due_at }) => due_at.toISOString());
  /** As a worker with other rules left it: an hour later. */
  const shift = async (eventId: Id) => {
    await world.sql(
      `UPDATE event SET starts_at = starts_at + '1 hour'::interval, ends_at = ends_at + '1 hour'::interval
       WHERE id = $1`,
      [eventId],
    );
    await world.sql(
      `UPDATE reminder SET due_at = due_at + '1 hour'::interval WHERE event_id = $1`,
      [eventId],
    );
  };
  const afterStart = () =>
    new ZoneRules(
      world.get(UnitOfWork),
      world.get(Sql),
      world.get(Outbox),
      world.get(EventLock),
      world.get(EventWatchers),
      world.get(ReminderRows),
      world.clock,
    );

  beforeAll(async () => {
    world = await TestWorld.start();
    organiser = await world.person('Olga Organiser', { roles: ['organiser'] });
    bob = await world.person('Bob Peer');
    await world.sql(
      `INSERT INTO topic (id, slug, path, title, description, created_at)
       VALUES ($1, 'rules', ARRAY[$1::uuid], $2, $2, now())`,
      [topicId, { en: 'Rules', fr: 'Règles', sr: 'Pravila' }],
    );
    world.clock.moveTo('2027-03-01T09:00:00Z');
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('is at its local time again, with its reminders, and people are told', async () => {
    const eventId = await schedule();
    await world.get(InvitationService).register(viewer(bob), eventId);
    await world.settle();
    const [right, due] = [await row(eventId), await reminders(eventId)];
    await shift(eventId);
    const [sound, broken] = [await schedule(), await schedule()];
    await world.sql(`UPDATE event SET time_zone = 'Europe/Atlantis' WHERE id = $1`, [broken]);
    const rules = afterStart();
    // In small steps, each beginning after the one before.
    for (let taken = 1; taken > 0;) taken = await rules.claim(world.clock.now(), 1);
    expect(await row(eventId)).toEqual({ ...right, sequence: 1 });
    expect(await reminders(eventId)).toEqual(due);
    expect((await row(sound)).sequence).toBe(0);
    await world.settle();
    for (const { address } of [bob, organiser]) {
      expect((await world.mailsTo(address)).at(-1)?.subject).toContain('takes place at another');
    }
    expect(await afterStart().claim(world.clock.now(), 500)).toBeGreaterThan(0);
    expect((await row(eventId)).sequence).toBe(1);
  });

  it('is left alone when it was, or is called off', async () => {
    const eventId = await schedule({ localStart: '2027-03-02T10:00' });
    await shift(eventId);
    await world.sql(`UPDATE event SET status = 'cancelled' WHERE id = $1`, [eventId]);
    await afterStart().claim(world.clock.now(), 500);
    await world.sql(`UPDATE event SET status = 'scheduled' WHERE id = $1`, [eventId]);
    world.clock.moveTo('2027-03-02T20:00:00Z');
    await afterStart().claim(world.clock.now(), 500);
    expect((await row(eventId)).sequence).toBe(0);
  });
});
