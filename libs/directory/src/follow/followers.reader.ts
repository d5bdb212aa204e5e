import { Injectable } from '@nestjs/common';
import { leastId, type Id } from '@peerloop/kernel';
import { TopicReader } from '@peerloop/topics';
import { PeerReader } from '../peer/peer.reader.js';

/** Why somebody hears of what a peer did in a topic. Each person is in one group only. */
export interface Followers {
  readonly ofPeer: Id[];
  readonly ofTopic: Id[];
}

const batchSize = 1000;

/** Everybody who follows the peer, or the topic or one above it. */
@Injectable()
export class FollowersReader {
  constructor(
    private readonly peers: PeerReader,
    private readonly topics: TopicReader,
  ) {}

  /** The peer herself is in neither group. */
  async of(peerId: Id, topicId: Id): Promise<Followers> {
    const ofPeer = await everyone((after) => this.peers.followers(peerId, batchSize, after));
    const ofTopic = await everyone((after) => this.topics.followers(topicId, batchSize, after));
    const nearer = new Set<Id>([peerId, ...ofPeer]);
    return { ofPeer, ofTopic: ofTopic.filter((id) => !nearer.has(id)) };
  }
}

async function everyone(readBatch: (after: Id) => Promise<Id[]>): Promise<Id[]> {
  const all: Id[] = [];
  for (let after = leastId; ;) {
    const batch: Id[] = await readBatch(after);
    all.push(...batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < batchSize) return all;
    after = last;
  }
}
