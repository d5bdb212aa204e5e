import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { NotificationKind } from '../notification/notification-kind.js';

/** On which channels a peer wants to hear of a kind of thing. */
export interface Channels {
  readonly inApp: boolean;
  readonly mail: boolean;
}

@Injectable()
export class PreferenceReader {
  constructor(private readonly sql: Sql) {}

  /** What those of the peers chose who chose anything; everybody else has the kind's defaults. */
  async channels(
    kind: { readonly name: string },
    peerIds: readonly Id[],
  ): Promise<Map<Id, Channels>> {
    const rows = await this.sql.query<{ peerId: Id } & Channels>(
      `SELECT peer_id AS "peerId", in_app AS "inApp", mail FROM notification_preference
       WHERE kind = $1 AND peer_id = ANY ($2::uuid[])`,
      [kind.name, peerIds],
    );
    return new Map(rows.map(({ peerId, inApp, mail }) => [peerId, { inApp, mail }]));
  }

  /** What one peer chose, by kind. */
  async ofPeer(peerId: Id): Promise<Map<NotificationKind['name'], Channels>> {
    const rows = await this.sql.query<{ kind: string } & Channels>(
      'SELECT kind, in_app AS "inApp", mail FROM notification_preference WHERE peer_id = $1',
      [peerId],
    );
    return new Map(rows.map(({ kind, inApp, mail }) => [kind, { inApp, mail }]));
  }
}
