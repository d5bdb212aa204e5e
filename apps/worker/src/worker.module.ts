import { type DynamicModule, Module } from '@nestjs/common';
import { contexts } from '@peerloop/contexts';
import {
  AuthModule,
  ClockModule,
  type Config,
  DatabaseModule,
  Health,
  HealthModule,
  FilesModule,
  MailModule,
  MarkdownModule,
  MetricsModule,
  OperatorServer,
  OutboxModule,
  PublicUrlModule,
  Queue,
  RealtimeModule,
  WorkerRuntimeModule,
} from '@peerloop/platform';

/** The worker process: wiring only. */
@Module({ providers: [OperatorServer] })
export class WorkerModule {
  constructor(health: Health, queue: Queue) {
    health.addCheck('queue', () => queue.depth('tick'));
  }

  static for(config: Config): DynamicModule {
    const { http, mail, database } = config;
    const redisUrl = config.redis?.url ?? null;
    return {
      module: WorkerModule,
      imports: [
        ClockModule,
        DatabaseModule.for({
          url: database.url,
          poolSize: database.poolSize,
          applicationName: 'peerloop-worker',
        }),
        PublicUrlModule.for(http.publicUrl),
        MetricsModule,
        HealthModule,
        MarkdownModule,
        FilesModule.for(config.files),
        AuthModule,
        OutboxModule,
        MailModule.for({
          from: mail.from,
          replyTo: mail.replyTo,
          host: new URL(http.publicUrl).hostname,
          secretKey: config.secretKey,
          smtpUrl: mail.smtpUrl,
          production: config.mode === 'production',
        }),
        RealtimeModule.for({ databaseUrl: database.url, redisUrl }),
        WorkerRuntimeModule.for({ databaseUrl: database.url, redisUrl }),
        ...contexts,
      ],
    };
  }
}
