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
import { Sql } from '@peerloop/platform';
import { holdsWords } from '../search-text.js';
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
                 WHERE organisation_id = organisation.id AND follower_id = $1) AS followed
  FROM organisation`;

/** Where each filter that is set adds its condition; the values are always parameters. */
function conditionsOf(
  input: OrganisationSearchInput,
  parameter: (value: unknown) => string,
): string[] {
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
    const values: unknown[] = [viewer.peerId];
    const conditions = conditionsOf(input, (value) => `$${values.push(value)}`);
    const rows = await this.sql.query<EntryRow>(
      `${select} WHERE ${conditions.join(' AND ')}
       ORDER BY search, id LIMIT $${values.push(input.first + 1)}`,
      values,
      { replan: true },
    );
    const page = toPage(rows, input.first, (row) => [row.search, row.id]);
    return mapPage(page, entryOf);
  }

  /** @throws NOT_FOUND also for hidden ones, which administrators still see */
  async byId(viewer: Viewer, id: Id): Promise<OrganisationEntryView> {
    const row = await this.sql.one<EntryRow>(`${select} WHERE id = $2`, [viewer.peerId, id]);
    if (!row || (row.hidden && !isAdministrator(viewer))) throw notFound();
    return entryOf(row);
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
