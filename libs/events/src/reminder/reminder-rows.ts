import { Injectable } from '@nestjs/common';
import { Clock, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import { planReminders } from '../calendar/reminder-plan.js';
import type { LockedEvent } from '../event/event-lock.js';
import { ReminderEntity } from './reminder.entity.js';

/** Keeps the rows of reminders in step with who comes and when. */
@Injectable()
export class ReminderRows {
  constructor(private readonly clock: Clock) {}

  /** The event is at another time: everybody who comes gets a new plan, sent reminders included. */
  async replan(tx: Tx, locked: LockedEvent, from: Date): Promise<void> {
    await this.drop(tx, locked);
    const { event } = locked;
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
  async drop(tx: Tx, { event }: LockedEvent): Promise<void> {
    await tx.query('DELETE FROM reminder WHERE event_id = $1', [event.id]);
  }

  /** She comes. */
  async add(tx: Tx, { event }: LockedEvent, invitationId: Id): Promise<void> {
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
