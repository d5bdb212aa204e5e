import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionCookie } from '@peerloop/platform';
import type { GraphqlClient } from '@peerloop/testing';
import { TestWorld, type TestPeer, topicTexts } from '@peerloop/testing';

const fixtures = new URL('../../libs/participants/src/reading/fixtures/', import.meta.url);
const training = readFileSync(new URL('obuka-sr.windows-1250.semicolon.csv', fixtures));

const listFields = `id encoding delimiter hasFile sentAt columns { index header meaning } leftOut { line reason }
  problems { code } counts { new here invitedBefore problem removed invited joined }`;
const listQuery = `query ($id: ID!) { participantList(id: $id) { ${listFields} } }`;
const rowsQuery = `query ($listId: ID!) { participantRows(listId: $listId, first: 50) { edges { node {
  line state sent values { name address } problems { field code blocking } } } } }`;
const correct = `mutation ($input: CorrectListRowInput!) { correctListRow(input: $input) { ${listFields} } }`;
const remove = `mutation ($input: ListRowInput!) { removeListRow(input: $input) { ${listFields} } }`;
const columns = `mutation ($input: SetListColumnsInput!) { setListColumns(input: $input) { ${listFields} } }`;
const agreed = { version: 1, locale: 'sr' };
const send = `mutation ($input: SendParticipantListInput!) { sendParticipantList(input: $input) { ${listFields} } }`;
const met = `query { peopleIMet(first: 50) { edges { node { id } } } }`;
const participations = `query { participations { listId topicIds tookPart } }`;
const answer = `mutation ($input: AnswerParticipationInput!) { answerParticipation(input: $input) }`;
const profile = `query ($peerId: ID!) { profile(peerId: $peerId) {
  met languages peer { role place organisation { name level } } } }`;

type Counts = Record<
  'new' | 'here' | 'invitedBefore' | 'problem' | 'removed' | 'invited' | 'joined',
  number
>;
interface List {
  readonly encoding: string | null;
  readonly hasFile: boolean;
  readonly columns: { readonly index: number; readonly header: string; readonly meaning: string }[];
  readonly leftOut: { readonly reason: string }[];
  readonly counts: Counts;
}
interface Row {
  readonly line: number;
  readonly state: string;
  readonly values: { readonly name: string; readonly address: string };
  readonly problems: { readonly code: string; readonly blocking: boolean }[];
}

const none: Counts = {
  new: 0,
  here: 0,
  invitedBefore: 0,
  problem: 0,
  removed: 0,
  invited: 0,
  joined: 0,
};

