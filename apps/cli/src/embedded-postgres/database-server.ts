import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitCode, Failure } from '../failure/failure.js';
import type { DataFolder } from '../instance/data-folder.js';
import { LogFile } from '../instance/log-file.js';
import { freePort, portProblem } from '../instance/ports.js';
import { isAlive } from '../instance/process-identity.js';
import type { Progress } from '../terminal/progress.js';
import { clusterFolder, clusterVersion, createCluster, demandVersion, endOf } from './cluster.js';
import { isServerOf, postmasterFilePath, readPostmasterFile } from './postmaster-file.js';
import {
  keepAccess,
  provision,
  readAccess,
  recreateDatabase,
  urlOf,
  type ServerAccess,
} from './server-access.js';
import { majorOf } from './server-binaries.js';
import { ServerProgram } from './server-program.js';
import { serverSettings } from './server-settings.js';
import { readServerEnd, type ServerEnd } from './server-words.js';

const look = 20;
// Processes of a killed server that are still busy notice its end within seconds.
const lingerLimit = 30_000;
const fastStopLimit = 30_000;
const minimumMegabytes = 32;
const nearlyNothing = 1024 * 1024;

/** The embedded PostgreSQL server of a data folder. */
export class DatabaseServer {
  private readonly log: LogFile;
  private readonly cluster: string;
  private child: ChildProcess | null = null;
  private stopping = false;
  private access: ServerAccess | null = null;

  /** Called when the server ends by itself; with the reason when a new start would not help. */
  onUnexpectedEnd: (failure: Failure | null) => void = () => undefined;

  constructor(
    private readonly folder: DataFolder,
    private readonly progress: Progress,
  ) {
    this.log = new LogFile(folder.file('logs', 'postgres.log'));
    this.cluster = clusterFolder(folder);
  }

  /** For DATABASE_URL; known once {@link start} has been through. */
  get url(): string {
    if (!this.access) throw new Error('The database server has not been started');
    return urlOf(this.access);
  }

  /** Starts it, on the first start after making its data. Can be called again after it has ended. */
  async start(): Promise<void> {
    const program = await ServerProgram.for(this.cluster);
    demandVersion(this.folder, majorOf(program.binaries.version));
    if (clusterVersion(this.folder) === null) await this.create(program);
    else this.folder.demandSpace(minimumMegabytes);
    if (this.stopping) return;
    await this.stopOrphan();
    let access = readAccess(this.folder);
    if (!access) throw this.noAccessFile();
    access = await this.launchSomehow(program, access);
    this.access = access;
    await provision(access);
  }

  /** Ends it: at once when hurried, which the next start has to repair. */
  async stop(hurried = false): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = endOf(child);
    child.kill(hurried ? 'SIGQUIT' : 'SIGINT');
    const timer = setTimeout(() => child.kill('SIGQUIT'), fastStopLimit);
    await ended;
    clearTimeout(timer);
    this.log.close();
  }

  /** Throws all of the instance's data away; for a demo world that was cut off half-way. */
  async recreate(): Promise<void> {
    if (this.access) await recreateDatabase(this.access);
  }

  private async create(program: ServerProgram): Promise<void> {
    await this.progress.during('Making the database', () =>
      createCluster(this.folder, program, this.log, (child) => {
        this.child = child;
        if (this.stopping) child.kill();
      }),
    );
    this.child = null;
  }

  /** Starts again on another port, or once the last server's processes are gone. */
  private async launchSomehow(program: ServerProgram, wanted: ServerAccess): Promise<ServerAccess> {
    const begun = performance.now();
    let access = wanted;
    if ((await portProblem(access.port, '127.0.0.1')) !== null)
      access = await this.movePort(access);
    for (;;) {
      const end = await this.launch(program, access);
      if (end === null) return access;
      if (end.kind === 'failed') throw end.failure;
      if (performance.now() - begun > lingerLimit) throw this.stillInUse();
      if (end.kind === 'port') access = await this.movePort(access);
      else await sleep(500);
    }
  }

  private async movePort(access: ServerAccess): Promise<ServerAccess> {
    const moved = { ...access, port: await freePort() };
    keepAccess(this.folder, moved);
    return moved;
  }

  /** Null once it takes connections, or how it ended instead. */
  private async launch(program: ServerProgram, access: ServerAccess): Promise<ServerEnd | null> {
    if (this.stopping) return null;
    const args = ['-D', this.cluster, ...serverSettings(access.port)];
    const child = program.start('postgres', args, this.log);
    this.child = child;
    const ended = endOf(child);
    const isOver = ended.then(() => true);
    for (;;) {
      const file = readPostmasterFile(this.cluster);
      if (file?.pid === child.pid && file?.isReady) break;
      if (await Promise.race([isOver, sleep(look, false)])) return this.readEnd();
    }
    void ended.then(() => this.noticeEnd(child));
    return null;
  }

  private noticeEnd(child: ChildProcess): void {
    if (this.stopping || this.child !== child) return;
    const end = this.readEnd();
    this.onUnexpectedEnd(isFullDisk(end) ? end.failure : null);
  }

  private readEnd(): ServerEnd {
    const isDiskFull = this.folder.freeBytes() < nearlyNothing;
    return readServerEnd(this.log.lastLines, this.folder.path, this.log.path, isDiskFull);
  }

  /** A server whose Peerloop was killed goes on without it; its data must have one master. */
  private async stopOrphan(): Promise<void> {
    const file = readPostmasterFile(this.cluster);
    if (!file || !isAlive(file.pid)) return;
    if (!isServerOf(file.pid, this.cluster)) {
      // The number has gone to another program since, which PostgreSQL would take for itself.
      rmSync(postmasterFilePath(this.cluster), { force: true });
      return;
    }
    await this.progress.during('Stopping the database that the last run left behind', async () => {
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
        process.kill(file.pid, signal);
        const begun = performance.now();
        while (performance.now() - begun < fastStopLimit) {
          if (!isServerOf(file.pid, this.cluster)) return;
          await sleep(look);
        }
      }
      throw this.stillInUse();
    });
  }

  private stillInUse(): Failure {
    return new Failure(
      `Another PostgreSQL server still works on ${this.cluster}: stop it and start again.`,
      exitCode.alreadyRunning,
    );
  }

  private noAccessFile(): Failure {
    return new Failure(
      `The file database.json is missing in ${this.folder.path}: restore it together with the folder postgres beside it.`,
      exitCode.otherVersion,
    );
  }
}

function isFullDisk(end: ServerEnd): end is Extract<ServerEnd, { kind: 'failed' }> {
  return end.kind === 'failed' && end.failure.exitCode === exitCode.noSpace;
}
