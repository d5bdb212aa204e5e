import { Injectable } from '@nestjs/common';
import { FollowersReader } from '@peerloop/directory';
import { ModeratorReader } from '@peerloop/identity';
import { defineKind, Notifier, peerName } from '@peerloop/notifications';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { z } from 'zod';
import {
  showcasePublished,
  showcaseReturned,
  showcaseSubmitted,
  showcaseWithdrawn,
} from '../showcases.events.js';
import { showcaseMessages as messages } from '../showcases.messages.js';
import { ShowcaseFactsReader } from './showcase-facts.reader.js';

const facts = z.object({ champion: z.string(), showcase: z.string(), text: z.string() });

type Wording = 'submitted' | 'published' | 'accepted' | 'returned';
type Action = 'look' | 'read' | 'change';

const kind = (name: string, wording: Wording, action: Action) =>
  defineKind({
    name: `showcases.${name}`,
    label: messages.all(`${wording}Label`),
    data: facts,
    defaults: { inbox: 'at-once', mail: 'at-once' },
    words: (data, { locale }) => ({
      title: messages.text(locale, wording, {
        champion: peerName(data.champion, locale),
        showcase: data.showcase,
      }),
      ...(data.text ? { body: data.text } : {}),
      action: messages.text(locale, action),
    }),
  });

const submittedKind = kind('to-review', 'submitted', 'look');
const publishedKind = kind('published', 'published', 'read');
const acceptedKind = kind('mine-published', 'accepted', 'read');
const returnedKind = kind('mine-returned', 'returned', 'change');

/** Calls the moderators of the topic to look. */
@Injectable()
@ListensTo(showcaseSubmitted, 'showcases.tell-moderators')
export class SubmissionNotification implements Listener<typeof showcaseSubmitted> {
  constructor(
    private readonly notifier: Notifier,
    private readonly facts: ShowcaseFactsReader,
    private readonly moderators: ModeratorReader,
  ) {}

  async handle(
    payload: EventPayload<typeof showcaseSubmitted>,
    tx: Tx,
    meta: { eventId: string },
  ): Promise<void> {
    const news = await this.facts.news(tx, payload.showcaseId);
    if (!news) return;
    await this.notifier.notify(tx, {
      kind: submittedKind,
      key: meta.eventId,
      recipients: await this.moderators.responsibleFor(news.topicPath),
      actorId: payload.championId,
      data: { champion: news.champion, showcase: news.showcase, text: news.excerpt },
      path: `/showcases/${payload.showcaseId}`,
      conversation: payload.showcaseId,
      about: payload.showcaseId,
    });
  }
}

/** Tells its author, and whoever follows her, the topic or her organisation. */
@Injectable()
@ListensTo(showcasePublished, 'showcases.tell-followers')
export class PublicationNotification implements Listener<typeof showcasePublished> {
  constructor(
    private readonly notifier: Notifier,
    private readonly facts: ShowcaseFactsReader,
    private readonly followers: FollowersReader,
  ) {}

  async handle(payload: EventPayload<typeof showcasePublished>, tx: Tx): Promise<void> {
    const news = await this.facts.news(tx, payload.showcaseId);
    if (!news) return;
    const { ofPeer, ofTopic, ofOrganisation } = await this.followers.of(
      payload.championId,
      payload.topicId,
    );
    const { showcaseId } = payload;
    const common = {
      key: showcaseId,
      path: `/showcases/${showcaseId}`,
      conversation: showcaseId,
    };
    const { champion, showcase, excerpt, note } = news;
    await this.notifier.notify(tx, {
      ...common,
      kind: acceptedKind,
      recipients: [payload.championId],
      actorId: payload.reviewerId,
      data: { champion, showcase, text: note },
    });
    // Changed again before anybody was told: the next publication tells of it, with words looked over.
    if (!news.isPublic) return;
    await this.notifier.notify(tx, {
      ...common,
      kind: publishedKind,
      recipients: [...ofPeer, ...ofTopic, ...ofOrganisation],
      actorId: payload.championId,
      data: { champion, showcase, text: excerpt },
      about: payload.showcaseId,
    });
  }
}

/** Tells its author what is missing. */
@Injectable()
@ListensTo(showcaseReturned, 'showcases.tell-author')
export class ReturnNotification implements Listener<typeof showcaseReturned> {
  constructor(
    private readonly notifier: Notifier,
    private readonly facts: ShowcaseFactsReader,
  ) {}

  async handle(
    payload: EventPayload<typeof showcaseReturned>,
    tx: Tx,
    meta: { eventId: string },
  ): Promise<void> {
    const news = await this.facts.news(tx, payload.showcaseId);
    if (!news) return;
    await this.notifier.notify(tx, {
      kind: returnedKind,
      key: meta.eventId,
      recipients: [payload.championId],
      actorId: payload.reviewerId,
      data: { champion: news.champion, showcase: news.showcase, text: news.note },
      path: `/showcases/${payload.showcaseId}`,
      conversation: payload.showcaseId,
    });
  }
}

/** What was told of a showcase goes with it. */
@Injectable()
@ListensTo(showcaseWithdrawn, 'showcases.withdraw-news')
export class ShowcaseWithdrawal implements Listener<typeof showcaseWithdrawn> {
  constructor(private readonly notifier: Notifier) {}

  handle(payload: EventPayload<typeof showcaseWithdrawn>, tx: Tx): Promise<void> {
    return this.notifier.withdraw(tx, [payload.showcaseId]);
  }
}
