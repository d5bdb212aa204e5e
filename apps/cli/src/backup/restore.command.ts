import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadStartConfig } from '@peerloop/platform/config';
import { demandVersion } from '../embedded-postgres/cluster.js';
import { findBinaries, majorOf } from '../embedded-postgres/server-binaries.js';
import { exitCode, Failure } from '../failure/failure.js';
import { DataFolder } from '../instance/data-folder.js';
import type { Progress } from '../terminal/progress.js';
import { backedUp, readManifest } from './backup-manifest.js';
import { copyTree, sizeOf } from './copy-tree.js';
import { demandEmbedded, withStoppedInstance } from './with-stopped-instance.js';

const megabyte = 1024 * 1024;

/** `peerloop restore <folder>`: puts a backup into an empty data folder. */
export async function restore(args: readonly string[], progress: Progress): Promise<void> {
  const config = loadStartConfig();
  demandEmbedded(config, 'use pg_restore, as the README says');
  const [path] = args;
  if (!path) {
    throw new Failure('Say which backup: npm run restore -- /path/to/the/backup', exitCode.usage);
  }
  const source = resolve(path);
  const { takenAt } = readManifest(source);
  demandVersion(DataFolder.at(source), majorOf((await findBinaries()).version));
  const folder = DataFolder.open(config.data.folder);
  await withStoppedInstance(folder, async (signal) => {
    demandEmpty(folder);
    const names = backedUp.filter((name) => existsSync(join(source, name)));
    const sizes = await Promise.all(names.map((name) => sizeOf(join(source, name))));
    folder.demandSpace(sizes.reduce((sum, size) => sum + size, 0) / megabyte);
    const unfinished = folder.file('restore.unfinished');
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o711 });
    try {
      await progress.during('Copying the data', async () => {
        for (const name of names)
          await copyTree(join(source, name), join(unfinished, name), signal);
      });
      for (const name of names) await rename(join(unfinished, name), folder.file(name));
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
    progress.line(`The backup of ${takenAt} is back in ${folder.path}: start with npm start.`);
  });
}

/** Nothing is thrown away by a restore, not even what is broken. */
function demandEmpty(folder: DataFolder): void {
  const there = backedUp.find((name) => existsSync(folder.file(name)));
  if (!there) return;
  throw new Failure(
    `${folder.path} holds an instance already (${there}): move that folder away first, or set DATA_DIR to another one.`,
    exitCode.usage,
  );
}
