import { Injectable } from '@nestjs/common';
import {
  defineKind,
  Notifier,
  peerName,
  type NotificationKind,
  type NotificationWords,
  type Reader,
  type Rhythm,
} from '@peerloop/notifications';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { textIn, type Id } from '@peerloop/kernel';
import { z } from 'zod';
import { postDeleted, replyPosted, threadStarted } from '../forum.events.js';
import { forumMessages } from '../forum.messages.js';
import { PostAudience } from './post-audience.js';
import { PostFactsReader, type PostNews } from './post-facts.reader.js';

const newsSchema = z.object({
  author: z.string(),
  thread: z.string(),
  topic: z.record(z.string(), z.string()),
  excerpt: z.string(),
});
type News = z.infer<typeof newsSchema>;

type LabelKey =
  | 'startedLabel'
  | 'replyLabel'
  | 'peerThreadLabel'
  | 'peerReplyLabel'
  | 'organisationLabel'
  | 'topicReplyLabel';

const started = (news: News, { locale }: Reader): NotificationWords => ({
  title: forumMessages.text(locale, 'started', {
    author: peerName(news.author, locale),
    thread: news.thread,
    topic: textIn(news.topic, locale),
  }),
  body: news.excerpt,
  action: forumMessages.text(locale, 'readThread'),
});

const replied = (news: News, { locale }: Reader): NotificationWords => ({
  title: forumMessages.text(locale, 'replied', {
    author: peerName(news.author, locale),
    thread: news.thread,
  }),
  body: news.excerpt,
  action: forumMessages.text(locale, 'readReply'),
});

const kind = (
  name: string,
  label: LabelKey,
  words: typeof started,
  mail: Rhythm,
): NotificationKind<typeof newsSchema> =>
  defineKind({
    name,
    label: forumMessages.all(label),
    data: newsSchema,
    words,
    defaults: { inbox: 'at-once', mail },
  });

const threadInTopic = kind('forum.thread-in-topic', 'startedLabel', started, 'at-once');
const threadByPeer = kind('forum.thread-by-peer', 'peerThreadLabel', started, 'at-once');
// Replies by everybody of a ministry would be too much: its followers hear of new threads, in the inbox.
const threadFromOrganisation = kind(
  'forum.thread-from-organisation',
  'organisationLabel',
  started,
  'never',
);
const replyInThread = kind('forum.reply-in-thread', 'replyLabel', replied, 'at-once');
const replyByPeer = kind('forum.reply-by-peer', 'peerReplyLabel', replied, 'at-once');
// A busy topic would fill mailboxes: by mail only for those who ask for it.
const replyInTopic = kind('forum.reply-in-topic', 'topicReplyLabel', replied, 'never');

interface Telling {
  readonly kind: NotificationKind<typeof newsSchema>;
  readonly recipients: Id[];
}

@Injectable()
export class PostTelling {
  constructor(
    private readonly notifier: Notifier,
    private readonly facts: PostFactsReader,
  ) {}

  /** Tells each group in its own words; nothing is told of a post that is gone by now. */
  async tell(tx: Tx, postId: Id, groups: readonly Telling[]): Promise<void> {
    const news: PostNews | null = await this.facts.news(tx, postId);
    if (!news) return;
    for (const group of groups) {
      await this.notifier.notify(tx, {
        kind: group.kind,
        key: postId,
        recipients: group.recipients,
        actorId: news.authorId,
        data: {
          author: news.author,
          thread: news.thread,
          topic: news.topic,
          excerpt: news.excerpt,
        },
        path: news.path,
        about: postId,
        conversation: news.threadId,
      });
    }
  }
}

@Injectable()
@ListensTo(threadStarted, 'forum.tell-of-thread')
export class ThreadNotification implements Listener<typeof threadStarted> {
  constructor(
    private readonly audience: PostAudience,
    private readonly facts: PostFactsReader,
    private readonly telling: PostTelling,
  ) {}

  async handle(payload: EventPayload<typeof threadStarted>, tx: Tx): Promise<void> {
    const postId = await this.facts.openingPost(payload.threadId);
    if (!postId) return;
    const { authorFollowers, topicFollowers, organisationFollowers } =
      await this.audience.of(payload);
    await this.telling.tell(tx, postId, [
      { kind: threadByPeer, recipients: authorFollowers },
      { kind: threadInTopic, recipients: topicFollowers },
      { kind: threadFromOrganisation, recipients: organisationFollowers },
    ]);
  }
}

@Injectable()
@ListensTo(replyPosted, 'forum.tell-of-reply')
export class ReplyNotification implements Listener<typeof replyPosted> {
  constructor(
    private readonly audience: PostAudience,
    private readonly telling: PostTelling,
  ) {}

  async handle(payload: EventPayload<typeof replyPosted>, tx: Tx): Promise<void> {
    const { watchers, authorFollowers, topicFollowers } = await this.audience.of(payload);
    await this.telling.tell(tx, payload.postId, [
      { kind: replyInThread, recipients: watchers },
      { kind: replyByPeer, recipients: authorFollowers },
      { kind: replyInTopic, recipients: topicFollowers },
    ]);
  }
}

/** What was told of a post goes with its words. */
@Injectable()
@ListensTo(postDeleted, 'forum.withdraw-news')
export class PostWithdrawal implements Listener<typeof postDeleted> {
  constructor(private readonly notifier: Notifier) {}

  handle(payload: EventPayload<typeof postDeleted>, tx: Tx): Promise<void> {
    return this.notifier.withdraw(tx, [payload.postId]);
  }
}
