import { Injectable } from '@nestjs/common';
import { signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { UnitOfWork, type Tx } from '@peerloop/platform';
import { ThreadReader } from '../thread/thread.reader.js';
import { ThreadWatchEntity } from './thread-watch.entity.js';

/** Watching and muting threads. */
@Injectable()
export class WatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly threads: ThreadReader,
  ) {}

  /** @param watching true to watch, false to mute, nothing for neither. @throws NOT_FOUND */
  async set(viewer: Viewer, threadId: Id, watching: boolean | null | undefined): Promise<Id> {
    const peerId = signedIn(viewer);
    await this.threads.demandVisible(viewer, threadId);
    return this.unitOfWork.run(async (tx) => {
      const watches = tx.repo(ThreadWatchEntity);
      if (watching === null || watching === undefined) await watches.delete({ threadId, peerId });
      else await watches.upsert({ threadId, peerId, watching }, ['threadId', 'peerId']);
      return threadId;
    });
  }

  /** Whoever writes in a thread watches it from then on, unless she muted it. */
  async watchIn(tx: Tx, peerId: Id, threadId: Id): Promise<void> {
    await tx.query(
      'INSERT INTO thread_watch (thread_id, peer_id, watching) VALUES ($1, $2, true) ON CONFLICT DO NOTHING',
      [threadId, peerId],
    );
  }
}
