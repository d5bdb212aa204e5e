import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock } from '@peerloop/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DueRowRunner } from '../due-rows/due-row-runner.js';
import { DueRowTick } from '../due-rows/due-row-tick.js';
import { DevTransport } from '../mail/dev-transport.js';
import { DueMails } from '../mail/due-mails.js';
import { MailDeliveryJob } from '../mail/mail-delivery-job.js';
import { MailDeliveryStore } from '../mail/mail-delivery-store.js';
import { MAIL_SETTINGS, type MailSettings } from '../mail/mail-settings.js';
import { MailTransport } from '../mail/mail-transport.js';
import { SmtpTransport } from '../mail/smtp/smtp-transport.js';
import { ListenerJob } from '../outbox/listener-job.js';
import { ListenerRegistry } from '../outbox/listener-registry.js';
import { Relay } from '../outbox/relay.js';
import { JobWorkers } from '../queue/job-workers.js';
import { QueueBackend, type QueueOptions } from '../queue/queue-backend.js';
import { Queue } from '../queue/queue.js';
import { WakeUpListener } from '../wake-up/wake-up-listener.js';
import { Retention } from '../retention/retention.js';
import { WorkerHeartbeat } from './worker-heartbeat.js';
import { WorkerMetrics } from './worker-metrics.js';
import { WorkerPresence } from '../worker-presence/worker-presence.js';
import {
  WORKER_RUNTIME_OPTIONS,
  WorkerRuntime,
  type WorkerRuntimeOptions,
} from './worker-runtime.js';

/** What makes a process a worker: the relay, the job workers, the due-row tick, the mail transport. */
@Module({})
export class WorkerRuntimeModule {
  static for(options: QueueOptions & Partial<WorkerRuntimeOptions>): DynamicModule {
    const runtime: WorkerRuntimeOptions = {
      background: options.background ?? true,
      ...(options.arrange ? { arrange: options.arrange } : {}),
    };
    return {
      module: WorkerRuntimeModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: WORKER_RUNTIME_OPTIONS, useValue: runtime },
        { provide: QueueBackend, useFactory: () => QueueBackend.open(options) },
        {
          provide: MailTransport,
          useFactory: (settings: MailSettings, unitOfWork: UnitOfWork, clock: Clock) =>
            settings.smtpUrl === null
              ? new DevTransport(unitOfWork, clock)
              : new SmtpTransport(settings.smtpUrl, settings.host, settings.connections),
          inject: [MAIL_SETTINGS, UnitOfWork, Clock],
        },
        Queue,
        JobWorkers,
        ListenerRegistry,
        ListenerJob,
        Relay,
        DueRowRunner,
        DueRowTick,
        MailDeliveryStore,
        MailDeliveryJob,
        DueMails,
        WakeUpListener,
        Retention,
        WorkerPresence,
        WorkerHeartbeat,
        WorkerMetrics,
        WorkerRuntime,
      ],
      exports: [Queue, Retention, ListenerJob, WorkerRuntime],
    };
  }
}
