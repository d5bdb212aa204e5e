import { Injectable } from '@nestjs/common';
import { Clock, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { UnitOfWork } from '@peerloop/platform';
import { PostReader } from '../post/post.reader.js';
import { ThreadUpkeep } from '../thread/thread-upkeep.js';
import type { ReactInput } from '../post/post.types.js';
import { ReactionEntity } from './reaction.entity.js';

/** Reacting without words. */
@Injectable()
export class ReactionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly posts: PostReader,
    private readonly upkeep: ThreadUpkeep,
    private readonly clock: Clock,
  ) {}

  /** Reacts, or takes it back; doing it twice is doing it once. @throws NOT_FOUND */
  async react(viewer: Viewer, input: ReactInput): Promise<Id> {
    const peerId = signedIn(viewer);
    const post = await this.posts.byId(viewer, input.postId);
    if (post.deleted || post.hidden) throw notFound();
    const { postId, kind } = input;
    return this.unitOfWork.run(async (tx) => {
      const reactions = tx.repo(ReactionEntity);
      if (!input.on) await reactions.delete({ postId, peerId, kind });
      else {
        const row = { postId, peerId, kind, createdAt: this.clock.now() };
        await reactions.createQueryBuilder().insert().values(row).orIgnore().execute();
      }
      this.upkeep.tellWatchers(tx, post.threadId);
      return postId;
    });
  }
}
