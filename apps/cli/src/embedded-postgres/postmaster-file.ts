import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../instance/process-identity.js';

/** What a running server says about itself in its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

export function postmasterFilePath(clusterFolder: string): string {
  return join(clusterFolder, 'postmaster.pid');
}

/** Reads `postmaster.pid`; null when there is none, or no number in it yet. */
export function readPostmasterFile(clusterFolder: string): PostmasterFile | null {
  let lines: string[];
  try {
    lines = readFileSync(postmasterFilePath(clusterFolder), 'utf8').split('\n');
  } catch {
    return null;
  }
  // Negative for a server in single-user mode.
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
  if (!Number.isInteger(pid) || pid === 0) return null;
  return { pid, port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Whether a process is the server of a data folder, and not one that got the same number later.
 * Servers work in their data folder, which tells them apart even after the folder was moved.
 */
export function isServerOf(pid: number, clusterFolder: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform !== 'linux') {
      const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
      });
      return command.includes(clusterFolder);
    }
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder);
  } catch {
    return commandLineNames(pid, clusterFolder);
  }
}

// Anybody may read this, but it has the name of the folder at the time of the start.
function commandLineNames(pid: number, clusterFolder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(clusterFolder);
  } catch {
    return false;
  }
}
