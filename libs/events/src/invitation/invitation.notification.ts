import { Injectable } from '@nestjs/common';
import { defineKind, type NotificationWords } from '@peerloop/notifications';
import {
  ListensTo,
  type EventMeta,
  type EventPayload,
  type Listener,
  type Tx,
} from '@peerloop/platform';
import { z } from 'zod';
import { EventFactsReader } from '../event/event-facts.reader.js';
import { eventNews, eventWords, newsOf } from '../event/news/event-news.js';
import { invitationAnswered, peopleInvited } from '../events.events.js';
import { eventMessages as messages } from '../events.messages.js';
import type { MailParts } from './participant-mail.js';
import { ParticipantReader } from './participant.reader.js';
import { ParticipantTelling } from './participant-telling.js';

const invited = defineKind({
  name: 'events.invited',
  label: messages.all('invitedLabel'),
  data: eventNews,
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: (news, reader) => eventWords('invited', 'seeInvitation', news, reader),
});

/** The invitation itself: with the agenda, a calendar file for her alone, and links to answer by. */
@Injectable()
@ListensTo(peopleInvited, 'events.send-invitations')
export class InvitationMailing implements Listener<typeof peopleInvited> {
  constructor(
    private readonly facts: EventFactsReader,
    private readonly participants: ParticipantReader,
    private readonly telling: ParticipantTelling,
  ) {}

  async handle(
    payload: EventPayload<typeof peopleInvited>,
    tx: Tx,
    meta: EventMeta,
  ): Promise<void> {
    const facts = await this.facts.one(payload.eventId);
    if (facts?.status !== 'scheduled') return;
    const rounds = new Map(
      payload.invitations.map(({ invitationId, round }) => [invitationId, round]),
    );
    const people = await this.participants.byIds([...rounds.keys()]);
    await this.telling.tell(tx, {
      kind: invited,
      key: meta.eventId,
      data: newsOf(facts),
      facts,
      // Those who have answered or were taken off the list meanwhile need not be asked.
      participants: people.filter(
        ({ invitationId, answer, round }) =>
          answer === 'pending' && rounds.get(invitationId) === round,
      ),
      parts: { calendar: 'request', quote: true, answers: true },
    });
  }
}

const confirmedAnswers = ['accepted', 'tentative', 'declined'] as const;
const confirmation = eventNews.extend({ answer: z.enum(confirmedAnswers) });

const confirmed = defineKind({
  name: 'events.answer-confirmed',
  label: messages.all('confirmedLabel'),
  data: confirmation,
  // She did it herself a moment ago: no news for the inbox, but the calendar file must reach her.
  defaults: { inbox: 'never', mail: 'at-once' },
  words: (news, reader): NotificationWords => {
    const note = messages.text(reader.locale, `${news.answer}Note`);
    return eventWords(news.answer, 'seeEvent', news, reader, [note]);
  },
});

const partsOf: Record<(typeof confirmedAnswers)[number], MailParts> = {
  accepted: { calendar: 'request', quote: true },
  tentative: { calendar: 'request', answers: true },
  declined: { calendar: 'cancellation' },
};

/** Confirms every answer by a mail that makes the calendar say the same. */
@Injectable()
@ListensTo(invitationAnswered, 'events.confirm-answer')
export class AnswerConfirmation implements Listener<typeof invitationAnswered> {
  constructor(
    private readonly facts: EventFactsReader,
    private readonly participants: ParticipantReader,
    private readonly telling: ParticipantTelling,
  ) {}

  async handle(
    payload: EventPayload<typeof invitationAnswered>,
    tx: Tx,
    meta: EventMeta,
  ): Promise<void> {
    const [participant] = await this.participants.byIds([payload.invitationId]);
    const facts = await this.facts.one(payload.eventId);
    // A later answer, or the cancellation, has a mail of its own.
    if (!participant || facts?.status !== 'scheduled' || participant.round !== payload.round)
      return;
    // A peer who gives her seat back withdraws her registration: to her the same as declining.
    const answer = payload.answer === 'withdrawn' ? 'declined' : payload.answer;
    if (answer === 'pending' || answer === 'waiting') return;
    await this.telling.tell(tx, {
      kind: confirmed,
      key: meta.eventId,
      data: { ...newsOf(facts), answer },
      facts,
      participants: [participant],
      parts: partsOf[answer],
    });
  }
}
