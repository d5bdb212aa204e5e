import { Injectable } from '@nestjs/common';
import { Clock, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { UnitOfWork, type Tx } from '@peerloop/platform';
import { TopicFollowEntity } from './topic-follow.entity.js';

/** Following topics. Doing it twice is doing it once. */
@Injectable()
export class TopicFollowService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND when one of the topics does not exist; then none is followed */
  follow(viewer: Viewer, topicIds: readonly Id[]): Promise<Id[]> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const followed = await this.followIn(tx, peerId, topicIds);
      if (followed.length < new Set(topicIds).size) throw notFound();
      return followed;
    });
  }

  unfollow(viewer: Viewer, topicId: Id): Promise<Id> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      await tx.repo(TopicFollowEntity).delete({ peerId, topicId });
      return topicId;
    });
  }

  /** Follows those of the topics that exist, and answers them. */
  async followIn(tx: Tx, peerId: Id, topicIds: readonly Id[]): Promise<Id[]> {
    // Their numbers of followers change with it: locked in one order, before the first of them.
    const existing = await tx.query<{ id: Id }>(
      'SELECT id FROM topic WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
      [topicIds],
    );
    const ids = existing.map((row) => row.id);
    if (ids.length === 0) return [];
    await tx
      .repo(TopicFollowEntity)
      .createQueryBuilder()
      .insert()
      .values(ids.map((topicId) => ({ peerId, topicId, createdAt: this.clock.now() })))
      .orIgnore()
      .execute();
    return ids;
  }
}
