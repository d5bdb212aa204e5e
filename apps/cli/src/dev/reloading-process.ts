import { fork, type ChildProcess } from 'node:child_process';
import { endProgram } from '../start/program.js';

// Nobody but its developer waits for what it is at.
const graceMs = 2_000;

/** A program that is started anew whenever its sources change, and waits for that when it ends. */
export class ReloadingProcess {
  private child: ChildProcess | null = null;
  private isStopped = false;
  /** One change after the other. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: string,
    /** It ended by itself. */
    private readonly onEnd: (how: string) => void,
  ) {}

  start(): void {
    const child = fork(this.file, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    child.once('exit', (code, signal) => {
      if (this.child !== child) return;
      this.child = null;
      this.onEnd(signal ?? `exit code ${code}`);
    });
  }

  async reload(): Promise<void> {
    this.work = this.work.then(async () => {
      await this.end();
      if (!this.isStopped) this.start();
    });
    await this.work;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.work;
    await this.end();
  }

  private async end(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child) await endProgram(child, graceMs);
  }
}
