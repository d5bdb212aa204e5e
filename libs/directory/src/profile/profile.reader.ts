import { Injectable } from '@nestjs/common';
import type { Id, Viewer } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { TopicReader } from '@peerloop/topics';
import { ContactCardReader } from '../contact-card/contact-card.reader.js';
import {
  mayReadWords,
  peerColumns,
  peerOf,
  peerTables,
  type PeerRow,
} from '../peer/peer.reader.js';
import { metAtTitles } from '../peer/acquaintance.js';
import type { ProfileView } from './profile.types.js';

type ProfileRow = PeerRow &
  Omit<ProfileView, 'peer' | 'expertise' | 'contact' | 'isMe' | 'met'> & {
    readonly topicIds: Id[];
  };

const noWords = { bio: '', bioHtml: '', offers: '', seeks: '' };

/** Profiles; for signed-in viewers only. */
@Injectable()
export class ProfileReader {
  constructor(
    private readonly sql: Sql,
    private readonly topics: TopicReader,
    private readonly contacts: ContactCardReader,
  ) {}

  async byId(viewer: Viewer, peerId: Id): Promise<ProfileView | null> {
    const row = await this.sql.one<ProfileRow>(
      `SELECT ${peerColumns},
              coalesce(bio, '') AS bio, coalesce(bio_html, '') AS "bioHtml",
              coalesce(offers, '') AS offers, coalesce(seeks, '') AS seeks,
              coalesce(languages, '{}') AS languages, account.time_zone AS "timeZone",
              account.created_at AS since, coalesce(profile.version, 0) AS version,
              (SELECT count(*)::int FROM peer_follow WHERE peer_follow.peer_id = account.id) AS "followerCount",
              EXISTS (SELECT FROM peer_follow
                      WHERE peer_follow.peer_id = account.id AND follower_id = $2) AS followed,
              ARRAY (${metAtTitles}) AS "metAt",
              ARRAY (SELECT topic_id FROM expertise
                     WHERE expertise.peer_id = account.id) AS "topicIds"
       FROM ${peerTables}
       WHERE account.id = $1 AND account.disabled_at IS NULL`,
      [peerId, viewer.peerId],
    );
    if (!row) return null;
    const { bio, bioHtml, offers, seeks } = row;
    return {
      peer: peerOf(viewer, row),
      ...(mayReadWords(viewer, row) ? { bio, bioHtml, offers, seeks } : noWords),
      hidden: row.hidden,
      languages: row.languages,
      timeZone: row.timeZone,
      since: row.since,
      version: row.version,
      followerCount: row.followerCount,
      followed: row.followed,
      met: row.metAt.length > 0,
      metAt: row.metAt,
      isMe: peerId === viewer.peerId,
      expertise: await this.topics.byIds(viewer, row.topicIds),
      contact: await this.contacts.of(viewer, peerId),
    };
  }

  /** Whether the three questions of the first visit are behind her. */
  async introduced(peerId: Id): Promise<boolean> {
    const row = await this.sql.one<{ introduced: boolean }>(
      'SELECT introduced_at IS NOT NULL AS introduced FROM profile WHERE peer_id = $1',
      [peerId],
    );
    return row?.introduced ?? false;
  }
}
