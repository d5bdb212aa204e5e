import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { existsSync, statfsSync } from 'node:fs';
import { SystemClock } from '@peerloop/kernel';
import { loadStartConfig } from '@peerloop/platform/config';
import { clusterVersion } from '../embedded-postgres/cluster.js';
import { DatabaseServer } from '../embedded-postgres/database-server.js';
import { exitCode, Failure, noSpace } from '../failure/failure.js';
import { DataFolder } from '../instance/data-folder.js';
import { projectFolder } from '../start/program.js';
import type { Progress } from '../terminal/progress.js';
import { backedUp, writeManifest } from './backup-manifest.js';
import { copyTree, sizeOf } from './copy-tree.js';
import { demandEmbedded, withStoppedInstance } from './with-stopped-instance.js';

const megabyte = 1024 * 1024;

/** `peerloop backup <folder>`: a copy of a stopped instance's data in a new folder. */
export async function backup(args: readonly string[], progress: Progress): Promise<void> {
  const config = loadStartConfig();
  demandEmbedded(config, 'use pg_dump, as the README says');
  const folder = DataFolder.at(config.data.folder);
  const target = newFolder(args);
  if (!folder.exists || clusterVersion(folder) === null) {
    throw new Failure(`There is no data in ${folder.path} yet.`, exitCode.usage);
  }
  await withStoppedInstance(folder, async (signal) => {
    await settle(folder, progress, signal);
    const unfinished = `${target}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    try {
      const bytes = await progress.during('Copying the data', () =>
        copyAll(folder.path, unfinished, signal),
      );
      const takenAt = new SystemClock().now().toISOString();
      writeManifest(unfinished, { takenAt, peerloop: await ownVersion() });
      await rename(unfinished, target);
      progress.line(`The backup is in ${target} (${Math.ceil(bytes / megabyte)} MB).`);
      progress.line('It holds all data and the keys: keep it where only you can read it.');
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  });
}

function newFolder([path]: readonly string[]): string {
  if (!path) {
    throw new Failure(
      'Say where the backup is to be: npm run backup -- /path/to/a/new/folder',
      exitCode.usage,
    );
  }
  const target = resolve(path);
  if (!existsSync(target)) return target;
  throw new Failure(`${target} is there already: name a new folder.`, exitCode.usage);
}

/** A server that was killed has left its data to be repaired; a backup is to be whole. */
async function settle(folder: DataFolder, progress: Progress, signal: AbortSignal): Promise<void> {
  const server = new DatabaseServer(folder, progress);
  try {
    await progress.during('Looking at the database', () => server.start());
  } finally {
    await server.stop();
  }
  signal.throwIfAborted();
}

/** Answers how many bytes it was. */
async function copyAll(from: string, to: string, signal: AbortSignal): Promise<number> {
  const names = backedUp.filter((name) => existsSync(join(from, name)));
  const sizes = await Promise.all(names.map((name) => sizeOf(join(from, name))));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const { bavail, bsize } = statfsSync(to);
  if (bavail * bsize < bytes) throw noSpace(dirname(to));
  for (const name of names) await copyTree(join(from, name), join(to, name), signal);
  return bytes;
}

async function ownVersion(): Promise<string> {
  const text = await readFile(join(projectFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
