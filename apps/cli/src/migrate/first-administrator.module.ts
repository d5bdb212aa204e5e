import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from '@peerloop/identity';
import {
  AuthModule,
  ClockModule,
  DatabaseModule,
  MailModule,
  MarkdownModule,
  MetricsModule,
  OutboxModule,
  PublicUrlModule,
  RealtimeModule,
  type Config,
} from '@peerloop/platform';

/** Just enough of the product to open an account. */
@Module({})
export class FirstAdministratorModule {
  static for(config: Config): DynamicModule {
    const { http, mail, database } = config;
    return {
      module: FirstAdministratorModule,
      imports: [
        ClockModule,
        DatabaseModule.for({
          url: database.url,
          poolSize: 2,
          applicationName: 'peerloop first administrator',
        }),
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
        RealtimeModule.for({ databaseUrl: database.url, redisUrl: config.redis?.url ?? null }),
        IdentityModule,
      ],
    };
  }
}
