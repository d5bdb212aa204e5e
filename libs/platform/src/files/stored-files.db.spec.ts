import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@peerloop/platform';
import { TestWorld } from '@peerloop/testing';
import { buffer } from 'node:stream/consumers';
import { FileStore } from './file-store.js';
import { StoredFiles } from './stored-files.js';
import { withTakenFile } from './taken-file.js';

let world: TestWorld;
beforeAll(async () => {
  world = await TestWorld.start();
  await world.sql(
    'CREATE TABLE document (title text, file_hash text NOT NULL REFERENCES stored_file)',
  );
});
afterAll(() => world.stop());

const rules = { maxBytes: 1_000, kinds: ['text'] } as const;
/** Uploads a document; answers the hash of its file. */
const upload = (words: string, title: string, isOpen = true): Promise<string> =>
  withTakenFile(Buffer.from(words), rules, (file) =>
    world.get(UnitOfWork).run(async (tx) => {
      const hash = await world.get(StoredFiles).keep(tx, file, isOpen);
      await tx.query('INSERT INTO document VALUES ($1, $2)', [title, hash]);
      return hash;
    }),
  );
const ask = (hash: string, headers = {}) => fetch(`${world.url}/files/${hash}`, { headers });
const stored = async (hash: string): Promise<string | null> => {
  const content = await world.get(FileStore).read(hash);
  return content && (await buffer(content)).toString();
};

describe('a file that anybody may have', () => {
  it('comes as it is, to be saved, and can do nothing in a browser', async () => {
    const answer = await ask(await upload('<script>alert(1)</script>', 'open'));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': 'attachment',
      'content-length': '25',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(await answer.text()).toBe('<script>alert(1)</script>');
  });

  it('is the same for everybody: nobody is looked up and no cookie is set', async () => {
    const hash = await upload('for all', 'for all');
    const peer = await world.person('Vera Peer');
    const cookie = { cookie: `peerloop_session=${peer.session}` };
    const statements = await world.statements(async () => {
      const answer = await ask(hash, cookie);
      expect(await answer.text()).toBe('for all');
      expect(answer.headers.get('set-cookie')).toBeNull();
    });
    expect(statements).toBe(1);
  });
});

it('is not there for others when it is not open, is unknown, or is no hash at all', async () => {
  const closed = await upload('private', 'closed', false);
  for (const hash of [closed, 'f'.repeat(64), 'F'.repeat(64), 'x', '..%2f..%2fsecret.key']) {
    const answer = await ask(hash);
    await answer.text();
    expect([hash, answer.status]).toEqual([hash, 404]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

it('goes with its bytes when the last thing that refers to it is gone, and not before', async () => {
  const hash = await upload('shared', 'one');
  expect(await upload('shared', 'two')).toBe(hash);
  await world.sql(`DELETE FROM document WHERE title = 'one'`);
  world.clock.advance({ days: 2 });
  await world.retention.purge();
  expect(await stored(hash)).toBe('shared');
  await world.sql(`DELETE FROM document WHERE title = 'two'`);
  await world.retention.purge();
  expect(await stored(hash)).toBeNull();
  expect(await world.sql('SELECT FROM stored_file WHERE hash = $1', [hash])).toEqual([]);
});

it('stays when it is brought once more while it is being taken away', async () => {
  const hash = await upload('again', 'again');
  await world.sql(`DELETE FROM document WHERE title = 'again'`);
  world.clock.advance({ days: 2 });
  await Promise.all([world.retention.purge(), upload('again', 'again')]);
  expect(await stored(hash)).toBe('again');
});
