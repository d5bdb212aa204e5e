import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';

const saysSomething = `
  organisation_id IS NOT NULL OR champion_since IS NOT NULL
  OR concat(role, place, country, bio, offers, seeks) <> '' OR languages <> '{}'
  OR EXISTS (SELECT FROM expertise WHERE expertise.peer_id = profile.peer_id)`;

/** Keeps what a profile is found by in step with what it says, and lists it once it says anything. */
@Injectable()
export class ProfileSearch {
  async refresh(tx: Tx, ...peerIds: readonly Id[]): Promise<void> {
    // Two at once would each write what they had read before the other: the later one reads last.
    await tx.query(
      `SELECT FROM profile WHERE peer_id = ANY ($1::uuid[]) ORDER BY peer_id FOR NO KEY UPDATE`,
      [peerIds],
    );
    await tx.query(
      `UPDATE profile SET
         search = fold_text(concat_ws(' ', peer.name, peer.organisation,
           CASE WHEN hidden_at IS NULL THEN role || ' ' || place END)),
         sort_name = fold_text(peer.name),
         listed = (hidden_at IS NULL AND (${saysSomething}))
       FROM (SELECT account.id, account.name, organisation.name AS organisation
             FROM account JOIN profile ON profile.peer_id = account.id
             LEFT JOIN organisation ON organisation.id = profile.organisation_id
             WHERE account.id = ANY ($1::uuid[])) AS peer
       WHERE peer_id = peer.id`,
      [peerIds],
    );
  }
}
