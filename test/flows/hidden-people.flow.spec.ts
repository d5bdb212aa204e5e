import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import { championRecognised } from '@peerloop/directory';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { EventStage } from './event-stage.js';

const report = 'mutation ($input: ReportInput!) { report(input: $input) { ok } }';
const decide = 'mutation ($input: DecideReportInput!) { decideReport(input: $input) { ok } }';
const look =
  'mutation ($input: LookAtReportInput!) { lookAtReport(input: $input) { author html } }';
const openReports = `query { openReports { edges { node { id subjectKind subjectTitle authorName } } } }`;
const hiddenThings = `query { hiddenThings { edges { node { id } } } }`;
const change =
  'mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { version } }';
const profile = `query ($peerId: ID!) { profile(peerId: $peerId) {
  bioHtml offers seeks hidden version peer { name role place organisation { id name hidden } } } }`;
const peers = 'query ($text: String) { peers(text: $text) { edges { node { id } } } }';
const organisations = 'query { organisations { edges { node { id } } } }';
const organisation = 'query ($id: ID!) { organisation(id: $id) { id } }';
const followOrganisation = `mutation ($input: FollowOrganisationInput!) {
  followOrganisation(input: $input) { followed } }`;
const changeCard = `mutation ($input: ChangeContactCardInput!) {
  changeContactCard(input: $input) { field } }`;
const contact = 'query ($peerId: ID!) { profile(peerId: $peerId) { contact { field value } } }';
const open = 'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }';
const say = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';
const room = 'query ($id: ID!) { room(id: $id) { title } }';
const myRooms = 'query { myRooms { edges { node { id } } } }';
const inbox = 'query { notifications { edges { node { kind title } } } }';

type Edges = readonly { readonly node: { readonly id: Id; readonly kind: string } }[];
interface Shown {
  readonly profile: {
    readonly version: number;
    readonly peer: { readonly organisation: { readonly id: Id } };
  };
}

let world: TestWorld;
let ana: TestPeer;
let bob: TestPeer;
let administrator: TestPeer;
const ids = async (who: TestPeer, query: string, variables: object = {}) =>
  Object.values(await who.ask<Record<string, { edges: Edges }>>(query, variables))[0]!.edges.map(
    ({ node }) => node.id,
  );

const reportIt = async (subjectKind: string, subjectId: Id) => {
  await bob.ask(report, { input: { subjectKind, subjectId, reason: 'spam', note: '' } });
  const answer = await administrator.ask<{ openReports: { edges: { node: object }[] } }>(
    openReports,
  );
  return answer.openReports.edges[0]!.node as { id: Id; subjectTitle: string; authorName: string };
};
const settle = async (reportId: Id, decision: 'hide' | 'keep') => {
  await administrator.ask(decide, { input: { reportId, decision } });
  await world.settle();
};

beforeAll(async () => {
  world = await TestWorld.start();
}, 60_000);
afterAll(() => world.stop(), 30_000);
beforeEach(async () => {
  ana = await world.person('Ana Author');
  bob = await world.person('Bob Reader');
  administrator = await world.person('Ada Ministrator', { roles: ['administrator'] });
  await world.settle();
  const organisationName = `Pumps of ${ana.id}`;
  const { version } = (await ana.ask<Shown>(profile, { peerId: ana.id })).profile;
  await ana.ask(change, {
    input: {
      ...{ organisationName, organisationLevel: 'municipal', languages: [], expertise: [] },
      ...{ role: 'Seller', place: 'Pumptown', country: 'RS', version },
      ...{ bio: 'Buy *pumps*', offers: 'Cheap pumps', seeks: 'Buyers' },
    },
  });
  await world.settle();
});

describe('a hidden profile', () => {
  it('keeps name and organisation; its words are for its peer and administrators', async () => {
    const { id, ...told } = await reportIt('profile', ana.id);
    expect(told).toMatchObject({ subjectTitle: 'Ana Author', authorName: 'Ana Author' });
    const words = await administrator.ask<{ lookAtReport: { html: string }[] }>(look, {
      input: { reportId: id },
    });
    expect(words.lookAtReport[0]!.html).toMatch(/<em>pumps<\/em>.*Seller.*Buyers/s);
    const before = await bob.ask(profile, { peerId: ana.id });
    await settle(id, 'hide');
    expect(await bob.ask(profile, { peerId: ana.id })).toMatchObject({
      profile: {
        ...{ bioHtml: '', offers: '', seeks: '', hidden: true },
        peer: { name: 'Ana Author', role: null, place: null, organisation: { hidden: false } },
      },
    });
    for (const reader of [ana, administrator]) {
      const read = await reader.ask(profile, { peerId: ana.id });
      expect(read).toMatchObject({ profile: { offers: 'Cheap pumps', peer: { role: 'Seller' } } });
    }
    const { notifications } = await ana.ask<{ notifications: { edges: { node: object }[] } }>(
      inbox,
    );
    // Not by the name of whoever reads it.
    expect(notifications.edges[0]!.node).toMatchObject({
      kind: 'moderation.thing-decided',
      title: 'Moderators have hidden your profile',
    });
    const [hidden] = await ids(administrator, hiddenThings);
    await settle(hidden!, 'keep');
    expect(await bob.ask(profile, { peerId: ana.id })).toEqual(before);
  });

  it('is in no list, however it changes, until it is shown again', async () => {
    expect(await ids(bob, peers)).toContain(ana.id);
    const { id } = await reportIt('profile', ana.id);
    await settle(id, 'hide');
    const recognised = championRecognised({
      peerId: ana.id,
      since: world.clock.now().toISOString(),
    });
    await world.get(UnitOfWork).run((tx) => world.get(Outbox).record(tx, recognised));
    await world.settle();
    for (const text of [null, 'Ana Author', 'Pumptown'])
      expect(await ids(bob, peers, { text })).not.toContain(ana.id);
    const [hidden] = await ids(administrator, hiddenThings);
    await settle(hidden!, 'keep');
    expect(await ids(bob, peers, { text: 'Pumptown' })).toContain(ana.id);
  });

  it('shares no contact with others, whatever its peer had shared', async () => {
    const nobody = { addressAudience: 'nobody', messengerAudience: 'nobody' };
    const shared = { phone: '+381 31 123 456', phoneAudience: 'peers', websiteAudience: 'nobody' };
    await ana.ask(changeCard, { input: { ...nobody, ...shared } });
    const card = { profile: { contact: [{ field: 'phone', value: '+381 31 123 456' }] } };
    expect(await bob.ask(contact, { peerId: ana.id })).toEqual(card);
    const { id } = await reportIt('profile', ana.id);
    await settle(id, 'hide');
    expect(await bob.ask(contact, { peerId: ana.id })).toEqual({ profile: { contact: [] } });
    for (const reader of [ana, administrator])
      expect(await reader.ask(contact, { peerId: ana.id })).toEqual(card);
  });
});

