import { Injectable } from '@nestjs/common';
import type { RoomMessage } from '@peerloop/contracts';
import { PeerReader } from '@peerloop/directory';
import {
  decodeCursor,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { RoomReader } from '../room/room.reader.js';
import type { MessagesInput, MessageView } from './message.types.js';

interface MessageRow {
  readonly id: Id;
  readonly roomId: Id;
  readonly seq: number;
  readonly changeSeq: number;
  readonly authorId: Id;
  readonly body: string;
  readonly bodyHtml: string;
  readonly sentAt: Date;
  readonly editedAt: Date | null;
  readonly deleted: boolean;
  readonly hidden: boolean;
}

const columns = `
  message.id, message.room_id AS "roomId", message.seq::int AS seq,
  message.change_seq::int AS "changeSeq", message.author_id AS "authorId", message.body,
  message.body_html AS "bodyHtml", message.sent_at AS "sentAt", message.edited_at AS "editedAt",
  (message.deleted_at IS NOT NULL OR message.hidden_at IS NOT NULL) AS deleted,
  (message.deleted_at IS NULL AND message.hidden_at IS NOT NULL) AS hidden`;

/** What is said in rooms. */
@Injectable()
export class MessageReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
    private readonly rooms: RoomReader,
  ) {}

  /** The latest first, so that a page shows the end of the talk. @throws NOT_FOUND */
  async history(viewer: Viewer, input: MessagesInput): Promise<Page<MessageView>> {
    await this.rooms.demandEntry(viewer, input.roomId);
    const before = input.after ? decodeCursor(input.after, 'integer')[0] : null;
    const rows = await this.sql.query<MessageRow>(
      `SELECT ${columns} FROM message
       WHERE room_id = $1 AND ${before === null ? '$2::bigint IS NULL' : 'message.seq < $2'}
       ORDER BY message.seq DESC LIMIT $3`,
      [input.roomId, before, input.first + 1],
    );
    const page = toPage(rows, input.first, (row) => [row.seq]);
    const peers = await this.peers.summaries(
      viewer,
      rows.map((row) => row.authorId),
    );
    return mapPage(page, (row) => viewOf(viewer, row, peers.get(row.authorId)!));
  }

  /** @throws NOT_FOUND */
  async byId(viewer: Viewer, id: Id): Promise<MessageView> {
    const row = await this.sql.one<MessageRow>(
      `SELECT ${columns} FROM message WHERE message.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    await this.rooms.demandEntry(viewer, row.roomId);
    const peers = await this.peers.summaries(viewer, [row.authorId]);
    return viewOf(viewer, row, peers.get(row.authorId)!);
  }

  /** The newest messages of a room as pushed, in the order of their last change. */
  newest(roomId: Id, count: number): Promise<RoomMessage[]> {
    return this.pushed(
      `SELECT * FROM (SELECT ${columns}, account.name AS author FROM message
         LEFT JOIN account ON account.id = message.author_id
         WHERE room_id = $1 ORDER BY message.seq DESC LIMIT $2) AS newest ORDER BY "changeSeq"`,
      [roomId, count],
    );
  }

  /** What was said or changed after a running number, at most `limit`. */
  changedAfter(roomId: Id, seq: number, limit: number): Promise<RoomMessage[]> {
    return this.pushed(
      `SELECT ${columns}, account.name AS author FROM message
       LEFT JOIN account ON account.id = message.author_id
       WHERE room_id = $1 AND change_seq > $2 ORDER BY change_seq LIMIT $3`,
      [roomId, seq, limit],
    );
  }

  /** The room's running number. */
  async lastSeq(roomId: Id): Promise<number> {
    const row = await this.sql.one<{ seq: number }>(
      'SELECT last_seq::int AS seq FROM room WHERE id = $1',
      [roomId],
    );
    return row?.seq ?? 0;
  }

  private async pushed(text: string, parameters: readonly unknown[]): Promise<RoomMessage[]> {
    const rows = await this.sql.query<MessageRow & { author: string | null }>(text, parameters);
    return rows.map((row) => pushOf(row, row.author));
  }
}

/** A message as it is pushed. */
export function pushOf(row: Omit<MessageRow, 'body'>, author: string | null): RoomMessage {
  return {
    id: row.id,
    roomId: row.roomId,
    seq: row.seq,
    changeSeq: row.changeSeq,
    author: author === null ? null : { peerId: row.authorId, name: author },
    html: row.deleted ? '' : row.bodyHtml,
    sentAt: row.sentAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    deleted: row.deleted,
    hidden: row.hidden,
  };
}

function viewOf(viewer: Viewer, row: MessageRow, author: MessageView['author']): MessageView {
  const { id, roomId, seq, changeSeq, sentAt, editedAt, deleted, hidden } = row;
  const own = row.authorId === viewer.peerId;
  return {
    ...{ id, roomId, seq, changeSeq, sentAt, editedAt, deleted, hidden, author },
    body: own && !deleted ? row.body : null,
    bodyHtml: deleted ? '' : row.bodyHtml,
  };
}
