import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LiveClient, TestWorld, type TestPeer } from '@peerloop/testing';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
const request =
  'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ok } }';
const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok } }';
const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ok } }';
const createToken =
  'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }';
const viewer = '{ viewer { peerId } }';
const oldPassword = 'correct horse battery staple';
const newPassword = 'river under the mill';

let world: TestWorld;
beforeAll(async () => {
  world = await TestWorld.start();
});
afterAll(() => world.stop());

async function resetToken(peer: TestPeer): Promise<string> {
  await world.guest.ask(request, { input: { address: peer.address } });
  await world.settle();
  const mail = (await world.mailsTo(peer.address)).at(-1);
  return /reset-password\/new\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

const enter = (peer: TestPeer, password: string) =>
  world.guest.call(signIn, { input: { address: peer.address, password } });

async function signedInAgain(peer: TestPeer): Promise<string> {
  const cookie = (await enter(peer, oldPassword)).headers.get('set-cookie') ?? '';
  return /peerloop_session=([^;]+)/.exec(cookie)?.[1] ?? '';
}

describe('resetting the password', () => {
  it('sets it, ends every session, signs this browser in and tells the owner', async () => {
    const peer = await world.person('Forgetful Person');
    const token = await resetToken(peer);
    const answer = await world.guest.call(reset, { input: { token, password: newPassword } });
    expect(answer.errors).toBeUndefined();
    expect(answer.headers.get('set-cookie')).toContain('peerloop_session=');
    expect(await peer.ask(viewer)).toEqual({ viewer: null });
    expect((await enter(peer, oldPassword)).errors?.[0]?.extensions.code).toBe('SIGN_IN_FAILED');
    expect((await enter(peer, newPassword)).errors).toBeUndefined();
    await world.settle();
    const mail = (await world.mailsTo(peer.address)).at(-1)!;
    expect(mail.subject).toBe('Your password for Peerloop was changed');
    const ended = await world.sql(
      `SELECT FROM outbox_event WHERE name = 'identity.session-ended' AND payload->>'accountId' = $1`,
      [peer.id],
    );
    expect(ended).toHaveLength(1);
  });

  it('works once, for an hour, and one of fifty parallel uses gets it', async () => {
    const peer = await world.person('Impatient Person');
    const token = await resetToken(peer);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        world.guest.call(reset, { input: { token, password: `river under mill ${index}` } }),
      ),
    );
    const winners = answers.flatMap(({ errors }, index) => (errors ? [] : [index]));
    expect(winners).toHaveLength(1);
    expect((await enter(peer, `river under mill ${winners[0]}`)).errors).toBeUndefined();
    const late = await resetToken(peer);
    world.clock.advance({ hours: 1 });
    const failure = await world.guest.refused(reset, {
      input: { token: late, password: newPassword },
    });
    expect(failure.code).toBe('LINK_EXPIRED');
  });

  it('leaves the link good when the password is refused, and kills the others when it is not', async () => {
    const peer = await world.person('Choosy Person');
    const older = await resetToken(peer);
    const token = await resetToken(peer);
    const refused = await world.guest.refused(reset, { input: { token, password: 'password123' } });
    expect(refused.fields).toEqual([{ field: 'password', code: 'PASSWORD_COMMON' }]);
    const own = await world.guest.refused(reset, { input: { token, password: 'choosy.person' } });
    expect(own.fields).toEqual([{ field: 'password', code: 'PASSWORD_PERSONAL' }]);
    await world.guest.ask(reset, { input: { token, password: newPassword } });
    const used = await world.guest.refused(reset, {
      input: { token: older, password: newPassword },
    });
    expect(used.code).toBe('LINK_USED');
  });

  it('sets the password of the account the link was made for, whoever uses it', async () => {
    const [owner, other] = [await world.person('Link Owner'), await world.person('Link Finder')];
    const token = await resetToken(owner);
    await other.call(reset, { input: { token, password: newPassword } });
    expect((await enter(other, oldPassword)).errors).toBeUndefined();
    expect((await enter(owner, newPassword)).errors).toBeUndefined();
  });
});

describe('changing the password', () => {
  it('takes the current one, keeps this session and ends the others', async () => {
    const peer = await world.person('Guarded Person');
    const other = await signedInAgain(peer);
    const wrong = await peer.refused(change, {
      input: { currentPassword: 'mistyped', newPassword },
    });
    expect(wrong.fields).toEqual([{ field: 'currentPassword', code: 'PASSWORD_WRONG' }]);
    const weak = await peer.refused(change, {
      input: { currentPassword: oldPassword, newPassword: 'qwertyuiop' },
    });
    expect(weak.fields).toEqual([{ field: 'newPassword', code: 'PASSWORD_COMMON' }]);
    await peer.ask(change, { input: { currentPassword: oldPassword, newPassword } });
    expect(await peer.ask(viewer)).toEqual({ viewer: { peerId: peer.id } });
    const ended = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `peerloop_session=${other}` },
      body: JSON.stringify({ query: viewer }),
    });
    expect(await ended.json()).toMatchObject({ data: { viewer: null } });
  });

  it('ends the live connections of other browsers, and those of API tokens when asked to', async () => {
    const peer = await world.person('Watchful Person');
    const elsewhere = await signedInAgain(peer);
    const made = await peer.ask<{ createApiToken: { secret: string } }>(createToken, {
      input: { name: 'Report', scopes: ['READ'], expiresInDays: 30 },
    });
    const program = { apiToken: made.createApiToken.secret, origin: null };
    const [here, other, live] = [
      await peer.live(),
      await LiveClient.open(world.url, { session: elsewhere }),
      await LiveClient.open(world.url, program),
    ];
    await peer.ask(change, { input: { currentPassword: oldPassword, newPassword } });
    await other.next('disconnect', () => true, 1_000);
    expect(live.socket.connected).toBe(true);
    const again = { currentPassword: newPassword, newPassword: oldPassword, revokeTokens: true };
    await peer.ask(change, { input: again });
    await live.next('disconnect', () => true, 1_000);
    await expect(LiveClient.open(world.url, program)).rejects.toThrow('UNAUTHENTICATED');
    expect(here.socket.connected).toBe(true);
    const input = { token: await resetToken(peer), password: newPassword };
    await world.guest.ask(reset, { input });
    await here.next('disconnect', () => true, 1_000);
  });

  it('takes a letter for the same however the keyboard composed it', async () => {
    const peer = await world.person('Accented Person');
    const composed = 'réka pod mlýnem';
    await peer.ask(change, { input: { currentPassword: oldPassword, newPassword: composed } });
    expect((await enter(peer, composed.normalize('NFD'))).errors).toBeUndefined();
  });

  it('allows ten guesses of the current one', async () => {
    const peer = await world.person('Unattended Person');
    const input = { currentPassword: 'mistyped again', newPassword };
    for (let times = 0; times < 10; times += 1) await peer.refused(change, { input });
    expect((await peer.refused(change, { input })).code).toBe('RATE_LIMITED');
  });
});
