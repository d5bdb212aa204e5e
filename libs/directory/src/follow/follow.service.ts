import { Injectable } from '@nestjs/common';
import { Clock, invalid, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { peerFollowed } from '../directory.events.js';
import { OrganisationRegister } from '../organisation/organisation-register.js';
import { PeerFollowEntity } from './peer-follow.entity.js';
import type { FollowStateView } from './follow.types.js';

/** Following peers and organisations. Doing it twice is doing it once. */
@Injectable()
export class FollowService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly organisations: OrganisationRegister,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND, VALIDATION (SELF) */
  followPeer(viewer: Viewer, peerId: Id): Promise<FollowStateView> {
    const followerId = signedIn(viewer);
    if (peerId === followerId) throw invalid('peerId', 'SELF');
    return this.unitOfWork.run(async (tx) => {
      await demandPeer(tx, peerId);
      const inserted = await tx.query(
        `INSERT INTO peer_follow (follower_id, peer_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING peer_id`,
        [followerId, peerId, this.clock.now()],
      );
      if (inserted.length > 0) await this.outbox.record(tx, peerFollowed({ followerId, peerId }));
      return this.peerState(tx, peerId, true);
    });
  }

  unfollowPeer(viewer: Viewer, peerId: Id): Promise<FollowStateView> {
    const followerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      await tx.repo(PeerFollowEntity).delete({ followerId, peerId });
      return this.peerState(tx, peerId, false);
    });
  }

  /** @throws NOT_FOUND */
  followOrganisation(viewer: Viewer, named: Id): Promise<FollowStateView> {
    const followerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const organisationId = await this.organisations.staying(tx, named);
      const rows = await tx.query<{ id: Id }>(
        'SELECT id FROM organisation WHERE id = $1 AND hidden_at IS NULL',
        [organisationId],
      );
      if (!organisationId || rows.length === 0) throw notFound();
      await tx.query(
        `INSERT INTO organisation_follow (follower_id, organisation_id, created_at)
         VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [followerId, organisationId, this.clock.now()],
      );
      return this.organisationState(tx, organisationId, true);
    });
  }

  unfollowOrganisation(viewer: Viewer, organisationId: Id): Promise<FollowStateView> {
    const followerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      await tx.query(
        'DELETE FROM organisation_follow WHERE follower_id = $1 AND organisation_id = $2',
        [followerId, organisationId],
      );
      return this.organisationState(tx, organisationId, false);
    });
  }

  private async peerState(tx: Tx, id: Id, followed: boolean): Promise<FollowStateView> {
    const [row] = await tx.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM peer_follow WHERE peer_id = $1',
      [id],
    );
    return { id, followed, followerCount: row?.count ?? 0 };
  }

  private async organisationState(tx: Tx, id: Id, followed: boolean): Promise<FollowStateView> {
    const [row] = await tx.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM organisation_follow WHERE organisation_id = $1',
      [id],
    );
    return { id, followed, followerCount: row?.count ?? 0 };
  }
}

async function demandPeer(tx: Tx, peerId: Id): Promise<void> {
  const rows = await tx.query('SELECT id FROM account WHERE id = $1 AND disabled_at IS NULL', [
    peerId,
  ]);
  if (rows.length === 0) throw notFound();
}
