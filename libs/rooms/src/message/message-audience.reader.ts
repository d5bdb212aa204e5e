import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Markdown, Sql, type Tx } from '@peerloop/platform';

export interface RoomNews {
  readonly author: string;
  readonly room: string;
  readonly excerpt: string;
}

const maxExcerpt = 200;

/** Who has not seen what was said. */
@Injectable()
export class MessageAudienceReader {
  constructor(
    private readonly sql: Sql,
    private readonly markdown: Markdown,
  ) {}

  /** How far each member has read who has not read so far. */
  async unread(roomId: Id, seq: number): Promise<ReadonlyMap<Id, number>> {
    const rows = await this.sql.query<{ peerId: Id; lastReadSeq: number }>(
      `SELECT peer_id AS "peerId", last_read_seq::int AS "lastReadSeq"
       FROM room_member WHERE room_id = $1 AND last_read_seq < $2`,
      [roomId, seq],
    );
    return new Map(rows.map(({ peerId, lastReadSeq }) => [peerId, lastReadSeq]));
  }

  /**
   * Null when it was deleted or hidden meanwhile, or its room. Keeps both from being so until the transaction ends: whoever
   * withdraws what was told of it finds it told.
   */
  async news(tx: Tx, messageId: Id): Promise<RoomNews | null> {
    const [row] = await tx.query<{ author: string; room: string; body: string }>(
      `SELECT coalesce(account.name, '') AS author, room.title AS room, message.body
       FROM message JOIN room ON room.id = message.room_id
       LEFT JOIN account ON account.id = message.author_id
       WHERE message.id = $1 AND message.deleted_at IS NULL AND message.hidden_at IS NULL
         AND room.hidden_at IS NULL
       FOR SHARE OF message FOR KEY SHARE OF room`,
      [messageId],
    );
    if (!row) return null;
    const { author, room, body } = row;
    return { author, room, excerpt: this.markdown.excerpt(body, maxExcerpt) };
  }

  /** Null for a hidden room; keeps it from being so until the transaction ends. */
  async roomTitle(tx: Tx, roomId: Id): Promise<string | null> {
    const [row] = await tx.query<{ title: string }>(
      'SELECT title FROM room WHERE id = $1 AND hidden_at IS NULL FOR KEY SHARE',
      [roomId],
    );
    return row?.title ?? null;
  }
}
