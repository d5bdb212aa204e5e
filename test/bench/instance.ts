import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@peerloop/testing/net';
import { root } from './child.js';
import { now } from './clock.js';

const readyWords = 'Peerloop is ready';
const startLimit = 300_000;
const stopLimit = 60_000;
const programs = /apps\/(api|worker|web|cli)\/(?:dist\/main\.js|server\.mjs)$/;

/** `npm start` in production, on a data folder of its own that goes with the bench. */
export class Instance {
  private program: ChildProcess | null = null;

  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly smtpUrl: string,
  ) {}

  static async make(smtpUrl: string): Promise<Instance> {
    const folder = await mkdtemp(join(tmpdir(), 'peerloop-bench-'));
    return new Instance(folder, await freePort(), smtpUrl);
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  get databaseUrl(): string {
    const access = JSON.parse(readFileSync(join(this.folder, 'database.json'), 'utf8')) as {
      readonly port: number;
      readonly password: string;
    };
    return `postgres://peerloop:${access.password}@127.0.0.1:${access.port}/peerloop`;
  }

  private get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(this.port),
      PUBLIC_URL: this.url,
      DATA_DIR: this.folder,
      SMTP_URL: this.smtpUrl,
      SEED: 'none',
      LOG_LEVEL: 'warn',
    };
  }

  /** Starts it; answers how long it took until everything answered, in ms. */
  async start(): Promise<number> {
    const begun = now();
    const program = this.run('start');
    this.program = program;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const limit = setTimeout(
        () => reject(new Error(`npm start took too long:\n${said}`)),
        startLimit,
      );
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        if (!said.includes(readyWords)) return;
        clearTimeout(limit);
        resolve();
      };
      program.stdout?.on('data', hear);
      program.stderr?.on('data', hear);
      program.once('exit', () => reject(new Error(`npm start ended:\n${said}`)));
    });
    return now() - begun;
  }

  /** Another command on the same data: `seed --peers …`. */
  async command(...args: readonly string[]): Promise<void> {
    const program = this.run(...args);
    let said = '';
    program.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    program.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(program, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
  }

  async stop(): Promise<void> {
    const { program } = this;
    this.program = null;
    if (!program || program.exitCode !== null) return;
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    const limit = setTimeout(() => program.kill('SIGKILL'), stopLimit);
    await ended;
    clearTimeout(limit);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Resident memory of each process in MB; PostgreSQL's are one figure. Empty where /proc is not. */
  memory(): ReadonlyMap<string, number> {
    const memory = new Map<string, number>();
    const family = this.program?.pid ? descendants(this.program.pid) : [];
    for (const pid of family) {
      const name = nameOf(pid);
      if (name) memory.set(name, (memory.get(name) ?? 0) + residentOf(pid));
    }
    return memory;
  }

  private run(...args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [join(root, 'tools/start.mjs'), ...args], {
      cwd: root,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function descendants(ancestor: number): number[] {
  let pids: number[];
  try {
    pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
  // "pid (name) state parent …"; the name may hold anything.
  const parents = new Map(
    pids.map((pid) => [pid, Number(procFile(pid, 'stat').split(') ').at(-1)?.split(' ')[1])]),
  );
  const family = [ancestor];
  for (const member of family) {
    family.push(...pids.filter((pid) => parents.get(pid) === member));
  }
  return family;
}

function nameOf(pid: number): string | null {
  const line = procFile(pid, 'cmdline').split('\0');
  if (line[0]?.includes('postgres')) return 'postgres';
  const program = line.map((word) => programs.exec(word)?.[1]).find((name) => name !== undefined);
  return program === 'cli' ? 'supervisor' : (program ?? null);
}

/** Shared pages are counted once: by the share of each process where the system says it. */
function residentOf(pid: number): number {
  const rollup = procFile(pid, 'smaps_rollup');
  const share = /^Pss: +(\d+) kB/m.exec(rollup)?.[1];
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(procFile(pid, 'status'))?.[1];
  const isPostgres = nameOf(pid) === 'postgres';
  return Number((isPostgres ? share : resident) ?? resident ?? 0) / 1024;
}
