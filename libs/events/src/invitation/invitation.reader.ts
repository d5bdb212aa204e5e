import { Injectable } from '@nestjs/common';
import { PeerReader, type PeerView } from '@peerloop/directory';
import {
  Clock,
  decodeCursor,
  forbidden,
  leastId,
  mapPage,
  notFound,
  signedIn,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { mayManageEvent } from '../event/event.policy.js';
import { EventReader } from '../event/event.reader.js';
import { answers, type Answer } from './invitation.entity.js';
import { InvitationLinks } from './invitation-links.js';
import { holdsSeat, mayAnswer } from './invitation.policy.js';
import type {
  AnswerCountsView,
  InvitationsInput,
  InvitationView,
  OwnInvitationView,
  ParticipantsInput,
} from './invitation.types.js';

interface InvitationRow {
  readonly id: Id;
  readonly peerId: Id | null;
  readonly name: string;
  readonly address: string | null;
  readonly answer: Answer;
  readonly note: string;
  readonly invited: boolean;
  readonly invitedAt: Date | null;
  readonly answeredAt: Date | null;
}

const select = `
  SELECT invitation.id, invitation.peer_id AS "peerId", invitation.name, invitation.address,
         invitation.answer, invitation.note, invitation.invited_by IS NOT NULL AS invited,
         invitation.invited_at AS "invitedAt", invitation.answered_at AS "answeredAt"
  FROM invitation`;

/** Invitations: the organiser's list, those who come, and one's own. */
@Injectable()
export class InvitationReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
    private readonly events: EventReader,
    private readonly links: InvitationLinks,
    private readonly clock: Clock,
  ) {}

  /** In the order in which they were made. @throws NOT_FOUND, FORBIDDEN */
  async ofEvent(viewer: Viewer, input: InvitationsInput): Promise<Page<InvitationView>> {
    await this.demandManager(viewer, input.eventId);
    const after = input.after ? decodeCursor(input.after, 'id')[0] : leastId;
    const rows = await this.sql.query<InvitationRow>(
      `${select} WHERE invitation.event_id = $1 AND ($2::text IS NULL OR invitation.answer = $2)
         AND invitation.id > $3 ORDER BY invitation.id LIMIT $4`,
      [input.eventId, input.answer ?? null, after, input.first + 1],
    );
    const page = toPage(rows, input.first, (row) => [row.id]);
    const peers = await this.peers.summaries(
      viewer,
      rows.flatMap(({ peerId }) => peerId ?? []),
    );
    return mapPage(page, ({ peerId, ...row }) => {
      const peer = peerId ? peers.get(peerId)! : null;
      return { ...row, peer, name: peer?.name ?? row.name };
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN */
  async counts(viewer: Viewer, eventId: Id): Promise<AnswerCountsView> {
    await this.demandManager(viewer, eventId);
    const rows = await this.sql.query<{ answer: Answer; count: number }>(
      `SELECT answer, count(*)::int AS count FROM invitation WHERE event_id = $1 GROUP BY answer`,
      [eventId],
    );
    const known = new Map(rows.map(({ answer, count }) => [answer, count]));
    return Object.fromEntries(answers.map((answer) => [answer, known.get(answer) ?? 0])) as Record<
      Answer,
      number
    >;
  }

  /**
   * Peers who come, for those who come themselves or manage the event; others see their number.
   * @throws NOT_FOUND, FORBIDDEN
   */
  async participants(viewer: Viewer, input: ParticipantsInput): Promise<Page<PeerView>> {
    const event = await this.events.row(viewer, input.eventId);
    if (!holdsSeat(event.answer) && !mayManageEvent(viewer, event)) throw forbidden('host');
    const after = input.after ? decodeCursor(input.after, 'id')[0] : leastId;
    const rows = await this.sql.query<{ id: Id; peerId: Id }>(
      `SELECT id, peer_id AS "peerId" FROM invitation
       WHERE event_id = $1 AND answer = 'accepted' AND peer_id IS NOT NULL
         AND id > $2 ORDER BY id LIMIT $3`,
      [input.eventId, after, input.first + 1],
    );
    const peers = await this.peers.summaries(
      viewer,
      rows.map(({ peerId }) => peerId),
    );
    return mapPage(
      toPage(rows, input.first, (row) => [row.id]),
      ({ peerId }) => peers.get(peerId)!,
    );
  }

  /** Looking at it changes nothing: mail scanners follow links too. @throws NOT_FOUND */
  async byToken(viewer: Viewer, token: string): Promise<OwnInvitationView> {
    return this.own(viewer, (await this.links.open(token)).invitationId);
  }

  /** The viewer's invitation after she answered it signed in. @throws NOT_FOUND */
  async ofViewer(viewer: Viewer, invitationId: Id): Promise<OwnInvitationView> {
    const row = await this.sql.one('SELECT id FROM invitation WHERE id = $1 AND peer_id = $2', [
      invitationId,
      signedIn(viewer),
    ]);
    if (!row) throw notFound();
    return this.own(viewer, invitationId);
  }

  private async own(viewer: Viewer, invitationId: Id): Promise<OwnInvitationView> {
    const [row] = await this.sql.query<InvitationRow>(`${select} WHERE invitation.id = $1`, [
      invitationId,
    ]);
    if (!row) throw notFound();
    const event = await this.events.byInvitation(viewer, invitationId);
    const names = await this.peers.names(row.peerId ? [row.peerId] : []);
    return {
      id: row.id,
      name: row.peerId ? (names.get(row.peerId) ?? '') : row.name,
      hasAccount: row.peerId !== null,
      answer: row.answer,
      note: row.note,
      mayAnswer: mayAnswer(event, this.clock.now()),
      event,
    };
  }

  private async demandManager(viewer: Viewer, eventId: Id): Promise<void> {
    if (!mayManageEvent(viewer, await this.events.row(viewer, eventId))) throw forbidden('host');
  }
}
