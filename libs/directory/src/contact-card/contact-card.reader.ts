import { Injectable } from '@nestjs/common';
import type { Id, Viewer } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { metCondition } from '../peer/acquaintance.js';
import { mayReadWords } from '../peer/peer.reader.js';
import { maySeeContact } from './contact-card.policy.js';
import type { ContactFieldView } from './contact-card.types.js';
import { contactFields, type Audience, type ContactFieldName } from './contact-field.entity.js';

interface FieldRow {
  readonly field: ContactFieldName;
  readonly value: string;
  readonly audience: Audience;
  readonly hidden: boolean;
  readonly met: boolean;
  readonly followedByOwner: boolean;
}

/** Contact cards as the viewer may see them. */
@Injectable()
export class ContactCardReader {
  constructor(private readonly sql: Sql) {}

  /**
   * What the peer shares with the viewer, nothing while her profile is hidden; the whole card, with
   * audiences, for the peer herself.
   */
  async of(viewer: Viewer, peerId: Id): Promise<ContactFieldView[]> {
    if (!viewer.peerId) return [];
    const rows = await this.sql.query<FieldRow>(
      `SELECT field, value, audience, ${metCondition} AS met,
              profile.hidden_at IS NOT NULL AS hidden,
              EXISTS (SELECT FROM peer_follow
                      WHERE follower_id = $1 AND peer_follow.peer_id = $2) AS "followedByOwner"
       FROM contact_field JOIN account ON account.id = contact_field.peer_id
       LEFT JOIN profile ON profile.peer_id = account.id
       WHERE contact_field.peer_id = $1 AND account.disabled_at IS NULL`,
      [peerId, viewer.peerId],
    );
    const isOwner = viewer.peerId === peerId;
    return rows
      .filter((row) => mayReadWords(viewer, { id: peerId, hidden: row.hidden }))
      .filter((row) => maySeeContact(row.audience, { ...row, isOwner }))
      .toSorted((a, b) => contactFields.indexOf(a.field) - contactFields.indexOf(b.field))
      .map(({ field, value, audience }) => ({ field, value, audience: isOwner ? audience : null }));
  }
}
