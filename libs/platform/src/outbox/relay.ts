import { Injectable, Logger } from '@nestjs/common';
import { Queue } from '../queue/queue.js';
import { EventStore, type Delivery } from './event-store.js';
import { deliverEvent } from './listener-job.js';
import { ListenerRegistry } from './listener-registry.js';

const batch = 500;
// A repair puts back at most this much per call; what is merely late is enqueued twice for nothing.
const repairLimit = 2_000;

/** Carries events from the outbox to the queue: one job per event and listener. */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private running: Promise<number> | null = null;
  private again = false;

  constructor(
    private readonly store: EventStore,
    private readonly registry: ListenerRegistry,
    private readonly queue: Queue,
  ) {}

  /**
   * Dispatches until the outbox is empty; answers how many events went out. A call during a run
   * makes that run look once more, so nothing recorded before the call is left.
   */
  run(): Promise<number> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.empty().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Dispatches one batch; answers its size. Any number of relays may do so at once. */
  async dispatch(): Promise<number> {
    const events = await this.store.take(this.registry.routes(), batch);
    const deliveries = events.flatMap(({ id, listeners }) =>
      listeners.map((listener) => ({ eventId: id, listener })),
    );
    try {
      await this.enqueue(deliveries);
    } catch (error) {
      // Should this fail too, the lease runs out and the events are found as lost.
      await this.store.giveBack(events.map((event) => event.id)).catch(() => undefined);
      throw error;
    }
    return events.length;
  }

  /**
   * Finishes events whose listeners are done, and makes the jobs again that a flushed or lost queue
   * has forgotten. Jobs that are still there keep their id and are not doubled.
   */
  async repair(): Promise<void> {
    while ((await this.store.complete(repairLimit)) === repairLimit);
    const lost = await this.store.takeLost(repairLimit);
    if (lost.length === 0) return;
    this.logger.debug(`enqueuing ${lost.length} deliveries again`);
    await this.enqueue(lost);
  }

  private async empty(): Promise<number> {
    let total = 0;
    for (;;) {
      this.again = false;
      const taken = await this.dispatch();
      total += taken;
      if (taken < batch && !this.again) return total;
    }
  }

  private async enqueue(deliveries: readonly Delivery[]): Promise<void> {
    await this.queue.addAll(
      deliverEvent,
      deliveries.map((delivery) => ({
        payload: delivery,
        jobId: `${delivery.eventId}.${delivery.listener}`,
      })),
    );
  }
}
