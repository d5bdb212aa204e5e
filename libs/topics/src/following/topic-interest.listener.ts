import { Injectable } from '@nestjs/common';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { topicInterestShown } from '../topics.events.js';
import { TopicFollowService } from './topic-follow.service.js';

/** Lets contexts above this one have a peer follow topics: they record that she showed interest. */
@Injectable()
@ListensTo(topicInterestShown, 'topics.follow')
export class TopicInterestListener implements Listener<typeof topicInterestShown> {
  constructor(private readonly following: TopicFollowService) {}

  async handle(payload: EventPayload<typeof topicInterestShown>, tx: Tx): Promise<void> {
    // Whoever has left by now follows nothing.
    const [peer] = await tx.query('SELECT FROM account WHERE id = $1', [payload.peerId]);
    if (!peer) return;
    await this.following.followIn(tx, payload.peerId, payload.topicIds);
  }
}
