import { Injectable } from '@nestjs/common';
import { ModeratorReader } from '@peerloop/identity';
import { newId } from '@peerloop/kernel';
import { defineKind, Notifier } from '@peerloop/notifications';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { z } from 'zod';
import { subjectDecided, thingReported } from '../moderation.events.js';
import { reportMessages as messages } from './report.messages.js';
import { decisions, reportReasons, type ReportReason } from './report.entity.js';

const kind = defineKind({
  name: 'moderation.thing-reported',
  label: messages.all('label'),
  data: z.object({ title: z.string() }),
  defaults: { inbox: 'at-once', mail: 'at-once' },
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
      // The title quotes the thing: it goes when its author takes her words along.
      about: payload.reportId,
    });
  }
}

// A profile's title is the name of whoever reads it.
const headings = {
  hide: { named: 'hidden', own: 'profileHidden' },
  keep: { named: 'shown', own: 'profileShown' },
} as const;

const decidedKind = defineKind({
  name: 'moderation.thing-decided',
  label: messages.all('hiddenLabel'),
  data: z.object({
    title: z.string(),
    reason: z.enum(reportReasons),
    words: z.string(),
    decision: z.enum(decisions),
    // Unknown of what was told before kinds were kept.
    subjectKind: z.string().optional(),
  }),
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: ({ title, reason, words, decision, subjectKind }, { locale }) => ({
    title: messages.text(locale, headings[decision][subjectKind === 'profile' ? 'own' : 'named'], {
      title,
    }),
    ...(decision === 'hide' && {
      body: [
        messages.text(locale, 'reason', { reason: messages.text(locale, reason) }),
        ...(words ? [words] : []),
      ].join('\n\n'),
    }),
    action: messages.text(locale, 'see'),
  }),
});

/** Tells an author that something of hers was hidden, and why, or that it is shown again. */
@Injectable()
@ListensTo(subjectDecided, 'moderation.tell-author')
export class DecisionNotification implements Listener<typeof subjectDecided> {
  constructor(private readonly notifier: Notifier) {}

  async handle(
    { telling, decision, subjectKind, subjectId, moderatorId }: EventPayload<typeof subjectDecided>,
    tx: Tx,
  ): Promise<void> {
    // Whose thing was reported and kept need not hear of it.
    if (!telling || (decision === 'keep' && !telling.wasHidden)) return;
    const { authorId, title, path, words } = telling;
    await this.notifier.notify(tx, {
      kind: decidedKind,
      key: `${subjectId}:${decision}:${newId()}`,
      recipients: [authorId],
      actorId: moderatorId,
      data: { title, reason: telling.reason as ReportReason, words, decision, subjectKind },
      path,
    });
  }
}
