import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { defineJob, GiveUp, HandlesJob, type JobHandler } from '../queue/job.js';
import type { EventMeta, Listener } from './listener.js';
import { ListenerRegistry } from './listener-registry.js';
import type { Delivery } from './event-store.js';

/** One event for one listener. */
export const deliverEvent = defineJob<Delivery>('outbox.deliver');

interface ClaimedEvent {
  readonly payload: unknown;
  readonly occurred_at: Date;
}

/** Runs a listener, in one transaction with the note that it ran. */
@Injectable()
@HandlesJob(deliverEvent)
export class ListenerJob implements JobHandler<typeof deliverEvent> {
  constructor(
    private readonly registry: ListenerRegistry,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async handle({ eventId, listener }: Delivery): Promise<void> {
    const registered = this.registry.find(listener);
    if (!registered) throw new Error(`no listener is called ${listener}`);
    const { mark, instance } = registered;
    await this.unitOfWork.run(async (tx) => {
      // Waits for a run of the same job elsewhere; empty when that one committed, or the event is gone.
      const [event] = await tx.query<ClaimedEvent>(
        `WITH noted AS (
           INSERT INTO processed_event (event_id, listener)
           SELECT id, $2 FROM outbox_event WHERE id = $1
           ON CONFLICT DO NOTHING RETURNING event_id)
         SELECT payload, occurred_at FROM outbox_event JOIN noted ON noted.event_id = id`,
        [eventId, listener],
      );
      if (!event) return;
      const payload = readPayload(() => mark.event.parse(event.payload));
      const meta: EventMeta = { eventId, occurredAt: event.occurred_at };
      await (instance as Listener<never>).handle(payload as never, tx, meta);
    });
  }
}

/** What does not fit the schema now will not fit it on the next try. */
function readPayload(parse: () => object): object {
  try {
    return parse();
  } catch (error) {
    throw new GiveUp(`the payload does not fit the event: ${String(error)}`);
  }
}
