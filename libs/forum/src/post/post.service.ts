import { Injectable } from '@nestjs/common';
import {
  Clock,
  conflict,
  forbidden,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Markdown, Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { postDeleted, postEdited, replyPosted } from '../forum.events.js';
import { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadReader } from '../thread/thread.reader.js';
import { ThreadUpkeep } from '../thread/thread-upkeep.js';
import { WatchService } from '../watching/watch.service.js';
import { PostEntity } from './post.entity.js';
import { mayDeletePost, mayEditPost, maySeeHidden, type PostFacts } from './post.policy.js';
import type { EditPostInput, ReplyInput } from './post.types.js';

interface LoadedPost {
  readonly post: PostEntity;
  readonly thread: ThreadEntity;
  readonly facts: PostFacts;
}

/** Replying, editing and deleting. */
@Injectable()
export class PostService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly markdown: Markdown,
    private readonly threads: ThreadReader,
    private readonly watches: WatchService,
    private readonly upkeep: ThreadUpkeep,
    private readonly clock: Clock,
  ) {}

  /** Adds a post; its author watches the thread from then on. @throws NOT_FOUND */
  async reply(viewer: Viewer, input: ReplyInput): Promise<Id> {
    const authorId = signedIn(viewer);
    await this.threads.demandVisible(viewer, input.threadId);
    const bodyHtml = this.markdown.render(input.body);
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      // The row lock of this UPDATE gives concurrent writers their numbers one after the other.
      const [thread] = await tx.query<{ seq: number; topicId: Id }>(
        `UPDATE thread SET next_seq = next_seq + 1, post_count = post_count + 1,
                last_post_at = greatest(last_post_at, $2), last_poster_id = $3
         WHERE id = $1 AND deleted_at IS NULL
         RETURNING next_seq - 1 AS seq, topic_id AS "topicId"`,
        [input.threadId, now, authorId],
      );
      if (!thread) throw notFound();
      const { seq, topicId } = thread;
      const { threadId, body } = input;
      const postId = newId();
      await tx
        .repo(PostEntity)
        .insert({ id: postId, threadId, seq, authorId, body, bodyHtml, createdAt: now });
      await this.watches.watchIn(tx, authorId, threadId);
      await this.outbox.record(tx, replyPosted({ threadId, topicId, postId, seq, authorId }));
      this.upkeep.tellWatchers(tx, threadId);
      return postId;
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT when somebody changed it since it was read */
  edit(viewer: Viewer, input: EditPostInput): Promise<Id> {
    signedIn(viewer);
    const bodyHtml = this.markdown.render(input.body);
    return this.unitOfWork.run(async (tx) => {
      const { post, facts } = await this.load(tx, viewer, input.postId);
      if (!mayEditPost(viewer, facts)) throw forbidden();
      if (post.version !== input.version) throw conflict({ version: post.version });
      post.body = input.body;
      post.bodyHtml = bodyHtml;
      post.editedAt = this.clock.now();
      await tx.repo(PostEntity).save(post);
      await this.outbox.record(
        tx,
        postEdited({ threadId: post.threadId, postId: post.id, authorId: post.authorId }),
      );
      this.upkeep.tellWatchers(tx, post.threadId);
      return post.id;
    });
  }

  /**
   * Withdraws a post: its words go, its place stays. A thread of which nothing is left goes with
   * its first post.
   * @throws NOT_FOUND, FORBIDDEN
   */
  delete(viewer: Viewer, postId: Id): Promise<Id> {
    const by = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const { post, thread, facts } = await this.load(tx, viewer, postId);
      if (!mayDeletePost(viewer, facts)) throw forbidden();
      post.body = '';
      post.bodyHtml = '';
      post.deletedAt = this.clock.now();
      await tx.repo(PostEntity).save(post);
      await this.upkeep.recount(tx, thread.id);
      await tx.query(
        `UPDATE thread SET deleted_at = $2
         WHERE id = $1 AND NOT EXISTS (SELECT FROM post WHERE thread_id = $1 AND deleted_at IS NULL)`,
        [thread.id, post.deletedAt],
      );
      await this.outbox.record(tx, postDeleted({ threadId: thread.id, postId, by }));
      return postId;
    });
  }

  /** Locks thread, then post: the same order as replying, so the two cannot block each other. */
  private async load(tx: Tx, viewer: Viewer, postId: Id): Promise<LoadedPost> {
    const [place] = await tx.query<{ threadId: Id; topicPath: Id[] }>(
      `SELECT post.thread_id AS "threadId", topic.path AS "topicPath"
       FROM post JOIN thread ON thread.id = post.thread_id JOIN topic ON topic.id = thread.topic_id
       WHERE post.id = $1`,
      [postId],
    );
    if (!place) throw notFound();
    const lock = { mode: 'pessimistic_write' } as const;
    const thread = await tx
      .repo(ThreadEntity)
      .findOneOrFail({ where: { id: place.threadId }, lock });
    const post = await tx.repo(PostEntity).findOneOrFail({ where: { id: postId }, lock });
    const facts: PostFacts = {
      authorId: post.authorId,
      deleted: post.deletedAt !== null,
      hidden: post.hiddenAt !== null,
      topicPath: place.topicPath,
    };
    const { topicPath } = place;
    const seesThread = maySeeHidden(viewer, { authorId: thread.authorId, topicPath });
    if (thread.deletedAt || (thread.hiddenAt && !seesThread)) throw notFound();
    if (post.hiddenAt && !maySeeHidden(viewer, facts)) throw notFound();
    return { post, thread, facts };
  }
}
