import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionCookie } from '@peerloop/platform';
import { TestWorld, type TestPeer, topicTexts } from '@peerloop/testing';
import ICAL from 'ical.js';

const changeProfile = `mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { version } }`;
const changeCard = `mutation ($input: ChangeContactCardInput!) {
  changeContactCard(input: $input) { field value audience } }`;
const contactOf = `query ($peerId: ID!) {
  profile(peerId: $peerId) { met metAt contact { field value audience } } }`;
const followPeer = `mutation ($input: FollowPeerInput!) { followPeer(input: $input) { followed } }`;
const unfollowPeer = `mutation ($input: FollowPeerInput!) { unfollowPeer(input: $input) { followed } }`;
const followOrganisation = `mutation ($input: FollowOrganisationInput!) {
  followOrganisation(input: $input) { followed followerCount } }`;
const entryFields = `id peerCount followerCount followed organisation { name kind level country place }`;
const organisations = `query ($text: String, $kind: String, $level: String, $country: String, $followed: Boolean,
  $first: Int, $after: String) { organisations(text: $text, kind: $kind, level: $level, country: $country,
  followed: $followed, first: $first, after: $after) {
    edges { node { ${entryFields} } } pageInfo { hasNextPage endCursor } } }`;
const organisation = `query ($id: ID!) { organisation(id: $id) { ${entryFields} } }`;
const inbox = `query { notifications { edges { node { kind path } } } }`;

