import { Injectable, Logger } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Queue } from '../queue/queue.js';
import { EventStore } from './event-store.js';
import { deliverEvents, deliveryJobId, type Delivery } from './listener-job.js';
import { ListenerRegistry } from './listener-registry.js';

const batch = 500;
// A single event is a job; of a crowd, a listener gets so many in one job that its jobs keep the
// workers busy without the queue costing more than the work.
const jobsPerCrowd = 8;
const eventsPerJob = 25;
// A repair puts back at most this much per call.
const repairLimit = 2_000;
// With a job waiting this long the queue has lost nothing, it is behind: more jobs would not help.
const behindSeconds = 20;

/** Carries events from the outbox to the queue, for each of their listeners. */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private running: Promise<number> | null = null;
  private calls = 0;
  /** Tests deliver in other orders than events were recorded in: none may count on it. */
  arrange: (deliveries: readonly Delivery[]) => readonly Delivery[] = (deliveries) => deliveries;

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
    this.calls += 1;
    this.running ??= this.empty();
    return this.running;
  }

  /**
   * Finishes events whose listeners are done, and makes the jobs again that a flushed or lost queue
   * has forgotten. A job that is still there keeps its id and is not doubled.
   */
  async repair(): Promise<void> {
    while ((await this.store.complete(repairLimit)) === repairLimit);
    const { oldestSeconds } = await this.queue.depth('work');
    const lost = await this.store.takeLost(repairLimit, oldestSeconds > behindSeconds);
    if (lost.length === 0) return;
    this.logger.debug(`enqueuing ${lost.length} deliveries again`);
    await this.enqueue(lost.map(({ eventId, listener }) => ({ listener, eventIds: [eventId] })));
  }

  private async empty(): Promise<number> {
    let total = 0;
    try {
      for (;;) {
        const heeded = this.calls;
        const taken = await this.dispatch();
        total += taken;
        if (taken < batch && this.calls === heeded) return total;
      }
    } finally {
      // In one step with the last look at the calls: the next call starts a run of its own.
      this.running = null;
    }
  }

  /** Dispatches one batch; answers its size. Any number of relays may do so at once. */
  private async dispatch(): Promise<number> {
    const events = await this.store.take(this.registry.routes(), batch);
    const perListener = new Map<string, Id[]>();
    for (const { id, listeners } of events) {
      for (const listener of listeners) {
        perListener.set(listener, [...(perListener.get(listener) ?? []), id]);
      }
    }
    try {
      await this.enqueue([...perListener].flatMap(([listener, ids]) => deliveries(listener, ids)));
    } catch (error) {
      // Should this fail too, the lease runs out and the events are found as lost.
      await this.store.giveBack(events.map((event) => event.id)).catch(() => undefined);
      throw error;
    }
    return events.length;
  }

  private async enqueue(jobs: readonly Delivery[]): Promise<void> {
    await this.queue.addAll(
      deliverEvents,
      this.arrange(jobs).map((payload) => {
        const [only, second] = payload.eventIds;
        return only && !second
          ? { payload, jobId: deliveryJobId(only, payload.listener) }
          : { payload };
      }),
    );
  }
}

function deliveries(listener: string, ids: readonly Id[]): Delivery[] {
  const sorted = [...ids].sort();
  const size = Math.min(eventsPerJob, Math.ceil(ids.length / jobsPerCrowd));
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ({
    listener,
    eventIds: sorted.slice(index * size, (index + 1) * size),
  }));
}
