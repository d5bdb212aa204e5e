import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm, access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileHash } from './file-hash.js';
import { FileStore } from './file-store.js';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine: `ab/abcdef…`, so that no folder grows too long. */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(hash: FileHash, path: string): Promise<void> {
    const place = this.placeOf(hash);
    await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
    // Under its name only when it is whole and on the disk.
    const unfinished = `${place}.${randomUUID()}`;
    try {
      await copyFile(path, unfinished);
      const copy = await open(unfinished, 'r+');
      await copy
        .chmod(0o600)
        .then(() => copy.sync())
        .finally(() => copy.close());
      await rename(unfinished, place);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  async read(hash: FileHash): Promise<Readable | null> {
    try {
      const file = await open(this.placeOf(hash));
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(hash: FileHash): Promise<void> {
    await rm(this.placeOf(hash), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await access(this.folder, constants.R_OK | constants.W_OK | constants.X_OK);
  }

  private placeOf(hash: FileHash): string {
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