describe('a hidden organisation', () => {
  it('stays a name in profiles, with a page for whoever named it and in no list', async () => {
    const shown = await ana.ask<Shown>(profile, { peerId: ana.id });
    const organisationId = shown.profile.peer.organisation.id;
    const input = { subjectKind: 'organisation', subjectId: organisationId, reason: 'spam' };
    const own = await ana.refused(report, { input: { ...input, note: '' } });
    expect(own.code).toBe('FORBIDDEN');
    const { id } = await reportIt('organisation', organisationId);
    await settle(id, 'hide');
    expect(await bob.ask(profile, { peerId: ana.id })).toMatchObject({
      profile: { peer: { organisation: { name: `Pumps of ${ana.id}`, hidden: true } } },
    });
    expect(await ids(bob, organisations)).not.toContain(organisationId);
    expect((await bob.refused(organisation, { id: organisationId })).code).toBe('NOT_FOUND');
    const follow = await bob.refused(followOrganisation, { input: { organisationId } });
    expect(follow.code).toBe('NOT_FOUND');
    for (const reader of [ana, administrator])
      await reader.ask(organisation, { id: organisationId });
    const unchanged = { role: '', place: '', country: '', bio: '', offers: '', seeks: '' };
    const changes = { ...unchanged, organisationId, languages: [], expertise: [] };
    await ana.ask(change, { input: { ...changes, version: shown.profile.version } });
    const { version } = (await bob.ask<Shown>(profile, { peerId: bob.id })).profile;
    const joining = await bob.refused(change, { input: { ...changes, version } });
    expect(joining.code).toBe('VALIDATION');
    await settle((await ids(administrator, hiddenThings))[0]!, 'keep');
    await bob.ask(organisation, { id: organisationId });
  });
});

describe('a hidden room', () => {
  it('is entered by nobody until it is shown again; open pages are closed at once', async () => {
    const { openRoom } = await ana.ask<{ openRoom: { id: Id } }>(open, {
      input: { title: 'Pump sale', peerIds: [bob.id] },
    });
    const live = await bob.live();
    try {
      await live.send('room:join', { roomId: openRoom.id });
      await ana.ask(say, { input: { roomId: openRoom.id, body: 'Come *and* buy' } });
      await world.settle();
      const { id, ...told } = await reportIt('room', openRoom.id);
      expect(told).toMatchObject({ subjectTitle: 'Pump sale', authorName: 'Ana Author' });
      const { lookAtReport } = await administrator.ask<{ lookAtReport: object[] }>(look, {
        input: { reportId: id },
      });
      expect(lookAtReport).toMatchObject([
        { html: '<p>Pump sale</p>' },
        { html: '<p>Come <em>and</em> buy</p>' },
      ]);
      await settle(id, 'hide');
      const left = { roomId: openRoom.id, reason: 'closed' };
      expect(await live.next('room:closed')).toEqual(left);
      for (const member of [ana, bob]) {
        const refusal = await member.refused(room, { id: openRoom.id });
        expect(refusal.code).toBe('FORBIDDEN');
        expect(await ids(member, myRooms)).not.toContain(openRoom.id);
      }
      const { notifications } = await bob.ask<{ notifications: { edges: Edges } }>(inbox);
      expect(notifications.edges.filter(({ node }) => node.kind.startsWith('rooms.'))).toEqual([]);
      const again = await live.send('room:join', { roomId: openRoom.id });
      expect(again).toMatchObject({ ok: false, code: 'FORBIDDEN' });
      const stranger = await administrator.refused(room, { id: openRoom.id });
      expect(stranger.code).toBe('NOT_FOUND');
      await settle((await ids(administrator, hiddenThings))[0]!, 'keep');
      expect(await bob.ask(room, { id: openRoom.id })).toEqual({ room: { title: 'Pump sale' } });
    } finally {
      live.close();
    }
  });

  it('is never a topic’s: what is said there is reported word by word', async () => {
    await EventStage.set(world);
    const [topicRoom] = await world.sql<{ id: Id }>(
      `SELECT id FROM room WHERE kind = 'topic' LIMIT 1`,
    );
    const input = { subjectKind: 'room', subjectId: topicRoom!.id, reason: 'spam', note: '' };
    expect((await bob.refused(report, { input })).code).toBe('NOT_FOUND');
  });
});
