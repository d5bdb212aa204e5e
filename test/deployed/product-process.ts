import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@peerloop/testing/net';

export const root = join(import.meta.dirname, '../..');

const programs = {
  api: 'apps/api/dist/main.js',
  worker: 'apps/worker/dist/main.js',
} as const;

const look = 50;
const readyLimit = 90_000;
const remembered = 200;

export type Settings = Readonly<Record<string, string>>;

/** Nothing of our own environment but what programs need to run at all. */
export function environmentOf(settings: Settings): Settings {
  return { PATH: process.env['PATH'] ?? '', ...settings };
}

/** A process of the product as it is deployed: the built program, started by itself. */
export class ProductProcess {
  private lines: string[] = [];
  private child!: ChildProcess;
  private ended!: Promise<number | null>;

  private constructor(
    readonly kind: keyof typeof programs,
    private readonly port: number,
    private readonly settings: Settings,
  ) {}

  /** Resolves once it is ready. @throws Error with what it said when it ends before */
  static async start(kind: keyof typeof programs, settings: Settings): Promise<ProductProcess> {
    const one = new ProductProcess(kind, await freePort(), settings);
    await one.startAgain();
    return one;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The errors in its log. */
  get complaints(): string[] {
    return this.lines.filter((line) => /"level":"(error|fatal)"/.test(line));
  }

  /** After its end: a new process in its place, as an orchestrator would start it. */
  async startAgain(): Promise<void> {
    const variable = this.kind === 'api' ? 'PORT' : 'WORKER_HEALTH_PORT';
    const child = spawn(process.execPath, [programs[this.kind]], {
      cwd: root,
      env: environmentOf({ ...this.settings, [variable]: String(this.port) }),
      // With a channel, on whose end it stops: it must not outlive a test that was killed.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    this.ended = new Promise((resolve) => child.once('close', resolve));
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => this.hear(chunk));
    }
    await this.becomesReady();
  }

  /** SIGKILL: it gets no chance to finish anything. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** SIGTERM; answers the exit code. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  private hear(chunk: string): void {
    this.lines.push(...chunk.split('\n').filter((line) => line !== ''));
    this.lines = this.lines.slice(-remembered);
  }

  private async becomesReady(): Promise<void> {
    const begun = performance.now();
    const isOver = this.ended.then(() => true);
    for (;;) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      const late = performance.now() - begun > readyLimit;
      if (late || (await Promise.race([isOver, pause(look, false)]))) {
        throw new Error(
          `the ${this.kind} did not become ready:\n${this.lines.slice(-20).join('\n')}`,
        );
      }
    }
  }
}
