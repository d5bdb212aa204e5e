import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import { hashSecret, UnitOfWork, ViewerSource } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { LastSeen } from './last-seen.js';
import { SessionService } from './session.service.js';

const list = '{ mySessions { id createdAt lastSeenAt device current } }';
const end = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { ok } }';
const viewer = '{ viewer { peerId } }';

interface Listed {
  mySessions: { id: string; lastSeenAt: string; device: string; current: boolean }[];
}

let world: TestWorld;
beforeAll(async () => {
  world = await TestWorld.start();
});
afterAll(() => world.stop());

async function otherBrowser(peer: TestPeer, device = 'Chrome on Android') {
  const { sessionId, token } = await world
    .get(UnitOfWork)
    .run((tx) => world.get(SessionService).begin(tx, peer, { device, sessionId: null }));
  return { sessionId, client: world.client({ session: token }) };
}

describe('sessions', () => {
  it('are listed with the one in use first', async () => {
    const peer = await world.person('Many Browsers');
    world.clock.advance({ minutes: 1 });
    const other = await otherBrowser(peer);
    const { mySessions } = await peer.ask<Listed>(list);
    expect(mySessions.map(({ current }) => current)).toEqual([true, false]);
    expect(mySessions[1]).toMatchObject({ id: other.sessionId, device: 'Chrome on Android' });
    expect(Object.keys(mySessions[0]!).sort()).toEqual(
      ['createdAt', 'current', 'device', 'id', 'lastSeenAt'].sort(),
    );
  });

  it('end one by one, but only one’s own', async () => {
    const [peer, stranger] = [
      await world.person('Tidy Person'),
      await world.person('Meddling Person'),
    ];
    const other = await otherBrowser(peer);
    const input = { sessionId: other.sessionId };
    expect((await stranger.refused(end, { input })).code).toBe('NOT_FOUND');
    expect(await other.client.ask(viewer)).toEqual({ viewer: { peerId: peer.id } });
    await peer.ask(end, { input });
    expect(await other.client.ask(viewer)).toEqual({ viewer: null });
    expect((await peer.refused(end, { input })).code).toBe('NOT_FOUND');
    expect((await peer.refused(end, { input: { sessionId: newId() } })).code).toBe('NOT_FOUND');
  });

  it('end all at once but the one in use', async () => {
    const peer = await world.person('Worried Person');
    const others = [await otherBrowser(peer), await otherBrowser(peer)];
    await peer.ask('mutation { endOtherSessions { ok } }');
    for (const { client } of others) expect(await client.ask(viewer)).toEqual({ viewer: null });
    expect((await peer.ask<Listed>(list)).mySessions).toHaveLength(1);
  });

  it('end on signing out, with their cookie and live connections', async () => {
    const peer = await world.person('Leaving Person');
    const live = await peer.live();
    const ended = live.next('session:ended');
    const answer = await peer.call('mutation { signOut { ok } }');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^peerloop_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/,
    );
    await ended;
    expect(await peer.ask(viewer)).toEqual({ viewer: null });
    // Once more harms nobody.
    expect((await peer.call('mutation { signOut { ok } }')).errors).toBeUndefined();
    live.close();
  });

  it('end after thirty days, however much they are used', async () => {
    const peer = await world.person('Faithful Person');
    for (let day = 0; day < 29; day += 1) {
      world.clock.advance({ days: 1 });
      await peer.ask(viewer);
    }
    expect(await peer.ask(viewer)).toEqual({ viewer: { peerId: peer.id } });
    world.clock.advance({ days: 1 });
    expect(await peer.ask(viewer)).toEqual({ viewer: null });
  });

  it('are swept away when they are over, and links a month later', async () => {
    const peer = await world.person('Swept Person');
    await world.guest.ask(
      'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { ok } }',
      {
        input: { address: peer.address },
      },
    );
    const left = async () => {
      await world.retention.purge();
      const [count] = await world.sql<{ sessions: number; links: number }>(
        `SELECT (SELECT count(*) FROM session WHERE account_id = $1)::int AS sessions,
                (SELECT count(*) FROM mailed_link WHERE account_id = $1)::int AS links`,
        [peer.id],
      );
      return count!;
    };
    expect(await left()).toEqual({ sessions: 1, links: 1 });
    world.clock.advance({ days: 30, minutes: 1 });
    expect(await left()).toEqual({ sessions: 0, links: 1 });
    world.clock.advance({ days: 1 });
    expect(await left()).toEqual({ sessions: 0, links: 0 });
  });
});

