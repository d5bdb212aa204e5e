import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deviceCookie, limitClass, RateLimits, type RateLimit } from '@peerloop/platform';
import { ApiFailure, TestWorld, type TestPeer } from '@peerloop/testing';
import { signInPlaceLimit } from '../identity.limits.js';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
const requestLink =
  'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { ok } }';
const password = 'correct horse battery staple';
const place = '192.0.2.7';

let world: TestWorld;
let owner: TestPeer;
let stranger: TestPeer;
beforeAll(async () => {
  world = await TestWorld.start();
  owner = await world.person('Vera Owner');
  stranger = await world.person('Sava Stranger');
});
beforeEach(() => world.sql('DELETE FROM rate_limit'));
afterAll(() => world.stop());

/** Everybody is behind one address; a browser is known by its cookie. */
const on = (device: string | null) => ({
  headers: { 'x-forwarded-for': place, ...(device && { cookie: `${deviceCookie}=${device}` }) },
});

async function attempt(of: TestPeer, typed: string, device: string | null) {
  const input = { address: of.address, password: typed };
  const { errors, headers } = await world.guest.call(signIn, { input }, on(device));
  const token = new RegExp(`${deviceCookie}=([^;]+)`).exec(headers.get('set-cookie') ?? '')?.[1];
  return { code: errors && new ApiFailure(errors).code, device: token ?? null };
}

const guess = async (of: TestPeer, device: string | null) =>
  (await attempt(of, 'wrong guess', device)).code;

const deviceOf = async (peer: TestPeer) => (await attempt(peer, password, null)).device;

async function guessUntilRefused(of: TestPeer, device: string | null): Promise<number> {
  for (let times = 0; times < 20; times += 1) {
    if ((await guess(of, device)) === 'RATE_LIMITED') return times;
  }
  return Infinity;
}

async function spend({ name, points, seconds }: RateLimit): Promise<void> {
  const use = { limit: { name, points, seconds }, who: place, points: points + 1 };
  await expect(world.get(RateLimits).consume(use)).rejects.toThrow();
}

describe('a device that somebody got in on before', () => {
  it('lets her in, however many guess at her own place', async () => {
    const device = await deviceOf(owner);
    expect(await guessUntilRefused(owner, null)).toBe(10);
    await spend(signInPlaceLimit);
    const { place: points, seconds } = limitClass('sign-in')!;
    await spend({ name: 'sign-in/place', points, seconds });
    expect((await attempt(owner, password, null)).code).toBe('RATE_LIMITED');
    expect(await attempt(owner, password, device)).toEqual({ code: undefined, device });
  });

  it('is mailed a link, however many strangers at her own place asked for one', async () => {
    const device = await deviceOf(owner);
    const ask = (by: string | null) =>
      world.guest.call(requestLink, { input: { address: owner.address } }, on(by));
    for (let times = 0; times < 5; times += 1) await ask(null);
    expect((await ask(null)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await ask(device)).errors).toBeUndefined();
  });

  it('has ten guesses of its own', async () => {
    const device = await deviceOf(owner);
    expect(await guessUntilRefused(owner, device)).toBe(10);
    expect((await attempt(owner, password, device)).code).toBe('RATE_LIMITED');
  });

  it('is a stranger to every other account, and has no more calls than a person makes', async () => {
    const device = await deviceOf(stranger);
    expect(await guessUntilRefused(owner, null)).toBe(10);
    expect(await guess(owner, device)).toBe('RATE_LIMITED');
    const { device: points, seconds } = limitClass('sign-in')!;
    const limit = { name: 'sign-in/device', points: points!, seconds };
    await world.get(RateLimits).consume({ limit, who: device!, points: points! - 1 });
    expect((await attempt(stranger, password, device)).code).toBe('RATE_LIMITED');
  });

  it('is given a new secret for somebody else, and is known by no secret that was planted', async () => {
    const planted = await deviceOf(stranger);
    const { device } = await attempt(owner, password, planted);
    expect(device).not.toBe(planted);
    expect((await attempt(owner, password, device)).device).toBe(device);
    const made = 'a'.repeat(43);
    expect((await attempt(owner, password, made)).device).not.toBe(made);
    const counters = await world.sql<{ key: string }>('SELECT key FROM rate_limit');
    expect(counters.some(({ key }) => key.includes(device!))).toBe(false);
  });
});
