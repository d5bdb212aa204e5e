import { Injectable } from '@nestjs/common';
import { baseLocale, Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type { LockedEvent } from '../event/event-lock.js';
import { eventFull } from '../events.errors.js';
import { ReminderRows } from '../reminder/reminder-rows.js';
import { InvitationEntity, type Answer } from './invitation.entity.js';
import { hasSeat, holdsSeat, seatChange } from './invitation.policy.js';

/** What an answer has become. */
export interface ChangedAnswer {
  readonly invitation: InvitationEntity;
  /** Null: there was no invitation before. */
  readonly before: Answer | null;
  /** False: it was so before, and nothing happened. */
  readonly changed: boolean;
}

/**
 * The one place where answers change: with the seat that is taken or given back, and the reminders.
 * The lock is what keeps an event from being overbooked.
 */
@Injectable()
export class AnswerChange {
  constructor(
    private readonly reminders: ReminderRows,
    private readonly clock: Clock,
  ) {}

  /** @throws EVENT_FULL */
  async apply(
    tx: Tx,
    locked: LockedEvent,
    invitation: InvitationEntity,
    answer: Answer,
    note: string = invitation.note,
  ): Promise<ChangedAnswer> {
    const before = invitation.answer;
    const changed = answer !== before;
    if (!changed && note === invitation.note) return { invitation, before, changed };
    if (changed) await this.follow(tx, locked, invitation.id, before, answer);
    if (changed) await countAnswer(tx, locked);
    const round = invitation.round + Number(changed);
    const now = { answer, note, round, answeredAt: this.clock.now() };
    await tx.repo(InvitationEntity).update({ id: invitation.id }, now);
    return { invitation: Object.assign(invitation, now), before, changed };
  }

  /** A peer takes a seat of her own accord. @throws EVENT_FULL */
  async register(tx: Tx, locked: LockedEvent, peerId: Id): Promise<ChangedAnswer> {
    const now = this.clock.now();
    const invitation: InvitationEntity = {
      id: newId(),
      eventId: locked.event.id,
      peerId,
      address: null,
      name: '',
      locale: baseLocale,
      invitedBy: null,
      invitedAt: null,
      answer: 'accepted',
      note: '',
      answeredAt: now,
      round: 1,
      createdAt: now,
    };
    await tx.repo(InvitationEntity).insert(invitation);
    await countAnswer(tx, locked);
    await this.follow(tx, locked, invitation.id, null, 'accepted');
    return { invitation, before: null, changed: true };
  }

  private async follow(
    tx: Tx,
    locked: LockedEvent,
    invitationId: Id,
    before: Answer | null,
    answer: Answer,
  ): Promise<void> {
    const seats = seatChange(before, answer);
    if (seats === 0) return;
    const { event } = locked;
    if (seats > 0 && !hasSeat(event.capacity, event.taken)) throw eventFull();
    event.taken += seats;
    // Not through the entity: its version is for those who edit the event.
    await tx.query('UPDATE event SET taken = taken + $2 WHERE id = $1', [event.id, seats]);
    if (holdsSeat(answer)) await this.reminders.add(tx, locked, invitationId);
    else await this.reminders.dropOf(tx, invitationId);
  }
}

/** Calendar files outrank those made before the answer. */
export async function countAnswer(tx: Tx, { event }: LockedEvent): Promise<void> {
  await tx.query('UPDATE event SET answer_changes = answer_changes + 1 WHERE id = $1', [event.id]);
}
