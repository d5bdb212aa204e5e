import { LogFile } from '../instance/log-file.js';
import type { DataFolder } from '../instance/data-folder.js';
import { exitCode, Failure, noSpace } from '../failure/failure.js';
import type { Progress } from '../terminal/progress.js';
import { lastWords, saysDiskFull } from './last-words.js';
import { endProgram, startProgram, type ChildSettings } from './program.js';
import type { ChildProcess } from 'node:child_process';

/** What a step tells its supervisor. */
export type StepMessage =
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'result'; readonly value: unknown };

const graceMs = 5_000;

/** Tells the supervisor, when there is one. */
export async function tellSupervisor(message: StepMessage): Promise<void> {
  await new Promise<void>((resolve) => {
    if (process.connected) process.send?.(message, () => resolve());
    else resolve();
  });
}

/**
 * One-off steps (migrate, seed …) in processes of their own: they load the whole platform, which the
 * supervisor would then carry for as long as it lives.
 */
export class StepRunner {
  private child: ChildProcess | null = null;

  constructor(
    private readonly cli: string,
    private readonly folder: DataFolder,
    private readonly progress: Progress,
  ) {}

  /**
   * Runs `peerloop <command>` and answers its result, undefined when it has none.
   * @throws Failure with its last words when it fails
   */
  async run(command: string, settings: ChildSettings): Promise<unknown> {
    const log = new LogFile(this.folder.file('logs', `${command}.log`));
    const child = startProgram(this.cli, [command], settings, log);
    this.child = child;
    let result: unknown;
    child.on('message', (message: StepMessage) => {
      if (message.kind === 'progress') this.progress.detail(message.text);
      else result = message.value;
    });
    const code = await new Promise<number | null>((resolve) => {
      child.once('close', (status) => resolve(status));
    });
    this.child = null;
    log.close();
    if (code === 0) return result;
    if (saysDiskFull(log.lastLines)) throw noSpace(this.folder.path);
    // A whole sentence for a person, which needs no log beside it.
    if (code === exitCode.otherVersion)
      throw new Failure(lastWords(log.lastLines), exitCode.otherVersion);
    throw new Failure(
      `The step "${command}" failed: ${lastWords(log.lastLines)} (all of it is in ${log.path}).`,
      code === null || code === 0 ? exitCode.childFailed : code,
    );
  }

  async stop(): Promise<void> {
    if (this.child) await endProgram(this.child, graceMs);
  }
}
