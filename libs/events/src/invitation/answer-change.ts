import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type { EventEntity } from '../event/event.entity.js';
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
 * Call it with the event locked; that is what keeps it from being overbooked.
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
    event: EventEntity,
    invitation: InvitationEntity,
    answer: Answer,
    note: string = invitation.note,
  ): Promise<ChangedAnswer> {
    const before = invitation.answer;
    const changed = answer !== before;
    if (!changed && note === invitation.note) return { invitation, before, changed };
    if (changed) await this.follow(tx, event, invitation.id, before, answer);
    if (changed) await countAnswer(tx, event.id);
    const round = invitation.round + Number(changed);
    const now = { answer, note, round, answeredAt: this.clock.now() };
    await tx.repo(InvitationEntity).update({ id: invitation.id }, now);
    return { invitation: Object.assign(invitation, now), before, changed };
  }

  /** A peer takes a seat of her own accord. @throws EVENT_FULL */
  async register(tx: Tx, event: EventEntity, peerId: Id): Promise<ChangedAnswer> {
    const now = this.clock.now();
    const invitation: InvitationEntity = {
      id: newId(),
      eventId: event.id,
      peerId,
      address: null,
      name: '',
      locale: 'en',
      invitedBy: null,
      invitedAt: null,
      answer: 'accepted',
      note: '',
      answeredAt: now,
      round: 1,
      createdAt: now,
    };
    await tx.repo(InvitationEntity).insert(invitation);
    await countAnswer(tx, event.id);
    await this.follow(tx, event, invitation.id, null, 'accepted');
    return { invitation, before: null, changed: true };
  }

  private async follow(
    tx: Tx,
    event: EventEntity,
    invitationId: Id,
    before: Answer | null,
    answer: Answer,
  ): Promise<void> {
    const seats = seatChange(before, answer);
    if (seats === 0) return;
    if (seats > 0 && !hasSeat(event.capacity, event.taken)) throw eventFull();
    event.taken += seats;
    // Not through the entity: its version is for those who edit the event.
    await tx.query('UPDATE event SET taken = taken + $2 WHERE id = $1', [event.id, seats]);
    if (holdsSeat(answer)) await this.reminders.add(tx, event, invitationId);
    else await this.reminders.dropOf(tx, invitationId);
  }
}

/** Calendar files outrank those made before the answer. */
export async function countAnswer(tx: Tx, eventId: Id): Promise<void> {
  await tx.query('UPDATE event SET answer_changes = answer_changes + 1 WHERE id = $1', [eventId]);
}
