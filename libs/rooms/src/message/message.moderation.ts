import { Injectable } from '@nestjs/common';
import { fallbacks, Clock, type Id, type Viewer } from '@peerloop/kernel';
import {
  Reportable,
  decisionsOn,
  subjectDecided,
  type ReportableSource,
  type ReportableSubject,
  type ReportedWords,
} from '@peerloop/moderation';
import { Notifier } from '@peerloop/notifications';
import {
  ListensTo,
  Markdown,
  Realtime,
  Sql,
  type EventPayload,
  type Listener,
  type Tx,
} from '@peerloop/platform';
import { roomSubject } from '../live/room.subject.js';
import { RoomReader } from '../room/room.reader.js';
import { recountActivity } from '../room/room-activity.js';
import { MessageReader } from './message.reader.js';

interface Located {
  readonly roomId: Id;
  readonly authorId: Id;
  readonly body: string;
  readonly title: string;
  readonly topicPath: Id[];
}

/** Lets messages be reported by whoever is in their room. */
@Injectable()
@Reportable('message')
export class ReportableMessages implements ReportableSource {
  constructor(
    private readonly sql: Sql,
    private readonly rooms: RoomReader,
    private readonly markdown: Markdown,
  ) {}

  async locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    const row = await this.sql.one<Located>(
      `SELECT message.room_id AS "roomId", message.author_id AS "authorId", message.body,
              coalesce(in_language(topic.title, $2), room.title) AS title,
              coalesce(topic.path, '{}') AS "topicPath"
       FROM message JOIN room ON room.id = message.room_id LEFT JOIN topic ON topic.id = room.topic_id
       WHERE message.id = $1 AND message.deleted_at IS NULL AND message.hidden_at IS NULL`,
      [id, fallbacks(viewer.locale)],
    );
    if (!row) return null;
    await this.rooms.demandEntry(viewer, row.roomId);
    return {
      topicPath: row.topicPath,
      title: `${row.title}: ${this.markdown.excerpt(row.body, 120)}`,
      authorId: row.authorId,
      path: `/rooms/${row.roomId}`,
    };
  }

  closedTo(viewer: Viewer, ids: readonly Id[]): Promise<Id[]> {
    return this.rooms.closedTo(viewer, 'message', ids);
  }

  /** With the five messages before and after. */
  surroundings(id: Id): Promise<ReportedWords[]> {
    return this.sql.query<ReportedWords>(
      `SELECT coalesce(account.name, '') AS author, message.sent_at AS at, message.body_html AS html,
              message.id = $1 AS reported
       FROM message AS it JOIN message ON message.room_id = it.room_id
         AND message.seq BETWEEN it.seq - 5 AND it.seq + 5
       LEFT JOIN account ON account.id = message.author_id
       WHERE it.id = $1 AND message.deleted_at IS NULL ORDER BY message.seq`,
      [id],
    );
  }
}

/** Obeys decisions about messages; open pages change at once. */
@Injectable()
@ListensTo(subjectDecided, 'rooms.obey-decision', decisionsOn('message'))
export class MessageDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly messages: MessageReader,
    private readonly notifier: Notifier,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    if (payload.subjectKind !== 'message') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    const [changed] = await tx.query<{ roomId: Id; seq: number }>(
      `WITH place AS (SELECT room_id FROM message WHERE id = $1),
            next AS (UPDATE room SET last_seq = last_seq + 1 FROM place
                     WHERE room.id = place.room_id RETURNING room.id, last_seq)
       UPDATE message SET hidden_at = $2, change_seq = next.last_seq FROM next
       WHERE message.id = $1 RETURNING next.id AS "roomId", next.last_seq::int AS seq`,
      [payload.subjectId, hiddenAt],
    );
    if (!changed) return;
    await recountActivity(tx, changed.roomId);
    if (hiddenAt) await this.notifier.withdraw(tx, [payload.subjectId]);
    tx.afterCommit(async () => {
      const pushes = await this.messages.changedAfter(changed.roomId, changed.seq - 1, 1);
      const room = roomSubject(changed.roomId);
      for (const push of pushes) this.realtime.toWatchers(room, 'room:message-changed', push);
    });
  }
}
