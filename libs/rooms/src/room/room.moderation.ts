import { Injectable } from '@nestjs/common';
import { Clock, type Id, type Viewer } from '@peerloop/kernel';
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
import { roomFarewell, roomSubject } from '../live/room.subject.js';
import { mayEnter, type RoomFacts } from './room.policy.js';
import { RoomReader } from './room.reader.js';

const lastSaid = 20;

/**
 * Lets group rooms be reported by their members; administrators decide. A topic's room is not hidden as a
 * whole: its messages are reported one by one.
 */
@Injectable()
@Reportable('room')
export class ReportableRooms implements ReportableSource {
  constructor(
    private readonly sql: Sql,
    private readonly rooms: RoomReader,
    private readonly markdown: Markdown,
  ) {}

  async locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    const facts: RoomFacts | null = await this.rooms.facts(viewer, id);
    if (facts?.kind !== 'group' || !mayEnter(viewer, facts)) return null;
    const { title } = await this.rooms.byId(viewer, id);
    return { topicPath: [], title, authorId: facts.createdBy, path: `/rooms/${id}` };
  }

  closedTo(viewer: Viewer, ids: readonly Id[]): Promise<Id[]> {
    return this.rooms.closedTo(viewer, 'room', ids);
  }

  /** Its title and what was said in it last. */
  async surroundings(id: Id): Promise<ReportedWords[]> {
    const [room] = await this.sql.query<{ author: string; at: Date; title: string }>(
      `SELECT coalesce(account.name, '') AS author, room.created_at AS at, room.title
       FROM room LEFT JOIN account ON account.id = room.created_by WHERE room.id = $1`,
      [id],
    );
    if (!room) return [];
    const said = await this.sql.query<ReportedWords>(
      `SELECT coalesce(account.name, '') AS author, message.sent_at AS at, message.body_html AS html,
              false AS reported
       FROM message LEFT JOIN account ON account.id = message.author_id
       WHERE message.room_id = $1 AND message.deleted_at IS NULL
       ORDER BY message.seq DESC LIMIT $2`,
      [id, lastSaid],
    );
    const { author, at, title } = room;
    return [{ author, at, html: this.markdown.render(title), reported: true }, ...said.reverse()];
  }
}

/** Obeys decisions about rooms: nobody is in a hidden one, and nothing said in it is news. */
@Injectable()
@ListensTo(subjectDecided, 'rooms.obey-room-decision', decisionsOn('room'))
export class RoomDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly notifier: Notifier,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    const { subjectKind, subjectId: roomId } = payload;
    if (subjectKind !== 'room') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    // Whoever is telling members of something in it comes first, so that it is told when it is withdrawn.
    const [room] = await tx.query('SELECT FROM room WHERE id = $1 FOR UPDATE', [roomId]);
    if (!room) return;
    await tx.query('UPDATE room SET hidden_at = $2 WHERE id = $1', [roomId, hiddenAt]);
    if (!hiddenAt) return;
    const said = await tx.query<{ id: Id }>('SELECT id FROM message WHERE room_id = $1', [roomId]);
    await this.notifier.withdraw(tx, [roomId, ...said.map(({ id }) => id)]);
    const farewell = roomFarewell(roomId, 'closed');
    tx.afterCommit(() => this.realtime.close(roomSubject(roomId), farewell));
  }
}
