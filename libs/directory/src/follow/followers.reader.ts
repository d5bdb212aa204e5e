import { Injectable } from '@nestjs/common';
import { leastId, type Id } from '@peerloop/kernel';
import { TopicReader } from '@peerloop/topics';
import { OrganisationReader } from '../organisation/organisation.reader.js';
import { PeerReader } from '../peer/peer.reader.js';

/**
 * Why somebody hears of what a peer did in a topic. Each person is in one group only, the first that
 * fits.
 */
export interface Followers {
  readonly ofPeer: Id[];
  /** Of the topic or one above it. */
  readonly ofTopic: Id[];
  /** Of the organisation the peer works for. */
  readonly ofOrganisation: Id[];
}

const batchSize = 1000;

/** Everybody who follows the peer, the topic or one above it, or her organisation. */
@Injectable()
export class FollowersReader {
  constructor(
    private readonly peers: PeerReader,
    private readonly topics: TopicReader,
    private readonly organisations: OrganisationReader,
  ) {}

  /** The peer herself is in no group. */
  async of(peerId: Id, topicId: Id): Promise<Followers> {
    const ofPeer = await everyone((after) => this.peers.followers(peerId, batchSize, after));
    const ofTopic = await everyone((after) => this.topics.followers(topicId, batchSize, after));
    const ofOrganisation = await everyone((after) =>
      this.organisations.followersOfPeers(peerId, batchSize, after),
    );
    const told = new Set<Id>([peerId]);
    const first = (ids: readonly Id[]) => ids.filter((id) => !told.has(id) && told.add(id));
    return {
      ofPeer: first(ofPeer),
      ofTopic: first(ofTopic),
      ofOrganisation: first(ofOrganisation),
    };
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
