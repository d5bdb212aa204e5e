import { Injectable } from '@nestjs/common';
import { Clock, DomainError, guest, notFound, type Id, type Viewer } from '@peerloop/kernel';
import { Sql, UnitOfWork } from '@peerloop/platform';
import { isJoinOpen, mayManageEvent } from '../event/event.policy.js';
import { EventReader } from '../event/event.reader.js';
import type { EventRow } from '../event/event-row.js';
import type { Answer } from '../invitation/invitation.entity.js';
import { InvitationLinks } from '../invitation/invitation-links.js';
import { InvitationService } from '../invitation/invitation.service.js';
import { AttendanceService, type Attendee } from './attendance.service.js';

/**
 * Why somebody is not let in: it is too early, over or cancelled, nobody joins online, no seat is
 * left, or she is not registered.
 */
export type NotJoined = 'early' | 'over' | 'cancelled' | 'offline' | 'full' | 'register';

export type Joining = { readonly meetingUrl: string } | { readonly problem: NotJoined };

interface Own {
  readonly invitationId: Id;
  readonly answer: Answer;
  readonly peerId: Id | null;
}

/** Guide, step 5, online: going to the meeting by the platform's own link, which records attendance. */
@Injectable()
export class JoinService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sql: Sql,
    private readonly events: EventReader,
    private readonly links: InvitationLinks,
    private readonly invitations: InvitationService,
    private readonly attendance: AttendanceService,
    private readonly clock: Clock,
  ) {}

  /** Somebody who is signed in. @throws NOT_FOUND */
  async asPeer(viewer: Viewer, peerId: Id, eventId: Id): Promise<Joining> {
    const event = await this.events.row(viewer, eventId);
    const own = await this.sql.one<Own>(
      `SELECT id AS "invitationId", answer, peer_id AS "peerId" FROM invitation
       WHERE event_id = $1 AND peer_id = $2`,
      [eventId, peerId],
    );
    const attendee = { peerId, invitationId: null };
    return this.join(event, own, attendee, mayManageEvent(viewer, event));
  }

  /** A guest with the link of her invitation. @throws NOT_FOUND also for a link of another event */
  async asGuest(token: string, eventId: Id): Promise<Joining> {
    const linked = await this.links.open(token);
    if (linked.eventId !== eventId) throw notFound();
    const own = await this.sql.one<Own>(
      `SELECT id AS "invitationId", answer, peer_id AS "peerId" FROM invitation WHERE id = $1`,
      [linked.invitationId],
    );
    if (!own) throw notFound();
    const event = await this.events.rowOfInvitation(guest(), own.invitationId);
    const { peerId, invitationId } = own;
    return this.join(
      event,
      own,
      peerId ? { peerId, invitationId: null } : { peerId, invitationId },
      false,
    );
  }

  private async join(
    event: EventRow,
    own: Own | null,
    attendee: Attendee,
    manages: boolean,
  ): Promise<Joining> {
    const problem =
      this.problemOf(event) ?? (manages ? null : problemOfAnswer(own?.answer ?? null));
    if (problem) return { problem };
    try {
      await this.unitOfWork.run(async (tx) => {
        if (own && !manages && own.answer !== 'accepted') {
          await this.invitations.acceptIn(tx, event.id, own.invitationId);
        }
        await this.attendance.noteJoining(tx, event.id, attendee);
        return null;
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'EVENT_FULL') return { problem: 'full' };
      throw error;
    }
    return { meetingUrl: event.meetingUrl };
  }

  private problemOf(event: EventRow): NotJoined | null {
    const now = this.clock.now();
    if (event.status === 'cancelled') return 'cancelled';
    if (!event.meetingUrl) return 'offline';
    if (isJoinOpen(event, now)) return null;
    return now < event.startsAt ? 'early' : 'over';
  }
}

/** Whoever was asked and has not said no may come; anybody else registers first. */
function problemOfAnswer(answer: Answer | null): NotJoined | null {
  const isExpected = answer !== null && answer !== 'declined' && answer !== 'withdrawn';
  return isExpected ? null : 'register';
}
