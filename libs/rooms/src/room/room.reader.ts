import { Injectable } from '@nestjs/common';
import { PeerReader, type PeerView } from '@peerloop/directory';
import {
  fallbacks,
  decodeCursor,
  forbidden,
  leastId,
  notFound,
  mapPage,
  toPage,
  type Id,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { mayEnter, type RoomFacts } from './room.policy.js';
import type { RoomView } from './room.types.js';

const maxUnread = 100;

const columns = `
  room.id, room.kind, coalesce(in_language(topic.title, $1), room.title) AS title,
  topic.slug AS "topicSlug",
  room.last_seq::int AS "lastSeq", room.last_message_at AS "lastMessageAt",
  coalesce(room.created_by = $2::uuid, false) AS mine,
  CASE WHEN room_member.peer_id IS NULL THEN 0 ELSE
    (SELECT count(*)::int FROM (SELECT FROM message WHERE room_id = room.id
      AND seq > room_member.last_read_seq AND author_id <> $2::uuid
      AND deleted_at IS NULL AND hidden_at IS NULL
      LIMIT ${maxUnread}) AS unread) END AS unread`;

// In ms, for cursors; rooms in which nothing was said come last.
const lastMessageAt = 'coalesce(extract(epoch FROM room.last_message_at) * 1000, 0)::bigint';

const tables = `
  room LEFT JOIN topic ON topic.id = room.topic_id
  LEFT JOIN room_member ON room_member.room_id = room.id AND room_member.peer_id = $2::uuid`;

/** Account `$2` may not enter the room. */
const isClosed = `(room.hidden_at IS NOT NULL OR room.kind = 'group' AND NOT EXISTS (
  SELECT FROM room_member WHERE room_id = room.id AND peer_id = $2))`;

const closed = {
  room: `SELECT room.id FROM room WHERE room.id = ANY ($1) AND ${isClosed}`,
  message: `SELECT message.id FROM message JOIN room ON room.id = message.room_id
            WHERE message.id = ANY ($1) AND ${isClosed}`,
};

/** Rooms as the viewer may see them. */
@Injectable()
export class RoomReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
  ) {}

  /** The viewer's rooms: her groups, rooms she has been in, and those of topics she follows. */
  async mine(viewer: Viewer, args: PageArgs): Promise<Page<RoomView>> {
    const [at, id] = args.after ? decodeCursor(args.after, 'instant', 'id') : [null, null];
    // First which rooms and only then what is shown of them: counting what is unread costs.
    const rows = await this.sql.query<RoomView & { at: string }>(
      `SELECT ${columns}, mine.at::text AS at
       FROM (SELECT room.id, ${lastMessageAt} AS at FROM room
             WHERE room.id IN (
                 SELECT room_id FROM room_member WHERE peer_id = $2::uuid
                 UNION SELECT followed.id FROM room AS followed
                 JOIN topic_follow ON topic_follow.topic_id = followed.topic_id
                 WHERE topic_follow.peer_id = $2::uuid)
               AND room.hidden_at IS NULL
               AND ($3::bigint IS NULL OR (${lastMessageAt}, room.id) < ($3, $4::uuid))
             ORDER BY at DESC, room.id DESC LIMIT $5) AS mine
       JOIN (${tables}) ON room.id = mine.id
       ORDER BY mine.at DESC, room.id DESC`,
      [fallbacks(viewer.locale), viewer.peerId, at, id, args.first + 1],
    );
    return toPage(rows, args.first, (row) => [row.at, row.id]);
  }

  /** @throws NOT_FOUND also for groups the viewer is not in */
  async byId(viewer: Viewer, id: Id): Promise<RoomView> {
    await this.demandEntry(viewer, id);
    return found(
      await this.sql.one<RoomView>(`SELECT ${columns} FROM ${tables} WHERE room.id = $3`, [
        fallbacks(viewer.locale),
        viewer.peerId,
        id,
      ]),
    );
  }

  /** @throws NOT_FOUND */
  async ofTopic(viewer: Viewer, slug: string): Promise<RoomView> {
    return found(
      await this.sql.one<RoomView>(`SELECT ${columns} FROM ${tables} WHERE topic.slug = $3`, [
        fallbacks(viewer.locale),
        viewer.peerId,
        slug,
      ]),
    );
  }

  /** Facts for policies, or null when there is no such room. */
  facts(viewer: Viewer, id: Id): Promise<RoomFacts | null> {
    return this.sql.one<RoomFacts>(
      `SELECT room.kind, room.created_by AS "createdBy", room_member.peer_id IS NOT NULL AS member,
              room.hidden_at IS NOT NULL AS hidden
       FROM room LEFT JOIN room_member
         ON room_member.room_id = room.id AND room_member.peer_id = $2::uuid
       WHERE room.id = $1`,
      [id, viewer.peerId],
    );
  }

  /** @throws NOT_FOUND when there is no such room or she is not of it; FORBIDDEN to members of a hidden one */
  async demandEntry(viewer: Viewer, id: Id): Promise<void> {
    const facts = await this.facts(viewer, id);
    if (!facts) throw notFound();
    if (mayEnter(viewer, facts)) return;
    throw facts.member && facts.hidden ? forbidden('shown') : notFound();
  }

  /** Those of the rooms, or of the messages, that stand where the viewer may not enter. */
  async closedTo(viewer: Viewer, what: 'room' | 'message', ids: readonly Id[]): Promise<Id[]> {
    const rows = await this.sql.query<{ id: Id }>(closed[what], [ids, viewer.peerId]);
    return rows.map(({ id }) => id);
  }

  /** Members of a group room, by the time they came. @throws NOT_FOUND */
  async members(viewer: Viewer, roomId: Id, args: PageArgs): Promise<Page<PeerView>> {
    const facts = await this.facts(viewer, roomId);
    if (facts?.kind !== 'group' || !mayEnter(viewer, facts)) throw notFound();
    const after = args.after ? decodeCursor(args.after, 'id')[0] : leastId;
    const rows = await this.sql.query<{ peerId: Id }>(
      `SELECT peer_id AS "peerId" FROM room_member
       WHERE room_id = $1 AND peer_id > $2 ORDER BY peer_id LIMIT $3`,
      [roomId, after, args.first + 1],
    );
    const page = toPage(rows, args.first, (row) => [row.peerId]);
    const peers = await this.peers.summaries(
      viewer,
      rows.map((row) => row.peerId),
    );
    return mapPage(page, (row) => peers.get(row.peerId)!);
  }
}

function found<T>(view: T | null): T {
  if (!view) throw notFound();
  return view;
}
