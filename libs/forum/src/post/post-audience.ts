import { Injectable } from '@nestjs/common';
import { FollowersReader } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { WatchReader } from '../watching/watch.reader.js';

/** Why somebody hears of a post. Each person is in one group only, the nearest to her. */
export interface Audience {
  /** Take part in the thread or watch it. */
  readonly watchers: Id[];
  readonly authorFollowers: Id[];
  readonly topicFollowers: Id[];
  /** Follow the organisation the author works for. */
  readonly organisationFollowers: Id[];
}

/** Who is to hear of a post; nobody who muted the thread. */
@Injectable()
export class PostAudience {
  constructor(
    private readonly watches: WatchReader,
    private readonly followers: FollowersReader,
  ) {}

  async of(post: { threadId: Id; topicId: Id; authorId: Id }): Promise<Audience> {
    const choices = await this.watches.ofThread(post.threadId);
    const followers = await this.followers.of(post.authorId, post.topicId);
    // Whoever chose to watch is a watcher already, whoever muted hears nothing.
    const unchosen = (ids: readonly Id[]) => ids.filter((id) => !choices.has(id));
    return {
      watchers: [...choices].filter(([, watches]) => watches).map(([id]) => id),
      authorFollowers: unchosen(followers.ofPeer),
      topicFollowers: unchosen(followers.ofTopic),
      organisationFollowers: unchosen(followers.ofOrganisation),
    };
  }
}
