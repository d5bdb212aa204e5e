import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { DueRows, Sql, UnitOfWork, type DueRowSource, type Tx } from '@peerloop/platform';
import { reminderLeads, type ReminderLead } from '../calendar/reminder-plan.js';
import { EventFactsReader, type EventFacts } from '../event/event-facts.reader.js';
import { holdsSeat } from '../invitation/invitation.policy.js';
import { participantColumns, type Participant } from '../invitation/participant.reader.js';
import { ReminderNotification } from './reminder.notification.js';
import { isTimely } from './reminder.policy.js';

interface DueReminder extends Participant {
  readonly eventId: Id;
  readonly lead: ReminderLead;
  readonly isOver: boolean;
}

// What is hidden may be shown again in time; until then its reminders wait, and are not late.
const mayBeTold = '(event.hidden_at IS NULL OR event.ends_at <= $1)';

/**
 * Reminders that are due become notifications and mails. Claiming, telling and noting that it is done
 * are one transaction: a process that dies in the middle has told nobody, and nobody is told twice.
 */
@Injectable()
@DueRows('events.reminders')
export class DueReminders implements DueRowSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sql: Sql,
    private readonly facts: EventFactsReader,
    private readonly notification: ReminderNotification,
  ) {}

  claim(now: Date, limit: number): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const due = await this.lock(tx, now, limit);
      if (due.length === 0) return 0;
      const facts = await this.facts.many([...new Set(due.map(({ eventId }) => eventId))]);
      const events = new Map(facts.map((event) => [event.id, event]));
      const groups = Map.groupBy(due, ({ eventId, lead }) => `${eventId} ${lead}`);
      for (const group of groups.values()) await this.remind(tx, group, events, now);
      // Those of an event that was hidden meanwhile stay open.
      const done = due.filter(({ eventId, isOver }) => isOver || events.has(eventId));
      await tx.query(
        `UPDATE reminder SET sent_at = $3
         FROM unnest($1::uuid[], $2::int[]) AS done (invitation_id, lead)
         WHERE reminder.invitation_id = done.invitation_id AND reminder.lead = done.lead`,
        [done.map(({ invitationId }) => invitationId), done.map(({ lead }) => lead), now],
      );
      return done.length;
    });
  }

  async late(now: Date): Promise<number> {
    const row = await this.sql.one<{ late: number }>(
      `SELECT count(*)::int AS late FROM reminder JOIN event ON event.id = reminder.event_id
        WHERE sent_at IS NULL AND due_at <= $1 AND ${mayBeTold}`,
      [now],
    );
    return row?.late ?? 0;
  }

  private lock(tx: Tx, now: Date, limit: number): Promise<DueReminder[]> {
    return tx.query(
      `SELECT reminder.event_id AS "eventId", reminder.lead, event.ends_at <= $1 AS "isOver",
              ${participantColumns}
       FROM reminder JOIN invitation ON invitation.id = reminder.invitation_id
       JOIN event ON event.id = reminder.event_id
       WHERE reminder.sent_at IS NULL AND reminder.due_at <= $1 AND ${mayBeTold}
       ORDER BY reminder.due_at, reminder.event_id LIMIT $2
       FOR UPDATE OF reminder SKIP LOCKED`,
      [now, limit],
    );
  }

  private async remind(
    tx: Tx,
    group: readonly DueReminder[],
    events: ReadonlyMap<Id, EventFacts>,
    now: Date,
  ): Promise<void> {
    const { eventId, lead } = group[0]!;
    const facts = events.get(eventId);
    // Rows go with a cancellation or a move; this is for what happened since they were locked.
    if (facts?.status !== 'scheduled' || !isTimely(lead, reminderLeads, facts.startsAt, now))
      return;
    const participants = group.filter(({ answer }) => holdsSeat(answer));
    await this.notification.tell(tx, facts, lead, participants, now);
  }
}
