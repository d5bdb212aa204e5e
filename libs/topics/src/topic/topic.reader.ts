import { Injectable } from '@nestjs/common';
import {
  fallbacks,
  forbidden,
  leastId,
  notFound,
  type Id,
  type Locale,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { mayChangeTopic } from './topic.policy.js';
import type { TopicTextsView, TopicView } from './topic.types.js';

const view = `
  SELECT topic.id, topic.slug, topic.parent_id AS "parentId", topic.path, topic.version,
         in_language(topic.title, $1) AS title, in_language(topic.description, $1) AS description,
         topic.follower_count AS "followerCount",
         EXISTS (SELECT FROM topic_follow
                 WHERE topic_id = topic.id AND peer_id = $2::uuid) AS followed
  FROM topic`;

/** A topic in short, for whatever hangs on it. */
export interface TopicSummary {
  readonly id: Id;
  readonly slug: string;
  readonly title: string;
  readonly path: Id[];
}

/** Reads the topic tree. Topics are public. */
@Injectable()
export class TopicReader {
  constructor(private readonly sql: Sql) {}

  /** The whole tree, flat, parents before children. Some hundred rows at the most. */
  all(viewer: Viewer): Promise<TopicView[]> {
    return this.sql.query(
      `${view} ORDER BY cardinality(topic.path), topic.position, title LIMIT 1000`,
      [fallbacks(viewer.locale), viewer.peerId],
    );
  }

  bySlug(viewer: Viewer, slug: string): Promise<TopicView | null> {
    return this.sql.one(`${view} WHERE topic.slug = $3`, [
      fallbacks(viewer.locale),
      viewer.peerId,
      slug,
    ]);
  }

  byId(viewer: Viewer, id: Id): Promise<TopicView | null> {
    return this.sql.one(`${view} WHERE topic.id = $3`, [
      fallbacks(viewer.locale),
      viewer.peerId,
      id,
    ]);
  }

  /** What the form for changing a topic begins with. @throws NOT_FOUND, FORBIDDEN */
  async texts(viewer: Viewer, slug: string): Promise<TopicTextsView> {
    const texts = await this.sql.one<TopicTextsView>(
      `SELECT id AS "topicId", version, path,
              coalesce((SELECT jsonb_agg(jsonb_build_object('locale', locale, 'title', own.title,
                                'description', coalesce(topic.description ->> locale, '')) ORDER BY
                                array_position($2::text[], locale), locale)
                 FROM jsonb_each_text(topic.title) AS own (locale, title)), '[]') AS texts
         FROM topic WHERE slug = $1`,
      [slug, fallbacks(viewer.locale)],
    );
    if (!texts) throw notFound();
    if (!mayChangeTopic(viewer, texts.path)) throw forbidden('moderator');
    return texts;
  }

  /** Those of the topics that exist, by title. */
  byIds(viewer: Viewer, ids: readonly Id[]): Promise<TopicView[]> {
    return this.sql.query(`${view} WHERE topic.id = ANY ($3::uuid[]) ORDER BY title`, [
      fallbacks(viewer.locale),
      viewer.peerId,
      ids,
    ]);
  }

  /** Topics the peer follows, by title. */
  followedBy(viewer: Viewer, peerId: Id): Promise<TopicView[]> {
    return this.sql.query(
      `${view} JOIN topic_follow AS follow ON follow.topic_id = topic.id AND follow.peer_id = $3
       ORDER BY title LIMIT 500`,
      [fallbacks(viewer.locale), viewer.peerId, peerId],
    );
  }

  /** Summaries of the ids that exist, by id, in one statement. */
  async summaries(locale: Locale, ids: readonly Id[]): Promise<Map<Id, TopicSummary>> {
    if (ids.length === 0) return new Map();
    const rows = await this.sql.query<TopicSummary>(
      'SELECT id, slug, in_language(title, $1) AS title, path FROM topic WHERE id = ANY ($2::uuid[])',
      [fallbacks(locale), [...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /**
   * Peers who follow a topic or one above it, at most `limit` after `afterPeerId`, in the order of
   * their ids: whoever follows "land management" hears of "land consolidation" below it.
   */
  async followers(topicId: Id, limit: number, afterPeerId: Id = leastId): Promise<Id[]> {
    const rows = await this.sql.query<{ peerId: Id }>(
      `SELECT DISTINCT follow.peer_id AS "peerId"
       FROM topic JOIN topic_follow AS follow ON follow.topic_id = ANY (topic.path)
       WHERE topic.id = $1 AND follow.peer_id > $3
       ORDER BY follow.peer_id LIMIT $2`,
      [topicId, limit, afterPeerId],
    );
    return rows.map((row) => row.peerId);
  }
}
