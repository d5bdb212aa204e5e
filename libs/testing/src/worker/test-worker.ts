import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Clock, SystemClock } from '@peerloop/kernel';
import {
  DatabaseModule,
  MailModule,
  MetricsModule,
  OutboxModule,
  WorkerRuntime,
  WorkerRuntimeModule,
} from '@peerloop/platform';

export interface TestWorkerOptions {
  readonly databaseUrl: string;
  /** Listeners, sources of due rows, job handlers. */
  readonly providers?: Provider[];
  /** Default: the wall clock. */
  readonly clock?: Clock;
  /** Null: the dev mailbox. */
  readonly smtpUrl?: string | null;
  /** Null: the queue lives in PostgreSQL. Default: the Redis of the scaled run, in others null. */
  readonly redisUrl?: string | null;
  /** Default: the database's name, so that workers of one database share a queue. */
  readonly redisPrefix?: string;
  /** Default false: only `drain` moves things. */
  readonly background?: boolean;
  readonly smtpConnections?: number;
}

/** A worker with nothing but the platform and the given providers, in this process. */
export interface TestWorker {
  readonly app: INestApplicationContext;
  readonly runtime: WorkerRuntime;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  stop(): Promise<void>;
}

@Global()
@Module({})
class GivenModule {
  static for(clock: Clock): DynamicModule {
    return {
      module: GivenModule,
      providers: [{ provide: Clock, useValue: clock }],
      exports: [Clock],
    };
  }
}

@Module({})
class SubjectsModule {
  static for(providers: Provider[]): DynamicModule {
    return { module: SubjectsModule, providers };
  }
}

@Module({})
class TestWorkerModule {
  constructor(readonly runtime: WorkerRuntime) {}
}

export async function testWorker(options: TestWorkerOptions): Promise<TestWorker> {
  const { databaseUrl, smtpUrl = null } = options;
  const { redisUrl = process.env['TEST_REDIS_URL'] ?? null } = options;
  const redisPrefix = options.redisPrefix ?? new URL(databaseUrl).pathname.slice(1);
  const app = await NestFactory.createApplicationContext(
    {
      module: TestWorkerModule,
      imports: [
        GivenModule.for(options.clock ?? new SystemClock()),
        DatabaseModule.for({ url: databaseUrl, poolSize: 12, applicationName: 'test worker' }),
        MetricsModule,
        OutboxModule,
        MailModule.for({
          from: { name: 'Peerloop', address: 'no-reply@peerloop.example' },
          host: 'peerloop.example',
          secretKey: 'a key of the tests, forty characters long',
          smtpUrl,
          production: false,
          ...(options.smtpConnections ? { connections: options.smtpConnections } : {}),
        }),
        SubjectsModule.for(options.providers ?? []),
        WorkerRuntimeModule.for({
          databaseUrl,
          redisUrl,
          background: options.background ?? false,
          redisPrefix,
        }),
      ],
    },
    { logger: false, abortOnError: false },
  );
  return {
    app,
    runtime: app.get(WorkerRuntime),
    get: (type) => app.get(type, { strict: false }),
    stop: () => app.close(),
  };
}
