import { Injectable, Logger } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { defineJob, UnrecoverableError, HandlesJob, type JobHandler } from '../queue/job.js';
import { Queue } from '../queue/queue.js';
import { isNewest } from './newest-event.js';
import { ListenerRegistry, type RegisteredListener } from './listener-registry.js';

export interface Delivery {
  readonly listener: string;
  /** In the order of the events. One, or under load a few. */
  readonly eventIds: readonly Id[];
}

/** Some events for one listener. */
export const deliverEvents = defineJob<Delivery>('outbox.deliver');

/** Of one event there is at most one job per listener at a time, besides those of several events. */
export function deliveryJobId(eventId: Id, listener: string): string {
  return `${eventId}.${listener}`;
}

/** Notes that a listener will never handle these events, so that they are not taken for lost. */
export async function giveUpDelivery(tx: Tx, { listener, eventIds }: Delivery): Promise<void> {
  await tx.query(
    `INSERT INTO processed_event (event_id, listener)
     SELECT id, $2 FROM outbox_event WHERE id = ANY($1) ORDER BY id ON CONFLICT DO NOTHING`,
    [eventIds, listener],
  );
}

interface ClaimedEvent {
  readonly id: Id;
  readonly payload: unknown;
  readonly occurred_at: Date;
  /** A bigint, as text. */
  readonly position: string;
}

/** Runs a listener, in one transaction with the note that it ran. */
@Injectable()
@HandlesJob(deliverEvents)
export class ListenerJob implements JobHandler<typeof deliverEvents> {
  private readonly logger = new Logger(ListenerJob.name);

  constructor(
    private readonly registry: ListenerRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: Queue,
  ) {}

  async handle({ listener, eventIds }: Delivery): Promise<void> {
    const registered = this.registry.find(listener);
    if (!registered) throw new Error(`no listener is called ${listener}`);
    try {
      await this.deliver(registered, eventIds);
    } catch (error) {
      if (eventIds.length === 1) throw error;
      // One of them spoils it for all. Alone, each stands or falls by itself.
      this.logger.warn({
        message: `${listener}: trying ${eventIds.length} events one by one`,
        error,
      });
      await this.queue.addAll(
        deliverEvents,
        eventIds.map((eventId) => ({
          payload: { listener, eventIds: [eventId] },
          jobId: deliveryJobId(eventId, listener),
        })),
      );
    }
  }

  /** All or none of the events, in one transaction: under load the commit is the larger cost. */
  private async deliver(registered: RegisteredListener, eventIds: readonly Id[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const events = await claim(tx, registered.mark.name, eventIds);
      for (const { id, payload: stored, occurred_at, position } of events) {
        const payload = readPayload(registered, stored);
        if (!(await isNewest(tx, registered.mark, payload, position))) continue;
        const meta = { eventId: id, occurredAt: occurred_at };
        await registered.instance.handle(payload as never, tx, meta);
      }
    });
  }
}

/**
 * Notes the events as handled and answers those that were not. Waits for a run of the same elsewhere
 * to end.
 */
async function claim(tx: Tx, listener: string, eventIds: readonly Id[]): Promise<ClaimedEvent[]> {
  const events = await tx.query<ClaimedEvent>(
    `WITH noted AS (
       INSERT INTO processed_event (event_id, listener)
       SELECT id, $2 FROM outbox_event WHERE id = ANY($1) ORDER BY id
       ON CONFLICT DO NOTHING RETURNING event_id)
     SELECT id, payload, occurred_at, position FROM outbox_event JOIN noted ON noted.event_id = id
     ORDER BY position`,
    [eventIds, listener],
  );
  return events;
}

/** What does not fit the schema now will not fit it on the next try. */
function readPayload({ mark }: RegisteredListener, payload: unknown): object {
  try {
    return mark.event.parse(payload);
  } catch (error) {
    throw new UnrecoverableError(`the payload does not fit the event: ${String(error)}`);
  }
}
