import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '../database/tx.js';
import { WakeUp } from '../wake-up/wake-up.js';
import type { DomainEvent } from './event.js';

/** Where events are written, together with what they tell of. A worker's relay takes it from there. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
  ) {}

  /**
   * Records an event in the caller's transaction: it happens if and only if that commits.
   * @returns the event's id
   * @throws Error when the payload does not fit the event's schema; nothing is written then
   */
  async record<Payload extends object>(tx: Tx, event: DomainEvent<Payload>): Promise<Id> {
    const { definition, payload } = event;
    const id = newId();
    await tx.query(
      `INSERT INTO outbox_event (id, name, version, payload, occurred_at) VALUES ($1, $2, $3, $4, $5)`,
      [
        id,
        definition.eventName,
        definition.version,
        JSON.stringify(definition.parse(payload)),
        this.clock.now(),
      ],
    );
    tx.afterCommit(() => this.wakeUp.call('outbox'));
    return id;
  }
}
