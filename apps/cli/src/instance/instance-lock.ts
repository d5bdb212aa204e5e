import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, Failure } from '../failure/failure.js';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';

const lockName = 'peerloop.lock';

function parse(text: string): ProcessIdentity | null {
  try {
    const { pid, startedAt } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Who holds a data folder now; null when it is free or its holder has died. */
export function lockHolder(folder: string): ProcessIdentity | null {
  const holder = parse(readOrNull(join(folder, lockName)) ?? '');
  return holder && isRunning(holder) ? holder : null;
}

/** Holds a data folder for this process: one instance at a time. */
export class InstanceLock {
  private constructor(
    private readonly file: string,
    private readonly content: string,
  ) {}

  /** @throws Failure when another process that still runs holds the folder */
  static take(folder: string): InstanceLock {
    const file = join(folder, lockName);
    const own = `${file}.${process.pid}`;
    const content = JSON.stringify(identityOf(process.pid));
    // Written whole and then linked, so that nobody ever reads half a lock.
    writeFileSync(own, content, { mode: 0o600 });
    try {
      for (;;) {
        if (linked(own, file)) return new InstanceLock(file, content);
        const found = readOrNull(file);
        const holder = lockHolder(folder);
        if (holder) throw heldBy(folder, holder);
        if (found !== null) removeStale(file, found);
      }
    } finally {
      rmSync(own, { force: true });
    }
  }

  /** Gives the folder free; does nothing when somebody else holds it by now. */
  release(): void {
    if (readOrNull(this.file) === this.content) rmSync(this.file, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a dead holder's lock away. Two may try at once: by renaming, only one gets the file, and one
 * that finds it got a fresh lock instead puts it back.
 */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readOrNull(aside) !== stale) linked(aside, file);
  rmSync(aside, { force: true });
}

function heldBy(folder: string, { pid }: ProcessIdentity): Failure {
  return new Failure(
    `Peerloop is already running on ${folder} (process ${pid}): stop it first, or set DATA_DIR and PORT for a second instance.`,
    exitCode.alreadyRunning,
  );
}
