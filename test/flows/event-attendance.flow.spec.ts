import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionCookie } from '@peerloop/platform';
import { headOf, publicOrigin, TestWorld, type TestPeer } from '@peerloop/testing';
import { documents, EventStage, meetingUrl } from './event-stage.js';

interface Attended {
  readonly id: string;
  readonly name: string;
  readonly joinedAt: string;
  readonly leftAt: string | null;
  readonly byHand: boolean;
}

describe('attendance', () => {
  let world: TestWorld;
  let stage: EventStage;
  let organiser: TestPeer;
  let ana: TestPeer;
  let bob: TestPeer;

  const headersOf = (who: TestPeer | null): Record<string, string> =>
    who ? { cookie: `${sessionCookie}=${who.session}` } : {};
  /** Where a look at the join link leads. */
  const look = async (eventId: string, who: TestPeer | null, query = '', method = 'GET') => {
    const answer = await headOf(`${world.url}/e/${eventId}/join${query}`, {
      method,
      headers: headersOf(who),
    });
    expect(answer.status).toBe(303);
    return answer.headers.get('location');
  };
  /** Where the button leads. */
  const press = async (eventId: string, who: TestPeer | string | null) => {
    const [peer, token] = typeof who === 'string' ? [null, who] : [who, ''];
    const answer = await fetch(`${world.url}/e/${eventId}/join`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headersOf(peer), origin: publicOrigin },
      body: new URLSearchParams({ token }),
    });
    const page = await answer.text();
    if (answer.status === 303) return answer.headers.get('location');
    // Where the page that follows a form leads on to.
    expect(answer.headers.get('content-type')).toContain('text/html');
    const url = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(page)?.[1];
    return url?.replaceAll('&amp;', '&');
  };
  const attendance = async (eventId: string, args: object = {}) => {
    const answer = await organiser.ask<{
      attendance: {
        edges: { node: Attended }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(documents.attendance, { eventId, ...args });
    return answer.attendance;
  };
  const names = async (eventId: string) =>
    (await attendance(eventId)).edges.map(({ node }) => node.name);

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    organiser = stage.organiser;
    ana = await world.person('Ana Peer');
    bob = await world.person('Bob Peer');
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('is recorded by the platform’s own link, once, from half an hour before until the end', async () => {
    world.clock.moveTo('2027-03-02T09:00:00Z');
    const { id } = await stage.schedule(organiser, { localStart: '2027-03-02T14:00' });
    await stage.register(ana, id);
    expect(await press(id, null)).toBe(`/sign-in?next=${encodeURIComponent(`/events/${id}`)}`);
    world.clock.moveTo('2027-03-02T12:29:59Z');
    expect(await press(id, ana)).toBe(`/events/${id}?join=early`);
    world.clock.moveTo('2027-03-02T12:30:00Z');
    expect(await stage.event(ana, id)).toMatchObject({ joinOpen: true, attendeeCount: 0 });
    for (const method of ['GET', 'HEAD']) {
      expect(await look(id, ana, '', method)).toBe(`/events/${id}`);
    }
    expect(await names(id)).toEqual([]);
    expect(await press(id, ana)).toBe(meetingUrl);
    world.clock.moveTo('2027-03-02T13:20:00Z');
    expect(await press(id, ana)).toBe(meetingUrl);
    expect(await press(id, bob)).toBe(`/events/${id}?join=register`);
    expect(await press(id, organiser)).toBe(meetingUrl);
    expect((await attendance(id)).edges.map(({ node }) => node)).toMatchObject([
      { name: 'Ana Peer', joinedAt: '2027-03-02T12:30:00.000Z', leftAt: null, byHand: false },
      { name: 'Olga Organiser' },
    ]);
    // Whoever comes late may still register, and come.
    await stage.register(bob, id);
    expect(await press(id, bob)).toBe(meetingUrl);
    world.clock.moveTo('2027-03-02T14:00:00Z');
    expect(await press(id, ana)).toBe(`/events/${id}?join=over`);
    expect(await stage.event(bob, id)).toMatchObject({ attendeeCount: 3, joinOpen: false });
  });

  it('of somebody invited counts as accepting, while there are seats', async () => {
    const { id } = await stage.schedule(organiser, { localStart: '2027-03-03T14:00', capacity: 1 });
    const input = { eventId: id, peerIds: [ana.id, bob.id] };
    await organiser.ask(documents.invite, { input });
    world.clock.moveTo('2027-03-03T13:05:00Z');
    expect(await press(id, ana)).toBe(meetingUrl);
    expect(await press(id, bob)).toBe(`/events/${id}?join=full`);
    expect(await stage.event(ana, id)).toMatchObject({
      viewerAnswer: 'accepted',
      registeredCount: 1,
    });
    expect(await names(id)).toEqual(['Ana Peer']);
  });

  it('of a guest needs a click on her page: following the link in the mail records nothing', async () => {
    const { id } = await stage.schedule(organiser, {
      localStart: '2027-03-05T14:00',
      visibility: 'invited',
    });
    const guests = 'Zika Zikic <zika@outside.test>';
    await organiser.ask(documents.invite, { input: { eventId: id, guests } });
    await world.settle();
    const token = stage.tokenIn(await stage.lastMail('zika@outside.test'));
    await world.guest.ask(documents.answer, { input: { token, answer: 'accepted' } });
    await world.settle();
    world.clock.moveTo('2027-03-05T12:45:00Z');
    await world.settle();
    const reminder = await stage.lastMail('zika@outside.test');
    expect(reminder.subject).toContain('begins in 15 minutes');
    const mailed = stage.tokenIn(reminder);
    expect(await look(id, null, `?token=${mailed}`)).toBe(`/i/${mailed}`);
    expect(await names(id)).toEqual([]);
    expect(await press(id, mailed)).toBe(meetingUrl);
    expect(await press(id, token)).toBe(meetingUrl);
    expect(await names(id)).toEqual(['Zika Zikic']);
    expect(await press(id, 'x'.repeat(43))).toBe(`/i/${'x'.repeat(43)}`);
    const other = await stage.schedule(organiser, { localStart: '2027-03-05T14:00' });
    expect(await press(other.id, token)).toBe(`/i/${token}`);
  });

  it('never shows a private event to strangers', async () => {
    const { id } = await stage.schedule(organiser, {
      localStart: '2027-03-06T14:00',
      visibility: 'invited',
    });
    world.clock.moveTo('2027-03-06T13:00:00Z');
    expect(await press(id, bob)).toBe(`/events/${id}`);
    expect(await press('not-an-id', bob)).toBe('/events');
    expect((await bob.refused(documents.attendance, { eventId: id })).code).toBe('NOT_FOUND');
  });

  it('is noted and taken back by hand', async () => {
    const { id } = await stage.schedule(organiser, { localStart: '2027-03-07T14:00' });
    const record = (over: object) => ({ input: { eventId: id, ...over } });
    const early = await organiser.refused(documents.recordAttendance, record({ peerId: bob.id }));
    expect(early.code).toBe('EVENT_NOT_BEGUN');
    world.clock.moveTo('2027-03-07T15:00:00Z');
    const times = { joinedAt: '2027-03-07T13:10:00Z', leftAt: '2027-03-07T13:50:00Z' };
    await organiser.ask(documents.recordAttendance, record({ peerId: bob.id }));
    await organiser.ask(documents.recordAttendance, record({ peerId: bob.id, ...times }));
    await organiser.ask(documents.recordAttendance, record({ peerId: ana.id }));
    const { edges } = await attendance(id);
    expect(edges.map(({ node }) => node)).toMatchObject([
      { name: 'Ana Peer', joinedAt: '2027-03-07T13:00:00.000Z', leftAt: null, byHand: true },
      {
        name: 'Bob Peer',
        joinedAt: '2027-03-07T13:10:00.000Z',
        leftAt: '2027-03-07T13:50:00.000Z',
      },
    ]);
    const first = await attendance(id, { first: 1 });
    expect(
      (await attendance(id, { first: 1, after: first.pageInfo.endCursor })).edges,
    ).toHaveLength(1);
    const wrong = [
      [{ peerId: id }, 'peerId', 'PEER_UNKNOWN'],
      [{}, 'peerId', 'NOBODY'],
      [{ peerId: ana.id, joinedAt: '2027-03-07T15:00:01Z' }, 'joinedAt', 'IN_FUTURE'],
      [{ peerId: ana.id, leftAt: '2027-03-07T12:59:00Z' }, 'leftAt', 'BEFORE_JOINING'],
    ] as const;
    for (const [over, field, code] of wrong) {
      const failure = await organiser.refused(documents.recordAttendance, record(over));
      expect(failure.fields).toEqual([{ field, code }]);
    }
    expect((await ana.refused(documents.recordAttendance, record({ peerId: ana.id }))).code).toBe(
      'FORBIDDEN',
    );
    const remove = { input: { eventId: id, attendanceId: edges[0]!.node.id } };
    expect((await ana.refused(documents.removeAttendance, remove)).code).toBe('FORBIDDEN');
    await organiser.ask(documents.removeAttendance, remove);
    expect(await names(id)).toEqual(['Bob Peer']);
  });
});
