import { Injectable } from '@nestjs/common';
import { isAdministrator, leastId, type Id, type Viewer } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { Level, OrganisationKind } from '../organisation/organisation-level.js';
import type { PeerView } from './peer.types.js';

/** Columns of a peer in short, from `account`, `profile` and `organisation`. */
export const peerColumns = `
  account.id, account.name, profile.role, profile.place, profile.country,
  profile.hidden_at IS NOT NULL AS hidden,
  coalesce(profile.champion_since IS NOT NULL, false) AS champion,
  organisation.id AS "organisationId", organisation.name AS "organisationName",
  organisation.kind AS "organisationKind", organisation.level AS "organisationLevel",
  organisation.country AS "organisationCountry", organisation.place AS "organisationPlace",
  organisation.hidden_at IS NOT NULL AS "organisationHidden"`;

export const peerTables = `
  account
  LEFT JOIN profile ON profile.peer_id = account.id
  LEFT JOIN organisation ON organisation.id = profile.organisation_id`;

export interface PeerRow {
  readonly id: Id;
  readonly name: string;
  readonly role: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly champion: boolean;
  /** Whether moderators have hidden what she says of herself. */
  readonly hidden: boolean;
  readonly organisationId: Id | null;
  // All of them, or none.
  readonly organisationName: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly organisationLevel: Level | null;
  readonly organisationCountry: string | null;
  readonly organisationPlace: string | null;
  readonly organisationHidden: boolean;
}

/** What a hidden profile says is for the peer herself and for administrators. */
export function mayReadWords(viewer: Viewer, peer: Pick<PeerRow, 'id' | 'hidden'>): boolean {
  return !peer.hidden || viewer.peerId === peer.id || isAdministrator(viewer);
}

/** What the viewer may see of a peer in short. */
export function peerOf(viewer: Viewer, row: PeerRow): PeerView {
  const organisation = row.organisationId
    ? {
        id: row.organisationId,
        name: row.organisationName!,
        kind: row.organisationKind!,
        level: row.organisationLevel!,
        country: row.organisationCountry!,
        place: row.organisationPlace!,
        hidden: row.organisationHidden,
      }
    : null;
  const visible = viewer.peerId !== null && mayReadWords(viewer, row);
  return {
    id: row.id,
    name: row.name,
    role: visible ? row.role || null : null,
    place: visible ? row.place || null : null,
    country: visible ? row.country || null : null,
    champion: row.champion,
    organisation,
  };
}

/** Peers in short, for whatever they wrote or do. */
@Injectable()
export class PeerReader {
  constructor(private readonly sql: Sql) {}

  /**
   * Peers by id in one statement. Whoever is gone comes as a peer without a name, so that what
   * she wrote still has an author.
   */
  async summaries(viewer: Viewer, ids: readonly Id[]): Promise<Map<Id, PeerView>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await this.sql.query<PeerRow>(
      `SELECT ${peerColumns} FROM ${peerTables} WHERE account.id = ANY ($1::uuid[])`,
      [wanted],
    );
    const known = new Map(rows.map((row) => [row.id, peerOf(viewer, row)]));
    return new Map(wanted.map((id) => [id, known.get(id) ?? nobody(id)]));
  }

  /** Whether the peer has a published showcase. */
  async isChampion(peerId: Id): Promise<boolean> {
    const row = await this.sql.one<{ champion: boolean }>(
      'SELECT champion_since IS NOT NULL AS champion FROM profile WHERE peer_id = $1',
      [peerId],
    );
    return row?.champion ?? false;
  }

  /** Names by id; those gone are left out. */
  async names(ids: readonly Id[]): Promise<Map<Id, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.sql.query<{ id: Id; name: string }>(
      'SELECT id, name FROM account WHERE id = ANY ($1::uuid[])',
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Peers who follow this one, by id, at most `limit` after `afterPeerId`. */
  async followers(peerId: Id, limit: number, afterPeerId: Id = leastId): Promise<Id[]> {
    const rows = await this.sql.query<{ id: Id }>(
      `SELECT follower_id AS id FROM peer_follow
       WHERE peer_id = $1 AND follower_id > $3
       ORDER BY follower_id LIMIT $2`,
      [peerId, limit, afterPeerId],
    );
    return rows.map((row) => row.id);
  }
}

function nobody(id: Id): PeerView {
  return {
    id,
    name: '',
    role: null,
    place: null,
    country: null,
    champion: false,
    organisation: null,
  };
}
