import { Module, type DynamicModule } from '@nestjs/common';
import { DirectoryModule } from '@peerloop/directory';
import { EventsModule } from '@peerloop/events';
import { ForumModule } from '@peerloop/forum';
import { IdentityModule } from '@peerloop/identity';
import { ModerationModule } from '@peerloop/moderation';
import { NotificationsModule } from '@peerloop/notifications';
import {
  AuthModule,
  BackgroundLookModule,
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
import { RoomsModule } from '@peerloop/rooms';
import { ShowcasesModule } from '@peerloop/showcases';
import { TopicsModule } from '@peerloop/topics';

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
        IdentityModule,
        NotificationsModule,
        ModerationModule,
        TopicsModule,
        DirectoryModule,
        RoomsModule,
        ForumModule,
        EventsModule,
        ShowcasesModule,
      ],
    };
  }
}
