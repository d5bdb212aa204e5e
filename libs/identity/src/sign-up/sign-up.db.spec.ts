import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hashSecret, PasswordHasher, sessionCookie } from '@peerloop/platform';
import { TestWorld } from '@peerloop/testing';

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { ok } }';
const confirm = 'mutation ($input: ConfirmAddressInput!) { confirmAddress(input: $input) { ok } }';
const look = 'query ($token: String!) { pendingSignUp(token: $token) { name address } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
const password = 'plum orchard fence';

let world: TestWorld;
beforeAll(async () => {
  world = await TestWorld.start();
});
afterAll(() => world.stop());

function person(name: string, extra: object = {}) {
  const address = `${name.toLowerCase()}@opstina.test`;
  return { name, address, locale: 'sr', timeZone: 'Europe/Belgrade', ...extra };
}

async function lastMail(address: string) {
  await world.settle();
  const mail = (await world.mailsTo(address)).at(-1);
  if (!mail) throw new Error(`no mail to ${address}`);
  return { mail, token: /token=([\w-]+)/.exec(mail.text ?? '')?.[1] ?? '' };
}

/** What the page behind the link sends. */
const opened = (token: string, extra: object = {}) => ({
  input: { token, name: 'Owner', password, agreed: { version: 1, locale: 'fr' }, ...extra },
});

const sessionOf = (headers: Headers) =>
  new RegExp(`${sessionCookie}=([^;]+)`).exec(headers.get('set-cookie') ?? '')?.[1];

