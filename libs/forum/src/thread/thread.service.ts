import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Markdown, Outbox, UnitOfWork } from '@peerloop/platform';
import { threadStarted } from '../forum.events.js';
import { PostEntity } from '../post/post.entity.js';
import { WatchService } from '../watching/watch.service.js';
import { ThreadEntity } from './thread.entity.js';
import type { StartThreadInput } from './thread.types.js';

/** Opening threads. */
@Injectable()
export class ThreadService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly markdown: Markdown,
    private readonly watches: WatchService,
    private readonly clock: Clock,
  ) {}

  /** Opens a thread with its first post; its author watches it. @throws NOT_FOUND for the topic */
  async start(viewer: Viewer, input: StartThreadInput): Promise<Id> {
    const authorId = signedIn(viewer);
    const bodyHtml = this.markdown.render(input.body);
    return this.unitOfWork.run(async (tx) => {
      const topics = await tx.query('SELECT id FROM topic WHERE id = $1', [input.topicId]);
      if (topics.length === 0) throw notFound();
      const threadId = newId();
      const now = this.clock.now();
      await tx.repo(ThreadEntity).insert({
        id: threadId,
        topicId: input.topicId,
        authorId,
        title: input.title,
        language: input.language ?? viewer.locale,
        createdAt: now,
        postCount: 1,
        lastPostAt: now,
        lastPosterId: authorId,
        nextSeq: 2,
      });
      await tx.repo(PostEntity).insert({
        id: newId(),
        threadId,
        seq: 1,
        authorId,
        body: input.body,
        bodyHtml,
        createdAt: now,
      });
      await this.watches.watchIn(tx, authorId, threadId);
      await this.outbox.record(tx, threadStarted({ threadId, topicId: input.topicId, authorId }));
      return threadId;
    });
  }
}
