import { Global, Module } from '@nestjs/common';
import { WakeUp } from '../wake-up/wake-up.js';
import { EventStore } from './event-store.js';
import { Outbox } from './outbox.js';

/** Recording events; carrying them to their listeners is the worker's (WorkerRuntimeModule). */
@Global()
@Module({
  providers: [WakeUp, Outbox, EventStore],
  exports: [WakeUp, Outbox, EventStore],
})
export class OutboxModule {}
