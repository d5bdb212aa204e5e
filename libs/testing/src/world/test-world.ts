import type { INestApplicationContext, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenAccountService } from '@peerloop/identity/acting';
import type { Id, Locale, Role } from '@peerloop/kernel';
import {
  Database,
  ListenerJob,
  Retention,
  sessionCookie,
  type StatementMeter,
  UnitOfWork,
  WorkerRuntime,
} from '@peerloop/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { testDatabase, type TestDatabase } from '../database/test-database.js';
import { FakeClock } from '../fake-clock.js';
import { LiveClient } from '../live/live-client.js';
import { SmtpSink } from '../mail/smtp-sink.js';
import { TestRedis } from '../redis/test-redis.js';
import { GraphqlClient, type Credentials } from './graphql-client.js';
import { startApi, startWorker, type Surroundings } from './world-processes.js';

// Word for word as the web app has it, so that a closed instance knows it.
const signIn = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { ok } }';
const password = 'correct horse battery staple';

export interface PersonOptions {
  readonly roles?: readonly Role[];
  readonly locale?: Locale;
  readonly timeZone?: string;
  /** Topics she moderates. */
  readonly moderates?: readonly Id[];
}

/** Somebody who is signed in. */
export class TestPeer extends GraphqlClient {
  constructor(
    /** Of the api that has her live connection. */
    private readonly origin: string,
    readonly id: Id,
    readonly name: string,
    readonly address: string,
    readonly session: string,
    url: () => string,
  ) {
    super(url, { session });
  }

  /** Opens a live connection, as her browser does. */
  live(): Promise<LiveClient> {
    return LiveClient.open(this.origin, { session: this.session });
  }
}

export interface WorldOptions {
  /** Migrated, and dropped when the world stops; default a fresh one. */
  readonly database?: TestDatabase;
  /** Introspection and free documents; default true. False takes the web app's documents only. */
  readonly open?: boolean;
  /** The queue and the live channel on a Redis of its own; default as the run is. */
  readonly onRedis?: boolean;
  /**
   * Connections of each process to the database; default 2. They are enough for everything, slowly: an action
   * or listener that holds one and waits for another would stand still.
   */
  readonly poolSize?: number;
}

/** With Redis, two apis and two workers, as `npm run test:scaled` wants it. */
const scaled = process.env['PEERLOOP_SCALED'] === '1';

/**
 * The product within a test: an api on a real port and a worker (two of each in the scaled run), on
 * a database of their own, with a clock that stands still and a mail server that keeps what it gets.
 */
export class TestWorld {
  private calls = 0;

  private constructor(
    private readonly around: Surroundings,
    private readonly apis: readonly NestFastifyApplication[],
    private readonly urls: readonly string[],
    private readonly workers: readonly INestApplicationContext[],
  ) {}

  static async start(options: WorldOptions = {}): Promise<TestWorld> {
    const [database, sink, redis, files] = await Promise.all([
      options.database ?? testDatabase(),
      SmtpSink.start(),
      (options.onRedis ?? scaled) ? TestRedis.start() : null,
      mkdtemp(join(tmpdir(), 'peerloop-world-')),
    ]);
    const { poolSize = 2 } = options;
    const around = {
      clock: new FakeClock(),
      database,
      sink,
      redis,
      files,
      poolSize,
      secondConnections: [],
    };
    const apis = [await startApi(around, options.open ?? true)];
    const workers = [await startWorker(around)];
    if (scaled) {
      apis.push(await startApi(around, options.open ?? true));
      workers.push(await startWorker(around));
    }
    const urls = await Promise.all(apis.map((api) => api.getUrl()));
    return new TestWorld(around, apis, urls, workers);
  }

  get url(): string {
    return this.urls[0]!;
  }

  get clock(): FakeClock {
    return this.around.clock;
  }

  get sink(): SmtpSink {
    return this.around.sink;
  }

  /** Null when the queue lives in PostgreSQL. */
  get redis(): TestRedis | null {
    return this.around.redis;
  }

