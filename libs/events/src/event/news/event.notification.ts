import { Injectable } from '@nestjs/common';
import { FollowersReader } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { defineKind, Notifier } from '@peerloop/notifications';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { z } from 'zod';
import {
  eventCancelled,
  eventChanged,
  eventMoved,
  eventScheduled,
  invitationWithdrawn,
} from '../../events.events.js';
import { eventMessages as messages } from '../../events.messages.js';
import { answers } from '../../invitation/invitation.entity.js';
import { isConcerned } from '../../invitation/invitation.policy.js';
import { ParticipantReader, type Participant } from '../../invitation/participant.reader.js';
import { ParticipantTelling } from '../../invitation/participant-telling.js';
import { EventFactsReader, type EventFacts } from '../event-facts.reader.js';
import { differencesOf } from './event-differences.js';
import { eventNews, eventWords, newsOf, whenText, whereText } from './event-news.js';
import { eventPath } from '../event-row.js';

const scheduled = defineKind({
  name: 'events.scheduled',
  label: messages.all('scheduledLabel'),
  data: eventNews,
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: (news, reader) => eventWords('scheduled', 'seeEvent', news, reader),
});

/** Followers of the host, of the topic, or one above it, and of her organisation hear of a public event. */
@Injectable()
@ListensTo(eventScheduled, 'events.tell-followers')
export class EventAnnouncement implements Listener<typeof eventScheduled> {
  constructor(
    private readonly notifier: Notifier,
    private readonly facts: EventFactsReader,
    private readonly followers: FollowersReader,
  ) {}

  async handle(payload: EventPayload<typeof eventScheduled>, tx: Tx): Promise<void> {
    const facts = await this.facts.one(payload.eventId);
    if (facts?.status !== 'scheduled' || facts.visibility !== 'public') return;
    const { ofPeer, ofTopic, ofOrganisation } = await this.followers.of(
      facts.hostId,
      facts.topicId,
    );
    await this.notifier.notify(tx, {
      kind: scheduled,
      key: facts.id,
      recipients: [...ofPeer, ...ofTopic, ...ofOrganisation],
      actorId: facts.hostId,
      data: newsOf(facts),
      path: eventPath(facts.id),
      about: facts.id,
      conversation: facts.id,
    });
  }
}

const appearance = z.object({
  event: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  timeZone: z.string(),
  minutes: z.int(),
  place: z.string(),
  online: z.boolean(),
});

const whats = ['moved', 'changed', 'cancelled', 'withdrawn'] as const;
type What = (typeof whats)[number];

const notes = {
  moved: 'changedNote',
  changed: 'changedNote',
  cancelled: 'removedNote',
  withdrawn: 'removedNote',
} as const;

const newsKind = defineKind({
  name: 'events.event-news',
  label: messages.all('newsLabel'),
  data: eventNews.extend({
    what: z.enum(whats),
    reason: z.string(),
    minutes: z.int().optional(),
    was: appearance.nullish(),
  }),
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: ({ what, reason, minutes, was, ...news }, reader) => {
    const words = eventWords(what, 'seeEvent', news, reader, [
      ...(reason ? [messages.text(reader.locale, 'reason', { reason })] : []),
      messages.text(reader.locale, notes[what]),
    ]);
    if (!was) return words;
    const now = { ...news, minutes: minutes ?? was.minutes };
    const { texts, ofTime, ofPlace } = differencesOf(now, was, reader);
    if (texts.length === 0) return words;
    // What has changed comes first, and what has not stays to be read below it.
    const kept = [
      ...(ofTime ? [] : [whenText(news, reader)]),
      ...(ofPlace ? [] : [whereText(news, reader)]),
    ];
    const note = messages.text(reader.locale, notes[what]);
    return { ...words, body: texts.join('\n'), details: [...kept, note] };
  },
});

const concerned = answers.filter(isConcerned);

/** Tells those who take part that their event is not what it was, with a file for their calendars. */
@Injectable()
export class EventNewsTelling {
  constructor(
    private readonly facts: EventFactsReader,
    private readonly participants: ParticipantReader,
    private readonly telling: ParticipantTelling,
    private readonly notifier: Notifier,
  ) {}

