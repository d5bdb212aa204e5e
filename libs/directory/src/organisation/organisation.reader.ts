import { Injectable } from '@nestjs/common';
import { decodeCursor, leastId, toPage, type Id, type Page, type PageArgs } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { OrganisationView } from './organisation.types.js';

const columns = 'id, name, kind, level, country, place';

/** Organisations are public. */
@Injectable()
export class OrganisationReader {
  constructor(private readonly sql: Sql) {}

  /** By name; with a text, those whose name holds it. */
  async list(text: string | null, args: PageArgs): Promise<Page<OrganisationView>> {
    const [name, id] = args.after ? decodeCursor(args.after, 'text', 'id') : ['', leastId];
    const rows = await this.sql.query<OrganisationView>(
      `SELECT ${columns} FROM organisation
       WHERE lower(name) LIKE $1 AND (lower(name), id) > ($2, $3::uuid)
       ORDER BY lower(name), id LIMIT $4`,
      [`%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`, name, id, args.first + 1],
      { replan: true },
    );
    return toPage(rows, args.first, (row) => [row.name.toLowerCase(), row.id]);
  }

  /** Peers who follow the organisation, by id, at most `limit` after `afterPeerId`. */
  async followers(organisationId: Id, limit: number, afterPeerId: Id = leastId): Promise<Id[]> {
    const rows = await this.sql.query<{ id: Id }>(
      `SELECT follower_id AS id FROM organisation_follow
       WHERE organisation_id = $1 AND follower_id > $3
       ORDER BY follower_id LIMIT $2`,
      [organisationId, limit, afterPeerId],
    );
    return rows.map((row) => row.id);
  }
}
