import { Injectable } from '@nestjs/common';
import { Clock, signedIn, type Viewer } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { SessionView } from './session.types.js';

// More than anybody has browsers; the list has no pages.
const maxSessions = 100;

@Injectable()
export class SessionReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The viewer's open sessions: this one first, then by last use. */
  async mine(viewer: Viewer): Promise<SessionView[]> {
    return this.sql.query<SessionView>(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", device,
              id IS NOT DISTINCT FROM $2::uuid AS current
         FROM session WHERE account_id = $1 AND expires_at > $3
        ORDER BY id IS NOT DISTINCT FROM $2::uuid DESC, last_seen_at DESC, id DESC LIMIT $4`,
      [signedIn(viewer), viewer.sessionId, this.clock.now(), maxSessions],
    );
  }
}