describe('a participant list', () => {
  let world: TestWorld;
  let olga: TestPeer;
  let oskar: TestPeer;
  let peer: TestPeer;
  let zarko: TestPeer;
  let topicId: string;
  let listId: string;

  const post = async (
    by: { readonly session: string },
    file: Uint8Array,
    more: Record<string, string> = {},
  ): Promise<{
    status: number;
    body: { listId?: string; code?: string; fields?: { field: string }[] };
  }> => {
    const query = new URLSearchParams({ fileName: 'spisak.csv', ...more });
    const response = await fetch(`${world.url}/participant-lists?${query.toString()}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        cookie: `${sessionCookie}=${by.session}`,
      },
      body: new Uint8Array(file),
    });
    return { status: response.status, body: (await response.json()) as object };
  };
  const list = async (by: TestPeer = olga): Promise<List> =>
    (await by.ask<{ participantList: List }>(listQuery, { id: listId })).participantList;
  const rows = async (): Promise<Row[]> => {
    const answer = await olga.ask<{ participantRows: { edges: { node: Row }[] } }>(rowsQuery, {
      listId,
    });
    return answer.participantRows.edges.map((edge) => edge.node);
  };
  const lineOf = async (name: string): Promise<number> =>
    (await rows()).find((row) => row.values.name === name)?.line ?? 0;
  const join = async (address: string, name: string): Promise<GraphqlClient> => {
    const [mail] = await world.mailsTo(address);
    const token = /\/join\/([\w-]+)|token=([\w-]+)/
      .exec(mail?.text ?? '')
      ?.slice(1)
      .find(Boolean);
    const input = {
      token,
      name,
      password: 'a mill beside the river',
      locale: 'sr',
      timeZone: 'Europe/Belgrade',
      agreed,
    };
    const answer = await world.guest.call(
      'mutation ($input: JoinInput!) { join(input: $input) { ok } }',
      { input },
    );
    const session = new RegExp(`${sessionCookie}=([^;]+)`).exec(
      answer.headers.get('set-cookie') ?? '',
    )?.[1];
    if (!session) throw new Error(JSON.stringify(answer.errors));
    await world.settle();
    return world.client({ session });
  };
  const followedTopics = async (peerId: string): Promise<number> =>
    (await world.sql('SELECT FROM topic_follow WHERE peer_id = $1', [peerId])).length;
  const idOf = async (client: GraphqlClient): Promise<string> =>
    (await client.ask<{ viewer: { peerId: string } }>('query { viewer { peerId } }')).viewer.peerId;

  beforeAll(async () => {
    world = await TestWorld.start();
    olga = await world.person('Olga Organiser', { roles: ['organiser'] });
    oskar = await world.person('Oskar Organiser', { roles: ['organiser'] });
    peer = await world.person('Petra Peer');
    zarko = await world.person('Zarko Here');
    await world.sql('UPDATE account SET address = $2 WHERE id = $1', [
      zarko.id,
      'zarko.ciric@vojvodina.example',
    ]);
    const { addTopic } = await olga.ask<{ addTopic: { id: string } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id } }',
      { input: { parentId: null, texts: topicTexts('Building land') } },
    );
    topicId = addTopic.id;
  });
  afterAll(() => world.stop());

  it('is uploaded by organisers only, with a title and topics that exist', async () => {
    const what = { title: 'Obuka, Novi Sad', topicIds: topicId, locale: 'sr' };
    expect(await post(peer, training, what)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
    expect(await post({ session: 'nobody' }, training, what)).toMatchObject({ status: 401 });
    const bare = await post(olga, training);
    expect([bare.status, bare.body.fields?.map(({ field }) => field)]).toEqual([
      422,
      ['title', 'topicIds', 'locale'],
    ]);
    const unknown = await post(olga, training, { ...what, topicIds: crypto.randomUUID() });
    expect(unknown).toMatchObject({ status: 422, body: { fields: [{ field: 'topicIds' }] } });
    const web = await post(olga, Buffer.from('%PDF-1.7 …'), what);
    expect(web).toMatchObject({ status: 400, body: { code: 'FILE_FOREIGN_FORMAT' } });
    const large = await post(olga, new Uint8Array(2 * 1024 * 1024 + 1).fill(97), what);
    expect(large).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    const good = await post(olga, training, what);
    expect(good.status).toBe(201);
    listId = good.body.listId ?? '';
  });

  it('is understood before anything is sent, and seen by its organiser alone', async () => {
    const understood = await list();
    expect(understood).toMatchObject({
      encoding: 'windows-1250',
      delimiter: ';',
      hasFile: true,
      sentAt: null,
      counts: { ...none, new: 3, here: 1, problem: 3 },
    });
    expect(understood.leftOut.map(({ reason }) => reason)).toContain('repeatedHeader');
    expect((await rows()).slice(0, 3).map(({ state }) => state)).toEqual([
      'problem',
      'problem',
      'problem',
    ]);
    expect((await peer.refused(listQuery, { id: listId })).code).toBe('FORBIDDEN');
    for (const query of [listQuery, rowsQuery]) {
      expect((await oskar.refused(query, { id: listId, listId })).code).toBe('NOT_FOUND');
    }
    expect((await oskar.refused(send, { input: { listId, agreed } })).code).toBe('NOT_FOUND');
    expect((await post(oskar, training, { listId })).status).toBe(404);
    await world.settle();
    expect(await world.mailsTo('ana.petrovic@novisad.example')).toEqual([]);
  });

  it('is corrected row by row, and a correction outlives another reading of the file', async () => {
    const line = await lineOf('Jelena Šćepanović');
    const values = { address: 'jelena.scepanovic@indjija.example' };
    await olga.ask(correct, { input: { listId, line, values } });
    expect((await list()).counts).toEqual({ ...none, new: 4, here: 1, problem: 2 });
    const phone = (await list()).columns.find((column) => column.meaning === 'phone');
    const input = { listId, columns: [{ index: phone?.index, meaning: 'ignored' }] };
    const { setListColumns } = await olga.ask<{ setListColumns: List }>(columns, { input });
    expect(setListColumns.columns.find(({ index }) => index === phone?.index)?.meaning).toBe(
      'ignored',
    );
    expect(setListColumns.counts).toEqual({ ...none, new: 4, here: 1, problem: 2 });
    // Ana is there twice: taking her first row off leaves the second one in order.
    const ana = await lineOf('Ana Petrović');
    await olga.ask(remove, { input: { listId, line: ana } });
    expect((await list()).counts).toEqual({ ...none, new: 4, here: 1, problem: 1, removed: 1 });
  });

  it('asks everybody once, and connects who is here without a mail', async () => {
    const never = { input: { listId, agreed: { ...agreed, version: 99 } } };
    expect((await olga.refused(send, never)).code).toBe('VALIDATION');
    const { sendParticipantList } = await olga.ask<{ sendParticipantList: List }>(send, {
      input: { listId, agreed },
    });
    expect(
      await world.sql(
        'SELECT agreement, about, version, wording FROM consent WHERE account_id = $1',
        [olga.id],
      ),
    ).toEqual([
      {
        ...{ agreement: 'participant-list', about: listId, version: 1 },
        wording: expect.stringMatching(/^Ljudima sa ove liste sme se pisati/),
      },
    ]);
    expect(sendParticipantList).toMatchObject({
      hasFile: false,
      counts: { ...none, problem: 1, removed: 1, invited: 4, joined: 1 },
    });
    await world.settle();
    for (const address of ['ana.petrovic@novisad.example', 'jelena.scepanovic@indjija.example']) {
      const mails = await world.mailsTo(address);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.text).toContain('Obuka, Novi Sad');
    }
    expect(await world.mailsTo('zarko.ciric@vojvodina.example')).toEqual([]);
    expect((await olga.refused(send, { input: { listId, agreed } })).code).toBe(
      'LIST_NOBODY_TO_SEND',
    );
    expect((await olga.refused(columns, { input: { listId, columns: [] } })).code).toBe(
      'LIST_FILE_GONE',
    );
    // Nobody follows anything or has met anybody because an organiser says so.
    expect(await followedTopics(zarko.id)).toBe(0);
  });

  it('begins the profile of who joins and shows whom she met', async () => {
    const ana = await join('ana.petrovic@novisad.example', 'Ana Petrović');
    const anaId = await idOf(ana);
    const mine = await ana.ask<{ profile: object }>(profile, { peerId: anaId });
    expect(mine.profile).toMatchObject({
      met: false,
      peer: {
        role: 'šefica odseka',
        place: 'Novi Sad',
        organisation: { name: 'Grad Novi Sad', level: 'municipal' },
      },
    });
    expect(await followedTopics(anaId)).toBe(0);
    const peopleOf = async (who: { ask: GraphqlClient['ask'] }): Promise<string[]> =>
      (
        await who.ask<{ peopleIMet: { edges: { node: { id: string } }[] } }>(met)
      ).peopleIMet.edges.map((edge) => edge.node.id);
    // Zarko was named and did not say that he took part.
    expect([await peopleOf(ana), await peopleOf(zarko)]).toEqual([[], []]);
    const asked = await zarko.ask<{ participations: object[] }>(participations);
    expect(asked.participations).toEqual([{ listId, topicIds: [topicId], tookPart: false }]);
    const yes = { listId, tookPart: true, followTopics: true };
    expect((await peer.refused(answer, { input: yes })).code).toBe('NOT_FOUND');
    await zarko.ask(answer, { input: yes });
    await world.settle();
    expect(await followedTopics(zarko.id)).toBe(1);
    expect([await peopleOf(ana), await peopleOf(zarko)]).toEqual([[zarko.id], [anaId]]);
    expect(await ana.ask(profile, { peerId: zarko.id })).toMatchObject({ profile: { met: true } });
    expect(await peer.ask(profile, { peerId: anaId })).toMatchObject({ profile: { met: false } });
    expect((await list()).counts).toEqual({
      ...none,
      problem: 1,
      removed: 1,
      invited: 3,
      joined: 2,
    });
  });

  it('invites only the new ones of a longer file', async () => {
    const longer = Buffer.concat([
      training,
      Buffer.from('9;;"Nova Osoba";;;;;nova.osoba@grad.example;;\r\n'),
    ]);
    expect((await post(olga, longer, { listId })).body.listId).toBe(listId);
    // Jelena's slip is in the file again and whoever was sent to is not; who was removed stays so.
    expect((await list()).counts).toMatchObject({ new: 1, invited: 3, joined: 2 });
    await olga.ask(send, { input: { listId, agreed } });
    await world.settle();
    expect(await world.mailsTo('nova.osoba@grad.example')).toHaveLength(1);
    for (const address of ['ana.petrovic@novisad.example', 'djordje.colic@novisad.example']) {
      expect(await world.mailsTo(address)).toHaveLength(1);
    }
  });

  it('asks nobody twice who is on two lists', async () => {
    const what = { title: 'Another training', topicIds: topicId, locale: 'en' };
    const first = listId;
    listId = (await post(olga, training, what)).body.listId ?? '';
    expect((await list()).counts).toMatchObject({ new: 0, here: 2, invitedBefore: 2 });
    await olga.ask(send, { input: { listId, agreed } });
    await world.settle();
    expect(await world.mailsTo('djordje.colic@novisad.example')).toHaveLength(1);
    expect(listId).not.toBe(first);
  });

  it('writes to nobody before it is settled which of two columns is the address', async () => {
    const what = { title: 'Two addresses', topicIds: topicId, locale: 'en' };
    const file = Buffer.from(
      'Name;Work e-mail;Home e-mail\nIda Ex;ida@work.example;ida@home.example',
    );
    const twoId = (await post(olga, file, what)).body.listId ?? '';
    const input = { listId: twoId };
    expect((await olga.refused(send, { input: { ...input, agreed } })).code).toBe(
      'LIST_COLUMNS_UNDECIDED',
    );
    const chosen = [
      { index: 1, meaning: 'ignored' },
      { index: 2, meaning: 'address' },
    ];
    await olga.ask(columns, { input: { listId: twoId, columns: chosen } });
    await olga.ask(send, { input: { ...input, agreed } });
    await world.settle();
    expect(await world.mailsTo('ida@home.example')).toHaveLength(1);
    expect(await world.mailsTo('ida@work.example')).toEqual([]);
  });

  it('brings organisations that are not here yet, in any spelling, and languages into profiles', async () => {
    const what = { title: 'Séminaire', topicIds: topicId, locale: 'fr' };
    const file = Buffer.from(
      'Nom complet;Courriel;Organisme;Pays;Langues\n' +
        'Awa Diop;awa@eau.example;Ministère de l’Eau;SN;français, wolof\n' +
        "Binta Sow;binta@eau.example;Ministère de l'Eau;SN;français\n" +
        "Coumba Fall;coumba@eau.example;Ministere de l'Eau;SN;anglais",
    );
    const { listId: id } = (await post(olga, file, what)).body;
    await olga.ask(send, { input: { listId: id, agreed } });
    await world.settle();
    const newcomers = [];
    for (const name of ['awa', 'binta', 'coumba']) {
      newcomers.push(await join(`${name}@eau.example`, name));
    }
    const profiles = [];
    for (const newcomer of newcomers) {
      const peerId = await idOf(newcomer);
      profiles.push((await newcomer.ask<{ profile: object }>(profile, { peerId })).profile);
    }
    const organisation = { name: 'Ministère de l’Eau', level: 'national' };
    expect(profiles).toMatchObject([
      { languages: ['fr', 'wo'], peer: { organisation } },
      { languages: ['fr'], peer: { organisation } },
      { languages: ['en'], peer: { organisation } },
    ]);
    const rows = await world.sql("SELECT FROM organisation WHERE key = 'ministere de leau'", []);
    expect(rows).toHaveLength(1);
  });

  it('shows which organisation is here already under nearly the same name', async () => {
    await world.sql(
      `INSERT INTO organisation (id, name, kind, level, country, place, search, created_at)
       VALUES (gen_random_uuid(), 'Ministry of Water', 'ministry', 'national', 'RW', '', 'ministry of water', now())`,
    );
    const what = { title: 'Near', topicIds: topicId, locale: 'en' };
    const file = Buffer.from(
      'Name;E-mail;Organisation;Country\n' +
        'Ida One;ida@one.example;MINISTRY OF WATER;RW\n' +
        'Ida Two;ida@two.example;"Ministry of Water, Forests and Land";RW\n' +
        'Ida Three;ida@three.example;"Ministry of Water, Forests and Land";SN\n' +
        'Ida Four;ida@four.example;;RW',
    );
    const { listId: id } = (await post(olga, file, what)).body;
    const query = `query ($listId: ID!) { participantRows(listId: $listId) { edges { node {
      values { name } problems { field code blocking facts { name value } } } } } }`;
    const answer = await olga.ask<{ participantRows: { edges: { node: Row }[] } }>(query, {
      listId: id,
    });
    const told = answer.participantRows.edges.map(({ node }) => [node.values.name, node.problems]);
    const known = { name: 'known', value: 'Ministry of Water' };
    expect(told).toEqual([
      ['Ida One', []],
      [
        'Ida Two',
        [{ field: 'organisation', code: 'ORGANISATION_SIMILAR', blocking: false, facts: [known] }],
      ],
      ['Ida Three', []],
      ['Ida Four', []],
    ]);
  });
});
