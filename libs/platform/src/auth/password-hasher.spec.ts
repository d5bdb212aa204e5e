import { describe, expect, it } from '@jest/globals';
import { PasswordHasher } from './password-hasher.js';

describe('PasswordHasher', () => {
  it('makes argon2id hashes of the demanded cost that differ for one password', async () => {
    const hasher = new PasswordHasher();
    const [one, other] = await Promise.all([
      hasher.hash('plum orchard'),
      hasher.hash('plum orchard'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
    expect(await hasher.verify(one, 'plum orchard')).toBe(true);
    expect(await hasher.verify(one, 'plum orchards')).toBe(false);
  });

  it('never matches where nothing is stored', async () => {
    const hasher = new PasswordHasher();
    expect(await hasher.verify(null, 'no account has this password')).toBe(false);
  });

  it('works as long where nothing is stored as where something is', async () => {
    const hasher = new PasswordHasher();
    const stored = await hasher.hash('plum orchard');
    await hasher.verify(null, 'makes the decoy');
    const time = async (hash: string | null) => {
      const started = performance.now();
      for (let times = 0; times < 5; times += 1) await hasher.verify(hash, 'wrong guess');
      return performance.now() - started;
    };
    expect((await time(null)) / (await time(stored))).toBeGreaterThan(0.2);
  });

  it('tells those who find the line full at once, and serves again afterwards', async () => {
    const hasher = new PasswordHasher();
    const cheap = '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$AAAAAAAAAAAAAAAAAAAAAA';
    const calls = Array.from({ length: 230 }, () => hasher.verify(cheap, 'x'));
    const refused = (await Promise.allSettled(calls)).filter(
      (result) => result.status === 'rejected',
    );
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await hasher.verify(null, 'the line is empty again')).toBe(false);
  });
});
