import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@peerloop/testing/net';
import { eventually } from '../deployed/newcomer.js';
import { environmentOf, root } from '../deployed/product-process.js';
import type { Random } from './randomly.js';

const readyWords = 'Peerloop is ready';
const readyLimit = 120_000;

/** What is killed. `backend`: a connection's process, which takes all others and the memory with it. */
export type Victim = 'api' | 'worker' | 'postmaster' | 'backend' | 'supervisor' | 'everything';

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Running[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

/** An instance as `npm start` runs it, on a folder of its own, whose processes a test may kill. */
export class KillableInstance {
  private supervisor!: ChildProcess;
  private said = '';
  /** How often somebody had to start it again. */
  starts = 0;

  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** Expects what is built to be up to date. @param settings SMTP_URL, … */
  static async start(settings: Readonly<Record<string, string>>): Promise<KillableInstance> {
    const folder = mkdtempSync(join(tmpdir(), 'peerloop-chaos-'));
    const instance = new KillableInstance(folder, await freePort(), settings);
    await instance.startAgain();
    return instance;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get databaseUrl(): string {
    const { port, password } = JSON.parse(
      readFileSync(join(this.folder, 'database.json'), 'utf8'),
    ) as { readonly port: number; readonly password: string };
    return `postgres://peerloop:${password}@127.0.0.1:${port}/peerloop`;
  }

  /** What the api wrote down about a request, over all starts. */
  logOf(requestId: string): string[] {
    const folder = join(this.folder, 'logs');
    return readdirSync(folder)
      .filter((name) => name.startsWith('api.log'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
      .filter((line) => line.includes(requestId));
  }

  get isSupervised(): boolean {
    return this.supervisor.exitCode === null && this.supervisor.signalCode === null;
  }

  async startAgain(): Promise<void> {
    this.starts += 1;
    this.said = '';
    const child = spawn(process.execPath, ['apps/cli/dist/main.js', 'start'], {
      cwd: root,
      env: environmentOf({
        ...this.settings,
        DATA_DIR: this.folder,
        PORT: String(this.port),
        SEED: 'none',
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.supervisor = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (this.said += chunk));
    }
    await eventually(
      'the instance to be ready',
      () => {
        if (!this.isSupervised) throw new Error(`the start ended:\n${this.said}`);
        return this.said.includes(readyWords);
      },
      readyLimit,
    );
  }

  /** SIGKILL, whatever it is doing; answers whether there was such a process just now. */
  kill(victim: Victim, random: Random): boolean {
    const pids = this.find(victim);
    const chosen = victim === 'backend' ? pids.slice(random(pids.length)).slice(0, 1) : pids;
    for (const pid of chosen) killAtOnce(pid);
    return chosen.length > 0;
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.supervisor.once('close', resolve));
    this.supervisor.kill('SIGTERM');
    return ended;
  }

  /** For clean-up: whatever is left. */
  destroy(): void {
    for (const pid of this.find('everything')) killAtOnce(pid);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private find(victim: Victim): number[] {
    const all = processes();
    const supervisor = this.supervisor.pid ?? 0;
    const child = (path: string): number[] =>
      all.filter((one) => one.parent === supervisor && one.command.includes(path)).map(pidOf);
    // Told by its data folder, for it may be an orphan.
    const postmaster = all
      .filter(({ command }) => command.includes(`-D ${join(this.folder, 'postgres')} `))
      .map(pidOf);
    switch (victim) {
      case 'api':
      case 'worker':
        return child(`apps/${victim}/dist/main.js`);
      case 'postmaster':
        return postmaster;
      case 'backend':
        return all
          .filter(
            ({ parent, command }) => postmaster.includes(parent) && /127\.0\.0\.1/.test(command),
          )
          .map(pidOf);
      case 'supervisor':
        return this.isSupervised ? [supervisor] : [];
      case 'everything':
        return [
          ...this.find('supervisor'),
          ...child('apps/'),
          ...postmaster,
          ...all.filter(({ parent }) => postmaster.includes(parent)).map(pidOf),
        ];
    }
  }
}

const pidOf = ({ pid }: Running): number => pid;

function killAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended while we looked.
  }
}
