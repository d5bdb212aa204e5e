import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  mapPage,
  signedIn,
  toPage,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { peerColumns, peerOf, peerTables, type PeerRow } from '../peer/peer.reader.js';
import type { PeerView } from '../peer/peer.types.js';

/** Whether account `$2` was on a sent list with the account at hand; for the SQL of readers here. */
export const metCondition = `
  EXISTS (SELECT FROM participant AS her JOIN participant AS viewer ON viewer.list_id = her.list_id
          WHERE her.account_id = account.id AND viewer.account_id = $2
            AND her.account_id <> viewer.account_id)`;

/** Those with whom the viewer took part in an exercise. */
@Injectable()
export class PeopleMetReader {
  constructor(private readonly sql: Sql) {}

  /** By name. */
  async list(viewer: Viewer, args: PageArgs): Promise<Page<PeerView>> {
    const [name, id] = args.after ? decodeCursor(args.after, 'text', 'id') : [null, null];
    const rows = await this.sql.query<PeerRow & { sortName: string }>(
      `SELECT ${peerColumns}, coalesce(profile.sort_name, '') AS "sortName"
       FROM ${peerTables}
       WHERE account.disabled_at IS NULL AND account.id IN (
           SELECT her.account_id FROM participant AS her
           JOIN participant AS viewer ON viewer.list_id = her.list_id
           WHERE viewer.account_id = $1 AND her.account_id <> $1)
         AND ($2::text IS NULL OR (coalesce(profile.sort_name, ''), account.id) > ($2, $3::uuid))
       ORDER BY coalesce(profile.sort_name, ''), account.id LIMIT $4`,
      [signedIn(viewer), name, id, args.first + 1],
    );
    const page = toPage(rows, args.first, (row) => [row.sortName, row.id]);
    return mapPage(page, (row) => peerOf(viewer, row));
  }
}
