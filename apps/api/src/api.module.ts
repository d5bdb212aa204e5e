import { type DynamicModule, Module } from '@nestjs/common';
import { contexts } from '@peerloop/contexts';
import {
  AuthModule,
  ClockModule,
  type Config,
  DatabaseModule,
  DeadLettersModule,
  DevMailboxController,
  GraphqlModule,
  HttpModule,
  LiveConnectionsModule,
  FilesModule,
  MailModule,
  MarkdownModule,
  MetricsModule,
  OutboxModule,
  PublicUrlModule,
  RealtimeModule,
} from '@peerloop/platform';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Written by the web app's code generator; at the same depth seen from the source and when built.
const trustedDocuments = join(
  import.meta.dirname,
  '../../../libs/contracts/trusted-documents.json',
);

/** The api process: wiring only. */
@Module({})
export class ApiModule {
  /** @throws Error in production without the web app's documents: nobody could ask anything */
  static for(config: Config): DynamicModule {
    const { http, mail, metrics } = config;
    const isProduction = config.mode === 'production';
    const hasDocuments = existsSync(trustedDocuments);
    if (isProduction && !hasDocuments)
      throw new Error(`${trustedDocuments} is missing: build first`);
    const redisUrl = config.redis?.url ?? null;
    return {
      module: ApiModule,
      controllers: !isProduction && mail.smtpUrl === null ? [DevMailboxController] : [],
      imports: [
        ClockModule,
        DatabaseModule.for({
          url: config.database.url,
          poolSize: config.database.poolSize,
          applicationName: 'peerloop-api',
        }),
        PublicUrlModule.for(http.publicUrl),
        MetricsModule,
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
          production: isProduction,
        }),
        RealtimeModule.for({ databaseUrl: config.database.url, redisUrl }),
        HttpModule.for({ metricsToken: metrics.token }),
        DeadLettersModule.for({ databaseUrl: config.database.url, redisUrl }),
        LiveConnectionsModule,
        GraphqlModule.for({
          publicOrigin: http.publicUrl,
          open: !isProduction,
          manifestFile: hasDocuments ? trustedDocuments : null,
        }),
        ...contexts,
      ],
    };
  }
}
