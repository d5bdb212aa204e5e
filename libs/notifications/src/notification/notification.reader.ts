import { Injectable, Logger } from '@nestjs/common';
import {
  decodeCursor,
  mapPage,
  toPage,
  type Id,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { kindNamed } from './notification-kind.js';
import type { NotificationView } from './notification.types.js';

interface NotificationRow {
  readonly id: Id;
  readonly kind: string;
  readonly data: object;
  readonly path: string;
  readonly createdAt: Date;
  readonly read: boolean;
}

const maxCounted = 100;

/** The inbox of a peer. */
@Injectable()
export class NotificationReader {
  private readonly logger = new Logger(NotificationReader.name);

  constructor(private readonly sql: Sql) {}

  /** Newest first. */
  async inbox(
    viewer: Viewer,
    peerId: Id,
    args: PageArgs,
    unreadOnly: boolean,
  ): Promise<Page<NotificationView>> {
    const after = args.after ? decodeCursor(args.after, 'id')[0] : null;
    const rows = await this.sql.query<NotificationRow>(
      `SELECT id, kind, data, path, created_at AS "createdAt", read_at IS NOT NULL AS read
       FROM notification
       WHERE peer_id = $1 AND ${after === null ? '$2::uuid IS NULL' : 'id < $2'}
         ${unreadOnly ? 'AND read_at IS NULL' : ''}
       ORDER BY id DESC LIMIT $3`,
      [peerId, after, args.first + 1],
    );
    const page = toPage(rows, args.first, (row) => [row.id]);
    return mapPage(page, (row) => this.inWords(viewer, row));
  }

  /** Up to {@link maxCounted}: nobody needs to know more, and counting on costs. */
  async unreadCount(peerId: Id): Promise<number> {
    const row = await this.sql.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM
         (SELECT FROM notification WHERE peer_id = $1 AND read_at IS NULL LIMIT $2) AS unread`,
      [peerId, maxCounted],
    );
    return row?.count ?? 0;
  }

  /** The same for many peers. */
  async unreadCounts(peerIds: readonly Id[]): Promise<Map<Id, number>> {
    const rows = await this.sql.query<{ peerId: Id; count: number }>(
      `SELECT peer.id AS "peerId", unread.count
       FROM unnest($1::uuid[]) AS peer (id) CROSS JOIN LATERAL (
         SELECT count(*)::int AS count FROM
           (SELECT FROM notification WHERE peer_id = peer.id AND read_at IS NULL LIMIT $2) AS capped
       ) AS unread`,
      [peerIds, maxCounted],
    );
    return new Map(rows.map((row) => [row.peerId, row.count]));
  }

  private inWords(viewer: Viewer, row: NotificationRow): NotificationView {
    const { id, kind, path, createdAt, read } = row;
    const known = kindNamed(kind);
    try {
      const words = known?.words(row.data, viewer);
      return {
        id,
        kind,
        path,
        createdAt,
        read,
        title: words?.title ?? kind,
        body: words?.body ?? null,
      };
    } catch (error) {
      // Facts stored by an older version: the link still works, so the row is shown without words.
      this.logger.warn({ message: 'notification cannot be put into words', kind, id, error });
      return { id, kind, path, createdAt, read, title: kind, body: null };
    }
  }
}
