import { Injectable } from '@nestjs/common';
import { ModeratorReader } from '@peerloop/identity';
import { defineKind, Notifier } from '@peerloop/notifications';
import {
  defineMessages,
  ListensTo,
  type EventPayload,
  type Listener,
  type Tx,
} from '@peerloop/platform';
import { z } from 'zod';
import { thingReported } from '../moderation.events.js';

export const messages = defineMessages({
  en: {
    label: 'Something in my topics is reported',
    title: 'Reported: {title}',
    action: 'Look at the reports',
  },
  fr: {
    label: 'Un signalement dans mes sujets',
    title: 'Signalé : {title}',
    action: 'Voir les signalements',
  },
  sr: {
    label: 'Prijava u mojim temama',
    title: 'Prijavljeno: {title}',
    action: 'Pogledajte prijave',
  },
});

const kind = defineKind({
  name: 'moderation.thing-reported',
  label: messages.all('label'),
  data: z.object({ title: z.string() }),
  defaults: { inApp: true, mail: true },
  words: (data, { locale }) => ({
    title: messages.text(locale, 'title', { title: data.title }),
    action: messages.text(locale, 'action'),
  }),
});

/** Tells the moderators of the topics, and where there are none the administrators. */
@Injectable()
@ListensTo(thingReported, 'moderation.tell-moderators')
export class ReportNotification implements Listener<typeof thingReported> {
  constructor(
    private readonly notifier: Notifier,
    private readonly moderators: ModeratorReader,
  ) {}

  async handle(payload: EventPayload<typeof thingReported>, tx: Tx): Promise<void> {
    await this.notifier.notify(tx, {
      kind,
      key: payload.reportId,
      recipients: await this.moderators.responsibleFor(payload.topicPath),
      actorId: payload.reporterId,
      data: { title: payload.title },
      path: '/moderation',
    });
  }
}
