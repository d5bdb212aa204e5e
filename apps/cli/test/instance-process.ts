import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../src/instance/process-identity.js';

const projectFolder = join(import.meta.dirname, '../../..');
const patience = 60_000;

/** Looks until something is so; the outside world does not call back. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const begun = performance.now();
  while (!holds()) {
    if (performance.now() - begun > patience) throw new Error(`waited in vain until ${what}`);
    await pause(20);
  }
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An instance with stand-in processes, started from outside as a person would. */
export class InstanceProcess {
  private stdout = '';
  private stderr = '';
  private readonly child: ChildProcess;
  readonly ended: Promise<Ended>;

  /** @param env besides the folder: PORT, STAND_IN, … */
  constructor(
    readonly folder: string,
    env: Readonly<Record<string, string>>,
  ) {
    this.child = spawn(
      process.execPath,
      [
        ...['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'],
        join(import.meta.dirname, 'stand-in-instance.ts'),
      ],
      {
        cwd: projectFolder,
        // A group of its own, as a shell gives each command, so that a test can press Ctrl-C.
        detached: true,
        env: { DATA_DIR: folder, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.child.stdout?.on('data', (chunk) => (this.stdout += String(chunk)));
    this.child.stderr?.on('data', (chunk) => (this.stderr += String(chunk)));
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code) => {
        resolve({ code, stdout: this.stdout, stderr: this.stderr });
      });
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get output(): string {
    return this.stdout + this.stderr;
  }

  async says(text: string): Promise<void> {
    await until(`it said "${text}"; it said: ${this.output}`, () => {
      if (this.child.exitCode !== null && !this.output.includes(text)) {
        throw new Error(`it ended without saying "${text}": ${this.output}`);
      }
      return this.output.includes(text);
    });
  }

  async ready(): Promise<this> {
    await this.says('Peerloop is ready at');
    return this;
  }

  /** To this process alone. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** As the terminal does it: to every process of the group. */
  pressCtrlC(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  async stop(): Promise<Ended> {
    this.signal('SIGTERM');
    return this.ended;
  }

  /** For clean-up: whatever is left, database included. */
  async destroy(): Promise<void> {
    const left = [...this.childPids(), this.databasePid()];
    this.signal('SIGKILL');
    await this.ended;
    for (const pid of left) if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGKILL');
  }

  childPids(): number[] {
    return ['api', 'worker', 'web'].map((name) => this.pidOf(name));
  }

  pidOf(name: string): number {
    const file = join(this.folder, `${name}.pid`);
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  }

  databasePid(): number {
    return databasePid(this.folder);
  }

  /** What the stand-ins noted: `up api`, `down worker` … */
  notes(): string[] {
    const file = join(this.folder, 'order.txt');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }
}

/** Process of the server of a data folder; 0 when its file is gone. */
export function databasePid(folder: string): number {
  const file = join(folder, 'postgres/postmaster.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
}

/** A copy of a stopped instance's folder, with owners and modes. */
export function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}
