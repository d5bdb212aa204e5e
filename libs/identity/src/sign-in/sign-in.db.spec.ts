import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PasswordHasher, RateLimits, sessionCookie } from '@peerloop/platform';
import type { GraphqlClient } from '@peerloop/testing';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { signInAddressLimit } from '../identity.limits.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
const request =
  'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { ok } }';
const byLink = 'mutation ($input: SignInByLinkInput!) { signInByLink(input: $input) { ok } }';
const requestReset =
  'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ok } }';
const disable = 'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { ok } }';
const password = 'correct horse battery staple';

let world: TestWorld;
let administrator: TestPeer;
let locked: TestPeer;
beforeAll(async () => {
  world = await TestWorld.start();
  administrator = await world.person('Head Office', { roles: ['administrator'] });
  locked = await world.person('Locked Out', { locale: 'fr' });
  await administrator.ask(disable, { input: { peerId: locked.id } });
  await world.settle();
});
afterAll(() => world.stop());

const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });
const outcome = ({ data, errors, status }: Awaited<ReturnType<GraphqlClient['call']>>) => ({
  data,
  errors,
  status,
});
const sessionOf = (headers: Headers) =>
  new RegExp(`${sessionCookie}=([^;]+)`).exec(headers.get('set-cookie') ?? '')?.[1];

