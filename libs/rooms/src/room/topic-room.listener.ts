import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@peerloop/kernel';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { topicAdded } from '@peerloop/topics';

/** Every topic has a room from its first moment. */
@Injectable()
@ListensTo(topicAdded, 'rooms.open-topic-room')
export class TopicRoomListener implements Listener<typeof topicAdded> {
  constructor(private readonly clock: Clock) {}

  async handle(payload: EventPayload<typeof topicAdded>, tx: Tx): Promise<void> {
    await tx.query(
      `INSERT INTO room (id, kind, topic_id, created_at) VALUES ($1, 'topic', $2, $3)
       ON CONFLICT (topic_id) DO NOTHING`,
      [newId(), payload.topicId, this.clock.now()],
    );
  }
}
