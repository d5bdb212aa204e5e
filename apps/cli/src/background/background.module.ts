import { type DynamicModule, Module } from '@nestjs/common';
import { contexts } from '@peerloop/contexts';
import {
  AuthModule,
  BackgroundLookModule,
  ClockModule,
  type Config,
  DatabaseModule,
  MailModule,
  MarkdownModule,
  MetricsModule,
  OutboxModule,
  PublicUrlModule,
  RealtimeModule,
} from '@peerloop/platform';

/** The contexts, whose due rows count, without anything that would work on them. */
@Module({})
export class BackgroundModule {
  static for(config: Config, redisUrl: string | null): DynamicModule {
    const { http, mail, database } = config;
    return {
      module: BackgroundModule,
      imports: [
        ClockModule,
        DatabaseModule.for({ url: database.url, poolSize: 4, applicationName: 'peerloop doctor' }),
        PublicUrlModule.for(http.publicUrl),
        MetricsModule,
        MarkdownModule,
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
        BackgroundLookModule.for({ databaseUrl: database.url, redisUrl }),
        ...contexts,
      ],
    };
  }
}