interface Contact {
  readonly field: string;
  readonly value: string;
  readonly audience: string | null;
}
interface Shown {
  readonly profile: {
    readonly met: boolean;
    readonly metAt: string[];
    readonly contact: Contact[];
  };
}
interface Entry {
  readonly id: string;
  readonly peerCount: number;
  readonly followerCount: number;
  readonly followed: boolean;
  readonly organisation: { readonly name: string };
}
interface Listed {
  readonly organisations: {
    readonly edges: { readonly node: Entry }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

let world: TestWorld;
let olga: TestPeer;
let ana: TestPeer;
let bob: TestPeer;
let topicId: string;

const workAt = async (peer: TestPeer, name: string, more: object = {}): Promise<void> => {
  const { profile } = await peer.ask<{ profile: { version: number } }>(
    'query ($peerId: ID!) { profile(peerId: $peerId) { version } }',
    { peerId: peer.id },
  );
  const empty = { role: '', place: '', country: '', bio: '', offers: '', seeks: '' };
  const input = { ...empty, languages: [], expertise: [], version: profile.version, ...more };
  await peer.ask(changeProfile, {
    input: { organisationName: name, organisationLevel: 'municipal', ...input },
  });
};
const list = async (by: Pick<TestPeer, 'ask'>, variables: object = {}) => {
  const answer = await by.ask<Listed>(organisations, { first: 50, ...variables });
  return answer.organisations.edges.map(({ node }) => node);
};
const namesOf = (entries: readonly Entry[]) => entries.map((entry) => entry.organisation.name);

/** Uploads and sends the list of an exercise. */
const sendList = async (title: string, csv: string): Promise<string> => {
  const query = new URLSearchParams({ fileName: 'l.csv', title, topicIds: topicId, locale: 'en' });
  const uploaded = await fetch(`${world.url}/participant-lists?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      cookie: `${sessionCookie}=${olga.session}`,
    },
    body: csv,
  });
  const { listId } = (await uploaded.json()) as { listId: string };
  await olga.ask(
    'mutation ($input: SendParticipantListInput!) { sendParticipantList(input: $input) { id } }',
    { input: { listId, agreed: { version: 1, locale: 'en' } } },
  );
  await world.settle();
  return listId;
};
const tookPart = (by: TestPeer, listId: string): Promise<unknown> =>
  by.ask('mutation ($input: AnswerParticipationInput!) { answerParticipation(input: $input) }', {
    input: { listId, tookPart: true, followTopics: false },
  });

beforeAll(async () => {
  world = await TestWorld.start();
  olga = await world.person('Olga Organiser', { roles: ['organiser'] });
  ana = await world.person('Ana Kovač-Ilić Maric');
  bob = await world.person('Bob Stranger');
  const { addTopic } = await olga.ask<{ addTopic: { id: string } }>(
    'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id } }',
    { input: { parentId: null, texts: topicTexts('Building land') } },
  );
  topicId = addTopic.id;
  await world.settle();
});
afterAll(() => world.stop());

describe('the directory', () => {
  const peers = `query ($text: String, $topicId: ID) { peers(text: $text, topicId: $topicId, first: 50) {
    edges { node { peer { name } } } } }`;
  const found = async (variables: object = {}): Promise<string[]> => {
    const answer = await bob.ask<{ peers: { edges: { node: { peer: { name: string } } }[] } }>(
      peers,
      variables,
    );
    return answer.peers.edges.map(({ node }) => node.peer.name);
  };

  it('lists a peer once her profile says something, and finds her by name before', async () => {
    const nadia = await world.person('Nadia Newcomer');
    expect(await found()).not.toContain('Nadia Newcomer');
    expect(await found({ text: 'nadia' })).toEqual(['Nadia Newcomer']);
    const spellings = ['Kovac Ana', 'ИЛИЋ Ана', 'ilic-kovač', 'maric KOVAC ana'];
    for (const text of spellings) expect(await found({ text })).toEqual(['Ana Kovač-Ilić Maric']);
    expect(await found({ text: 'Ana Nadia' })).toEqual([]);
    await nadia.ask('mutation ($input: IntroduceInput!) { introduce(input: $input) { isMe } }', {
      input: { topicIds: [topicId], offers: '', seeks: '' },
    });
    expect(await found()).toContain('Nadia Newcomer');
    expect(await found({ topicId })).toContain('Nadia Newcomer');
  });

  it('takes her off the list again when she empties her profile', async () => {
    const emma = await world.person('Emma Emptied');
    await workAt(emma, 'Town of Emmerich');
    expect(await found()).toContain('Emma Emptied');
    await workAt(emma, '');
    expect(await found()).not.toContain('Emma Emptied');
  });
});

describe('a contact card', () => {
  let vera: TestPeer;

  const card = {
    address: 'ana.kovac@novibrod.example',
    addressAudience: 'peers',
    phone: '+381 31 123-456, lok. 12',
    phoneAudience: 'met',
    website: 'https://novibrod.example/',
    websiteAudience: 'followed',
    messenger: 'Signal: anka.42',
    messengerAudience: 'nobody',
  };
  const shownTo = async (viewer: TestPeer): Promise<string[]> =>
    (await viewer.ask<Shown>(contactOf, { peerId: ana.id })).profile.contact.map(
      ({ field }) => field,
    );
  const download = (viewer: TestPeer | null, peerId = ana.id) =>
    fetch(`${world.url}/contacts/${peerId}.vcf`, {
      headers: viewer ? { cookie: `${sessionCookie}=${viewer.session}` } : {},
    });

  beforeAll(async () => {
    vera = await world.person('Vera Visitor');
    await workAt(ana, 'Opština Novi Brod', { role: 'Head of cadastre', languages: ['sr'] });
  });

  it('is begun with the telephone number of the list she came by, for her eyes only', async () => {
    const nina = 'nina.newcomer@peers.test';
    const older = ['Name,E-mail,Phone', `Nina Newcomer,${nina},+381 64 000 000`];
    await sendList('Seminar', older.join('\n'));
    const rows = [
      'Name,E-mail,Phone',
      `${ana.name},${ana.address},+381 64 111 222`,
      `Vera Visitor,${vera.address},`,
      `Nina Newcomer,${nina},+381 64 333 444`,
    ];
    const tour = await sendList('Study tour, Novi Brod', rows.join('\n'));
    const newcomer = await world.person('Nina Newcomer');
    await tookPart(newcomer, tour);
    const unasked = await ana.ask<Shown>(contactOf, { peerId: newcomer.id });
    expect(unasked.profile).toMatchObject({ met: false, metAt: [] });
    await tookPart(ana, tour);
    await tookPart(vera, tour);
    const own = await newcomer.ask<Shown>(contactOf, { peerId: newcomer.id });
    expect(own.profile.contact).toEqual([
      { field: 'phone', value: '+381 64 333 444', audience: 'nobody' },
    ]);
    const seen = await vera.ask<Shown>(contactOf, { peerId: newcomer.id });
    expect(seen.profile).toEqual({ met: true, metAt: ['Study tour, Novi Brod'], contact: [] });
    // Who is here already has said herself how she is reached.
    const hers = await ana.ask<Shown>(contactOf, { peerId: ana.id });
    expect(hers.profile.contact).toEqual([]);
  });

  it('is shared line by line, and only with whom its owner chose', async () => {
    const answer = await ana.ask<{ changeContactCard: Contact[] }>(changeCard, { input: card });
    expect(answer.changeContactCard).toEqual([
      { field: 'address', value: card.address, audience: 'peers' },
      { field: 'phone', value: card.phone, audience: 'met' },
      { field: 'website', value: card.website, audience: 'followed' },
      { field: 'messenger', value: card.messenger, audience: 'nobody' },
    ]);
    expect(await shownTo(vera)).toEqual(['address', 'phone', 'website']);
    expect(await shownTo(bob)).toEqual(['address']);
    // Following her opens nothing; being followed by her does.
    await bob.ask(followPeer, { input: { peerId: ana.id } });
    expect(await shownTo(bob)).toEqual(['address']);
    await ana.ask(followPeer, { input: { peerId: bob.id } });
    expect(await shownTo(bob)).toEqual(['address', 'website']);
    const [seen] = (await bob.ask<Shown>(contactOf, { peerId: ana.id })).profile.contact;
    expect(seen).toEqual({ field: 'address', value: card.address, audience: null });
    await ana.ask(unfollowPeer, { input: { peerId: bob.id } });
    expect(await shownTo(bob)).toEqual(['address']);
  });

  it('is taken into an address book with what the reader may see, and nothing else', async () => {
    const read = async (viewer: TestPeer) => {
      const response = await download(viewer);
      expect(response.headers.get('content-type')).toBe('text/vcard; charset=UTF-8');
      expect(response.headers.get('content-disposition')).toContain('Ana%20Kova%C4%8D');
      const parsed = new ICAL.Component(ICAL.parse(await response.text()) as never);
      return (name: string) =>
        parsed.getAllProperties(name).map((property) => String(property.getFirstValue()));
    };
    const forVera = await read(vera);
    expect(forVera('fn')).toEqual(['Ana Kovač-Ilić Maric']);
    expect(forVera('title')).toEqual(['Head of cadastre']);
    expect(forVera('email')).toEqual([card.address]);
    expect(forVera('tel')).toEqual([card.phone]);
    expect(forVera('note')).toEqual([]);
    expect(forVera('url')).toContainEqual(expect.stringContaining(`/people/${ana.id}`));
    const forBob = await read(bob);
    expect([forBob('email'), forBob('tel')]).toEqual([[card.address], []]);
    expect((await download(null)).status).toBe(401);
    expect((await download(bob, '0198c0de-0000-7000-8000-000000000002')).status).toBe(404);
  });

  it('refuses what nobody could be reached by, and keeps what was there', async () => {
    const refused = async (change: object) =>
      (await ana.refused(changeCard, { input: { ...card, ...change } })).fields;
    expect(await refused({ phone: 'call me' })).toEqual([
      { field: 'phone', code: 'PHONE_INVALID' },
    ]);
    expect(await refused({ address: 'ana@' })).toEqual([
      { field: 'address', code: 'ADDRESS_INVALID' },
    ]);
    expect(await refused({ website: 'javascript:alert(1)' })).toEqual([
      { field: 'website', code: 'URL_INVALID' },
    ]);
    expect(await refused({ phoneAudience: 'everybody' })).toHaveLength(1);
    expect(await shownTo(ana)).toEqual(['address', 'phone', 'website', 'messenger']);
  });

  it('loses the lines that are left empty', async () => {
    await ana.ask(changeCard, { input: { ...card, website: null, messenger: '' } });
    expect(await shownTo(ana)).toEqual(['address', 'phone']);
  });
});

describe('organisations', () => {
  let idOfNdiareki: string;
  /** Follows an organisation, and no peer or topic. */
  let otto: TestPeer;

  beforeAll(async () => {
    otto = await world.person('Otto Onlooker');
    const where = { place: 'Ndiaréki', country: 'SN', organisationKind: 'municipality' };
    await workAt(bob, 'Commune de Ndiaréki', where);
    for (const name of ['Zadruga Žito', 'Ábel Foundation', 'Beta 50%_off']) {
      await workAt(olga, name, { organisationKind: 'ngo', organisationLevel: 'national' });
    }
    idOfNdiareki = (await list(bob, { text: 'ndiareki' }))[0]?.id ?? '';
  });

  it('are found by name and place without accents, by kind, level and country', async () => {
    expect(namesOf(await list(ana, { text: 'NDIAREKI' }))).toEqual(['Commune de Ndiaréki']);
    expect(namesOf(await list(ana, { text: '50%_' }))).toEqual(['Beta 50%_off']);
    // Marks alone find nothing, rather than everybody.
    for (const text of ['%', '_', ' – ', '\u200b']) {
      expect(namesOf(await list(ana, { text }))).toEqual([]);
    }
    expect(namesOf(await list(ana, { kind: 'ngo', level: 'national' }))).toEqual([
      'Ábel Foundation',
      'Beta 50%_off',
      'Zadruga Žito',
    ]);
    expect(namesOf(await list(ana, { country: 'SN' }))).toEqual(['Commune de Ndiaréki']);
  });

  it('come page by page, each once, with as many statements for one as for many', async () => {
    const all = namesOf(await list(world.guest));
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { organisations: page }: Listed = await world.guest.ask<Listed>(organisations, {
        first: 2,
        after,
      });
      paged.push(...page.edges.map(({ node }) => node.organisation.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
    const one = await world.statements(() => list(ana, { first: 1 }));
    expect(await world.statements(() => list(ana, { first: 50 }))).toBe(one);
  });

  it('count who works there now, and say nothing of followers to guests but their number', async () => {
    const answer = await otto.ask(followOrganisation, { input: { organisationId: idOfNdiareki } });
    expect(answer).toEqual({ followOrganisation: { followed: true, followerCount: 1 } });
    const asked = { id: idOfNdiareki };
    expect(await otto.ask(organisation, asked)).toMatchObject({
      organisation: { peerCount: 1, followerCount: 1, followed: true },
    });
    expect(await world.guest.ask(organisation, asked)).toMatchObject({
      organisation: { peerCount: 1, followerCount: 1, followed: false },
    });
    expect(namesOf(await list(otto, { followed: true }))).toEqual(['Commune de Ndiaréki']);
    expect(await list(world.guest, { followed: true })).toEqual([]);
    expect((await list(otto, { text: 'Ábel' }))[0]?.peerCount).toBe(0);
  });

  it('tell their followers of threads, events and showcases of their people', async () => {
    const { startThread } = await bob.ask<{ startThread: { id: string } }>(
      'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
      { input: { topicId, title: 'Delays at the registry', body: 'How long is it with you?' } },
    );
    const { submitShowcase } = await bob.ask<{ submitShowcase: { id: string } }>(
      'mutation ($input: SubmitShowcaseInput!) { submitShowcase(input: $input) { id } }',
      {
        input: {
          topicId,
          title: 'A register in one summer',
          place: 'Ndiaréki',
          country: 'SN',
          done: 'We walked every boundary with the neighbours.',
          took: 'Two clerks and one summer.',
          came: 'No dispute since.',
          conditions: '',
        },
      },
    );
    await olga.ask(
      'mutation ($input: ReviewShowcaseInput!) { reviewShowcase(input: $input) { id } }',
      { input: { showcaseId: submitShowcase.id, verdict: 'publish', version: 1, note: '' } },
    );
    // Now a champion, she may hold a webinar.
    await world.settle();
    const { scheduleEvent } = await bob.ask<{ scheduleEvent: { id: string } }>(
      'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { id } }',
      {
        input: {
          topicId,
          kind: 'webinar',
          title: 'How we did it',
          description: 'Questions welcome.',
          localStart: '2031-05-06T14:00',
          minutes: 60,
          timeZone: 'Africa/Dakar',
          visibility: 'public',
          meetingUrl: 'https://meet.example/ndiareki',
        },
      },
    );
    // A reply is no news for those who follow a whole organisation.
    await bob.ask('mutation ($input: ReplyInput!) { reply(input: $input) { id } }', {
      input: { threadId: startThread.id, body: 'Nobody?' },
    });
    await world.settle();
    const { notifications } = await otto.ask<{
      notifications: { edges: { node: { kind: string; path: string } }[] };
    }>(inbox);
    const about = notifications.edges.map(({ node }) => `${node.kind} ${node.path}`);
    expect(about).toHaveLength(3);
    expect(about).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`forum.thread-from-organisation /threads/${startThread.id}`),
        `showcases.published /showcases/${submitShowcase.id}`,
        `events.scheduled /events/${scheduleEvent.id}`,
      ]),
    );
    const shown = await otto.ask<{ showcases: { edges: { node: { id: string } }[] } }>(
      'query ($id: ID) { showcases(organisationId: $id) { edges { node { id } } } }',
      { id: idOfNdiareki },
    );
    expect(shown.showcases.edges.map(({ node }) => node.id)).toEqual([submitShowcase.id]);
  });
});
