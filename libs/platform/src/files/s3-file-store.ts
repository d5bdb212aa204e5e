import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini } from 's3mini';
import type { FileHash } from './file-hash.js';
import { FileStore } from './file-store.js';

const octets = 'application/octet-stream';

/** Files in a bucket of a server that speaks S3. */
export class S3FileStore extends FileStore {
  private readonly bucket: S3mini;

  /** @param url `https://key:secret@host/bucket?region=…` */
  constructor(url: string) {
    super();
    const { origin, pathname, username, password, searchParams } = new URL(url);
    this.bucket = new S3mini({
      endpoint: `${origin}${pathname}`,
      accessKeyId: decodeURIComponent(username),
      secretAccessKey: decodeURIComponent(password),
      region: searchParams.get('region') ?? 'auto',
      requestAbortTimeout: 60_000,
      // What is streamed must say so.
      fetch: (input, init) => fetch(input, { ...init, duplex: 'half' }),
    });
  }

  async put(hash: FileHash, path: string): Promise<void> {
    const { size } = await stat(path);
    const body = Readable.toWeb(createReadStream(path));
    await this.bucket.putObject(keyOf(hash), body, octets, undefined, undefined, size);
  }

  async read(hash: FileHash): Promise<Readable | null> {
    const answer = await this.bucket.getObjectResponse(keyOf(hash));
    if (answer === null) return null;
    return answer.body === null
      ? Readable.from([])
      : Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  }

  async remove(hash: FileHash): Promise<void> {
    await this.bucket.deleteObject(keyOf(hash));
  }

  async check(): Promise<void> {
    if (!(await this.bucket.bucketExists())) throw new Error('there is no such bucket');
  }
}

const keyOf = (hash: FileHash): string => `${hash.slice(0, 2)}/${hash}`;
