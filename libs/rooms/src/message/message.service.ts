import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peerloop/identity';
import {
  Clock,
  forbidden,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import {
  Markdown,
  Outbox,
  RateLimits,
  Realtime,
  sent,
  UnitOfWork,
  type Tx,
} from '@peerloop/platform';
import { roomSubject } from '../live/room.subject.js';
import { messageDeleted, messagePosted } from '../rooms.events.js';
import { recountActivity } from '../room/room-activity.js';
import { RoomReader } from '../room/room.reader.js';
import { MessageEntity } from './message.entity.js';
import { pushOf } from './message.reader.js';
import type { EditMessageInput, PostMessageInput } from './message.types.js';

/** Talking in rooms. */
@Injectable()
export class MessageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly markdown: Markdown,
    private readonly rooms: RoomReader,
    private readonly accounts: AccountReader,
    private readonly realtime: Realtime,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Says something; everybody in the room has it as soon as it is committed. @throws NOT_FOUND */
  async post(viewer: Viewer, input: PostMessageInput): Promise<Id> {
    const authorId = signedIn(viewer);
    await this.rooms.demandEntry(viewer, input.roomId);
    const bodyHtml = this.markdown.render(input.body);
    const author = (await this.accounts.names([authorId])).get(authorId) ?? null;
    return this.unitOfWork.run(async (tx) => {
      const sentAt = this.clock.now();
      const { seq, kind } = await this.nextSeq(tx, input.roomId, { sentAt, authorId });
      const id = newId();
      const row = { id, roomId: input.roomId, authorId, bodyHtml, sentAt, editedAt: null };
      await tx
        .repo(MessageEntity)
        .insert({ ...row, body: input.body, seq: String(seq), changeSeq: String(seq) });
      if (kind === 'group') {
        await this.outbox.record(
          tx,
          messagePosted({ roomId: input.roomId, messageId: id, seq, authorId }),
        );
        await this.countSent(tx, input.roomId, authorId);
      }
      const push = pushOf({ ...row, seq, changeSeq: seq, deleted: false, hidden: false }, author);
      const room = roomSubject(input.roomId);
      tx.afterCommit(() => this.realtime.toWatchers(room, 'room:message', push));
      return id;
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN */
  async edit(viewer: Viewer, input: EditMessageInput): Promise<Id> {
    const bodyHtml = this.markdown.render(input.body);
    return this.change(viewer, input.messageId, {
      body: input.body,
      bodyHtml,
      editedAt: this.clock.now(),
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN */
  async delete(viewer: Viewer, messageId: Id): Promise<Id> {
    return this.change(viewer, messageId, { body: '', bodyHtml: '', deletedAt: this.clock.now() });
  }

  private async change(
    viewer: Viewer,
    messageId: Id,
    changes: Partial<MessageEntity>,
  ): Promise<Id> {
    const authorId = signedIn(viewer);
    const author = (await this.accounts.names([authorId])).get(authorId) ?? null;
    return this.unitOfWork.run(async (tx) => {
      // Locked: an edit must not bring back words that are being deleted at the same moment. The room
      // first, as everywhere: whoever writes takes a number from it.
      await tx.query(
        'SELECT FROM room WHERE id = (SELECT room_id FROM message WHERE id = $1) FOR NO KEY UPDATE',
        [messageId],
      );
      const message = await tx
        .repo(MessageEntity)
        .findOne({ where: { id: messageId }, lock: { mode: 'pessimistic_write' } });
      if (!message || message.deletedAt || message.hiddenAt) throw notFound();
      await this.rooms.demandEntry(viewer, message.roomId);
      if (message.authorId !== authorId) throw forbidden();
      const { seq: changeSeq, kind } = await this.nextSeq(tx, message.roomId, null);
      Object.assign(message, changes, { changeSeq: String(changeSeq) });
      await tx.repo(MessageEntity).save(message);
      const deleted = 'deletedAt' in changes;
      if (deleted) await recountActivity(tx, message.roomId);
      const { id, roomId, bodyHtml, sentAt, editedAt } = message;
      if (deleted && kind === 'group') {
        await this.outbox.record(tx, messageDeleted({ roomId, messageId, by: authorId }));
      }
      const row = { id, roomId, authorId, bodyHtml, sentAt, editedAt, deleted, hidden: false };
      const push = pushOf({ ...row, seq: Number(message.seq), changeSeq }, author);
      const room = roomSubject(message.roomId);
      tx.afterCommit(() => this.realtime.toWatchers(room, 'room:message-changed', push));
      return messageId;
    });
  }

  /** Everybody else in the group hears of it. @throws RATE_LIMITED */
  private async countSent(tx: Tx, roomId: Id, authorId: Id): Promise<void> {
    const [others] = await tx.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM room_member WHERE room_id = $1 AND peer_id <> $2',
      [roomId, authorId],
    );
    await this.limits.consumeIn(tx, ...sent('room-messages', authorId, others?.count ?? 0));
  }

  /**
   * The row lock of the UPDATE gives concurrent writers their numbers one after the other. Whoever says
   * something has read what stands above it.
   * @param said null for changes of what was said
   */
  private async nextSeq(
    tx: Tx,
    roomId: Id,
    said: { readonly sentAt: Date; readonly authorId: Id } | null,
  ): Promise<{ seq: number; kind: string }> {
    const [room] = await tx.query<{ seq: number; kind: string }>(
      `WITH told AS (
         UPDATE room SET last_seq = last_seq + 1, last_message_at = coalesce($2, last_message_at)
         WHERE id = $1 RETURNING id, last_seq, kind
       ), read AS (
         UPDATE room_member SET last_read_seq = told.last_seq FROM told
         WHERE room_id = told.id AND peer_id = $3
       )
       SELECT last_seq::int AS seq, kind FROM told`,
      [roomId, said?.sentAt ?? null, said?.authorId ?? null],
    );
    if (!room) throw notFound();
    return room;
  }
}
