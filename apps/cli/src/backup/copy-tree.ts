import { chmod, copyFile, lchown, lstat, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRoot } from '../embedded-postgres/server-user.js';

// The server writes it anew and takes one of a copy for a server that runs.
const notCopied = new Set(['postmaster.pid', 'postmaster.opts']);

/** Size of a file, or of all files below a folder, in bytes; 0 when it is not there. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.size ?? 0;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Copies a file or folder with its rights, and as root with its owners, who may not be us: PostgreSQL
 * works as a user of its own then. Everything is on the disk before this ends.
 */
export async function copyTree(from: string, to: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const found = await lstat(from);
  if (found.isDirectory()) {
    await mkdir(to, { mode: 0o700 });
    for (const name of await readdir(from)) {
      if (!notCopied.has(name)) await copyTree(join(from, name), join(to, name), signal);
    }
  } else {
    await copyFile(from, to);
    await flushed(to);
  }
  await chmod(to, found.mode & 0o7777);
  if (isRoot()) await lchown(to, found.uid, found.gid);
}

async function flushed(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
