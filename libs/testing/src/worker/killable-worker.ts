import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A worker process that a test may kill. */
export class KillableWorker {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves when the worker works. @param env DATABASE_URL, SMTP_URL, … */
  static async start(env: Readonly<Record<string, string>>): Promise<KillableWorker> {
    const child = fork(join(import.meta.dirname, 'worker-process.ts'), {
      execArgv: ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'],
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`the worker ended with ${code} at its start`)));
    });
    return new KillableWorker(child);
  }

  /** `SIGKILL`: at once, whatever it is doing. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null)
      return Promise.resolve(child.exitCode);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }
}
