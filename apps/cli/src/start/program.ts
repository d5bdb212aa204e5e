import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { environmentWith } from '@peerloop/platform/config';
import type { LogFile } from '../instance/log-file.js';

/** The project's folder; this file is at the same depth as source and when built. */
export const projectFolder = join(import.meta.dirname, '../../../..');

/** The processes of an instance, as files to run. */
export interface Programs {
  readonly api: string;
  readonly worker: string;
  readonly web: string;
  /** The `peerloop` command itself, for its steps that need the whole platform. */
  readonly cli: string;
}

export const programs: Programs = {
  api: join(projectFolder, 'apps/api/dist/main.js'),
  worker: join(projectFolder, 'apps/worker/dist/main.js'),
  web: join(projectFolder, 'apps/web/server.mjs'),
  cli: join(projectFolder, 'apps/cli/dist/main.js'),
};

/** Variables for a child, on top of our own; null takes one away. */
export type ChildSettings = Readonly<Record<string, string | null>>;

/** Starts a child that ends with us, in a session of its own: the terminal's Ctrl-C is for us alone. */
export function startProgram(
  file: string,
  args: readonly string[],
  settings: ChildSettings,
  log: LogFile,
  onLine: (line: string) => void = () => undefined,
): ChildProcess {
  const child = fork(file, [...args], {
    detached: true,
    env: environmentWith(settings),
    execArgv: [...process.execArgv, '--import', import.meta.resolve('./end-with-parent.js')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  log.forget();
  if (child.stdout) log.follow(child.stdout, onLine);
  if (child.stderr) log.follow(child.stderr, onLine);
  return child;
}

/** Ends a child with all that it may have started: asks first, and then does not ask. */
export async function endProgram(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const { pid } = child;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => killGroup(pid), graceMs);
  await ended;
  clearTimeout(timer);
  killGroup(pid);
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left of it.
  }
}