  /** A provider of the api process. */
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.apis[0]!.get(type, { strict: false });
  }

  /** The same provider of each api, for what a process knows by itself. */
  fromEveryApi<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T[] {
    return this.apis.map((api) => api.get(type, { strict: false }));
  }

  /** A provider of the worker process. */
  getFromWorker<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.workers[0]!.get(type, { strict: false });
  }

  get guest(): GraphqlClient {
    return this.client();
  }

  /** Each of its calls goes to the next api, where there are two. */
  client(credentials: Credentials = {}): GraphqlClient {
    return new GraphqlClient(this.nextUrl, credentials);
  }

  /** Opens an account and signs in; what that causes is settled. */
  async person(name: string, options: PersonOptions = {}): Promise<TestPeer> {
    const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@peers.test`;
    const locale = options.locale ?? 'en';
    const timeZone = options.timeZone ?? 'Europe/Belgrade';
    const id = await this.get(OpenAccountService).openForKnown({
      name,
      address,
      password,
      locale,
      timeZone,
    });
    await this.empower(id, options);
    await this.settle();
    return this.signIn({ id, name, address });
  }

  /** Signs in whose account is there, with the password that a world's people have. */
  async signIn(who: Pick<TestPeer, 'id' | 'name' | 'address'>): Promise<TestPeer> {
    const { id, name, address } = who;
    const answer = await this.guest.call(signIn, { input: { address, password } });
    const session = new RegExp(`${sessionCookie}=([^;]+)`).exec(
      answer.headers.get('set-cookie') ?? '',
    )?.[1];
    if (!session) throw new Error(`${name} cannot sign in: ${JSON.stringify(answer.errors)}`);
    return new TestPeer(this.nextUrl(), id, name, address, session, this.nextUrl);
  }

  private readonly nextUrl = (): string => this.urls[this.calls++ % this.urls.length]!;

  private async empower(id: Id, options: PersonOptions): Promise<void> {
    await this.get(UnitOfWork).run(async (tx) => {
      await tx.query('UPDATE account SET roles = $2 WHERE id = $1', [id, options.roles ?? []]);
      for (const topicId of options.moderates ?? []) {
        await tx.query(
          `INSERT INTO moderatorship (account_id, topic_id, appointed_by, appointed_at)
           VALUES ($1, $2, $1, $3)`,
          [id, topicId, this.clock.now()],
        );
      }
      return null;
    });
  }

  /**
   * Lets everything happen that is to happen by now; events reach their listeners in an order of the
   * run's seed. @throws Error when a job failed for good */
  async settle(): Promise<void> {
    const { failed } = await this.workers[0]!.get(WorkerRuntime).drain();
    if (failed.length > 0) throw new Error(`jobs failed: ${JSON.stringify(failed)}`);
  }

  /** Has one listener handle events one after another, in this order, before anything else does. */
  async deliver(listener: string, eventIds: readonly Id[]): Promise<void> {
    const job = this.workers[0]!.get(ListenerJob);
    for (const eventId of eventIds) await job.handle({ listener, eventIds: [eventId] });
  }

  /** What throws away rows that have served their time; by itself it does nothing here. */
  get retention(): Retention {
    return this.workers[0]!.get(Retention);
  }

  /** What arrived in somebody's mailbox, in its order. */
  mailsTo(address: string): Promise<ParsedMail[]> {
    return Promise.all(this.sink.to(address).map((mail) => simpleParser(mail.raw)));
  }

  /** How many SQL statements the processes send while `work` runs. */
  async statements(work: () => Promise<unknown>): Promise<number> {
    const total = () => this.meters.reduce((sum, meter) => sum + meter.total, 0);
    const before = total();
    await work();
    return total() - before;
  }

  /** How many transactions PostgreSQL has broken off so far because they held each other up. */
  get deadlocks(): number {
    return this.meters.reduce((sum, meter) => sum + meter.deadlocks, 0);
  }

  /**
   * Where code in a transaction asked the pool for a second connection. Empty, or some day as many of
   * them as the pool has connections wait for each other.
   */
  get secondConnections(): readonly string[] {
    return this.around.secondConnections;
  }

  private get meters(): StatementMeter[] {
    return [...this.apis, ...this.workers].map((process) => process.get(Database).meter);
  }

  /** Plain SQL, to look behind what the API shows. */
  async sql<Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.get(Database).pool.query<Row>(text, [...parameters]);
    return result.rows;
  }

  async stop(): Promise<void> {
    for (const process of [...this.workers, ...this.apis]) await process.close();
    await this.around.redis?.stop();
    await this.sink.stop();
    await this.around.database.drop();
    await rm(this.around.files, { recursive: true, force: true });
    if (this.secondConnections.length > 0)
      throw new Error(`a second connection within a transaction: ${this.secondConnections[0]}`);
  }
}
