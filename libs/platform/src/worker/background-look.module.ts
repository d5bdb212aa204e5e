import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DueRowRunner } from '../due-rows/due-row-runner.js';
import { DueMails } from '../mail/due-mails.js';
import { MailDeliveryStore } from '../mail/mail-delivery-store.js';
import { QueueBackend, type QueueOptions } from '../queue/queue-backend.js';
import { Queue } from '../queue/queue.js';
import { BackgroundLook } from './background-look.js';

/** For a process that looks at the background work and does none of it. */
@Module({})
export class BackgroundLookModule {
  static for(options: QueueOptions): DynamicModule {
    return {
      module: BackgroundLookModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: QueueBackend, useFactory: () => QueueBackend.open(options) },
        Queue,
        DueRowRunner,
        MailDeliveryStore,
        DueMails,
        BackgroundLook,
      ],
      exports: [BackgroundLook],
    };
  }
}
