import { Injectable } from '@nestjs/common';
import { Clock, forbidden, notFound, type Id, type Viewer } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import { eventCancelled, eventOver } from '../events.errors.js';
import { InvitationEntity } from '../invitation/invitation.entity.js';
import { EventEntity } from './event.entity.js';
import {
  isOpenForChange,
  mayManageEvent,
  maySeeEvent,
  type EventAccessFacts,
} from './event.policy.js';

// Nobody else can name it, so a locked event comes from the lock or not at all.
const held = Symbol('held');

/** An event under lock: nobody else changes it, or who takes part, until the transaction ends. */
export interface LockedEvent {
  readonly event: EventEntity;
  readonly access: EventAccessFacts;
  readonly [held]: true;
}

/**
 * Where every action on an event begins. Locks the event first and whatever hangs on it after that,
 * always in this order, so that two actions cannot block each other and seats are counted right.
 */
@Injectable()
export class EventLock {
  constructor(private readonly clock: Clock) {}

  /** @throws NOT_FOUND */
  async acquire(tx: Tx, eventId: Id): Promise<LockedEvent> {
    const event = await tx.repo(EventEntity).findOne({
      where: { id: eventId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!event) throw notFound();
    const [topic] = await tx.query<{ path: Id[] }>('SELECT path FROM topic WHERE id = $1', [
      event.topicId,
    ]);
    const { hostId, visibility } = event;
    const access = {
      hostId,
      visibility,
      hidden: event.hiddenAt !== null,
      topicPath: topic?.path ?? [],
    };
    return { event, access, [held]: true };
  }

  /** @throws NOT_FOUND, FORBIDDEN */
  async acquireToManage(tx: Tx, viewer: Viewer, eventId: Id): Promise<LockedEvent> {
    const locked = await this.acquire(tx, eventId);
    const own = await this.invitationOf(tx, eventId, viewer.peerId);
    if (!maySeeEvent(viewer, locked.access, isStanding(own))) throw notFound();
    if (!mayManageEvent(viewer, locked.access)) throw forbidden('host');
    return locked;
  }

  /** @throws NOT_FOUND, FORBIDDEN, EVENT_CANCELLED, EVENT_OVER */
  async acquireToChange(tx: Tx, viewer: Viewer, eventId: Id): Promise<LockedEvent> {
    const locked = await this.acquireToManage(tx, viewer, eventId);
    this.demandOpen(locked.event);
    return locked;
  }

  /** @throws EVENT_CANCELLED, EVENT_OVER */
  demandOpen(event: EventEntity): void {
    if (event.status === 'cancelled') throw eventCancelled();
    if (!isOpenForChange(event, this.clock.now())) throw eventOver();
  }

  async invitationOf(tx: Tx, eventId: Id, peerId: Id | null): Promise<InvitationEntity | null> {
    return peerId ? tx.repo(InvitationEntity).findOneBy({ eventId, peerId }) : null;
  }
}

/** Whether an invitation opens the event to her: one that was taken back does not. */
export function isStanding(invitation: Pick<InvitationEntity, 'answer'> | null): boolean {
  return invitation !== null && invitation.answer !== 'withdrawn';
}
