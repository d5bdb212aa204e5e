import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { MailOutbox, UnitOfWork } from '@peerloop/platform';
import { TestWorld, type TestPeer, topicTexts } from '@peerloop/testing';
import { EventService } from '../event/event.service.js';
import { DueReminders } from './due-reminders.js';

const due = new Date('2027-03-29T11:45:00Z');

describe('due reminders', () => {
  let world: TestWorld;
  let organiser: TestPeer;
  let reminders: DueReminders;
  let topicId: Id;

  /** An event that so many peers, and so many guests without an account, are to be reminded of. */
  const crowdedEvent = async (peers: number, guests = 0): Promise<Id> => {
    const viewer = {
      peerId: organiser.id,
      sessionId: null,
      roles: new Set(['organiser'] as const),
      moderates: new Set<Id>(),
      scopes: null,
      locale: 'en' as const,
      timeZone: 'UTC',
    };
    world.clock.moveTo('2027-03-01T09:00:00Z');
    const eventId = await world.get(EventService).schedule(viewer, {
      ...{ kind: 'webinar', title: 'Crowd', topicId, visibility: 'public', description: 'd' },
      ...{ localStart: '2027-03-29T14:00', timeZone: 'Europe/Belgrade', minutes: 60 },
      meetingUrl: 'https://meet.example.org/1',
    });
    const ids = Array.from({ length: peers }, () => newId());
    await world.sql(
      `INSERT INTO account (id, address, name)
       SELECT id, 'crowd-' || id || '@peers.test', 'Crowd' FROM unnest($1::uuid[]) AS one (id)`,
      [ids],
    );
    await world.sql(
      `WITH asked AS (
         INSERT INTO invitation (id, event_id, peer_id, address, answer, created_at)
         SELECT gen_random_uuid(), $1::uuid, id, NULL, 'accepted', now() FROM unnest($2::uuid[]) AS one (id)
         UNION ALL
         SELECT gen_random_uuid(), $1::uuid, NULL, 'guest-' || n || '@outside.test', 'accepted', now()
         FROM generate_series(1, $3::int) AS n
         RETURNING id)
       INSERT INTO reminder (invitation_id, lead, event_id, due_at) SELECT id, 15, $1::uuid, $4 FROM asked`,
      [eventId, ids, guests, due],
    );
    world.clock.moveTo(due);
    return eventId;
  };
  const claimAll = async (limit: number): Promise<number> => {
    let total = 0;
    for (;;) {
      const taken = await reminders.claim(due, limit);
      total += taken;
      if (taken < limit) return total;
    }
  };
  const told = async (eventId: Id) => {
    const [counts] = await world.sql<{ inbox: number; mails: number; open: number }>(
      `SELECT (SELECT count(*)::int FROM notification WHERE key LIKE $1 || ':%') AS inbox,
              (SELECT count(*)::int FROM mail_delivery WHERE key LIKE 'events.reminder:' || $1 || ':%') AS mails,
              (SELECT count(*)::int FROM reminder WHERE event_id = $1::uuid AND sent_at IS NULL) AS open`,
      [eventId],
    );
    return counts;
  };

  const hide = (eventId: Id, hiddenAt: Date | null) =>
    world.sql('UPDATE event SET hidden_at = $2 WHERE id = $1', [eventId, hiddenAt]);

  beforeAll(async () => {
    world = await TestWorld.start();
    organiser = await world.person('Olga Organiser', { roles: ['organiser'] });
    reminders = world.get(DueReminders);
    const { addTopic } = await organiser.ask<{ addTopic: { id: Id } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id } }',
      { input: { texts: topicTexts('Topic') } },
    );
    topicId = addTopic.id;
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('are shared by those who claim at the same time: each person hears once', async () => {
    const eventId = await crowdedEvent(300, 20);
    const taken = await Promise.all([1, 2, 3, 4].map(() => claimAll(25)));
    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(320);
    expect(await told(eventId)).toEqual({ inbox: 300, mails: 320, open: 0 });
  }, 30_000);

  it('cost the same few statements for ten people and for two hundred', async () => {
    const statements = async (count: number): Promise<number> => {
      await crowdedEvent(count);
      return world.statements(() => reminders.claim(due, 500));
    };
    const ten = await statements(10);
    expect(await statements(200)).toBe(ten);
  }, 30_000);

  it('that fail half-way have told nobody, and are told the next time', async () => {
    const eventId = await crowdedEvent(10);
    const failing = jest
      .spyOn(world.get(MailOutbox), 'queueAll')
      .mockRejectedValueOnce(new Error('power cut'));
    await expect(reminders.claim(due, 500)).rejects.toThrow('power cut');
    failing.mockRestore();
    expect(await told(eventId)).toEqual({ inbox: 0, mails: 0, open: 10 });
    expect(await reminders.late(due)).toBe(10);
    await claimAll(500);
    expect(await told(eventId)).toEqual({ inbox: 10, mails: 10, open: 0 });
  });

  it('wait while the event is hidden, and are told when it is shown again', async () => {
    const eventId = await crowdedEvent(4);
    await hide(eventId, due);
    await claimAll(500);
    expect(await told(eventId)).toEqual({ inbox: 0, mails: 0, open: 4 });
    expect(await reminders.late(due)).toBe(0);
    await hide(eventId, null);
    await claimAll(500);
    expect(await told(eventId)).toEqual({ inbox: 4, mails: 4, open: 0 });
  });

  it('of an event that was hidden to its end are over', async () => {
    const eventId = await crowdedEvent(2);
    await hide(eventId, due);
    await reminders.claim(new Date(due.getTime() + 86_400_000), 500);
    expect(await told(eventId)).toEqual({ inbox: 0, mails: 0, open: 0 });
  });

  it('wait while somebody moves the event', async () => {
    const eventId = await crowdedEvent(3);
    let claimed: () => void = () => undefined;
    const untilClaimed = new Promise<void>((resolve) => (claimed = resolve));
    let moved: () => void = () => undefined;
    const untilMoved = new Promise<void>((resolve) => (moved = resolve));
    const moving = world.get(UnitOfWork).run(async (tx) => {
      await tx.query('DELETE FROM reminder WHERE event_id = $1', [eventId]);
      moved();
      await untilClaimed;
    });
    await untilMoved;
    expect(await reminders.claim(due, 500)).toBe(0);
    claimed();
    await moving;
    expect(await told(eventId)).toEqual({ inbox: 0, mails: 0, open: 0 });
  });
});
