import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { exitCode, Failure } from '../failure/failure.js';
import type { DataFolder } from '../instance/data-folder.js';
import type { LogFile } from '../instance/log-file.js';
import { keepAccess, newAccess, superuser } from './server-access.js';
import { majorOf } from './server-binaries.js';
import type { ServerProgram } from './server-program.js';
import { clusterSettings } from './server-settings.js';
import { readServerEnd } from './server-words.js';

// What a new cluster and its first log segments take, with room for the demo world.
const newClusterMegabytes = 200;

export function clusterFolder(folder: DataFolder): string {
  return folder.file('postgres');
}

/** Major version of the cluster in a data folder; null when there is none yet, NaN when it is something else. */
export function clusterVersion(folder: DataFolder): number | null {
  const path = clusterFolder(folder);
  if (!existsSync(path)) return null;
  try {
    return majorOf(readFileSync(join(path, 'PG_VERSION'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw error;
    return Number.NaN;
  }
}

/** @throws Failure when the cluster is not one that this server can run */
export function demandVersion(folder: DataFolder, own: number): void {
  const found = clusterVersion(folder);
  if (found === null || found === own) return;
  if (Number.isNaN(found)) {
    throw new Failure(
      `${clusterFolder(folder)} is not the data of a PostgreSQL server: restore it from a backup, or set DATA_DIR to another folder.`,
      exitCode.otherVersion,
    );
  }
  throw new Failure(
    `The data folder ${folder.path} holds a database of PostgreSQL ${found}, and this Peerloop runs PostgreSQL ${own}: start the Peerloop it belongs to, or set DATA_DIR to another folder.`,
    exitCode.otherVersion,
  );
}

/**
 * Makes the cluster of a data folder: beside its place first, so that a cut in the middle leaves
 * nothing that looks like one.
 * @param onStart gets the process, so that a stop can end it
 */
export async function createCluster(
  folder: DataFolder,
  program: ServerProgram,
  log: LogFile,
  onStart: (child: ChildProcess) => void,
): Promise<void> {
  folder.demandSpace(newClusterMegabytes);
  const access = await newAccess();
  const workplace = folder.file('postgres.unfinished');
  const unfinished = join(workplace, 'cluster');
  const passwordFile = join(workplace, 'password');
  rmSync(workplace, { recursive: true, force: true });
  mkdirSync(workplace, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, `${access.superuserPassword}\n`, { mode: 0o600 });
    const { user } = program.as;
    if (user) for (const path of [workplace, passwordFile]) chownSync(path, user.uid, user.gid);
    const target = [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
    ];
    const child = program.start('initdb', [...target, ...clusterSettings], log);
    onStart(child);
    if ((await endOf(child)) !== 0) throw initdbFailure(folder, log);
    keepAccess(folder, access);
    renameSync(unfinished, clusterFolder(folder));
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

/** Waits for a process and all of its output; answers its exit code, or null after a signal. */
export async function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

function initdbFailure(folder: DataFolder, log: LogFile): Failure {
  const end = readServerEnd(log.lastLines, folder.path, log.path, folder.freeBytes() < 1024 * 1024);
  if (end.kind === 'failed') return end.failure;
  return new Failure(`The database could not be made (see ${log.path}).`, exitCode.databaseFailed);
}
