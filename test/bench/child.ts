import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

type Message = Readonly<Record<string, unknown>>;

/** A program of the bench in a process of its own: it shares nothing with what is measured but the cores. */
export class Child {
  private constructor(private readonly process: ChildProcess) {}

  /** Starts `test/bench/<file>` and waits for its first message. */
  static async start(file: string, input: object): Promise<{ child: Child; ready: Message }> {
    const process = fork(join(import.meta.dirname, file), [JSON.stringify(input)], {
      cwd: root,
      execArgv: ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const child = new Child(process);
    return { child, ready: await child.next() };
  }

  /** @throws Error when it ended instead */
  async next(): Promise<Message> {
    const settled = new AbortController();
    const { signal } = settled;
    const ended = once(this.process, 'exit', { signal }).then(([code]) => {
      throw new Error(`a program of the bench ended with ${String(code)}`);
    });
    ended.catch(() => undefined);
    try {
      const [message] = (await Promise.race([
        once(this.process, 'message', { signal }),
        ended,
      ])) as [Message];
      return message;
    } finally {
      settled.abort();
    }
  }

  /** Says something and waits for what comes back. */
  async ask(message: object): Promise<Message> {
    const answer = this.next();
    this.process.send(message);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
