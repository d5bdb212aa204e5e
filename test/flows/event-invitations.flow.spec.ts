import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RateLimits } from '@peerloop/platform';
import { headOf, TestWorld, type TestPeer } from '@peerloop/testing';
import { calendarOf, documents, EventStage, type EventAnswer } from './event-stage.js';

interface Own {
  readonly name: string;
  readonly answer: string;
  readonly note: string;
  readonly mayAnswer: boolean;
  readonly hasAccount: boolean;
  readonly event: EventAnswer;
}
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly answer: string;
  readonly note: string;
  readonly invited: boolean;
}
interface List {
  readonly invitations: { readonly edges: { readonly node: Listed }[] };
  readonly answerCounts: Record<string, number>;
}

describe('invitations to a follow-up workshop', () => {
  let world: TestWorld;
  let stage: EventStage;
  let organiser: TestPeer;
  let ana: TestPeer;
  let bob: TestPeer;

  const workshop = {
    kind: 'workshop',
    title: 'Roads on the table',
    place: 'Novi Brod, municipal hall',
    visibility: 'invited',
    followsUp: 'Study tour to the Oltre valley',
  };
  const invite = async (eventId: string, over: object, by = organiser) => {
    const { inviteToEvent } = await by.ask<{ inviteToEvent: object }>(documents.invite, {
      input: { eventId, ...over },
    });
    await world.settle();
    return inviteToEvent;
  };
  const look = async (token: string) =>
    (await world.guest.ask<{ invitationByToken: Own }>(documents.byToken, { token }))
      .invitationByToken;
  const answer = async (input: object, by: Pick<TestPeer, 'ask'> = world.guest) => {
    const { answerInvitation } = await by.ask<{ answerInvitation: Own }>(documents.answer, {
      input,
    });
    await world.settle();
    return answerInvitation;
  };
  const list = async (eventId: string) => organiser.ask<List>(documents.invitations, { eventId });

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    organiser = stage.organiser;
    ana = await world.person('Ana Peer');
    bob = await world.person('Bob Stranger');
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('go once to each peer and each address, with agenda, calendar file and links', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    const people = {
      peerIds: [ana.id],
      guests: 'Žika Žikić <zika.one@outside.test>\nmarta.one@outside.test',
      guestLocale: 'sr',
    };
    expect(await invite(id, people)).toEqual({ invited: 3, alreadyInvited: 0 });
    expect(await invite(id, people)).toEqual({ invited: 0, alreadyInvited: 3 });
    for (const address of [ana.address, 'zika.one@outside.test', 'marta.one@outside.test']) {
      const mails = await world.mailsTo(address);
      expect(mails.filter(({ subject }) => /invites you|poziva/.test(subject ?? ''))).toHaveLength(
        1,
      );
      const mail = mails.at(-1)!;
      expect(mail.text).toContain('14:10 The register');
      const token = stage.tokenIn(mail);
      for (const given of ['accepted', 'tentative', 'declined']) {
        expect(mail.text).toContain(`https://peerloop.test/i/${token}?answer=${given}`);
      }
      expect(calendarOf(mail)).toMatchObject({
        method: 'REQUEST',
        attendees: [{ address: `mailto:${address}`, answer: 'NEEDS-ACTION' }],
      });
      expect(mail.text).not.toContain('secret-room');
    }
    // A calendar is shared with colleagues: the secret stands in it only where nothing else would do.
    const anas = await stage.lastMail(ana.address);
    expect(calendarOf(anas).content).not.toContain(stage.tokenIn(anas));
    expect(calendarOf(anas).content).toContain(`/events/${id}`);
    const zika = await stage.lastMail('zika.one@outside.test');
    expect(calendarOf(zika).content.replaceAll('\r\n ', '')).toContain(stage.tokenIn(zika));
    expect(zika.subject).toBe('Olga Organiser vas poziva na „Roads on the table“');
    expect(zika.text).toContain('Dnevni red');
    const tokens = await world.sql<{ token_hash: string }>(
      'SELECT token_hash FROM invitation_link',
    );
    expect(tokens.map(({ token_hash }) => token_hash)).not.toContain(stage.tokenIn(zika));
  });

  it('pasted as mail programs and sheets copy them reach everybody, each by her name', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    const guests = [
      'Ana Marić <ana.two@outside.test>; boris.two@outside.test; Ćira Nikolić <cira.two@outside.test>',
      'Marić\tMilica\t<milica.two@out\u200bside.test>',
    ].join('\n');
    const people = { peerIds: [bob.id], guests };
    expect(await invite(id, people)).toEqual({ invited: 5, alreadyInvited: 0 });
    const names = {
      'ana.two': 'Ana Marić',
      'boris.two': '',
      'cira.two': 'Ćira Nikolić',
      'milica.two': 'Marić Milica',
    };
    for (const [local, name] of Object.entries(names)) {
      const mail = await stage.lastMail(`${local}@outside.test`);
      expect([mail.to].flat()[0]?.value[0]?.name).toBe(name);
    }
    expect((await stage.lastMail(bob.address)).subject).toContain('Roads on the table');
  });

  it('stop for a guest who clicks herself out, and for nobody else', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    await invite(id, { guests: 'out.one@outside.test\nin.one@outside.test' });
    const { text = '' } = await stage.lastMail('out.one@outside.test');
    const path = /https:\/\/peerloop\.test(\/mail\/unsubscribe\?token=\S+)/.exec(text)![1]!;
    const asked = await fetch(`${world.url}${path}`, { headers: { 'accept-language': 'fr-FR' } });
    // As the mail does, whatever the browser asks for.
    expect(await asked.text()).toContain('<html lang="en-GB" dir="ltr">');
    const unspoken = await fetch(`${world.url}${path.replace(/&lang=.*/, '')}`, {
      headers: { 'accept-language': 'fr-FR' },
    });
    expect(await unspoken.text()).toContain('<html lang="fr" dir="ltr">');
    expect((await fetch(`${world.url}${path}`, { method: 'POST' })).status).toBe(200);
    const next = await stage.schedule(organiser, workshop);
    await invite(next.id, { guests: 'out.one@outside.test\nin.one@outside.test' });
    expect(await world.mailsTo('out.one@outside.test')).toHaveLength(1);
    expect(await world.mailsTo('in.one@outside.test')).toHaveLength(2);
  });

  it('are answered from the mail without signing in, and the organiser sees it live', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    await invite(id, { guests: 'zika.two@outside.test' });
    const token = stage.tokenIn(await stage.lastMail('zika.two@outside.test'));
    const live = await organiser.live();
    expect(await live.send('event:watch', { eventId: id })).toEqual({ ok: true });
    expect(await look(token)).toMatchObject({
      answer: 'pending',
      mayAnswer: true,
      hasAccount: false,
    });
    expect(await look(token)).toMatchObject({ answer: 'pending' });
    const own = await answer({ token, answer: 'accepted', note: 'With a colleague' });
    expect(own).toMatchObject({
      answer: 'accepted',
      note: 'With a colleague',
      event: {
        title: workshop.title,
        viewerAnswer: 'accepted',
        meetingUrl: null,
        mayManage: false,
      },
    });
    expect(await live.next('event:changed')).toEqual({ eventId: id });
    live.close();
    const confirmation = await stage.lastMail('zika.two@outside.test');
    expect(calendarOf(confirmation)).toMatchObject({
      method: 'REQUEST',
      attendees: [{ answer: 'ACCEPTED' }],
    });
    expect((await list(id)).answerCounts).toMatchObject({ accepted: 1, pending: 0 });
    expect((await list(id)).invitations.edges[0]!.node).toMatchObject({
      address: 'zika.two@outside.test',
      note: 'With a colleague',
      invited: true,
    });
    expect(await answer({ token, answer: 'declined' })).toMatchObject({ answer: 'declined' });
    expect(calendarOf(await stage.lastMail('zika.two@outside.test'))).toMatchObject({
      method: 'CANCEL',
    });
    // Every link that was mailed opens the same invitation.
    const later = stage.tokenIn(await stage.lastMail('zika.two@outside.test'));
    expect(later).not.toBe(token);
    expect(await answer({ token: later, answer: 'tentative' })).toMatchObject({
      answer: 'tentative',
    });
    expect(await look(token)).toMatchObject({ answer: 'tentative' });
  });

  it('are answered signed in, too, and make reminders', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    await invite(id, { peerIds: [ana.id] });
    expect(await stage.titles(ana)).toContain('Olga Organiser invites you to “Roads on the table”');
    expect(await stage.event(ana, id)).toMatchObject({
      viewerAnswer: 'pending',
      mayRegister: true,
    });
    await answer({ eventId: id, answer: 'accepted' }, ana);
    expect(await stage.event(ana, id)).toMatchObject({
      viewerAnswer: 'accepted',
      registeredCount: 1,
    });
    const reminders = await world.sql(
      'SELECT lead FROM reminder WHERE event_id = $1 ORDER BY lead',
      [id],
    );
    expect(reminders).toEqual([{ lead: 15 }, { lead: 1440 }]);
    const missing = await bob.refused(documents.answer, {
      input: { eventId: id, answer: 'accepted' },
    });
    expect(missing.code).toBe('NOT_FOUND');
    const nothing = await bob.refused(documents.answer, { input: { answer: 'accepted' } });
    expect(nothing.fields).toEqual([{ field: 'eventId', code: 'REQUIRED' }]);
  });

  it('to a private event show it to those invited only', async () => {
    const { id, calendarPath } = await stage.schedule(organiser, workshop);
    await invite(id, { peerIds: [ana.id] });
    const other = await world.person('Other Organiser', { roles: ['organiser'] });
    for (const stranger of [bob, world.guest, other]) {
      expect((await stranger.refused(documents.event, { id })).code).toBe('NOT_FOUND');
    }
    expect((await bob.refused(documents.register, { input: { eventId: id } })).code).toBe(
      'NOT_FOUND',
    );
    const reason = { eventId: id, reason: '' };
    expect((await other.refused(documents.cancel, { input: reason })).code).toBe('NOT_FOUND');
    expect((await headOf(`${world.url}${calendarPath}`)).status).toBe(404);
    expect((await ana.refused(documents.invitations, { eventId: id })).code).toBe('FORBIDDEN');
    expect((await ana.refused(documents.cancel, { input: reason })).code).toBe('FORBIDDEN');
    const live = await bob.live();
    expect(await live.send('event:watch', { eventId: id })).toEqual({
      ok: false,
      code: 'NOT_FOUND',
    });
    live.close();
    const mine = await ana.ask<{ events: { edges: { node: EventAnswer }[] } }>(documents.events, {
      mine: true,
    });
    expect(mine.events.edges.map(({ node }) => node.id)).toContain(id);
    const all = await bob.ask<{ events: { edges: { node: EventAnswer }[] } }>(documents.events, {
      first: 50,
    });
    expect(all.events.edges.map(({ node }) => node.id)).not.toContain(id);
  });

  it('are refused as a whole for one bad line, which is named', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    const guests = 'good@outside.test\n\nnonsense\nZika <zika@outside>\nžika@outside.test';
    const failure = await organiser.refused(documents.invite, { input: { eventId: id, guests } });
    expect(failure.fields).toEqual([
      { field: 'guests.3', code: 'LINE_WITHOUT_ADDRESS' },
      { field: 'guests.4', code: 'ADDRESS_INVALID' },
      { field: 'guests.5', code: 'ADDRESS_NOT_ASCII' },
    ]);
    expect((await list(id)).invitations.edges).toEqual([]);
    const nobody = await organiser.refused(documents.invite, { input: { eventId: id } });
    expect(nobody.fields).toEqual([{ field: 'peerIds', code: 'NOBODY' }]);
    const unknown = { eventId: id, peerIds: [ana.id, id] };
    expect((await organiser.refused(documents.invite, { input: unknown })).fields).toEqual([
      { field: 'peerIds.1', code: 'PEER_UNKNOWN' },
    ]);
  });

  it('to addresses are for organisers; one with an account is that peer', async () => {
    await world.sql('UPDATE profile SET champion_since = now() WHERE peer_id = $1', [bob.id]);
    const { id } = await stage.schedule(bob, { ...workshop, visibility: 'public' });
    const guests = { eventId: id, guests: 'someone@outside.test' };
    expect((await bob.refused(documents.invite, { input: guests })).code).toBe('FORBIDDEN');
    expect(await invite(id, { guests: ana.address.toUpperCase() })).toEqual({
      invited: 1,
      alreadyInvited: 0,
    });
    expect(await invite(id, { peerIds: [ana.id] }, bob)).toEqual({ invited: 0, alreadyInvited: 1 });
    expect((await list(id)).invitations.edges[0]!.node).toMatchObject({
      name: 'Ana Peer',
      address: null,
    });
  });

  it('are limited to 500 a day', async () => {
    const busy = await world.person('Busy Organiser', { roles: ['organiser'] });
    const { id } = await stage.schedule(busy, workshop);
    const lines = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `guest${from + index}@outside.test`).join('\n');
    const batch = async (from: number, count: number) =>
      busy.ask(documents.invite, { input: { eventId: id, guests: lines(from, count) } });
    await batch(0, 200);
    await batch(200, 200);
    const input = { eventId: id, guests: lines(400, 150) };
    const failure = await busy.refused(documents.invite, { input });
    expect(failure.problems[0]!.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      facts: { remaining: 100 },
    });
    await batch(400, 100);
    const tooMany = { eventId: id, guests: lines(0, 201) };
    expect((await busy.refused(documents.invite, { input: tooMany })).fields).toEqual([
      { field: 'guests', code: 'TOO_MANY' },
    ]);
    world.clock.advance({ days: 1 });
    await batch(500, 1);
  }, 30_000);

  it('count for what was sent: taking back and inviting again is not free', async () => {
    const stubborn = await world.person('Stubborn Organiser', { roles: ['organiser'] });
    const { id } = await stage.schedule(stubborn, workshop);
    const input = { eventId: id, peerIds: [ana.id] };
    const limits = world.get(RateLimits);
    const byHand = { name: 'sent-event-invitations', points: 500, seconds: 86_400 };
    const takeBack = async () => {
      await world.sql(`UPDATE invitation SET answer = 'withdrawn' WHERE event_id = $1`, [id]);
    };
    for (let times = 0; times < 20; times += 1) {
      await stubborn.ask(documents.invite, { input });
      await takeBack();
    }
    const failure = await stubborn.refused(documents.invite, { input });
    expect(failure.problems[0]!.extensions).toEqual({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 86_400 },
    });
    // To somebody else they go on; all twenty were counted, and the refused one was not.
    await limits.consume({ limit: byHand, who: stubborn.id, points: 479 });
    await stubborn.ask(documents.invite, { input: { eventId: id, guests: 'last@outside.test' } });
    const one = { eventId: id, guests: 'beyond@outside.test' };
    expect((await stubborn.refused(documents.invite, { input: one })).code).toBe('RATE_LIMITED');
  });

  it('can be taken back: the link ends, the seat is free, the calendar hears of it', async () => {
    const { id } = await stage.schedule(organiser, { ...workshop, capacity: 1 });
    await invite(id, { peerIds: [ana.id], guests: 'zika.three@outside.test' });
    const token = stage.tokenIn(await stage.lastMail('zika.three@outside.test'));
    await answer({ token, answer: 'accepted' });
    const full = await ana.refused(documents.answer, {
      input: { eventId: id, answer: 'accepted' },
    });
    expect(full.code).toBe('EVENT_FULL');
    const zika = (await list(id)).invitations.edges.find(({ node }) => node.address)!.node;
    const input = { eventId: id, invitationId: zika.id };
    await organiser.ask(documents.withdraw, { input });
    await organiser.ask(documents.withdraw, { input });
    await world.settle();
    const mails = await world.mailsTo('zika.three@outside.test');
    expect(mails.filter(({ subject }) => subject?.includes('no longer expected'))).toHaveLength(1);
    expect(calendarOf(mails.at(-1)!)).toMatchObject({ method: 'CANCEL' });
    expect((await world.guest.refused(documents.byToken, { token })).code).toBe('NOT_FOUND');
    expect(
      (await world.guest.refused(documents.answer, { input: { token, answer: 'accepted' } })).code,
    ).toBe('NOT_FOUND');
    await answer({ eventId: id, answer: 'accepted' }, ana);
    expect(await invite(id, { guests: 'zika.three@outside.test' })).toEqual({
      invited: 1,
      alreadyInvited: 0,
    });
    expect(
      await look(stage.tokenIn(await stage.lastMail('zika.three@outside.test'))),
    ).toMatchObject({ answer: 'pending' });
  });

  it('close when the event begins', async () => {
    const { id } = await stage.schedule(organiser, { ...workshop, localStart: '2027-03-04T14:00' });
    await invite(id, { guests: 'zika.four@outside.test' });
    const token = stage.tokenIn(await stage.lastMail('zika.four@outside.test'));
    world.clock.moveTo('2027-03-04T13:00:00Z');
    expect(await look(token)).toMatchObject({ mayAnswer: false, answer: 'pending' });
    const late = await world.guest.refused(documents.answer, {
      input: { token, answer: 'accepted' },
    });
    expect(late.code).toBe('INVITATION_CLOSED');
  });

  it('belong to the guest when she opens an account', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    await invite(id, { guests: 'New Peer <new.peer@peers.test>' });
    const token = stage.tokenIn(await stage.lastMail('new.peer@peers.test'));
    await answer({ token, answer: 'accepted' });
    const peer = await world.person('New Peer');
    expect(await stage.event(peer, id)).toMatchObject({
      viewerAnswer: 'accepted',
      registeredCount: 1,
    });
    expect(await look(token)).toMatchObject({
      hasAccount: true,
      name: 'New Peer',
      answer: 'accepted',
    });
  });

  it('cost the same few statements for one and for many', async () => {
    const { id } = await stage.schedule(organiser, workshop);
    const peers = await Promise.all(
      ['Cost One', 'Cost Two', 'Cost Three'].map((name) => world.person(name)),
    );
    await invite(id, { peerIds: peers.map((peer) => peer.id) });
    const statements = (first: number) =>
      world.statements(() => organiser.ask(documents.invitations, { eventId: id, first }));
    expect(await statements(3)).toBe(await statements(1));
  });
});
