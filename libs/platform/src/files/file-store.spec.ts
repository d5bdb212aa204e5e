import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestS3 } from '@peerloop/testing';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore } from './s3-file-store.js';

let folder: string;
let server: TestS3;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peerloop-files-'));
  server = await TestS3.start();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const file = (bytes: Buffer) => {
  const path = join(folder, 'arrived');
  writeFileSync(path, bytes);
  return { path, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
};
const none = 'f'.repeat(64);

const kept = () => join(folder, 'kept');
const stores: [string, () => FileStore][] = [
  ['a folder', () => new LocalFileStore(kept())],
  ['a server that speaks S3', () => new S3FileStore(server.url)],
];

describe.each(stores)('files in %s', (_, open) => {
  const read = async (hash: string): Promise<Buffer | null> => {
    const stream = await open().read(hash);
    return stream && buffer(stream);
  };

  it('come back byte by byte, large ones and empty ones', async () => {
    for (const bytes of [randomBytes(3_000_000), Buffer.alloc(0), Buffer.from('č\r\n\0')]) {
      const { hash, path } = file(bytes);
      await open().put(hash, path);
      expect(bytes.equals((await read(hash)) ?? Buffer.from('none'))).toBe(true);
    }
  });

  it('are taken twice, also at once', async () => {
    const { hash, path, bytes } = file(randomBytes(200_000));
    await Promise.all([open().put(hash, path), open().put(hash, path)]);
    await open().put(hash, path);
    expect(await read(hash)).toEqual(bytes);
  });

  it('are read to the end by whoever began before they went', async () => {
    const { hash, path, bytes } = file(randomBytes(20_000));
    await open().put(hash, path);
    const stream = (await open().read(hash))!;
    await open().remove(hash);
    expect(await buffer(stream)).toEqual(bytes);
    expect(await read(hash)).toBeNull();
  });

  it('are not there before, nor after they were removed, once or twice', async () => {
    expect(await read(none)).toBeNull();
    await open().remove(none);
    const { hash, path } = file(Buffer.from('soon gone'));
    await open().put(hash, path);
    await open().remove(hash);
    await open().remove(hash);
    expect(await read(hash)).toBeNull();
  });

  it('can be kept', async () => {
    await expect(open().check()).resolves.toBeUndefined();
  });
});

it('in a folder are nobody else’s to read, and leave nothing unfinished', async () => {
  const { hash, path } = file(Buffer.from('private'));
  await new LocalFileStore(kept()).put(hash, path);
  const place = join(kept(), hash.slice(0, 2));
  expect(readdirSync(place)).toEqual([hash]);
  expect(statSync(join(place, hash)).mode & 0o777).toBe(0o600);
  expect(statSync(place).mode & 0o777).toBe(0o700);
});

it('say when they cannot be kept', async () => {
  const { path } = file(Buffer.from('a file in the way'));
  await expect(new LocalFileStore(path).check()).rejects.toThrow(/EEXIST|ENOTDIR/);
  const elsewhere = new S3FileStore(`${server.url}-elsewhere`);
  await expect(elsewhere.check()).rejects.toThrow('there is no such bucket');
});
