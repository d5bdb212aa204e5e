import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import { searchText } from '../search-text.js';

interface Names {
  readonly name: string;
  readonly organisation: string | null;
  readonly role: string;
  readonly place: string;
}

/** Keeps what a profile is found by in step with name, organisation, role and place. */
@Injectable()
export class ProfileSearch {
  async refresh(tx: Tx, peerId: Id): Promise<void> {
    const [names] = await tx.query<Names>(
      `SELECT account.name, organisation.name AS organisation, profile.role, profile.place
       FROM profile JOIN account ON account.id = profile.peer_id
       LEFT JOIN organisation ON organisation.id = profile.organisation_id
       WHERE profile.peer_id = $1`,
      [peerId],
    );
    if (!names) return;
    await tx.query('UPDATE profile SET search = $2, sort_name = $3 WHERE peer_id = $1', [
      peerId,
      searchText(names.name, names.organisation ?? '', names.role, names.place),
      searchText(names.name),
    ]);
  }
}
