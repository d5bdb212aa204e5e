import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { noSpace } from '../failure/failure.js';

const keyName = 'secret.key';
const megabyte = 1024 * 1024;

/** The folder of everything the instance keeps on this machine. */
export class DataFolder {
  private constructor(readonly path: string) {}

  /** Where it is; it need not be there yet. */
  static at(path: string): DataFolder {
    return new DataFolder(resolve(path));
  }

  /** Makes it if it is not there, and makes sure that it can be written. */
  static open(path: string): DataFolder {
    const folder = DataFolder.at(path);
    // As root, the user that PostgreSQL runs as must be able to pass through.
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    mkdirSync(folder.path, { recursive: true, mode });
    accessSync(folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = folder.file(`.probe.${process.pid}`);
    writeFileSync(probe, 'x'.repeat(4096));
    unlinkSync(probe);
    return folder;
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  file(...parts: readonly string[]): string {
    return join(this.path, ...parts);
  }

  /** Free space for this user, in bytes. */
  freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.path);
    return bavail * bsize;
  }

  /** @throws Failure when less is free; what would fail in the middle is better not begun */
  demandSpace(megabytes: number): void {
    if (this.freeBytes() < megabytes * megabyte) throw noSpace(this.path);
  }

  /** The key of this instance, made on the first call. */
  secretKey(): string {
    const file = this.file(keyName);
    if (!existsSync(file)) {
      writeFileSync(file, randomBytes(33).toString('base64url'), { mode: 0o600, flag: 'wx' });
    }
    return readFileSync(file, 'utf8').trim();
  }
}
