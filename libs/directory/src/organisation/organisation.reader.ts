import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  isAdministrator,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql, sqlParameters, type Parameter } from '@peerloop/platform';
import { holdsWords } from '../search-text.js';
import { alike } from './similar-name.reader.js';
import type {
  OrganisationEntryView,
  OrganisationSearchInput,
  OrganisationView,
} from './organisation.types.js';

interface EntryRow extends OrganisationView {
  readonly search: string;
  readonly peerCount: number;
  readonly followerCount: number;
  readonly followed: boolean;
  readonly mine: boolean;
}

/** `$1` is the viewer. */
const select = `
  SELECT id, name, kind, level, country, place, search, hidden_at IS NOT NULL AS hidden,
         (SELECT count(*)::int FROM profile JOIN account ON account.id = profile.peer_id
          WHERE profile.organisation_id = organisation.id AND account.disabled_at IS NULL
            AND profile.hidden_at IS NULL) AS "peerCount",
         (SELECT count(*)::int FROM organisation_follow
          WHERE organisation_id = organisation.id) AS "followerCount",
         EXISTS (SELECT FROM organisation_follow
                 WHERE organisation_id = organisation.id AND follower_id = $1) AS followed,
         coalesce(created_by = $1, false) AS mine
  FROM organisation`;

/** `$2`, or the one it was merged into. */
const staying = `coalesce((SELECT organisation_id FROM former_organisation WHERE id = $2), $2)`;

const maxSimilar = 10;

/** Where each filter that is set adds its condition; the values are always parameters. */
function conditionsOf(input: OrganisationSearchInput, parameter: Parameter): string[] {
  const conditions = ['hidden_at IS NULL'];
  if (input.text) conditions.push(holdsWords('search', input.text, parameter));
  if (input.kind) conditions.push(`kind = ${parameter(input.kind)}`);
  if (input.level) conditions.push(`level = ${parameter(input.level)}`);
  if (input.country) conditions.push(`country = ${parameter(input.country)}`);
  if (input.followed) {
    conditions.push(
      'id IN (SELECT organisation_id FROM organisation_follow WHERE follower_id = $1)',
    );
  }
  if (input.after) {
    const [search, id] = decodeCursor(input.after, 'text', 'id');
    conditions.push(`(search, id) > (${parameter(search)}, ${parameter(id)}::uuid)`);
  }
  return conditions;
}

/** Organisations are public; who works there is not. */
@Injectable()
export class OrganisationReader {
  constructor(private readonly sql: Sql) {}

  /** By name. */
  async search(
    viewer: Viewer,
    input: OrganisationSearchInput,
  ): Promise<Page<OrganisationEntryView>> {
    const { values, parameter } = sqlParameters(viewer.peerId);
    const conditions = conditionsOf(input, parameter);
    const rows = await this.sql.query<EntryRow>(
      `${select} WHERE ${conditions.join(' AND ')}
       ORDER BY search, id LIMIT ${parameter(input.first + 1)}`,
      values,
      { replan: true },
    );
    const page = toPage(rows, input.first, (row) => [row.search, row.id]);
    return mapPage(page, entryOf);
  }

  /**
   * One that was merged into another answers the other.
   * @throws NOT_FOUND also for hidden ones, which whoever named it and administrators still see
   */
  async byId(viewer: Viewer, id: Id): Promise<OrganisationEntryView> {
    const row = await this.sql.one<EntryRow>(`${select} WHERE id = ${staying}`, [
      viewer.peerId,
      id,
    ]);
    if (!row || (row.hidden && !row.mine && !isAdministrator(viewer))) throw notFound();
    return entryOf(row);
  }

  /**
   * Those of its country, or of none, whose name is the same or holds all words of its name, or of which
   * it holds all: at most ten, those of the same name first.
   * @throws NOT_FOUND
   */
  async similar(viewer: Viewer, id: Id): Promise<OrganisationEntryView[]> {
    const { id: itself } = await this.byId(viewer, id);
    const rows = await this.sql.query<EntryRow>(
      `WITH it AS (SELECT id, key, country FROM organisation WHERE id = $2)
       ${select} WHERE hidden_at IS NULL AND id IN (
         SELECT other.id FROM organisation AS other, it
         WHERE ${alike('it', 'other')} AND other.id <> it.id)
       ORDER BY key = (SELECT key FROM it) DESC, search, id LIMIT $3`,
      [viewer.peerId, itself, maxSimilar],
    );
    return rows.map(entryOf);
  }

  /**
   * Peers who follow the organisation a peer works for, by id, at most `limit` after `afterPeerId`.
   */
  async followersOfPeers(peerId: Id, limit: number, afterPeerId: Id | null = null): Promise<Id[]> {
    const rows = await this.sql.query<{ id: Id }>(
      `SELECT follower_id AS id FROM profile JOIN organisation_follow AS follow
         ON follow.organisation_id = profile.organisation_id
       JOIN organisation ON organisation.id = follow.organisation_id AND organisation.hidden_at IS NULL
       WHERE profile.peer_id = $1 AND ($3::uuid IS NULL OR follower_id > $3)
       ORDER BY follower_id LIMIT $2`,
      [peerId, limit, afterPeerId],
    );
    return rows.map((row) => row.id);
  }
}

function entryOf(row: EntryRow): OrganisationEntryView {
  const { id, name, kind, level, country, place, hidden } = row;
  const { peerCount, followerCount, followed } = row;
  const organisation = { id, name, kind, level, country, place, hidden };
  return { id, organisation, peerCount, followerCount, followed };
}
