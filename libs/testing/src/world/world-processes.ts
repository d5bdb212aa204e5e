import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { contexts } from '@peerloop/contexts';
import { Clock } from '@peerloop/kernel';
import {
  AuthModule,
  createHttpAdapter,
  currentTransaction,
  Database,
  DatabaseModule,
  DeadLettersModule,
  FilesModule,
  GraphqlModule,
  HttpModule,
  LiveAdapter,
  LiveConnectionsModule,
  MailModule,
  MarkdownModule,
  MetricsModule,
  OutboxModule,
  PublicUrlModule,
  RealtimeModule,
  WorkerRuntimeModule,
} from '@peerloop/platform';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '../database/test-database.js';
import type { FakeClock } from '../fake-clock.js';
import type { SmtpSink } from '../mail/smtp-sink.js';
import type { TestRedis } from '../redis/test-redis.js';
import { shuffled } from './shuffled.js';

const publicOrigin = 'https://peerloop.test';
const trustedDocuments = fileURLToPath(
  new URL('../../../contracts/trusted-documents.json', import.meta.url),
);

@Global()
@Module({})
class WorldClockModule {
  static for(clock: Clock): DynamicModule {
    return {
      module: WorldClockModule,
      providers: [{ provide: Clock, useValue: clock }],
      exports: [Clock],
    };
  }
}

@Module({})
class WorldModule {
  static with(imports: DynamicModule['imports']): DynamicModule {
    return { module: WorldModule, imports: imports ?? [] };
  }
}

/** What the processes of a world share. */
export interface Surroundings {
  readonly clock: FakeClock;
  readonly database: TestDatabase;
  readonly sink: SmtpSink;
  readonly redis: TestRedis | null;
  /** Where uploaded files lie. */
  readonly files: string;
  /** Connections of each process to the database. */
  readonly poolSize: number;
  /** Where code that is in a transaction asked for another connection. */
  readonly secondConnections: string[];
}

/** Notes who asks the pool for a connection and holds one already. */
function watchPool(process: INestApplicationContext, { secondConnections }: Surroundings): void {
  const { pool } = process.get(Database);
  const connect = pool.connect.bind(pool) as (...given: unknown[]) => unknown;
  pool.connect = ((...given: unknown[]) => {
    if (currentTransaction()) secondConnections.push(new Error('asked here').stack ?? '');
    return connect(...given);
  }) as typeof pool.connect;
}

function shared(name: string, { clock, database, sink, redis, poolSize, files }: Surroundings) {
  return [
    WorldClockModule.for(clock),
    DatabaseModule.for({ url: database.url, poolSize, applicationName: name }),
    PublicUrlModule.for(publicOrigin),
    MetricsModule,
    MarkdownModule,
    FilesModule.for({ bucketUrl: null, folder: files }),
    AuthModule,
    OutboxModule,
    MailModule.for({
      from: { name: 'Peerloop', address: 'no-reply@peerloop.test' },
      host: 'peerloop.test',
      secretKey: 'a key of the tests, forty characters long',
      smtpUrl: sink.url,
      production: false,
    }),
    RealtimeModule.for({ databaseUrl: database.url, redisUrl: redis?.url ?? null }),
    ...contexts,
  ];
}

export async function startApi(
  around: Surroundings,
  open: boolean,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    WorldModule.with([
      ...shared('test api', around),
      HttpModule.for({ metricsToken: null }),
      DeadLettersModule.for({
        databaseUrl: around.database.url,
        redisUrl: around.redis?.url ?? null,
      }),
      LiveConnectionsModule,
      GraphqlModule.for({ publicOrigin, open, manifestFile: open ? null : trustedDocuments }),
    ]),
    createHttpAdapter({ trustedProxies: ['loopback'], webUrl: null, https: true }),
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  watchPool(app, around);
  app.useWebSocketAdapter(app.get(LiveAdapter));
  await app.listen(0, '127.0.0.1');
  return app;
}

export async function startWorker(around: Surroundings): Promise<INestApplicationContext> {
  const databaseUrl = around.database.url;
  const redisUrl = around.redis?.url ?? null;
  const worker = await NestFactory.createApplicationContext(
    WorldModule.with([
      ...shared('test worker', around),
      WorkerRuntimeModule.for({ databaseUrl, redisUrl, background: false, arrange: shuffled }),
    ]),
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  watchPool(worker, around);
  return worker;
}
