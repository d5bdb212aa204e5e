import type { ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitCode, Failure, noSpace } from '../failure/failure.js';
import { LogFile } from '../instance/log-file.js';
import type { DataFolder } from '../instance/data-folder.js';
import { complaintOf, lastWords, saysDiskFull, saysPortTaken } from './last-words.js';
import { endProgram, startProgram, type ChildSettings } from './program.js';
import { RestartBudget } from './restart-budget.js';
import type { StepMessage } from './step-process.js';

export interface ProcessPlan {
  readonly name: 'api' | 'worker' | 'web';
  readonly file: string;
  readonly settings: ChildSettings;
  /** Answers 200 once the process can do its work. */
  readonly readyUrl: string;
}

const look = 50;
const answerLimit = 2_000;
const readyLimit = 90_000;
// The processes finish what they have begun, which they give themselves ten seconds for.
const graceMs = 13_000;

/** One long-running child: started, watched, started again when it crashes. */
export class SupervisedProcess {
  private readonly log: LogFile;
  private readonly budget = new RestartBudget();
  private child: ChildProcess | null = null;
  private stopping = false;

  constructor(
    private readonly plan: ProcessPlan,
    private readonly folder: DataFolder,
    /** A line worth showing. */
    private readonly tell: (text: string) => void,
    /** The process cannot be kept running. */
    private readonly giveUp: (failure: Failure) => void,
  ) {
    this.log = new LogFile(folder.file('logs', `${plan.name}.log`));
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it and waits until it is ready. @throws Failure when it ends before that */
  async start(): Promise<void> {
    if (this.stopping) return;
    const { name, file, settings, readyUrl } = this.plan;
    const child = startProgram(file, [], settings, this.log, (line) => this.hear(line));
    this.child = child;
    child.on('message', (message: StepMessage) => {
      if (message.kind === 'progress') this.say(message.text);
    });
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    const how = (await Promise.race([ended, becomesReady(child, readyUrl)])) ?? (await ended);
    if (how === 'late') {
      await endProgram(child, graceMs);
      throw this.failure(`The ${name} process was not ready after ${readyLimit / 1000} s`);
    }
    if (how !== 'ready') throw this.startFailure(how);
    void ended.then((end) => this.afterEnd(end));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child) await endProgram(this.child, graceMs);
    this.log.close();
  }

  /** Ends it without waiting for anything. */
  kill(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }

  private hear(line: string): void {
    const complaint = complaintOf(line);
    if (complaint) this.say(`${this.plan.name}: ${complaint}`);
  }

  private say(text: string): void {
    if (!this.stopping) this.tell(text);
  }

  private async afterEnd(how: string): Promise<void> {
    if (this.stopping) return;
    const { name } = this.plan;
    const delay = this.budget.afterCrash(performance.now());
    const words = lastWords(this.log.lastLines);
    if (saysDiskFull(this.log.lastLines)) {
      this.giveUp(noSpace(this.folder.path));
    } else if (delay === null) {
      this.giveUp(this.failure(`The ${name} process keeps crashing, so everything was stopped`));
    } else {
      this.say(
        `The ${name} process ended (${how}): ${words}. Starting it again in ${delay / 1000} s.`,
      );
      await sleep(delay);
      await this.startAgain();
    }
  }

  private async startAgain(): Promise<void> {
    try {
      await this.start();
      this.say(`The ${this.plan.name} process is back.`);
    } catch {
      await this.afterEnd('before it was ready');
    }
  }

  private startFailure(how: string): Failure {
    const { name } = this.plan;
    if (saysPortTaken(this.log.lastLines)) {
      const { port } = new URL(this.plan.readyUrl);
      return new Failure(
        `Port ${port}, which the ${name} process needs, was taken by another program just now: start again.`,
        exitCode.portTaken,
      );
    }
    if (saysDiskFull(this.log.lastLines)) return noSpace(this.folder.path);
    return this.failure(`The ${name} process ended before it was ready (${how})`);
  }

  private failure(what: string): Failure {
    return new Failure(
      `${what}: ${lastWords(this.log.lastLines)} (all of it is in ${this.log.path}).`,
      exitCode.childFailed,
    );
  }
}

/** Null when the process ended meanwhile. */
async function becomesReady(child: ChildProcess, url: string): Promise<'ready' | 'late' | null> {
  const begun = performance.now();
  while (performance.now() - begun < readyLimit) {
    if (child.exitCode !== null || child.signalCode !== null) return null;
    if (await answers(url)) return 'ready';
    await sleep(look);
  }
  return 'late';
}

async function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: answerLimit }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