describe('signing up', () => {
  it('opens the account by the mailed link and signs in', async () => {
    const input = person('Milica');
    await world.guest.ask(signUp, { input });
    const { mail, token } = await lastMail(input.address);
    expect(mail.subject).toBe('Potvrdite svoju adresu za Peerloop');
    expect(mail.text).toContain('https://peerloop.test/confirm?token=');
    expect(
      (await world.guest.refused(signIn, { input: { address: input.address, password } })).code,
    ).toBe('SIGN_IN_FAILED');

    const never = opened(token, { agreed: { version: 99, locale: 'fr' } });
    expect((await world.guest.refused(confirm, never)).fields).toEqual([
      { field: 'agreed', code: 'CHOICE_INVALID' },
    ]);
    const answer = await world.guest.call(confirm, opened(token, { name: 'Milica Ilić' }));
    const cookie = answer.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=2592000']) {
      expect(cookie).toContain(part);
    }
    const session = sessionOf(answer.headers)!;
    const client = world.client({ session });
    expect(
      await client.ask('{ viewer { name address locale timeZone roles moderatedTopicIds } }'),
    ).toEqual({
      viewer: {
        name: 'Milica Ilić',
        address: 'milica@opstina.test',
        locale: 'sr',
        timeZone: 'Europe/Belgrade',
        roles: [],
        moderatedTopicIds: [],
      },
    });
    expect(await world.sql('SELECT agreement, version FROM consent')).toEqual([
      { agreement: 'privacy', version: 1 },
    ]);
    await world.guest.ask(signIn, { input: { address: 'MILICA@Opstina.TEST', password } });
  });

  it('keeps secrets as hashes only', async () => {
    const input = person('Vesna');
    await world.guest.ask(signUp, { input });
    const { token } = await lastMail(input.address);
    const [link] = await world.sql<{ token_hash: string; row: string }>(
      'SELECT token_hash, mailed_link::text AS row FROM mailed_link WHERE address = $1',
      [input.address],
    );
    expect(link!.token_hash).toBe(hashSecret(token));
    expect(link!.row).not.toContain(token);
    const { headers } = await world.guest.call(confirm, opened(token));
    const sessions = await world.sql<{ row: string }>('SELECT session::text AS row FROM session');
    expect(sessions.some(({ row }) => row.includes(sessionOf(headers)!))).toBe(false);
    const [used] = await world.sql<{ payload: object }>(
      'SELECT payload FROM mailed_link WHERE address = $1',
      [input.address],
    );
    expect(used!.payload).toEqual({});
  });

  it('answers the same for a known address and mails its owner', async () => {
    const known = await world.person('Jovan Known');
    const input = person('Jovan', { address: known.address });
    const answers = await Promise.all([
      world.guest.call(signUp, { input }),
      world.guest.call(signUp, { input: person('Unknown') }),
    ]);
    const [first, second] = answers.map(({ data, errors, status }) => ({ data, errors, status }));
    expect(first).toEqual(second);
    const { mail, token } = await lastMail(known.address);
    expect(mail.subject).toBe('You already have an account on Peerloop');
    expect(mail.text).toContain('https://peerloop.test/reset-password');
    await world.guest.ask(
      'mutation ($input: SignInByLinkInput!) { signInByLink(input: $input) { ok } }',
      {
        input: { token },
      },
    );
  });

  it('takes the same work for a new, a known and a closed address', async () => {
    const known = await world.person('Work Known');
    const closed = await world.person('Work Closed');
    await world.sql('UPDATE account SET disabled_at = now() WHERE id = $1', [closed.id]);
    const hash = jest.spyOn(world.get(PasswordHasher), 'hash');
    const statements: number[] = [];
    const addresses = ['work.new@opstina.test', known.address, closed.address];
    for (const address of addresses) {
      const input = person('Jovan', { address });
      statements.push(await world.statements(() => world.guest.ask(signUp, { input })));
    }
    expect(new Set(statements).size).toBe(1);
    expect(hash).not.toHaveBeenCalled();
    hash.mockRestore();
  });

  it('lets nobody but whoever opens the link choose the password', async () => {
    const address = 'target@opstina.test';
    await world.guest.ask(signUp, { input: person('Mallory', { address }) });
    const { token } = await lastMail(address);
    expect(await world.guest.ask(look, { token })).toEqual({
      pendingSignUp: { name: 'Mallory', address },
    });
    const weak = await world.guest.refused(confirm, opened(token, { password: 'Password2027!' }));
    expect(weak.fields).toEqual([{ field: 'password', code: 'PASSWORD_COMMON' }]);
    const theirs = { ...person('Mallory', { address }), password: 'chosen by a stranger' };
    expect((await world.guest.refused(signUp, { input: theirs })).code).toBe('BAD_REQUEST');
    await world.guest.ask(confirm, opened(token, { password: 'chosen by herself' }));
    await world.guest.ask(signIn, { input: { address, password: 'chosen by herself' } });
    const attempt = { address, password: theirs.password };
    expect((await world.guest.refused(signIn, { input: attempt })).code).toBe('SIGN_IN_FAILED');
    expect((await world.guest.refused(look, { token })).code).toBe('LINK_USED');
  });

  it('settles all other sign-ups for the address with the first that is confirmed', async () => {
    const address = 'twice@opstina.test';
    await world.guest.ask(signUp, { input: person('First', { address }) });
    const first = await lastMail(address);
    await world.guest.ask(signUp, { input: person('Second', { address }) });
    const second = await lastMail(address);
    await world.guest.ask(confirm, opened(second.token));
    expect((await world.guest.refused(confirm, opened(first.token))).code).toBe('LINK_USED');
  });

  it('lets one of fifty parallel uses of a link through', async () => {
    const input = person('Fifty');
    await world.guest.ask(signUp, { input });
    const { token } = await lastMail(input.address);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.guest.call(confirm, opened(token))),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const codes = new Set(
      answers.flatMap(({ errors }) => errors?.map((e) => e.extensions.code) ?? []),
    );
    expect(codes).toEqual(new Set(['LINK_USED']));
    const accounts = await world.sql('SELECT FROM account WHERE address = $1', [input.address]);
    expect(accounts).toHaveLength(1);
    const events = await world.sql(
      `SELECT FROM outbox_event WHERE name = 'identity.account-created' AND payload->>'address' = $1`,
      [input.address],
    );
    expect(events).toHaveLength(1);
  });

  it('tells unknown, expired and foreign links apart', async () => {
    const input = person('Late');
    await world.guest.ask(signUp, { input });
    const { token } = await lastMail(input.address);
    const code = async (text: string, used: string) =>
      (
        await world.guest.refused(
          text,
          text === confirm ? opened(used) : { input: { token: used } },
        )
      ).code;
    expect(await code(confirm, 'x'.repeat(43))).toBe('LINK_UNKNOWN');
    const byLink = 'mutation ($input: SignInByLinkInput!) { signInByLink(input: $input) { ok } }';
    expect(await code(byLink, token)).toBe('LINK_UNKNOWN');
    world.clock.advance({ days: 7 });
    expect(await code(confirm, token)).toBe('LINK_EXPIRED');
  });

  it('makes links of the configured address whatever host is asked', async () => {
    const input = person('Poisoned');
    const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
    await world.guest.ask(signUp, { input }, { headers });
    const { mail } = await lastMail(input.address);
    expect(mail.text).not.toContain('evil.example');
    expect(mail.text).toContain('https://peerloop.test/confirm?token=');
  });

  it('says beside each field what is wrong and takes no list for an address', async () => {
    const input = {
      name: ' ',
      address: 'nowhere',
      locale: 'de',
      timeZone: '+02:00',
    };
    expect((await world.guest.refused(signUp, { input })).fields).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'address', code: 'ADDRESS_INVALID' },
      { field: 'locale', code: 'CHOICE_INVALID' },
      { field: 'timeZone', code: 'TIME_ZONE_UNKNOWN' },
    ]);
    const list = person('List', { address: ['list@opstina.test', 'evil@opstina.test'] });
    expect((await world.guest.refused(signUp, { input: list })).code).toBe('BAD_REQUEST');
    expect(await world.sql("SELECT FROM mailed_link WHERE address LIKE '%list%'")).toEqual([]);
  });

  it('mails one address five times an hour at the most, and no words of strangers', async () => {
    const input = person('Buy pills at pills.example', { address: 'bombed@opstina.test' });
    for (let times = 0; times < 5; times += 1) await world.guest.ask(signUp, { input });
    const failure = await world.guest.refused(signUp, { input });
    expect(failure.code).toBe('RATE_LIMITED');
    expect(failure.problems[0]!.extensions.facts?.['retryAfterSeconds']).toBeGreaterThan(3000);
    await world.settle();
    const mails = await world.mailsTo(input.address);
    expect(mails).toHaveLength(5);
    for (const mail of mails)
      expect(JSON.stringify([mail.headerLines, mail.text])).not.toContain('pills');
  });
});