  /**
   * @param sequence of the change; when another one came after it, that one's telling says all
   * @param by is not told where she holds the event herself
   */
  async tellAll(tx: Tx, what: What, eventId: Id, sequence: number, by: Id | null): Promise<void> {
    const facts = await this.facts.one(eventId);
    if (facts?.sequence !== sequence) return;
    const key = `${eventId}:${sequence}`;
    for await (const batch of this.participants.ofEvent(eventId, concerned)) {
      await this.tellSome(tx, what, key, facts, batch);
    }
    await this.notifier.notify(tx, {
      kind: newsKind,
      key,
      recipients: [facts.hostId],
      actorId: by,
      data: dataOf(what, facts),
      path: eventPath(eventId),
      about: eventId,
      conversation: eventId,
    });
    await tx.query('UPDATE event SET known_as = NULL WHERE id = $1 AND sequence = $2', [
      eventId,
      sequence,
    ]);
  }

  async tellSome(
    tx: Tx,
    what: What,
    key: string,
    facts: EventFacts,
    participants: readonly Participant[],
  ): Promise<void> {
    const goes = what === 'cancelled' || what === 'withdrawn';
    await this.telling.tell(tx, {
      kind: newsKind,
      key,
      data: dataOf(what, facts),
      facts,
      participants,
      parts: { calendar: goes ? 'cancellation' : 'request' },
    });
  }
}

function dataOf(what: What, facts: EventFacts) {
  const isChange = what === 'moved' || what === 'changed';
  return {
    ...newsOf(facts),
    what,
    reason: what === 'cancelled' ? facts.cancelReason : '',
    minutes: facts.minutes,
    was: isChange ? facts.knownAs : null,
  };
}

@Injectable()
@ListensTo(eventMoved, 'events.tell-of-move')
export class MoveNotification implements Listener<typeof eventMoved> {
  constructor(private readonly news: EventNewsTelling) {}

  handle({ eventId, sequence, by }: EventPayload<typeof eventMoved>, tx: Tx): Promise<void> {
    return this.news.tellAll(tx, 'moved', eventId, sequence, by);
  }
}

@Injectable()
@ListensTo(eventChanged, 'events.tell-of-change')
export class ChangeNotification implements Listener<typeof eventChanged> {
  constructor(private readonly news: EventNewsTelling) {}

  async handle(
    { eventId, sequence, by }: EventPayload<typeof eventChanged>,
    tx: Tx,
  ): Promise<void> {
    if (sequence !== null) await this.news.tellAll(tx, 'changed', eventId, sequence, by);
  }
}

/** Who asks whether guests have heard; see events.leaving.ts. */
export const cancellationListener = 'events.tell-of-cancellation';

@Injectable()
@ListensTo(eventCancelled, cancellationListener)
export class CancellationNotification implements Listener<typeof eventCancelled> {
  constructor(private readonly news: EventNewsTelling) {}

  async handle(
    { eventId, sequence, by }: EventPayload<typeof eventCancelled>,
    tx: Tx,
  ): Promise<void> {
    await this.news.tellAll(tx, 'cancelled', eventId, sequence, by);
    await this.forgetGuests(tx, eventId);
  }

  /** The host left before they were told: their addresses were kept for this one mail. */
  private async forgetGuests(tx: Tx, eventId: Id): Promise<void> {
    const ofFormerPeer = `SELECT invitation.id FROM invitation JOIN event ON event.id = event_id
      WHERE event_id = $1 AND address IS NOT NULL
        AND NOT EXISTS (SELECT FROM account WHERE account.id = host_id)`;
    await tx.query(`DELETE FROM attendance WHERE invitation_id IN (${ofFormerPeer})`, [eventId]);
    await tx.query(`DELETE FROM invitation WHERE id IN (${ofFormerPeer})`, [eventId]);
  }
}

@Injectable()
@ListensTo(invitationWithdrawn, 'events.tell-of-withdrawal')
export class WithdrawalNotification implements Listener<typeof invitationWithdrawn> {
  constructor(
    private readonly news: EventNewsTelling,
    private readonly facts: EventFactsReader,
    private readonly participants: ParticipantReader,
  ) {}

  async handle(payload: EventPayload<typeof invitationWithdrawn>, tx: Tx): Promise<void> {
    const { eventId, invitationId, before, round } = payload;
    const [participant] = await this.participants.byIds([invitationId]);
    const facts = await this.facts.one(eventId);
    // Whoever had declined has nothing in her calendar, and was expected by nobody.
    if (!participant || !facts || participant.round !== round || !isConcerned(before)) return;
    await this.news.tellSome(tx, 'withdrawn', `${invitationId}:${round}`, facts, [participant]);
  }
}
