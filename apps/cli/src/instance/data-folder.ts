import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { exitCode, Failure, noSpace } from '../failure/failure.js';

const keyName = 'secret.key';
// Every process refuses a shorter one.
const shortestKey = 32;
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
    makeFolder(folder.path, mode);
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
      // Whole or not at all: half a key would keep every process from starting, for ever.
      const next = `${file}.next`;
      const key = randomBytes(33).toString('base64url');
      writeFileSync(next, key, { mode: 0o600, flush: true });
      renameSync(next, file);
    }
    const key = readFileSync(file, 'utf8').trim();
    if (key.length >= shortestKey) return key;
    throw new Failure(
      `${file} holds no key: restore it from a backup, or remove it; links in mails already sent end then.`,
      exitCode.otherVersion,
    );
  }
}

/**
 * Makes a folder and those it is in, one by one: where nothing can be made though everything above is
 * there, as below /proc, Node's own `recursive` tries for ever.
 */
function makeFolder(path: string, mode: number): void {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolder(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT') throw error;
    throw new Failure(
      `No folder can be made in ${above}: set DATA_DIR to another folder.`,
      exitCode.noAccess,
    );
  }
}
