/** How long before the start a participant is reminded, in minutes: a day, and a quarter of an hour. */
export const reminderLeads = [24 * 60, 15] as const;
export type ReminderLead = (typeof reminderLeads)[number];

export interface PlannedReminder {
  /** Minutes before the start; with the participant it names the reminder's row. */
  readonly lead: ReminderLead;
  readonly dueAt: Date;
}

/**
 * The reminders that a participant still gets, the earliest first.
 *
 * On registration `from` is that moment: what would be due by then is left out, for the
 * confirmation says it already. When an event moves, `from` is the moment of the move and the plan
 * replaces all rows of the participant, sent ones too: whoever was reminded of the old time is
 * reminded again of the new one, unless that moment has passed. A cancelled event has no plan.
 */
export function planReminders(startsAt: Date, from: Date): PlannedReminder[] {
  return reminderLeads
    .map((lead) => ({ lead, dueAt: new Date(startsAt.getTime() - lead * 60_000) }))
    .filter(({ dueAt }) => dueAt > from);
}
