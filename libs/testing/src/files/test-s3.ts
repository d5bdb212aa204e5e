import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type S3rver from '@20minutes/s3rver';

/** A server that speaks S3, with one bucket that goes with it. Starts and stops with its test. */
export class TestS3 {
  private constructor(
    private readonly server: S3rver,
    private readonly folder: string,
    /** Of its bucket, as FILES_URL has it. */
    readonly url: string,
  ) {}

  static async start(): Promise<TestS3> {
    const folder = await mkdtemp(join(tmpdir(), 'peerloop-s3-'));
    // Only where it is needed: it is a lot to load for each test file.
    const { default: Server } = await import('@20minutes/s3rver');
    const server = new Server({
      ...{ address: '127.0.0.1', port: 0, silent: true, directory: folder },
      configureBuckets: [{ name: 'files' }],
    });
    const { port } = await server.run();
    // Key and secret are what this server knows.
    return new TestS3(server, folder, `http://S3RVER:S3RVER@127.0.0.1:${port}/files`);
  }

  async stop(): Promise<void> {
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
