import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { ModeratorReader } from '../moderatorship/moderator.reader.js';
import { AccountReader } from './account.reader.js';
import { FirstAdministrator } from './first-administrator.js';

const viewer = '{ viewer { peerId name locale timeZone roles moderatedTopicIds } }';
const disable = 'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { ok } }';
const enable = 'mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { ok } }';
const grant = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ok } }';
const revoke = 'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { ok } }';
const appoint =
  'mutation ($input: AppointModeratorInput!) { appointModerator(input: $input) { ok } }';
const dismiss =
  'mutation ($input: DismissModeratorInput!) { dismissModerator(input: $input) { ok } }';
const account =
  'query ($peerId: ID!) { account(peerId: $peerId) { address roles disabledAt moderatedTopicIds lastSeenAt } }';
const accounts = `query ($text: String, $role: Role, $first: Int!, $after: String) {
  accounts(text: $text, role: $role, first: $first, after: $after) {
    edges { node { name address roles } } pageInfo { endCursor hasNextPage } } }`;
const moderators = 'query ($topicId: ID!) { moderators(topicId: $topicId) { peerId name } }';
const password = 'correct horse battery staple';

let world: TestWorld;
let administrator: TestPeer;
beforeAll(async () => {
  world = await TestWorld.start();
  administrator = await world.person('Head Office', { roles: ['administrator'] });
});
afterAll(() => world.stop());

