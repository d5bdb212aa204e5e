import { Injectable } from '@nestjs/common';
import { Clock, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { UnitOfWork } from '@peerloop/platform';
import { InboxPush } from './inbox-push.js';

/** Reading one's inbox, in the sense of having read it. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxPush,
    private readonly clock: Clock,
  ) {}

  /** @param ids null for everything; others' ids are passed over */
  markRead(viewer: Viewer, ids: readonly Id[] | null): Promise<number> {
    return this.mark(viewer, '$3::uuid[] IS NULL OR id = ANY ($3)', ids);
  }

  /** Whoever has read the thing itself has no use for its news any more. */
  markPlacesRead(viewer: Viewer, paths: readonly string[]): Promise<number> {
    return this.mark(viewer, 'path = ANY ($3::text[])', paths);
  }

  private mark(viewer: Viewer, which: string, value: readonly string[] | null): Promise<number> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const rows = await tx.query<{ id: Id }>(
        `UPDATE notification SET read_at = $2
         WHERE peer_id = $1 AND read_at IS NULL AND (${which}) RETURNING id`,
        [peerId, this.clock.now(), value],
      );
      if (rows.length > 0) tx.afterCommit(() => this.inbox.push([peerId]));
      return rows.length;
    });
  }
}
