import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import {
  calendarOf,
  documents,
  EventStage,
  meetingUrl,
  webinar,
  type EventAnswer,
} from './event-stage.js';

describe('webinars', () => {
  let world: TestWorld;
  let stage: EventStage;
  let ana: TestPeer;
  let marie: TestPeer;
  let bob: TestPeer;

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    ana = await world.person('Ana Champion');
    marie = await world.person('Marie Follower', { locale: 'fr', timeZone: 'America/New_York' });
    bob = await world.person('Bob Peer');
    await world.sql('UPDATE profile SET champion_since = now() WHERE peer_id = $1', [ana.id]);
    const follow = 'mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }';
    await marie.ask(follow, { input: { topicIds: [stage.rootId] } });
    await world.settle();
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('are scheduled by champions and organisers only', async () => {
    const input = { ...webinar, topicId: stage.topicId };
    expect((await bob.refused(documents.schedule, { input })).code).toBe('FORBIDDEN');
    expect((await world.guest.refused(documents.schedule, { input })).code).toBe('UNAUTHENTICATED');
    const may = 'query { viewer { mayScheduleEvents } }';
    expect(await bob.ask(may)).toEqual({ viewer: { mayScheduleEvents: false } });
    expect(await ana.ask(may)).toEqual({ viewer: { mayScheduleEvents: true } });
    const event = await stage.schedule(ana);
    expect(event).toMatchObject({
      title: webinar.title,
      startsAt: '2027-03-29T12:00:00.000Z',
      endsAt: '2027-03-29T13:00:00.000Z',
      adjusted: 'none',
      mayManage: true,
      meetingUrl,
      joinPath: `/e/${event.id}/join`,
      joinOpen: false,
    });
  });

  it('are announced to followers of the topic above, in their language and zone', async () => {
    const event = await stage.schedule(ana, { title: 'Announced' });
    expect(await stage.titles(marie)).toContain(
      'Nouveau dans Land consolidation : « Announced », avec Ana Champion',
    );
    const mail = await stage.lastMail(marie.address);
    expect(mail.text!.replaceAll(/\s+/g, ' ')).toContain(
      'lundi 29 mars 2027, 08:00 – 09:00 (New York',
    );
    expect(mail.text!.replaceAll(/\s+/g, ' ')).toContain('14:00 – 15:00 (Belgrade');
    expect(mail.text).toContain(`https://peerloop.test/events/${event.id}`);
    expect(await stage.titles(ana)).toEqual([]);
    expect(await stage.titles(bob)).toEqual([]);
  });

  it.each([
    ['localStart', 'IN_PAST', { localStart: '2027-03-01T09:00' }],
    ['localStart', 'TOO_FAR', { localStart: '2037-03-01T09:00' }],
    ['localStart', 'DATE_TIME_INVALID', { localStart: '2027-02-30T09:00' }],
    ['timeZone', 'TIME_ZONE_UNKNOWN', { timeZone: 'Europe/Atlantis' }],
    ['minutes', 'TOO_LARGE', { minutes: 20_161 }],
    ['place', 'PLACE_OR_LINK', { meetingUrl: '' }],
    ['meetingUrl', 'URL_INVALID', { meetingUrl: 'javascript:alert(1)' }],
    ['title', 'TOO_LONG', { title: 'x'.repeat(201) }],
    ['kind', 'CHOICE_INVALID', { kind: 'party' }],
    ['capacity', 'TOO_SMALL', { capacity: 0 }],
  ])('are refused for %s: %s', async (field, code, over) => {
    const input = { ...webinar, topicId: stage.topicId, ...over };
    const failure = await stage.organiser.refused(documents.schedule, { input });
    expect(failure.code).toBe('VALIDATION');
    expect(failure.fields).toEqual([{ field, code }]);
  });

  it('say when a change of the clocks moved them', async () => {
    const event = await stage.schedule(ana, { localStart: '2027-03-28T02:30' });
    expect(event).toMatchObject({ adjusted: 'gap', startsAt: '2027-03-28T01:30:00.000Z' });
  });

  it('are shown to guests without the meeting link', async () => {
    const { id } = await stage.schedule(ana);
    const seen = await stage.event(world.guest, id);
    expect(seen).toMatchObject({ meetingUrl: null, mayManage: false, viewerAnswer: null });
    const answer = await fetch(`${world.url}${seen.calendarPath}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/calendar; method=PUBLISH');
    const file = await answer.text();
    expect(file).toContain(`https://peerloop.test/e/${id}/join`);
    expect(file).not.toContain('secret-room');
  });

  it('confirm a registration with a calendar file for that person alone', async () => {
    const { id } = await stage.schedule(ana);
    expect(await stage.register(bob, id)).toMatchObject({
      viewerAnswer: 'accepted',
      registeredCount: 1,
    });
    expect(await stage.register(bob, id)).toMatchObject({ registeredCount: 1 });
    const mails = await world.mailsTo(bob.address);
    const mail = mails.at(-1)!;
    expect(mails.filter(({ subject }) => subject === mail.subject)).toHaveLength(1);
    expect(mail.subject).toBe(`You have a place at “${webinar.title}”`);
    expect(calendarOf(mail)).toMatchObject({
      method: 'REQUEST',
      uid: id,
      status: 'CONFIRMED',
      summary: webinar.title,
      startsAt: '2027-03-29T12:00:00.000Z',
      organiser: 'mailto:no-reply@peerloop.test',
      organiserName: 'Ana Champion (Peerloop)',
      description: [
        'How the cadastre came to the village.',
        '- 14:00 Welcome\n- 14:10 The register',
        `Join online: https://peerloop.test/e/${id}/join`,
        `About this event: https://peerloop.test/events/${id}`,
      ].join('\n\n'),
      attendees: [{ address: `mailto:${bob.address}`, answer: 'ACCEPTED' }],
    });
    const raw = world.sink.to(bob.address).at(-1)!.raw;
    expect(raw).toMatch(/^content-type: text\/calendar;[^]*?method=REQUEST/im);
    expect(Buffer.from(raw).toString()).not.toContain('secret-room');
    expect(mail.text).not.toContain('secret-room');
    expect(mail.text).toContain('> How the cadastre came');
  });

  it('take a seat back, and the event out of the calendar', async () => {
    const { id } = await stage.schedule(ana);
    await stage.register(bob, id);
    const before = calendarOf(await stage.lastMail(bob.address));
    const { unregisterFromEvent: after } = await bob.ask<{ unregisterFromEvent: EventAnswer }>(
      documents.unregister,
      { input: { eventId: id } },
    );
    await world.settle();
    expect(after).toMatchObject({ viewerAnswer: null, registeredCount: 0 });
    const cancel = calendarOf(await stage.lastMail(bob.address));
    expect(cancel).toMatchObject({ method: 'CANCEL', uid: before.uid });
    expect(cancel.sequence).toBeGreaterThan(before.sequence);
    expect(await world.sql('SELECT FROM reminder WHERE event_id = $1', [id])).toEqual([]);
    await stage.register(bob, id);
    const again = calendarOf(await stage.lastMail(bob.address));
    expect(again).toMatchObject({ method: 'REQUEST' });
    expect(again.sequence).toBeGreaterThan(cancel.sequence);
    // Whoever downloads the file, signed in or not, has nothing older than what was mailed to anybody.
    const { calendarPath } = await stage.event(world.guest, id);
    const file = await (await fetch(new URL(calendarPath, world.url))).text();
    expect(file).toContain(`UID:${id}\r\n`);
    expect(Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1])).toBeGreaterThanOrEqual(again.sequence);
  });

  it('tell those who come when the place changes, but not of a corrected text', async () => {
    const event = await stage.schedule(ana);
    await stage.register(bob, event.id);
    const before = calendarOf(await stage.lastMail(bob.address));
    const { kind, title, agenda } = webinar;
    const texts = { kind, title, agenda, meetingUrl, topicId: stage.topicId, language: 'en' };
    const change = async (over: object, version: number) => {
      const input = { eventId: event.id, version, ...texts, description: 'Better.', ...over };
      const { changeEvent } = await ana.ask<{ changeEvent: EventAnswer }>(documents.change, {
        input,
      });
      await world.settle();
      return changeEvent;
    };
    const count = (await world.mailsTo(bob.address)).length;
    const corrected = await change({}, event.version);
    expect(await world.mailsTo(bob.address)).toHaveLength(count);
    await change({ place: 'Town hall, room 3' }, corrected.version);
    const news = calendarOf(await stage.lastMail(bob.address));
    expect(news).toMatchObject({ method: 'REQUEST' });
    expect(news.content).toContain('Town hall');
    expect(news.sequence).toBeGreaterThan(before.sequence);
    const stale = { eventId: event.id, version: event.version, ...texts, description: 'Stale.' };
    expect((await ana.refused(documents.change, { input: stale })).code).toBe('CONFLICT');
    const tiny = {
      eventId: event.id,
      version: corrected.version + 1,
      ...texts,
      description: 'd',
      capacity: 1,
    };
    await stage.register(marie, event.id);
    expect((await ana.refused(documents.change, { input: tiny })).fields).toEqual([
      { field: 'capacity', code: 'BELOW_TAKEN' },
    ]);
  });

  it('are managed by their host and organisers, by nobody else', async () => {
    const { id, version } = await stage.schedule(ana);
    const input = {
      eventId: id,
      version,
      localStart: '2027-04-02T10:00',
      timeZone: 'UTC',
      minutes: 30,
    };
    expect((await bob.refused(documents.move, { input })).code).toBe('FORBIDDEN');
    const reason = { eventId: id, reason: '' };
    expect((await bob.refused(documents.cancel, { input: reason })).code).toBe('FORBIDDEN');
    await stage.organiser.ask(documents.move, { input });
    await world.settle();
    expect(await stage.titles(ana)).toContain(`“${webinar.title}” takes place at another time`);
  });

  it('say what has changed, from what to what, in mail and inbox', async () => {
    const event = await stage.schedule(ana, { title: 'Old name' });
    await stage.register(bob, event.id);
    const { id: eventId, version } = event;
    const { moveEvent } = await ana.ask<{ moveEvent: EventAnswer }>(documents.move, {
      input: {
        eventId,
        version,
        localStart: '2027-03-30T15:00',
        timeZone: 'Europe/Belgrade',
        minutes: 90,
      },
    });
    const { kind, meetingUrl, description } = webinar;
    await ana.ask(documents.change, {
      input: {
        ...{ eventId, version: moveEvent.version, topicId: stage.topicId, title: 'New name' },
        ...{ kind, meetingUrl, description, language: 'en', place: 'The hall' },
      },
    });
    await world.settle();
    const { text } = await stage.lastMail(bob.address);
    expect(text).toContain(
      'New title: “New name”\nBefore: “Old name”\nNew time: Tuesday, 30 March',
    );
    expect(text).toContain('Before: Monday, 29 March 2027');
    expect(text).toContain('New length: 1 hour, 30 minutes\nBefore: 1 hour');
    expect(text).toContain('New place: The hall, or online');
    const { notifications } = await bob.ask<{
      notifications: { edges: { node: { body: string } }[] };
    }>(documents.inbox);
    expect(notifications.edges[0]!.node.body).toContain('Before: “Old name”');
    expect(await world.sql('SELECT FROM event WHERE known_as IS NOT NULL')).toEqual([]);
  });

  it('can be reported, hidden by a moderator, and brought back', async () => {
    const { id } = await stage.schedule(ana, { title: 'Reported' });
    await stage.register(bob, id);
    const report = 'mutation ($input: ReportInput!) { report(input: $input) { ok } }';
    const decide = 'mutation ($input: DecideReportInput!) { decideReport(input: $input) { ok } }';
    const open = 'query { openReports { edges { node { id subjectTitle subjectPath } } } }';
    type Reports = {
      openReports: { edges: { node: { id: string; subjectTitle: string; subjectPath: string } }[] };
    };
    const moderator = await world.person('Mod Erator', { moderates: [stage.rootId] });
    const decideAbout = async (reporter: TestPeer, decision: string) => {
      await reporter.ask(report, {
        input: { subjectKind: 'event', subjectId: id, reason: 'spam', note: '' },
      });
      const [first] = (await moderator.ask<Reports>(open)).openReports.edges;
      expect(first!.node).toMatchObject({
        subjectTitle: 'Reported',
        subjectPath: `/events/${id}`,
      });
      await moderator.ask(decide, { input: { reportId: first!.node.id, decision } });
      await world.settle();
    };
    await decideAbout(bob, 'hide');
    for (const who of [world.guest, bob]) {
      expect((await who.refused(documents.event, { id })).code).toBe('NOT_FOUND');
    }
    expect(await stage.event(ana, id)).toMatchObject({ hidden: true });
    expect(await stage.event(moderator, id)).toMatchObject({ hidden: true, mayManage: false });
    await decideAbout(moderator, 'keep');
    expect(await stage.event(world.guest, id)).toMatchObject({ hidden: false });
  });

  it('are listed coming and past, by topic, kind and host, page by page', async () => {
    const titles = ['One', 'Two', 'Three'];
    for (const [index, title] of titles.entries()) {
      await stage.schedule(stage.organiser, {
        title: `List ${title}`,
        kind: 'fair',
        place: 'Square',
        localStart: `2027-05-0${index + 1}T10:00`,
      });
    }
    type Page = {
      events: {
        edges: { node: EventAnswer }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const list = async (variables: object) =>
      (await world.guest.ask<Page>(documents.events, variables)).events;
    const filter = { kind: 'fair', topicId: stage.rootId, hostId: stage.organiser.id };
    const first = await list({ ...filter, first: 2 });
    expect(first.edges.map(({ node }) => node.title)).toEqual(['List One', 'List Two']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await list({ ...filter, first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.title)).toEqual(['List Three']);
    expect((await list({ ...filter, when: 'past' })).edges).toEqual([]);
    const statements = async (count: number) => {
      return world.statements(() => world.guest.ask(documents.events, { first: count }));
    };
    const one = await statements(1);
    expect(await statements(20)).toBe(one);
    expect(one).toBeLessThanOrEqual(6);
  });
});
