import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LiveClient, TestWorld, type TestPeer } from '@peerloop/testing';
import { LastSeen } from '../session/last-seen.js';

const create =
  'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { id scopes expiresAt } } }';
const revoke = 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { ok } }';
const mine = '{ myApiTokens { id name scopes lastUsedAt expiresAt } }';
const viewer = '{ viewer { peerId roles } }';

interface Created {
  createApiToken: { secret: string; token: { id: string; scopes: string[]; expiresAt: string } };
}

let world: TestWorld;
let peer: TestPeer;
beforeAll(async () => {
  world = await TestWorld.start();
  peer = await world.person('Programming Person', { roles: ['administrator'] });
});
afterAll(() => world.stop());

async function token(scopes = ['READ'], expiresInDays = 30, owner = peer) {
  const input = { name: 'Nightly report', scopes, expiresInDays };
  const { createApiToken } = await owner.ask<Created>(create, { input });
  const client = world.client({ apiToken: createApiToken.secret });
  return { ...createApiToken, id: createApiToken.token.id, client };
}

describe('API tokens', () => {
  it('act for their owner and are shown once', async () => {
    const made = await token();
    expect(made.secret).toMatch(/^peerloop_[\w-]{43}$/);
    expect(await made.client.ask(viewer)).toEqual({
      viewer: { peerId: peer.id, roles: ['ADMINISTRATOR'] },
    });
    await world.get(LastSeen).settled();
    const listed = await peer.ask<{ myApiTokens: { id: string; lastUsedAt: string | null }[] }>(
      mine,
    );
    expect(listed.myApiTokens.find(({ id }) => id === made.id)?.lastUsedAt).toBe(
      world.clock.now().toISOString(),
    );
    const rows = await world.sql<{ row: string }>('SELECT api_token::text AS row FROM api_token');
    expect(rows.some(({ row }) => row.includes(made.secret.slice(9)))).toBe(false);
  });

  it('stop when revoked, expired or their owner is locked out; others’ are not found', async () => {
    const stranger = await world.person('Other Programmer');
    const revoked = await token();
    const input = { tokenId: revoked.id };
    expect((await stranger.refused(revoke, { input })).code).toBe('NOT_FOUND');
    const live = await LiveClient.open(world.url, { apiToken: revoked.secret, origin: null });
    await peer.ask(revoke, { input });
    await live.next('disconnect', () => true, 1_000);
    expect((await revoked.client.refused(viewer)).code).toBe('UNAUTHENTICATED');

    const disabled = await token(['READ'], 30, stranger);
    await peer.ask(
      'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { ok } }',
      {
        input: { peerId: stranger.id },
      },
    );
    expect((await disabled.client.refused(viewer)).code).toBe('UNAUTHENTICATED');

    const expiring = await token(['READ'], 1);
    world.clock.advance({ days: 1 });
    expect((await expiring.client.refused(viewer)).code).toBe('UNAUTHENTICATED');
    const unknown = world.client({ apiToken: `peerloop_${'x'.repeat(43)}` });
    expect((await unknown.refused(viewer)).code).toBe('UNAUTHENTICATED');
  });

  it('never touch accounts, sessions, roles or tokens', async () => {
    const { client } = await token(['READ', 'WRITE', 'ORGANISE']);
    const peerId = peer.id;
    const operations: readonly (readonly [string, object?])[] = [
      [mine],
      ['{ mySessions { id } }'],
      [create, { input: { name: 'More', scopes: ['READ'], expiresInDays: 1 } }],
      ['mutation { signOut { ok } }'],
      ['mutation { endOtherSessions { ok } }'],
      [
        'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ok } }',
        {
          input: {
            currentPassword: 'correct horse battery staple',
            newPassword: 'plum orchard fence',
          },
        },
      ],
      [
        'mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { ok } }',
        { input: { name: 'X', locale: 'en', timeZone: 'UTC' } },
      ],
      [
        'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ok } }',
        { input: { peerId, role: 'ORGANISER' } },
      ],
      ['query ($peerId: ID!) { account(peerId: $peerId) { address } }', { peerId }],
    ];
    for (const [document, variables] of operations) {
      expect((await client.refused(document, variables)).code).toBe('TOKEN_SCOPE');
    }
  });

  it('have limits', async () => {
    const owner = await world.person('Hoarding Person');
    const input = { name: ' ', scopes: [], expiresInDays: 366 };
    expect((await owner.refused(create, { input })).fields).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'scopes', code: 'REQUIRED' },
      { field: 'expiresInDays', code: 'TOO_LARGE' },
    ]);
    const results = await Promise.allSettled(
      Array.from({ length: 25 }, () => token(['READ'], 1, owner)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    const failure = await owner.refused(create, {
      input: { name: 'x', scopes: ['READ'], expiresInDays: 1 },
    });
    expect(failure.code).toBe('TOO_MANY_TOKENS');
  });
});
