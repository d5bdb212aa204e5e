import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type { Level, OrganisationKind } from './organisation-level.js';

/** An organisation as somebody names it who works there. */
export interface NamedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: Level;
  /** ISO 3166 alpha-2, or empty. */
  readonly country: string;
  readonly place: string;
}

/**
 * Where organisations are entered. One of that name in that country is the same one, whatever accents,
 * apostrophes or script it was typed with.
 */
@Injectable()
export class OrganisationRegister {
  constructor(private readonly clock: Clock) {}

  /** @returns the one there is, or the new one. @param by who named it, null for a participant list */
  async enter(tx: Tx, organisation: NamedOrganisation, by: Id | null): Promise<Id> {
    const { name, kind, level, country, place } = organisation;
    // Two who name it at once in different spellings do not make two of it.
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('directory.organisation ' || fold_text($1), 0))`,
      [name],
    );
    const known = (await this.listed(tx, name, country)) ?? (await this.former(tx, name, country));
    if (known) return known;
    const [row] = await tx.query<{ id: Id }>(
      `INSERT INTO organisation (id, name, kind, level, country, place, search, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, fold_text($2 || ' ' || $6), $7, $8)
       ON CONFLICT (lower(name), country) DO UPDATE SET name = organisation.name RETURNING id`,
      [newId(), name, kind, level, country, place, by, this.clock.now()],
    );
    return row!.id;
  }

  /** The one that a list means: of her own country first, of no country otherwise. */
  async find(tx: Tx, name: string, country: string): Promise<Id | null> {
    const [found] = await tx.query<{ id: Id }>(
      `SELECT id FROM (
         SELECT id, country, key FROM organisation
         UNION ALL SELECT organisation_id, country, key FROM former_organisation) AS named
       WHERE key = fold_text($1) AND key <> '' AND ($2 IN ('', country) OR country = '')
       ORDER BY country = $2 DESC, id LIMIT 1`,
      [name, country],
    );
    return found ? this.staying(tx, found.id) : null;
  }

  /**
   * The one itself, or the one that it was merged into; null when there is neither. It is there until the
   * transaction ends.
   */
  async staying(tx: Tx, id: Id): Promise<Id | null> {
    const [itself] = await tx.query('SELECT FROM organisation WHERE id = $1 FOR KEY SHARE', [id]);
    if (itself) return id;
    const [other] = await tx.query<{ id: Id }>(
      'SELECT organisation_id AS id FROM former_organisation WHERE id = $1',
      [id],
    );
    return other ? this.staying(tx, other.id) : null;
  }

  private async listed(tx: Tx, name: string, country: string): Promise<Id | null> {
    const [row] = await tx.query<{ id: Id }>(
      `SELECT id FROM organisation WHERE key = fold_text($1) AND key <> '' AND country = $2
       ORDER BY id LIMIT 1`,
      [name, country],
    );
    return row ? this.staying(tx, row.id) : null;
  }

  /** One that bore the name before it was merged into another. */
  private async former(tx: Tx, name: string, country: string): Promise<Id | null> {
    const [row] = await tx.query<{ id: Id }>(
      `SELECT organisation_id AS id FROM former_organisation
       WHERE key = fold_text($1) AND key <> '' AND country = $2 ORDER BY id LIMIT 1`,
      [name, country],
    );
    return row ? this.staying(tx, row.id) : null;
  }
}
