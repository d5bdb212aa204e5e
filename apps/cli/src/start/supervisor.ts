import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StartConfig } from '@peerloop/platform/config';
import { DatabaseServer } from '../embedded-postgres/database-server.js';
import { exitCode, Failure, failureOf } from '../failure/failure.js';
import { DataFolder } from '../instance/data-folder.js';
import { InstanceLock } from '../instance/instance-lock.js';
import { InstanceRecord } from '../instance/instance-record.js';
import { demandPort } from '../instance/ports.js';
import type { Progress } from '../terminal/progress.js';
import { clearUnfinished, fillDemoWorld } from './demo-world.js';
import { makeFirstAdministrator, type FirstAdministratorResult } from './first-administrator.js';
import { processPlans, sharedSettings, type Foundation } from './process-plans.js';
import type { Programs } from './program.js';
import { RestartBudget } from './restart-budget.js';
import { StepRunner } from './step-process.js';
import { SupervisedProcess, type ProcessPlan } from './supervised-process.js';
import { welcomeText } from './welcome.js';

export interface SupervisorOptions {
  readonly config: StartConfig;
  readonly programs: Programs;
  readonly progress: Progress;
  /** Of the code that runs; null when unknown, and then migrations are looked at on every start. */
  readonly build: string | null;
}

/** Starts an instance, keeps it running, and stops it in order. */
export class Supervisor {
  private readonly processes = new Map<ProcessPlan['name'], SupervisedProcess>();
  private readonly databaseBudget = new RestartBudget();
  private lock: InstanceLock | null = null;
  private record: InstanceRecord | null = null;
  private server: DatabaseServer | null = null;
  private steps: StepRunner | null = null;
  private ending: Promise<void> | null = null;
  private isStopping = false;

  /** Called when the instance cannot go on by itself. */
  onFailure: (failure: Failure) => void = () => undefined;

  constructor(private readonly options: SupervisorOptions) {}

  /** Brings everything up. @throws Failure; what had been started by then is for {@link stop} */
  async start(): Promise<void> {
    const { config, progress } = this.options;
    const folder = DataFolder.open(config.data.folder);
    this.lock = InstanceLock.take(folder.path);
    await demandPort('PORT', config.http.port, config.http.host);
    const record = InstanceRecord.open(folder);
    this.record = record;
    this.steps = new StepRunner(this.options.programs.cli, folder, progress);
    const databaseUrl = await this.openDatabase(folder);
    const secretKey = config.secretKey ?? folder.secretKey();
    const foundation = { config, folder, databaseUrl, secretKey };
    await clearUnfinished(this.server, record);
    const administrator = await this.prepare(foundation, this.steps, record);
    await this.startProcesses(foundation);
    progress.line(
      welcomeText({
        config,
        dataPath: folder.path,
        signIns: record.facts.seed === 'demo' ? (record.facts.signIns ?? []) : [],
        administrator,
        took: performance.now(),
      }),
    );
  }

  /** Stops everything that runs, those who take requests first; can be called at any moment. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.ending ??= this.stopInOrder();
    await this.ending;
  }

  /** Ends everything without waiting for anybody; the next start repairs what that leaves. */
  kill(): void {
    this.isStopping = true;
    for (const one of this.processes.values()) one.kill();
    void this.server?.stop(true);
  }

  /** After a failed start: what was taken for granted is looked at again. */
  forgetMigrations(): void {
    try {
      if (this.record?.facts.migratedBy) this.record.keep({ migratedBy: null });
    } catch {
      // The start has failed already, and for a better reason.
    }
  }

  private async openDatabase(folder: DataFolder): Promise<string> {
    const { config, progress } = this.options;
    if (config.database.url !== null) {
      await progress.during('Reaching the database', () =>
        demandDatabase(config.database.url ?? ''),
      );
      return config.database.url;
    }
    const server = new DatabaseServer(folder, progress);
    this.server = server;
    this.demandGoingOn();
    await progress.during('Starting the database', () => server.start());
    server.onUnexpectedEnd = (failure) => void this.databaseEnded(server, failure);
    return server.url;
  }

  private async prepare(
    foundation: Foundation,
    steps: StepRunner,
    record: InstanceRecord,
  ): Promise<FirstAdministratorResult | null> {
    const { config, progress, build } = this.options;
    const settings = sharedSettings(foundation);
    const isMigrated = this.server !== null && build !== null && record.facts.migratedBy === build;
    this.demandGoingOn();
    if (!isMigrated) {
      await progress.during('Updating the database', () => steps.run('migrate', settings));
      record.keep({ migratedBy: build });
    }
    this.demandGoingOn();
    const administrator = await makeFirstAdministrator(
      config.adminEmail,
      steps,
      record,
      progress,
      settings,
    );
    this.demandGoingOn();
    await fillDemoWorld(config.seed, steps, record, progress, settings);
    return administrator;
  }

  private async startProcesses(foundation: Foundation): Promise<void> {
    const { programs, progress } = this.options;
    const plans = await processPlans(foundation, programs);
    this.demandGoingOn();
    await progress.during('Starting api, worker and web', async () => {
      const starts = Object.values(plans).map((plan) => {
        const one = new SupervisedProcess(
          plan,
          foundation.folder,
          (text) => progress.line(text),
          (failure) => this.giveUp(failure),
        );
        this.processes.set(plan.name, one);
        return one.start();
      });
      await Promise.all(starts);
    });
  }

  private async databaseEnded(server: DatabaseServer, failure: Failure | null): Promise<void> {
    const delay = this.databaseBudget.afterCrash(performance.now());
    if (failure) {
      this.giveUp(failure);
    } else if (delay === null) {
      const sentence = 'The database keeps crashing, so everything was stopped.';
      this.giveUp(new Failure(sentence, exitCode.databaseFailed));
    } else {
      this.options.progress.line('The database ended by itself; starting it again.');
      await sleep(delay);
      await server.start().catch((error: unknown) => this.giveUp(failureOf(error)));
    }
  }

  private giveUp(failure: Failure): void {
    if (!this.isStopping) this.onFailure(failure);
  }

  private async stopInOrder(): Promise<void> {
    const stop = async (...names: readonly ProcessPlan['name'][]): Promise<void> => {
      await Promise.all(names.map(async (name) => this.processes.get(name)?.stop()));
    };
    await this.steps?.stop();
    await stop('api', 'web');
    await stop('worker');
    await this.server?.stop();
    this.lock?.release();
  }

  private demandGoingOn(): void {
    if (this.isStopping) throw new Failure('Peerloop was stopped.', exitCode.childFailed);
  }
}

const connectionTimeout = 10_000;

/** @throws Failure when a database of somebody else cannot be used */
async function demandDatabase(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectionTimeout,
  });
  client.on('error', () => undefined);
  const { host, pathname } = new URL(url);
  try {
    await client.connect();
    await client.query('SELECT 1');
    await client.end();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new Failure(
      `The database${pathname} at ${host} of DATABASE_URL cannot be used: ${message || String(code)}.`,
      exitCode.databaseFailed,
    );
  }
}
