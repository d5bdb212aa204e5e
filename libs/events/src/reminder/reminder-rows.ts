import { Injectable } from '@nestjs/common';
import { Clock, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import { planReminders } from '../calendar/reminder-plan.js';
import { ReminderEntity } from './reminder.entity.js';

interface TimedEvent {
  readonly id: Id;
  readonly startsAt: Date;
}

/** Keeps the rows of reminders in step with who comes and when. Call it with the event locked. */
@Injectable()
export class ReminderRows {
  constructor(private readonly clock: Clock) {}

  /** The event is at another time: everybody who comes gets a new plan, sent reminders included. */
  async replan(tx: Tx, event: TimedEvent, from: Date): Promise<void> {
    await this.drop(tx, event.id);
    const plan = planReminders(event.startsAt, from);
    if (plan.length === 0) return;
    await tx.query(
      `INSERT INTO reminder (invitation_id, lead, event_id, due_at)
       SELECT invitation.id, plan.lead, invitation.event_id, plan.due_at
       FROM invitation CROSS JOIN unnest($2::int[], $3::timestamptz[]) AS plan (lead, due_at)
       WHERE invitation.event_id = $1 AND invitation.answer = 'accepted'`,
      [event.id, plan.map(({ lead }) => lead), plan.map(({ dueAt }) => dueAt)],
    );
  }

  /** The event is cancelled. */
  async drop(tx: Tx, eventId: Id): Promise<void> {
    await tx.query('DELETE FROM reminder WHERE event_id = $1', [eventId]);
  }

  /** She comes. */
  async add(tx: Tx, event: TimedEvent, invitationId: Id): Promise<void> {
    const plan = planReminders(event.startsAt, this.clock.now());
    if (plan.length === 0) return;
    const rows = plan.map(({ lead, dueAt }) => ({ invitationId, lead, eventId: event.id, dueAt }));
    await tx.repo(ReminderEntity).insert(rows);
  }

  /** She does not come after all. */
  async dropOf(tx: Tx, invitationId: Id): Promise<void> {
    await tx.repo(ReminderEntity).delete({ invitationId });
  }
}
