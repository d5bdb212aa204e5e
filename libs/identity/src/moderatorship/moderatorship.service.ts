import { Injectable } from '@nestjs/common';
import { Clock, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, Realtime, UnitOfWork } from '@peerloop/platform';
import { moderatorAppointed, moderatorDismissed } from '../identity.events.js';

/**
 * Appoints and dismisses moderators of topics. Whether a topic exists is not known here: one that
 * does not is never asked for.
 */
@Injectable()
export class ModeratorshipService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  /** Moderating the topic already is no error. @throws NOT_FOUND */
  async appoint(viewer: Viewer, accountId: Id, topicId: Id): Promise<void> {
    const appointedBy = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const known = await tx.query('SELECT id FROM account WHERE id = $1 FOR KEY SHARE', [
        accountId,
      ]);
      if (known.length === 0) throw notFound();
      const added = await tx.query(
        `INSERT INTO moderatorship (account_id, topic_id, appointed_by, appointed_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING topic_id`,
        [accountId, topicId, appointedBy, this.clock.now()],
      );
      if (added.length === 0) return;
      await this.outbox.record(tx, moderatorAppointed({ accountId, topicId, appointedBy }));
      tx.afterCommit(() => this.realtime.refreshPeer(accountId));
    });
  }

  /** Not moderating the topic is no error. */
  async dismiss(viewer: Viewer, accountId: Id, topicId: Id): Promise<void> {
    const dismissedBy = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const removed = await tx.query(
        'DELETE FROM moderatorship WHERE account_id = $1 AND topic_id = $2 RETURNING topic_id',
        [accountId, topicId],
      );
      if (removed.length === 0) return;
      await this.outbox.record(tx, moderatorDismissed({ accountId, topicId, dismissedBy }));
      tx.afterCommit(() => this.realtime.reopenPeer(accountId));
    });
  }
}
