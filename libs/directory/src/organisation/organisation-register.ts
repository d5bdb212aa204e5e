import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import { searchText } from '../search-text.js';
import type { Level, OrganisationKind } from './organisation.entity.js';

/** An organisation as somebody names it who works there. */
export interface NamedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: Level;
  /** ISO 3166 alpha-2, or empty. */
  readonly country: string;
  readonly place: string;
}

/** Where organisations are entered. One of that name in that country is the same one. */
@Injectable()
export class OrganisationRegister {
  constructor(private readonly clock: Clock) {}

  /** @returns the one there is, or the new one. @param by who named it, null for a participant list */
  async enter(tx: Tx, organisation: NamedOrganisation, by: Id | null): Promise<Id> {
    const { name, kind, level, country, place } = organisation;
    const [row] = await tx.query<{ id: Id }>(
      `INSERT INTO organisation (id, name, kind, level, country, place, search, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (lower(name), country) DO UPDATE SET name = organisation.name RETURNING id`,
      [newId(), name, kind, level, country, place, searchText(name, place), by, this.clock.now()],
    );
    return row!.id;
  }
}