describe('an account', () => {
  it('is changed by its owner', async () => {
    const peer = await world.person('Moving Person');
    const input = { name: 'Nueva Persona', locale: 'fr', timeZone: 'America/Bogota' };
    await peer.ask(
      'mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { ok } }',
      { input },
    );
    expect(await peer.ask(viewer)).toMatchObject({ viewer: input });
  });

  it('is locked at once: sessions, live connections, links; and opened again', async () => {
    const peer = await world.person('Troubling Person');
    const live = await peer.live();
    const ended = live.next('session:ended');
    const input = { peerId: peer.id };
    await world.guest.ask(
      'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { ok } }',
      {
        input: { address: peer.address },
      },
    );
    await world.settle();
    const mail = (await world.mailsTo(peer.address)).at(-1)!;
    const token = /token=([\w-]+)/.exec(mail.text ?? '')?.[1];
    await administrator.ask(disable, { input });
    await ended;
    live.close();
    expect(await peer.ask(viewer)).toEqual({ viewer: null });
    const byLink = 'mutation ($input: SignInByLinkInput!) { signInByLink(input: $input) { ok } }';
    expect((await world.guest.refused(byLink, { input: { token } })).code).toBe('LINK_USED');
    expect(await world.get(AccountReader).mailable([peer.id])).toEqual([]);
    expect(await administrator.ask(account, { peerId: peer.id })).toMatchObject({
      account: { disabledAt: world.clock.now().toISOString(), lastSeenAt: null },
    });
    await administrator.ask(enable, { input });
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
    await world.guest.ask(signIn, { input: { address: peer.address, password } });
    // The old cookie stays worthless.
    expect(await peer.ask(viewer)).toEqual({ viewer: null });
  });

  it('is nobody else’s to lock or to look at', async () => {
    const organiser = await world.person('Organising Person', { roles: ['organiser'] });
    const input = { peerId: administrator.id };
    for (const document of [disable, enable]) {
      expect((await organiser.refused(document, { input })).code).toBe('FORBIDDEN');
      expect((await world.guest.refused(document, { input })).code).toBe('UNAUTHENTICATED');
    }
    expect((await organiser.refused(account, input)).code).toBe('FORBIDDEN');
    expect((await administrator.refused(account, { peerId: newId() })).code).toBe('NOT_FOUND');
    expect((await administrator.refused(account, { peerId: 'x' })).code).toBe('NOT_FOUND');
    expect((await administrator.refused(disable, { input })).code).toBe('OWN_ACCOUNT');
    expect((await administrator.refused(disable, { input: { peerId: newId() } })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('roles', () => {
  it('act from the next request on', async () => {
    const peer = await world.person('Rising Person');
    const input = { peerId: peer.id, role: 'ORGANISER' };
    expect((await peer.refused(grant, { input })).code).toBe('FORBIDDEN');
    await administrator.ask(grant, { input });
    await administrator.ask(grant, { input });
    expect(await peer.ask(viewer)).toMatchObject({ viewer: { roles: ['ORGANISER'] } });
    const live = await peer.live();
    await administrator.ask(revoke, { input });
    // What it listened to by that right ends with it; she herself may come back.
    await live.next('disconnect', () => true, 1_000);
    expect(live.all('session:ended')).toEqual([]);
    expect(await peer.ask(viewer)).toMatchObject({ viewer: { roles: [] } });
    const events = await world.sql<{ roles: string[] }>(
      `SELECT payload->'roles' AS roles FROM outbox_event
        WHERE name = 'identity.roles-changed' AND payload->>'accountId' = $1 ORDER BY id`,
      [peer.id],
    );
    expect(events.map(({ roles }) => roles)).toEqual([['organiser'], []]);
  });

  it('leave the instance an administrator, even when two dismiss each other at once', async () => {
    const input = (peer: TestPeer) => ({ input: { peerId: peer.id, role: 'ADMINISTRATOR' } });
    expect((await administrator.refused(revoke, input(administrator))).code).toBe(
      'LAST_ADMINISTRATOR',
    );
    const second = await world.person('Second Office', { roles: ['administrator'] });
    const answers = await Promise.all([
      administrator.call(revoke, input(second)),
      second.call(revoke, input(administrator)),
    ]);
    const codes = answers.flatMap(
      ({ errors }) => errors?.map((error) => error.extensions.code) ?? [],
    );
    // The loser's request may also come so late that she is none any more.
    expect(['LAST_ADMINISTRATOR', 'FORBIDDEN']).toContain(codes[0]);
    expect(codes).toHaveLength(1);
    const left = await world.sql<{ id: string }>(
      `SELECT id FROM account WHERE roles @> '{administrator}' AND disabled_at IS NULL`,
    );
    expect(left).toHaveLength(1);
    await world.sql(`UPDATE account SET roles = '{administrator}' WHERE id = $1`, [
      administrator.id,
    ]);
  });
});

describe('accounts', () => {
  interface Answer {
    accounts: {
      edges: { node: { name: string } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  }
  const found = async (variables: object): Promise<Answer['accounts']> =>
    (await administrator.ask<Answer>(accounts, { first: 50, ...variables })).accounts;
  const namesIn = ({ edges }: Answer['accounts']) => edges.map(({ node }) => node.name);

  it('are found by any part of name or address, whatever the case and accents', async () => {
    const rename = 'UPDATE account SET name = $2 WHERE id = $1';
    await world.sql(rename, [(await world.person('Needle One')).id, 'Đorđe Žarković']);
    await world.sql(rename, [(await world.person('Needle Two')).id, '100%_Literal\\ Person']);
    for (const text of ['zarkov', 'ŽARK', 'djordje', 'đorđe žar', 'Žarković needle.one@']) {
      expect(namesIn(await found({ text }))).toEqual(['Đorđe Žarković']);
    }
    expect(namesIn(await found({ text: '%_lit' }))).toEqual(['100%_Literal\\ Person']);
    expect(namesIn(await found({ text: 'zark%one' }))).toEqual([]);
    expect(namesIn(await found({ text: 'needle', role: 'ORGANISER' }))).toEqual([]);
    expect(namesIn(await found({ role: 'ADMINISTRATOR' }))).toContain('Head Office');
  });

  it('come page by page, each once, in the order of names', async () => {
    for (const name of ['Paged C', 'Paged A', 'Paged B']) await world.person(name);
    const first = await found({ text: 'paged', first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await found({ text: 'paged', first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...namesIn(first), ...namesIn(second)]).toEqual(['Paged A', 'Paged B', 'Paged C']);
  });

  it('are for administrators only', async () => {
    const organiser = await world.person('Curious Organiser', { roles: ['organiser'] });
    expect((await organiser.refused(accounts, { first: 5 })).code).toBe('FORBIDDEN');
  });
});

describe('moderators', () => {
  it('are appointed and dismissed, and answer for what lies below', async () => {
    const peer = await world.person('Looking After');
    const [root, branch, elsewhere] = [newId(), newId(), newId()];
    const input = { peerId: peer.id, topicId: root };
    await administrator.ask(appoint, { input });
    await administrator.ask(appoint, { input });
    expect(await peer.ask(viewer)).toMatchObject({ viewer: { moderatedTopicIds: [root] } });
    const reader = world.get(ModeratorReader);
    expect(await reader.responsibleFor([branch, root])).toEqual([peer.id]);
    expect(await reader.responsibleFor([elsewhere])).toContain(administrator.id);
    expect(await reader.responsibleFor([elsewhere])).not.toContain(peer.id);
    await administrator.ask(dismiss, { input });
    await administrator.ask(dismiss, { input });
    expect(await peer.ask(viewer)).toMatchObject({ viewer: { moderatedTopicIds: [] } });
    const nobody = { peerId: newId(), topicId: root };
    expect((await administrator.refused(appoint, { input: nobody })).code).toBe('NOT_FOUND');
    expect((await peer.refused(appoint, { input })).code).toBe('FORBIDDEN');
  });

  it('are an organiser’s to appoint and to list, without an administrator', async () => {
    const organiser = await world.person('Appointing Organiser', { roles: ['organiser'] });
    const peer = await world.person('Appointed Peer');
    const topicId = newId();
    await organiser.ask(appoint, { input: { peerId: peer.id, topicId } });
    expect(await organiser.ask(moderators, { topicId })).toEqual({
      moderators: [{ peerId: peer.id, name: 'Appointed Peer' }],
    });
    expect((await peer.refused(moderators, { topicId })).code).toBe('FORBIDDEN');
    await organiser.ask(dismiss, { input: { peerId: peer.id, topicId } });
    expect(await organiser.ask(moderators, { topicId })).toEqual({ moderators: [] });
  });
});

describe('AccountReader', () => {
  it('reads any number of accounts with one statement', async () => {
    const peers = [
      await world.person('First Read'),
      await world.person('Second Read', { locale: 'sr' }),
    ];
    const reader = world.get(AccountReader);
    const ids = peers.map(({ id }) => id);
    for (const some of [ids.slice(0, 1), ids]) {
      expect(await world.statements(() => reader.mailable(some))).toBe(1);
    }
    const found = await reader.mailable([...ids, newId()]);
    expect(found.map(({ name }) => name).sort()).toEqual(['First Read', 'Second Read']);
    expect(found.find(({ name }) => name === 'Second Read')).toEqual({
      id: peers[1]!.id,
      name: 'Second Read',
      address: 'second.read@peers.test',
      locale: 'sr',
      timeZone: 'Europe/Belgrade',
    });
    expect(await reader.idsByAddress(['First.Read@PEERS.test', 'nobody@peers.test'])).toEqual(
      new Map([['first.read@peers.test', ids[0]]]),
    );
    expect(await reader.names(ids)).toEqual(
      new Map([
        [ids[0], 'First Read'],
        [ids[1], 'Second Read'],
      ]),
    );
    expect(await world.statements(() => reader.mailable([]))).toBe(0);
  });
});

describe('FirstAdministrator', () => {
  it('opens an instance without administrators, and only such a one', async () => {
    const service = world.get(FirstAdministrator);
    expect(await service.create('boss@ministry.test')).toEqual({ created: false, signInUrl: null });
    await world.sql(`UPDATE account SET roles = '{}'`);
    const first = await service.create('Boss@Ministry.test', 'sr', 'Europe/Belgrade');
    expect(first.created).toBe(true);
    expect(first.signInUrl).toMatch(/^https:\/\/peerloop\.test\/sign-in\/link\?token=[\w-]{43}$/);
    const again = await service.create('boss@ministry.test');
    expect(again.created).toBe(false);
    expect(again.signInUrl).not.toBe(first.signInUrl);
    const token = new URL(again.signInUrl!).searchParams.get('token');
    world.clock.advance({ hours: 23 });
    const byLink = 'mutation ($input: SignInByLinkInput!) { signInByLink(input: $input) { ok } }';
    await world.guest.ask(byLink, { input: { token } });
    expect(await service.create('boss@ministry.test')).toEqual({ created: false, signInUrl: null });
    expect(
      await world.sql(`SELECT address, roles FROM account WHERE roles @> '{administrator}'`),
    ).toEqual([{ address: 'boss@ministry.test', roles: ['organiser', 'administrator'] }]);
    await expect(service.create('no address')).rejects.toMatchObject({ code: 'VALIDATION' });
  });
});
