import { Injectable } from '@nestjs/common';
import { Clock, invalid, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { subjectMerged } from '@peerloop/moderation';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { ProfileSearch } from '../profile/profile-search.js';
import type { MergeOrganisationsInput } from './organisation.types.js';

/** Moves what refers to `$1` to `$2`. */
type Move = string;

/**
 * What becomes of whatever refers to an organisation that is merged into another, by column. A test finds
 * in the catalogue a foreign key that has no rule.
 */
export const organisationMoves: Readonly<Record<string, Move>> = {
  // Whoever follows both follows the one that stays; the rest goes with the other.
  'organisation_follow.organisation_id': `INSERT INTO organisation_follow (follower_id, organisation_id, created_at)
     SELECT follower_id, $2, created_at FROM organisation_follow WHERE organisation_id = $1
     ORDER BY follower_id ON CONFLICT DO NOTHING`,
  // What was merged into it before.
  'former_organisation.organisation_id':
    'UPDATE former_organisation SET organisation_id = $2 WHERE organisation_id = $1',
  'profile.organisation_id': 'UPDATE profile SET organisation_id = $2 WHERE organisation_id = $1',
};

/** Makes one of two organisations that are the same. */
@Injectable()
export class OrganisationMerger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly search: ProfileSearch,
    private readonly clock: Clock,
  ) {}

  /** @returns the one that stays @throws NOT_FOUND, VALIDATION (SELF) */
  merge(viewer: Viewer, { fromId, intoId }: MergeOrganisationsInput): Promise<Id> {
    const by = signedIn(viewer);
    if (fromId === intoId) throw invalid('intoId', 'SELF');
    return this.unitOfWork.run(async (tx) => {
      const both = await tx.query(
        `SELECT FROM organisation WHERE id = ANY ($1::uuid[]) AND hidden_at IS NULL
         ORDER BY id FOR UPDATE`,
        [[fromId, intoId]],
      );
      if (both.length < 2) throw notFound();
      await this.tellModeration(tx, fromId, intoId);
      const people = await this.peopleOf(tx, fromId);
      for (const move of Object.values(organisationMoves)) await tx.query(move, [fromId, intoId]);
      await this.search.refresh(tx, ...people);
      await tx.query(
        `INSERT INTO former_organisation (id, organisation_id, name, country, merged_by, merged_at)
         SELECT id, $2, name, country, $3, $4 FROM organisation WHERE id = $1`,
        [fromId, intoId, by, this.clock.now()],
      );
      await tx.query('DELETE FROM organisation WHERE id = $1', [fromId]);
      return intoId;
    });
  }

  private async tellModeration(tx: Tx, fromId: Id, intoId: Id): Promise<void> {
    const [stays] = await tx.query<{ title: string; authorId: Id | null }>(
      'SELECT name AS title, created_by AS "authorId" FROM organisation WHERE id = $1',
      [intoId],
    );
    const former = await tx.query<{ id: Id }>(
      'SELECT id FROM former_organisation WHERE organisation_id = $1 ORDER BY id',
      [fromId],
    );
    const path = `/organisations/${intoId}`;
    const fromIds = [fromId, ...former.map(({ id }) => id)];
    await this.outbox.record(
      tx,
      subjectMerged({ subjectKind: 'organisation', fromIds, intoId, path, ...stays! }),
    );
  }

  /** Locked, in their order. */
  private async peopleOf(tx: Tx, organisationId: Id): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `SELECT peer_id AS id FROM profile WHERE organisation_id = $1
       ORDER BY peer_id FOR NO KEY UPDATE`,
      [organisationId],
    );
    return rows.map(({ id }) => id);
  }
}
