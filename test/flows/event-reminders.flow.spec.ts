import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { calendarOf, documents, EventStage } from './event-stage.js';

describe('reminders', () => {
  let world: TestWorld;
  let stage: EventStage;
  let bob: TestPeer;
  let marie: TestPeer;

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    bob = await world.person('Bob Peer');
    marie = await world.person('Marie Peer', { locale: 'fr', timeZone: 'America/New_York' });
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  /** Goes to an instant and lets happen what is due by then. */
  const at = async (instant: string) => {
    world.clock.moveTo(instant);
    await world.settle();
  };
  const subjects = async (who: TestPeer, title: string) =>
    (await world.mailsTo(who.address))
      .map((mail) => mail.subject ?? '')
      .filter((subject) => subject.includes(title) && /begins in|commence dans/.test(subject));

  it('reach those who come a day and a quarter of an hour before, each once', async () => {
    const { id } = await stage.schedule(undefined, {
      title: 'Once',
      localStart: '2027-03-05T14:00',
    });
    await stage.register(bob, id);
    await stage.register(marie, id);
    const live = await bob.live();
    await at('2027-03-04T12:59:59Z');
    expect(await subjects(bob, 'Once')).toEqual([]);
    await at('2027-03-04T13:00:00Z');
    await at('2027-03-04T13:00:00Z');
    expect(await subjects(bob, 'Once')).toEqual(['“Once” begins in 24 hours']);
    expect(await subjects(marie, 'Once')).toEqual(['« Once » commence dans 24 heures']);
    await live.next('inbox:new');
    live.close();
    const text = (await stage.lastMail(marie.address)).text!.replaceAll(/\s+/g, ' ');
    expect(text).toContain('vendredi 5 mars 2027, 08:00 – 09:00 (New York');
    expect(text).toContain('14:00 – 15:00 (Belgrade');
    await at('2027-03-05T12:45:00Z');
    expect(await subjects(bob, 'Once')).toEqual([
      '“Once” begins in 24 hours',
      '“Once” begins in 15 minutes',
    ]);
    expect((await stage.lastMail(bob.address)).text).toContain(
      `https://peerloop.test/e/${id}/join`,
    );
    expect(await stage.titles(bob)).toContain('“Once” begins in 15 minutes');
  });

  it('move with the event, and come again for the new time', async () => {
    world.clock.moveTo('2027-03-08T08:00:00Z');
    const event = await stage.schedule(undefined, {
      title: 'Moved',
      localStart: '2027-03-10T14:00',
    });
    await stage.register(bob, event.id);
    const invited = calendarOf(await stage.lastMail(bob.address));
    await at('2027-03-09T13:00:00Z');
    expect(await subjects(bob, 'Moved')).toEqual(['“Moved” begins in 24 hours']);
    const input = {
      eventId: event.id,
      version: event.version,
      localStart: '2027-03-12T16:00',
      timeZone: 'Europe/Belgrade',
      minutes: 60,
    };
    await stage.organiser.ask(documents.move, { input });
    await world.settle();
    const news = await stage.lastMail(bob.address);
    expect(news.subject).toBe('“Moved” takes place at another time');
    const update = calendarOf(news);
    expect(update).toMatchObject({
      method: 'REQUEST',
      uid: invited.uid,
      startsAt: '2027-03-12T15:00:00.000Z',
    });
    expect(update.sequence).toBeGreaterThan(invited.sequence);
    await at('2027-03-10T12:50:00Z');
    expect(await subjects(bob, 'Moved')).toHaveLength(1);
    await at('2027-03-11T15:00:00Z');
    await at('2027-03-12T14:45:00Z');
    expect(await subjects(bob, 'Moved')).toEqual([
      '“Moved” begins in 24 hours',
      '“Moved” begins in 24 hours',
      '“Moved” begins in 15 minutes',
    ]);
  });

  it('are gone when the event is cancelled, and the calendar hears of it', async () => {
    world.clock.moveTo('2027-03-14T08:00:00Z');
    const { id } = await stage.schedule(undefined, {
      title: 'Off',
      localStart: '2027-03-16T14:00',
    });
    await stage.register(bob, id);
    const before = calendarOf(await stage.lastMail(bob.address));
    await stage.organiser.ask(documents.cancel, {
      input: { eventId: id, reason: 'The speaker is ill.' },
    });
    await stage.organiser.ask(documents.cancel, { input: { eventId: id, reason: 'Again.' } });
    await world.settle();
    const mail = await stage.lastMail(bob.address);
    expect(mail.subject).toBe('“Off” does not take place');
    expect(mail.text).toContain('The speaker is ill.');
    const cancel = calendarOf(mail);
    expect(cancel).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: before.uid });
    expect(cancel.sequence).toBeGreaterThan(before.sequence);
    expect(cancel.attendees).toHaveLength(1);
    await at('2027-03-15T13:00:00Z');
    await at('2027-03-16T12:45:00Z');
    expect(await subjects(bob, 'Off')).toEqual([]);
    expect(await stage.event(world.guest, id)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'The speaker is ill.',
      mayRegister: false,
    });
    expect((await marie.refused(documents.register, { input: { eventId: id } })).code).toBe(
      'EVENT_CANCELLED',
    );
  });

  it('do not come late: not of tomorrow what has begun', async () => {
    world.clock.moveTo('2027-03-17T08:00:00Z');
    const { id } = await stage.schedule(undefined, {
      title: 'Late',
      localStart: '2027-03-19T14:00',
    });
    await stage.register(bob, id);
    await at('2027-03-19T12:50:00Z');
    expect(await subjects(bob, 'Late')).toEqual(['“Late” begins in 10 minutes']);
    await at('2027-03-19T13:00:00Z');
    expect(await subjects(bob, 'Late')).toHaveLength(1);
  });

  it('due at one moment reach everybody once, however many they are', async () => {
    world.clock.moveTo('2027-03-20T08:00:00Z');
    const { id } = await stage.schedule(undefined, {
      title: 'Crowd',
      localStart: '2027-03-23T14:00',
    });
    await world.sql(
      `WITH made AS (
         INSERT INTO account (id, address, name) SELECT gen_random_uuid(), 'crowd-' || n || '@peers.test', 'Crowd ' || n
         FROM generate_series(1, 600) AS n RETURNING id),
       asked AS (
         INSERT INTO invitation (id, event_id, peer_id, answer, created_at)
         SELECT gen_random_uuid(), $1, id, 'accepted', now() FROM made RETURNING id)
       INSERT INTO reminder (invitation_id, lead, event_id, due_at)
       SELECT id, 15, $1, '2027-03-23T12:45Z' FROM asked`,
      [id],
    );
    const before = world.sink.mails.length;
    await at('2027-03-23T12:45:00Z');
    const sent = world.sink.mails.slice(before).filter((mail) => mail.to.startsWith('crowd-'));
    expect(new Set(sent.map((mail) => mail.to)).size).toBe(600);
    expect(sent).toHaveLength(600);
    const [left] = await world.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM reminder WHERE event_id = $1 AND sent_at IS NULL',
      [id],
    );
    expect(left?.count).toBe(0);
  }, 60_000);
});
