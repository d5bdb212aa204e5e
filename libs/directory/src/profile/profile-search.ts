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

const saysSomething = `
  organisation_id IS NOT NULL OR champion_since IS NOT NULL
  OR concat(role, place, country, bio, offers, seeks) <> '' OR languages <> '{}'
  OR EXISTS (SELECT FROM expertise WHERE expertise.peer_id = profile.peer_id)`;

/** Keeps what a profile is found by in step with what it says, and lists it once it says anything. */
@Injectable()
export class ProfileSearch {
  async refresh(tx: Tx, peerId: Id): Promise<void> {
    // Two at once would each write what they had read before the other: the later one reads last.
    await tx.query('SELECT FROM profile WHERE peer_id = $1 FOR NO KEY UPDATE', [peerId]);
    const [names] = await tx.query<Names>(
      `SELECT account.name, organisation.name AS organisation, profile.role, profile.place
       FROM profile JOIN account ON account.id = profile.peer_id
       LEFT JOIN organisation ON organisation.id = profile.organisation_id
       WHERE profile.peer_id = $1`,
      [peerId],
    );
    if (!names) return;
    await tx.query(
      `UPDATE profile SET search = $2, sort_name = $3, listed = (${saysSomething}) WHERE peer_id = $1`,
      [
        peerId,
        searchText(names.name, names.organisation ?? '', names.role, names.place),
        searchText(names.name),
      ],
    );
  }
}
