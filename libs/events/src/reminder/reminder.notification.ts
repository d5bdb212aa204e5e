import { Injectable } from '@nestjs/common';
import { defineKind, type NotificationWords } from '@peerloop/notifications';
import type { Tx } from '@peerloop/platform';
import { z } from 'zod';
import { reminderLeads, type ReminderLead } from '../calendar/reminder-plan.js';
import type { EventFacts } from '../event/event-facts.reader.js';
import { eventNews, eventWords, newsOf } from '../event/news/event-news.js';
import { eventMessages as messages } from '../events.messages.js';
import type { Participant } from '../invitation/participant.reader.js';
import { ParticipantTelling } from '../invitation/participant-telling.js';

// From here on the hours are what counts.
const inHours = 90;
const lastLead = Math.min(...reminderLeads);

const reminder = defineKind({
  name: 'events.reminder',
  label: messages.all('reminderLabel'),
  data: eventNews.extend({ minutesLeft: z.int() }),
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: ({ minutesLeft: minutes, ...news }, reader): NotificationWords => {
    const { event } = news;
    const title =
      minutes < inHours
        ? messages.text(reader.locale, 'beginsInMinutes', { event, minutes })
        : messages.text(reader.locale, 'beginsInHours', { event, hours: Math.round(minutes / 60) });
    return { ...eventWords('scheduled', 'seeEvent', news, reader), title };
  },
});

/** "It begins in …", to everybody who comes. */
@Injectable()
export class ReminderNotification {
  constructor(private readonly telling: ParticipantTelling) {}

  async tell(
    tx: Tx,
    facts: EventFacts,
    lead: ReminderLead,
    participants: readonly Participant[],
    now: Date,
  ): Promise<void> {
    const minutesLeft = Math.ceil((facts.startsAt.getTime() - now.getTime()) / 60_000);
    await this.telling.tell(tx, {
      kind: reminder,
      // With the instant: of an event that has moved one is reminded again.
      key: `${facts.id}:${lead}:${facts.startsAt.toISOString()}`,
      data: { ...newsOf(facts), minutesLeft },
      facts,
      participants,
      parts: { calendar: null, join: lead === lastLead },
    });
  }
}
