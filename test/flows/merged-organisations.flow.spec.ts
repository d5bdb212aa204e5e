import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationMoves } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { TestWorld, type TestPeer } from '@peerloop/testing';

const change =
  'mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { version } }';
const profile = `query ($peerId: ID!) { profile(peerId: $peerId) {
  version peer { organisation { id name } } } }`;
const follow = `mutation ($input: FollowOrganisationInput!) {
  followOrganisation(input: $input) { id followerCount } }`;
const organisation = 'query ($id: ID!) { organisation(id: $id) { id peerCount followerCount } }';
const similar = 'query ($id: ID!) { similarOrganisations(id: $id) { organisation { name } } }';
const merge = `mutation ($input: MergeOrganisationsInput!) {
  mergeOrganisations(input: $input) { id peerCount followerCount } }`;
const report = 'mutation ($input: ReportInput!) { report(input: $input) { ok } }';
const decide = 'mutation ($input: DecideReportInput!) { decideReport(input: $input) { ok } }';
const openReports = 'query { openReports { edges { node { id subjectTitle subjectPath } } } }';
const peers = 'query ($text: String) { peers(text: $text) { edges { node { id } } } }';

interface Shown {
  readonly profile: {
    readonly version: number;
    readonly peer: { readonly organisation: { readonly id: Id; readonly name: string } | null };
  };
}

describe('organisations named twice', () => {
  let world: TestWorld;
  let olga: TestPeer;
  let ana: TestPeer;
  let bob: TestPeer;

  const at = async (who: TestPeer) =>
    (await who.ask<Shown>(profile, { peerId: who.id })).profile.peer.organisation!;
  const works = async (who: TestPeer, where: object, country = 'RS'): Promise<Id> => {
    const { version } = (await who.ask<Shown>(profile, { peerId: who.id })).profile;
    const rest = { role: '', place: '', bio: '', offers: '', seeks: '', languages: [] };
    const input = { ...rest, country, expertise: [], version, ...where };
    await who.ask(change, { input });
    return (await at(who)).id;
  };
  const named = (organisationName: string) => ({
    organisationName,
    organisationLevel: 'municipal',
  });
  const merged = (fromId: Id, intoId: Id) => olga.ask(merge, { input: { fromId, intoId } });

  beforeAll(async () => {
    world = await TestWorld.start();
    olga = await world.person('Olga Organiser', { roles: ['organiser'] });
    ana = await world.person('Ana Author');
    bob = await world.person('Bob Reader');
    await world.settle();
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('become one: people, followers, the address and the name lead to the one that stays', async () => {
    const goes = await works(ana, named('City of Novi Brod'));
    const stays = await works(bob, named('Novi Brod'));
    for (const id of [goes, stays]) {
      await olga.ask(follow, { input: { organisationId: id } });
    }
    await ana.ask(follow, { input: { organisationId: goes } });
    const one = { id: stays, peerCount: 2, followerCount: 2 };
    expect(await merged(goes, stays)).toEqual({ mergeOrganisations: one });
    expect(await world.guest.ask(organisation, { id: goes })).toEqual({ organisation: one });
    expect(await at(ana)).toEqual({ id: stays, name: 'Novi Brod' });
    // A page that was open before.
    expect(await works(ana, { organisationId: goes })).toBe(stays);
    expect(await works(olga, named('city of NOVI BROD'))).toBe(stays);
    const again = await bob.ask(follow, { input: { organisationId: goes } });
    expect(again).toEqual({ followOrganisation: { id: stays, followerCount: 3 } });
    const found = await bob.ask<{ peers: { edges: unknown[] } }>(peers, { text: 'Ana city' });
    expect(found.peers.edges).toEqual([]);
  });

  it('may be merged again, and every old address leads to the last one', async () => {
    const [first, second, third] = [
      await works(ana, named('One')),
      await works(ana, named('Two')),
      await works(ana, named('Three')),
    ];
    await merged(first, second);
    await merged(second, third);
    expect(await bob.ask(organisation, { id: first })).toMatchObject({
      organisation: { id: third },
    });
    const self = await olga.refused(merge, { input: { fromId: third, intoId: third } });
    expect(self.code).toBe('VALIDATION');
    const gone = await olga.refused(merge, { input: { fromId: first, intoId: third } });
    expect(gone.code).toBe('NOT_FOUND');
    const peer = await bob.refused(merge, { input: { fromId: third, intoId: first } });
    expect(peer.code).toBe('FORBIDDEN');
  });

  it('take their reports along: one decision settles them, and hides the one that stays', async () => {
    const ada = await world.person('Ada Ministrator', { roles: ['administrator'] });
    const [first, second, third] = [
      await works(ana, named('Pumps')),
      await works(ana, named('More pumps')),
      await works(ana, named('Most pumps')),
    ];
    const about = { subjectKind: 'organisation', reason: 'spam', note: '' };
    await olga.ask(report, { input: { ...about, subjectId: first } });
    await bob.ask(report, { input: { ...about, subjectId: first } });
    await bob.ask(report, { input: { ...about, subjectId: third } });
    await merged(first, second);
    await merged(second, third);
    await world.settle();
    const standing = async () => {
      const answer = await ada.ask<{ openReports: { edges: { node: { id: Id } }[] } }>(openReports);
      return answer.openReports.edges.map(({ node }) => node);
    };
    const one = { subjectTitle: 'Most pumps', subjectPath: `/organisations/${third}` };
    const open = await standing();
    expect(open).toMatchObject([one, one]);
    await ada.ask(decide, { input: { reportId: open[1]!.id, decision: 'hide' } });
    await world.settle();
    expect(await standing()).toEqual([]);
    expect((await bob.refused(organisation, { id: third })).code).toBe('NOT_FOUND');
  });

  it('are proposed by their names, in their country', async () => {
    const names = ['Water Board', 'The Water Board of Suvi Breg', 'Board', 'Water', 'Water Users'];
    for (const name of names) await works(ana, named(name));
    await works(ana, named('Water-board'), '');
    await works(ana, named('Water Board'), 'FR');
    const id = await works(bob, named('Water Board'));
    const { similarOrganisations } = await olga.ask<{
      similarOrganisations: { organisation: { name: string } }[];
    }>(similar, { id });
    expect(similarOrganisations.map((entry) => entry.organisation.name)).toEqual([
      ...['Water-board', 'Board', 'The Water Board of Suvi Breg', 'Water'],
    ]);
  });

  it('have a rule for every foreign key that leads to them', async () => {
    const keys = await world.sql<{ name: string }>(
      `SELECT conrelid::regclass || '.' || attname AS name
       FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
       WHERE contype = 'f' AND confrelid = 'organisation'::regclass`,
    );
    const columns = keys.map(({ name }) => name).toSorted();
    expect(columns).toEqual(Object.keys(organisationMoves).toSorted());
  });
});
