import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';

/** Who hears of a thread. */
@Injectable()
export class WatchReader {
  constructor(private readonly sql: Sql) {}

  /** Peers who chose, by id: true for watching, false for muted. */
  async ofThread(threadId: Id): Promise<Map<Id, boolean>> {
    const rows = await this.sql.query<{ peerId: Id; watching: boolean }>(
      'SELECT peer_id AS "peerId", watching FROM thread_watch WHERE thread_id = $1',
      [threadId],
    );
    return new Map(rows.map((row) => [row.peerId, row.watching]));
  }
}
