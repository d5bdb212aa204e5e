import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DirectoryModule } from '@peerloop/directory';
import { EventsModule } from '@peerloop/events';
import { ForumModule } from '@peerloop/forum';
import { IdentityModule } from '@peerloop/identity';
import { Clock } from '@peerloop/kernel';
import { ModerationModule } from '@peerloop/moderation';
import { NotificationsModule } from '@peerloop/notifications';
import {
  AccessCheck,
  DatabaseModule,
  DevMailbox,
  MAIL_SETTINGS,
  MailLedger,
  MailOutbox,
  MarkdownModule,
  MetricsModule,
  OutboxModule,
  PasswordHasher,
  PublicUrlModule,
  RateLimits,
  RealtimeModule,
  WorkerRuntimeModule,
  type Config,
  type MailSettings,
} from '@peerloop/platform';
import { RoomsModule } from '@peerloop/rooms';
import { ShowcasesModule } from '@peerloop/showcases';
import { TopicsModule } from '@peerloop/topics';
import { NoLimits } from './no-limits.js';
import { MAILS_SINCE, RecentMails } from './recent-mails.js';
import type { SeedClock } from './seed-clock.js';

/** What is different while a story is told: the clock, the limits and the mails. */
@Global()
@Module({})
class StoryModule {
  static for(clock: SeedClock, mail: MailSettings, mailsSince: Date | null): DynamicModule {
    const story = [
      { provide: Clock, useValue: clock },
      { provide: RateLimits, useClass: NoLimits },
      { provide: MailOutbox, useClass: RecentMails },
      { provide: MAIL_SETTINGS, useValue: mail },
    ];
    const unchanged = [AccessCheck, PasswordHasher, MailLedger, DevMailbox];
    return {
      module: StoryModule,
      imports: [DiscoveryModule],
      providers: [...story, ...unchanged, { provide: MAILS_SINCE, useValue: mailsSince }],
      exports: [Clock, RateLimits, MailOutbox, MAIL_SETTINGS, ...unchanged],
    };
  }
}

/** The contexts with a worker of their own, that does nothing unless it is asked. */
@Module({})
export class SeedModule {
  static for(config: Config, clock: SeedClock, mailsSince: Date | null): DynamicModule {
    const { http, mail, database } = config;
    const redisUrl = config.redis?.url ?? null;
    // Nobody is behind the demo world's addresses: its mails never go to a mail server.
    const settings: MailSettings = {
      from: mail.from,
      host: new URL(http.publicUrl).hostname,
      secretKey: config.secretKey,
      smtpUrl: null,
      production: false,
    };
    return {
      module: SeedModule,
      imports: [
        StoryModule.for(clock, settings, mailsSince),
        DatabaseModule.for({ url: database.url, poolSize: 10, applicationName: 'peerloop seed' }),
        PublicUrlModule.for(http.publicUrl),
        MetricsModule,
        MarkdownModule,
        OutboxModule,
        RealtimeModule.for({ databaseUrl: database.url, redisUrl }),
        WorkerRuntimeModule.for({ databaseUrl: database.url, redisUrl, background: false }),
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
