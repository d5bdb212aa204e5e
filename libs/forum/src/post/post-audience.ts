import { Injectable } from '@nestjs/common';
import { PeerReader } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { TopicReader } from '@peerloop/topics';
import { WatchReader } from '../watching/watch.reader.js';

/** Why somebody hears of a post. Each person is in one group only, the nearest to her. */
export interface Audience {
  /** Take part in the thread or watch it. */
  readonly watchers: Id[];
  readonly authorFollowers: Id[];
  readonly topicFollowers: Id[];
}

const batchSize = 1000;

/** Who is to hear of a post. */
@Injectable()
export class PostAudience {
  constructor(
    private readonly watches: WatchReader,
    private readonly peers: PeerReader,
    private readonly topics: TopicReader,
  ) {}

  async of(post: { threadId: Id; topicId: Id; authorId: Id }): Promise<Audience> {
    const choices = await this.watches.ofThread(post.threadId);
    const told = new Set<Id>([post.authorId]);
    const newcomers = (ids: readonly Id[]) => {
      const fresh = ids.filter((id) => !told.has(id) && choices.get(id) !== false);
      for (const id of fresh) told.add(id);
      return fresh;
    };
    const watching = [...choices].filter(([, watches]) => watches).map(([id]) => id);
    return {
      watchers: newcomers(watching),
      authorFollowers: newcomers(
        await everyone((after) => this.peers.followers(post.authorId, batchSize, after)),
      ),
      topicFollowers: newcomers(
        await everyone((after) => this.topics.followers(post.topicId, batchSize, after)),
      ),
    };
  }
}

async function everyone(readBatch: (after: Id | null) => Promise<Id[]>): Promise<Id[]> {
  const all: Id[] = [];
  for (let after: Id | null = null; ; ) {
    const batch: Id[] = await readBatch(after);
    all.push(...batch);
    if (batch.length < batchSize) return all;
    after = batch.at(-1) ?? null;
  }
}