describe('the viewer', () => {
  it('is found with one statement, moderated topics and all', async () => {
    const topicId = newId();
    const peer = await world.person('Read Once', { roles: ['organiser'], moderates: [topicId] });
    const source = world.get(ViewerSource);
    await source.fromCredentials({ sessionToken: peer.session });
    await world.get(LastSeen).settled();
    let found: Awaited<ReturnType<typeof source.fromCredentials>> | null = null;
    const count = await world.statements(async () => {
      found = await source.fromCredentials({ sessionToken: peer.session });
    });
    expect(count).toBe(1);
    expect(found).toMatchObject({
      peerId: peer.id,
      roles: new Set(['organiser']),
      moderates: new Set([topicId]),
      scopes: null,
      locale: 'en',
      timeZone: 'Europe/Belgrade',
    });
  });

  it('reads in the language chosen on this device, else in that of her account', async () => {
    const peer = await world.person('Reads French Here');
    const source = world.get(ViewerSource);
    const localeAsked = async (locale: string | undefined) =>
      (await source.fromCredentials({ sessionToken: peer.session, locale })).locale;
    expect(await localeAsked('fr')).toBe('fr');
    expect(await localeAsked('xx')).toBe('en');
    expect(await localeAsked(undefined)).toBe('en');
    const headers = { 'x-locale': 'fr' };
    const own = await peer.call('{ viewer { locale } }', {}, { headers });
    expect(own.data).toEqual({ viewer: { locale: 'en' } });
  });

  it('is a guest without or with a wrong token, in the language and zone asked for', async () => {
    const source = world.get(ViewerSource);
    const asked = { locale: 'fr', timeZone: 'Africa/Kigali' };
    for (const sessionToken of [undefined, '', 'wrong', 'x'.repeat(5000)]) {
      expect(await source.fromCredentials({ ...asked, sessionToken })).toMatchObject({
        peerId: null,
        sessionId: null,
        ...asked,
      });
    }
    const odd = await source.fromCredentials({ locale: 'xx', timeZone: "'; DROP TABLE session" });
    expect(odd).toMatchObject({ locale: 'en', timeZone: 'UTC' });
  });

  it('is asked for once more, for many connections at once and without being seen', async () => {
    const people = [await world.person('One Holder'), await world.person('Two Holder')] as const;
    const [one, two] = people;
    const source = world.get(ViewerSource);
    const asked = [
      { sessionToken: two.session },
      { apiToken: 'unknown' },
      { sessionToken: one.session },
      {},
    ];
    const ids = async () => (await source.holders(asked)).map((rights) => rights?.peerId ?? null);
    expect(await ids()).toEqual([two.id, null, one.id, null]);
    await world.sql('DELETE FROM session WHERE account_id = $1', [one.id]);
    await world.sql(`UPDATE account SET roles = '{organiser}' WHERE id = $1`, [two.id]);
    expect(await ids()).toEqual([two.id, null, null, null]);
    expect((await source.holders(asked))[0]?.roles).toEqual(new Set(['organiser']));
  });

  it('is noted as seen every five minutes at the most', async () => {
    const peer = await world.person('Seen Person');
    const seen = async () => {
      await peer.ask(viewer);
      for (const lastSeen of world.fromEveryApi(LastSeen)) await lastSeen.settled();
      const [row] = await world.sql<{ at: Date }>(
        'SELECT last_seen_at AS at FROM session WHERE token_hash = $1',
        [hashSecret(peer.session)],
      );
      return row!.at.getTime();
    };
    const first = await seen();
    world.clock.advance({ minutes: 4 });
    expect(await seen()).toBe(first);
    world.clock.advance({ minutes: 2 });
    expect(await seen()).toBe(first + 6 * 60_000);
  });
});
