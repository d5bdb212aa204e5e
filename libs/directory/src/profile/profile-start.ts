import { Injectable } from '@nestjs/common';
import { Clock, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type { Level } from '../organisation/organisation-level.js';
import { toldByName } from '../organisation/organisation-name.js';
import { OrganisationRegister } from '../organisation/organisation-register.js';
import { ProfileSearch } from './profile-search.js';

/** What others may know of a peer before she says it herself. */
export interface KnownOfPeer {
  readonly organisation: string | null;
  readonly level: Level | null;
  readonly role: string | null;
  readonly place: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly languages: readonly string[];
}

/** Begins a profile with what is known already, so that its peer only has to look it over. */
@Injectable()
export class ProfileStart {
  constructor(
    private readonly search: ProfileSearch,
    private readonly organisations: OrganisationRegister,
    private readonly clock: Clock,
  ) {}

  /** Fills what is empty; whatever the peer has said herself stays. */
  async fill(tx: Tx, peerId: Id, known: KnownOfPeer): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      'INSERT INTO profile (peer_id, updated_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [peerId, now],
    );
    const organisationId = await this.organisationOf(tx, known);
    await tx.query(
      `UPDATE profile SET organisation_id = coalesce(organisation_id, $2),
         role = coalesce(nullif(role, ''), $3, ''), place = coalesce(nullif(place, ''), $4, ''),
         country = coalesce(nullif(country, ''), $5, ''),
         languages = CASE WHEN languages = '{}' THEN $6::text[] ELSE languages END,
         updated_at = $7, version = version + 1
       WHERE peer_id = $1`,
      [peerId, organisationId, known.role, known.place, known.country, known.languages, now],
    );
    await this.search.refresh(tx, peerId);
  }

  /** One of that name, her own country's first; or a new one, as far as its name tells what it is. */
  private async organisationOf(tx: Tx, known: KnownOfPeer): Promise<Id | null> {
    const { organisation: name, level, place } = known;
    const country = known.country ?? '';
    if (!name) return null;
    const found = await this.organisations.find(tx, name, country);
    if (found) return found;
    const told = toldByName(name);
    const named = {
      name,
      kind: told.kind,
      level: level ?? told.level,
      country,
      place: place ?? '',
    };
    return this.organisations.enter(tx, named, null);
  }
}
