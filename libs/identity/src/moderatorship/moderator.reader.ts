import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { ModeratorView } from './moderatorship.types.js';

// More than anybody appoints for one topic; the list has no pages.
const maxModerators = 100;

/** Who looks after what, for this context and those above. */
@Injectable()
export class ModeratorReader {
  constructor(private readonly sql: Sql) {}

  /**
   * Who answers for a topic: the moderators of it and of its ancestors who can sign in; where there
   * are none, the administrators.
   * @param topicPath the topic and all its ancestors, in any order
   */
  async responsibleFor(topicPath: readonly Id[]): Promise<Id[]> {
    const rows = await this.sql.query<{ id: Id }>(
      `WITH moderator AS (
         SELECT DISTINCT account.id
           FROM moderatorship JOIN account ON account.id = moderatorship.account_id
          WHERE topic_id = ANY($1) AND disabled_at IS NULL)
       SELECT id FROM moderator
       UNION ALL
       SELECT id FROM account
        WHERE roles @> '{administrator}' AND disabled_at IS NULL
          AND NOT EXISTS (SELECT FROM moderator)`,
      [topicPath],
    );
    return rows.map(({ id }) => id);
  }

  /** Moderators appointed for just this topic, by name. */
  of(topicId: Id): Promise<ModeratorView[]> {
    return this.sql.query(
      `SELECT account.id AS "peerId", account.name, appointed_at AS "appointedAt"
         FROM moderatorship JOIN account ON account.id = moderatorship.account_id
        WHERE topic_id = $1 ORDER BY account.search, account.id LIMIT $2`,
      [topicId, maxModerators],
    );
  }
}