describe('signing in', () => {
  it('answers the same, after the same work, for a wrong password and for no account', async () => {
    const attempt = (address: string, typed: string) => () =>
      world.guest.call(signIn, { input: { address, password: typed } }, from('192.0.2.1'));
    const cases = [
      attempt(administrator.address, 'not the password'),
      attempt('nobody@nowhere.test', password),
      attempt(locked.address, password),
    ];
    const verified = world
      .fromEveryApi(PasswordHasher)
      .map((hasher) => jest.spyOn(hasher, 'verify'));
    const answers = [];
    const statements = [];
    for (const call of cases) {
      let answer: Awaited<ReturnType<typeof call>> | null = null;
      statements.push(await world.statements(async () => (answer = await call())));
      answers.push(outcome(answer!));
    }
    expect(answers[0]!.errors?.[0]?.extensions.code).toBe('SIGN_IN_FAILED');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(new Set(statements).size).toBe(1);
    expect(verified.flatMap((verify) => verify.mock.calls)).toHaveLength(cases.length);
    for (const verify of verified) verify.mockRestore();
  });

  it('gives a new token each time and ends the session the browser had', async () => {
    const peer = await world.person('Fixated Person');
    const input = { address: peer.address, password };
    const answer = await peer.call(signIn, { input });
    const session = sessionOf(answer.headers);
    expect(session).not.toBe(peer.session);
    expect(await peer.ask('{ viewer { peerId } }')).toEqual({ viewer: null });
    const client = world.client({ session: session! });
    expect(await client.ask('{ viewer { peerId } }')).toEqual({ viewer: { peerId: peer.id } });
    // A token that was planted is not taken over.
    const planted = world.client({ session: 'planted-by-somebody-else' });
    expect(sessionOf((await planted.call(signIn, { input })).headers)).not.toBe(
      'planted-by-somebody-else',
    );
  });

  it('allows ten guesses per account and place, and lets the owner in from elsewhere', async () => {
    const peer = await world.person('Guessed At');
    const guess = (ip: string, typed = 'wrong guess') =>
      world.guest.call(signIn, { input: { address: peer.address, password: typed } }, from(ip));
    const codes = [];
    for (let times = 0; times < 12; times += 1) {
      codes.push((await guess('192.0.2.7')).errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual([
      ...Array<string>(10).fill('SIGN_IN_FAILED'),
      'RATE_LIMITED',
      'RATE_LIMITED',
    ]);
    expect((await guess('192.0.2.7', password)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await guess('192.0.2.8', password)).errors).toBeUndefined();
    const counters = await world.sql<{ key: string }>('SELECT key FROM rate_limit');
    expect(counters.some(({ key }) => key.includes('@') || key.includes('192.0.2'))).toBe(false);
  });

  it('lets the owner in where she got in before, however many strangers guess elsewhere', async () => {
    const peer = await world.person('Besieged Person');
    const verified = world
      .fromEveryApi(PasswordHasher)
      .map((hasher) => jest.spyOn(hasher, 'verify').mockResolvedValue(false));
    const input = { address: peer.address, password };
    const guess = async (ip: string) =>
      (await world.guest.refused(signIn, { input }, from(ip))).code;
    for (let place = 1; place <= 10; place += 1) {
      for (let times = 0; times < 10; times += 1) {
        expect(await guess(`2001:db8:0:${place}::${times}`)).toBe('SIGN_IN_FAILED');
      }
    }
    expect(await guess('2001:db8:0:1::ffff')).toBe('RATE_LIMITED');
    expect(await guess('203.0.113.1')).toBe('RATE_LIMITED');
    const all = { limit: signInAddressLimit, who: peer.address, points: 9_898 };
    await expect(world.get(RateLimits).consume(all)).rejects.toThrow();
    for (const verify of verified) verify.mockRestore();
    await world.guest.ask(signIn, { input });
    await world.guest.ask(signIn, { input });
  });

  it('lets strangers elsewhere spend no mailed link of the owner either', async () => {
    const peer = await world.person('Flooded Person');
    const input = { address: peer.address };
    for (let times = 0; times < 20; times += 1)
      await world.guest.ask(request, { input }, from(`203.0.113.${times % 4}`));
    const failure = await world.guest.refused(request, { input }, from('203.0.113.9'));
    expect(failure.code).toBe('RATE_LIMITED');
    await world.guest.ask(request, { input });
  });

  it('counts failures alone: those who sign in all day use up nothing', async () => {
    const peer = await world.person('Busy Person');
    const input = { address: peer.address, password };
    for (let times = 0; times < 30; times += 1)
      await world.guest.ask(signIn, { input }, from(`198.51.100.${times}`));
    const left = { limit: signInAddressLimit, who: peer.address, points: 100 };
    await world.get(RateLimits).consume(left);
  });

  it('takes one guess per request: the first wrong one ends it', async () => {
    const peer = await world.person('Aliased Person');
    const guesses = ['wrong one', 'wrong two', password];
    const fields = guesses.map(
      (typed, index) =>
        `a${index}: signIn(input: { address: "${peer.address}", password: "${typed}" }) { ok }`,
    );
    for (let times = 0; times < 10; times += 1) {
      const answer = await world.guest.call(
        `mutation { ${fields.join('\n')} }`,
        {},
        from('192.0.2.9'),
      );
      expect(answer.errors?.[0]?.extensions.code).toBe('SIGN_IN_FAILED');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    const input = { address: peer.address, password };
    expect((await world.guest.refused(signIn, { input }, from('192.0.2.9'))).code).toBe(
      'RATE_LIMITED',
    );
  });

  it('keeps no session token where an idempotency key would keep the answer', async () => {
    const peer = await world.person('Repeated Person');
    const input = { address: peer.address, password };
    const options = { idempotencyKey: 'sign-in-once-12345' };
    const tokens = [];
    for (let times = 0; times < 2; times += 1) {
      tokens.push(sessionOf((await world.guest.call(signIn, { input }, options)).headers));
    }
    expect(new Set(tokens).size).toBe(2);
    for (const session of tokens) {
      const client = world.client({ session: session! });
      expect(await client.ask('{ viewer { peerId } }')).toEqual({ viewer: { peerId: peer.id } });
    }
    expect(await world.sql(`SELECT FROM idempotent_call WHERE key = 'sign-in-once-12345'`)).toEqual(
      [],
    );
  });
});

describe('signing in by link', () => {
  async function tokenFor(address: string): Promise<string> {
    await world.settle();
    const mail = (await world.mailsTo(address)).at(-1);
    return /sign-in\/link\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  it('works once, for a quarter of an hour', async () => {
    const peer = await world.person('Linked Person', { locale: 'fr' });
    await world.guest.ask(request, { input: { address: peer.address } });
    const token = await tokenFor(peer.address);
    const [mail] = await world.mailsTo(peer.address);
    expect(mail!.subject).toBe('Votre lien de connexion à Peerloop');
    expect(mail!.text).toContain(`token=${token}&lang=fr`);
    await world.guest.ask(byLink, { input: { token } });
    expect((await world.guest.refused(byLink, { input: { token } })).code).toBe('LINK_USED');
    await world.guest.ask(request, { input: { address: peer.address } });
    const late = await tokenFor(peer.address);
    world.clock.advance({ minutes: 15 });
    expect((await world.guest.refused(byLink, { input: { token: late } })).code).toBe(
      'LINK_EXPIRED',
    );
  });

  it('lets one of fifty parallel uses through', async () => {
    const peer = await world.person('Parallel Person');
    await world.guest.ask(request, { input: { address: peer.address } });
    const token = await tokenFor(peer.address);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.guest.call(byLink, { input: { token } })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it.each([
    ['requestSignInLink', request],
    ['requestPasswordReset', requestReset],
  ])(
    '%s answers the same, after the same work, with an account or without',
    async (_, document) => {
      const peer = await world.person(`Same Answer ${_}`);
      const stranger = `stranger.${_.toLowerCase()}@nowhere.test`;
      const addresses = [peer.address, stranger, locked.address];
      const answers: unknown[] = [];
      const statements: number[] = [];
      const ask = async (address: string) => {
        const options = { headers: { 'x-locale': 'sr' } };
        answers.push(outcome(await world.guest.call(document, { input: { address } }, options)));
      };
      for (const address of addresses) statements.push(await world.statements(() => ask(address)));
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect(new Set(statements).size).toBe(1);
      const unsent = await world.sql<{ open: boolean }>(
        'SELECT expires_at > created_at AS open FROM mailed_link WHERE address = ANY ($1)',
        [[stranger, locked.address]],
      );
      expect(unsent.map(({ open }) => open)).not.toContain(true);
      await world.settle();
      const last = async (address: string) => (await world.mailsTo(address)).at(-1)!;
      expect((await last(stranger)).subject).toBe('Nema naloga sa ovom adresom na Peerloopu');
      expect((await last(locked.address)).subject).toBe('Votre compte Peerloop est fermé');
      expect((await last(locked.address)).text).not.toContain('token=');
      expect((await last(stranger)).text).not.toContain('token=');
    },
  );

  it('mails one address five times an hour at the most, known or not', async () => {
    for (const address of ['flooded@nowhere.test', administrator.address]) {
      for (let times = 0; times < 5; times += 1)
        await world.guest.ask(request, { input: { address } });
      expect((await world.guest.refused(requestReset, { input: { address } })).code).toBe(
        'RATE_LIMITED',
      );
    }
  });
});
