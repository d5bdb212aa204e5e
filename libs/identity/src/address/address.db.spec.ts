import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailOutbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { TestWorld, type ApiFailure } from '@peerloop/testing';
import { OpenAccountService } from '../account/open-account.service.js';

const mutation = (name: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ok } }`;
};
const currentPassword = 'correct horse battery staple';

let world: TestWorld;
beforeAll(async () => {
  world = await TestWorld.start();
});
afterAll(() => world.stop());

async function tokenTo(address: string): Promise<string> {
  await world.settle();
  const mail = (await world.mailsTo(address)).at(-1);
  return /-address\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
const signIn = (address: string) =>
  world.guest.call(mutation('signIn'), { input: { address, password: currentPassword } });

describe('a mail address', () => {
  it('is changed when the new one has answered, and taken back by the old one', async () => {
    const peer = await world.person('Moving House');
    const input = { address: 'New.House@moved.test', currentPassword };
    const wrong = { ...input, currentPassword: 'wrong' };
    const request = mutation('requestAddressChange');
    expect((await peer.refused(request, { input: wrong })).code).toBe('VALIDATION');
    await peer.ask(request, { input });
    expect((await signIn('new.house@moved.test')).errors).toHaveLength(1);
    const token = await tokenTo('new.house@moved.test');
    await world.get(UnitOfWork).run((tx) =>
      world.get(MailOutbox).queue(tx, {
        ...{ key: 'waiting', subject: 'On its way', text: 'x', html: 'x' },
        to: { name: peer.name, address: peer.address },
      }),
    );
    await world.guest.ask(mutation('confirmAddressChange'), { input: { token } });
    expect((await signIn('new.house@moved.test')).errors).toBeUndefined();
    expect((await signIn(peer.address)).errors).toHaveLength(1);
    const back = await tokenTo(peer.address);
    const arrived = async (address: string) =>
      (await world.mailsTo(address)).filter(({ subject }) => subject === 'On its way').length;
    expect([await arrived(peer.address), await arrived('new.house@moved.test')]).toEqual([0, 1]);
    await world.sql(
      `INSERT INTO api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
       VALUES (uuidv7(), $1, 'Of a stranger', 'h', '{read}', now(), '2031-01-01')`,
      [peer.id],
    );
    await world.guest.ask(mutation('keepAddress'), { input: { token: back } });
    expect(await world.sql('SELECT FROM api_token WHERE account_id = $1', [peer.id])).toEqual([]);
    expect((await signIn(peer.address)).errors).toBeUndefined();
    expect(await peer.ask('{ viewer { peerId } }')).toEqual({ viewer: null });
  });

  it('is nobody’s to take who has an account with it, before the link or after', async () => {
    const [peer, other] = [await world.person('Wants It'), await world.person('Has It')];
    const request = mutation('requestAddressChange');
    await peer.ask(request, { input: { address: other.address, currentPassword } });
    expect(await tokenTo(other.address)).toBe('');
    await peer.ask(request, { input: { address: 'late@moved.test', currentPassword } });
    const token = await tokenTo('late@moved.test');
    await world.sql('UPDATE account SET address = $2 WHERE id = $1', [other.id, 'late@moved.test']);
    const refused = await world.guest.refused(mutation('confirmAddressChange'), {
      input: { token },
    });
    expect(refused.code).toBe('LINK_UNKNOWN');
  });

  it('goes to one of two who take it at the same moment, and the other is told', async () => {
    const tokens: string[] = [];
    for (const name of ['First Taker', 'Second Taker']) {
      const peer = await world.person(name);
      const input = { address: 'both@moved.test', currentPassword };
      await peer.ask(mutation('requestAddressChange'), { input });
      tokens.push(await tokenTo('both@moved.test'));
    }
    const answers = await Promise.all(
      tokens.map((token) =>
        world.guest.call(mutation('confirmAddressChange'), { input: { token } }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'OK');
    expect(codes.toSorted()).toEqual(['LINK_UNKNOWN', 'OK']);
  });

  /** Runs within a transaction until somebody waits for it. */
  async function untilAwaited(tx: Tx): Promise<void> {
    const waiting = `
      SELECT FROM pg_locks
       WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`;
    while ((await tx.query(waiting)).length === 0);
  }

  it('is not changed to one that somebody signs up with at the same moment', async () => {
    const peer = await world.person('Slower Mover');
    const address = 'same@moved.test';
    await peer.ask(mutation('requestAddressChange'), { input: { address, currentPassword } });
    const token = await tokenTo(address);
    const newcomer = { address, name: 'New', passwordHash: null, locale: 'en', timeZone: 'UTC' };
    let moving: Promise<ApiFailure> | null = null;
    await world.get(UnitOfWork).run(async (tx) => {
      await world.get(OpenAccountService).open(tx, newcomer);
      moving = world.guest.refused(mutation('confirmAddressChange'), { input: { token } });
      await untilAwaited(tx);
    });
    expect((await moving!).code).toBe('LINK_UNKNOWN');
  });

  it('is not signed up with when somebody moves to it at the same moment', async () => {
    const peer = await world.person('Faster Mover');
    const address = 'also@moved.test';
    const input = { name: 'Slow', address, locale: 'en', timeZone: 'UTC' };
    await world.guest.ask(mutation('signUp'), { input });
    await world.settle();
    const signUp = /token=([\w-]+)/.exec((await world.mailsTo(address)).at(-1)!.text!)![1]!;
    await peer.ask(mutation('requestAddressChange'), { input: { address, currentPassword } });
    const token = await tokenTo(address);
    const agreed = { version: 1, locale: 'en' };
    const newcomer = { token: signUp, name: 'Slow', password: 'staple battery horse', agreed };
    const [moved, opened] = await Promise.all([
      world.guest.call(mutation('confirmAddressChange'), { input: { token } }),
      world.guest.call(mutation('confirmAddress'), { input: newcomer }),
    ]);
    const codes = [moved, opened].map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK');
    expect([
      ['OK', 'LINK_USED'],
      ['LINK_UNKNOWN', 'OK'],
    ]).toContainEqual(codes);
  });

  it('comes back within three days, not later', async () => {
    const peer = await world.person('Too Late');
    await peer.ask(mutation('requestAddressChange'), {
      input: { address: 'too.late@moved.test', currentPassword },
    });
    const token = await tokenTo('too.late@moved.test');
    await world.guest.ask(mutation('confirmAddressChange'), { input: { token } });
    const back = await tokenTo(peer.address);
    world.clock.advance({ days: 3, minutes: 1 });
    const refused = await world.guest.refused(mutation('keepAddress'), { input: { token: back } });
    expect(refused.code).toBe('LINK_EXPIRED');
  });
});
