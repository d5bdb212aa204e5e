import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { contexts } from '@peerloop/contexts';
import { Clock } from '@peerloop/kernel';
import {
  AccessCheck,
  type Config,
  DatabaseModule,
  DevMailbox,
  KnownDevices,
  MAIL_SETTINGS,
  MailLedger,
  MailOutbox,
  type MailSettings,
  MarkdownModule,
  MetricsModule,
  OutboxModule,
  PasswordHasher,
  PublicUrlModule,
  RateLimits,
  RealtimeModule,
  WorkerRuntimeModule,
} from '@peerloop/platform';
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
    const unchanged = [AccessCheck, KnownDevices, PasswordHasher, MailLedger, DevMailbox];
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
        ...contexts,
      ],
    };
  }
}
