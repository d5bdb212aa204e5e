import { Injectable } from '@nestjs/common';
import { Clock, invalid, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, RateLimits, UnitOfWork, type RateLimit, type Tx } from '@peerloop/platform';
import { EventLock, isStanding } from '../event/event-lock.js';
import { EventWatchers } from '../event/live/event-watchers.js';
import type { EventEntity } from '../event/event.entity.js';
import { maySeeEvent } from '../event/event.policy.js';
import { eventCancelled, eventOver, invitationClosed } from '../events.errors.js';
import { invitationAnswered } from '../events.events.js';
import { AnswerChange, type ChangedAnswer } from './answer-change.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationLinks } from './invitation-links.js';
import { mayAnswer, mayRegister } from './invitation.policy.js';
import type { AnswerInvitationInput } from './invitation.types.js';

// Every change is confirmed by mail; nobody changes her mind more often.
const answersPerHour: RateLimit = { name: 'one-answer', points: 60, seconds: 3600 };

/** Saying whether one comes: registering, and answering an invitation. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly lock: EventLock,
    private readonly watchers: EventWatchers,
    private readonly answers: AnswerChange,
    private readonly links: InvitationLinks,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a seat, until the event ends. Registering twice is registering once. Whoever is invited
   * accepts by it.
   * @throws NOT_FOUND, EVENT_CANCELLED, EVENT_OVER, EVENT_FULL
   */
  async register(viewer: Viewer, eventId: Id): Promise<Id> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquire(tx, eventId);
      const own = await this.lock.invitationOf(tx, eventId, peerId);
      if (!maySeeEvent(viewer, locked.access, isStanding(own))) throw notFound();
      this.demandOpenDoor(locked.event);
      const change = own
        ? await this.answers.apply(tx, locked, own, 'accepted')
        : await this.answers.register(tx, locked, peerId);
      await this.announce(tx, change);
      return eventId;
    });
  }

  /**
   * An invited person comes without having said so: joining is saying yes.
   * @throws NOT_FOUND, EVENT_CANCELLED, EVENT_OVER, EVENT_FULL
   */
  async acceptIn(tx: Tx, eventId: Id, invitationId: Id): Promise<void> {
    const locked = await this.lock.acquire(tx, eventId);
    const invitation = await tx.repo(InvitationEntity).findOneBy({ id: invitationId, eventId });
    if (!invitation || !isStanding(invitation)) throw notFound();
    this.demandOpenDoor(locked.event);
    await this.announce(tx, await this.answers.apply(tx, locked, invitation, 'accepted'));
  }

  /**
   * Gives the seat back, until the event ends; an invited peer declines by it. Doing it twice is
   * doing it once.
   * @throws NOT_FOUND, EVENT_CANCELLED, EVENT_OVER
   */
  async unregister(viewer: Viewer, eventId: Id): Promise<Id> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquire(tx, eventId);
      const own = await this.lock.invitationOf(tx, eventId, peerId);
      if (!maySeeEvent(viewer, locked.access, isStanding(own))) throw notFound();
      if (!own || !isStanding(own)) return eventId;
      this.lock.demandOpen(locked.event);
      const answer = own.invitedBy ? 'declined' : 'withdrawn';
      await this.announce(tx, await this.answers.apply(tx, locked, own, answer));
      return eventId;
    });
  }

  /**
   * Accept, tentative or decline, by the personal link or signed in; may be changed until the event
   * begins.
   * @returns the invitation's id
   * @throws NOT_FOUND, VALIDATION (without token and event), EVENT_CANCELLED, INVITATION_CLOSED,
   * EVENT_FULL
   */
  async answer(viewer: Viewer, input: AnswerInvitationInput): Promise<Id> {
    const { eventId, find, who } = await this.whichOne(viewer, input);
    await this.limits.consume({ limit: answersPerHour, who });
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquire(tx, eventId);
      const { event } = locked;
      const invitation = await find(tx);
      if (!invitation || !isStanding(invitation) || event.hiddenAt) throw notFound();
      if (event.status === 'cancelled') throw eventCancelled();
      if (!mayAnswer(event, this.clock.now())) throw invitationClosed();
      const note = input.note ?? invitation.note;
      await this.announce(tx, await this.answers.apply(tx, locked, invitation, input.answer, note));
      return invitation.id;
    });
  }

  private demandOpenDoor(event: EventEntity): void {
    if (event.status === 'cancelled') throw eventCancelled();
    if (!mayRegister(event, this.clock.now())) throw eventOver();
  }

  private async whichOne(viewer: Viewer, { token, eventId }: AnswerInvitationInput) {
    if (token) {
      const linked = await this.links.open(token);
      const { invitationId } = linked;
      const find = (tx: Tx) => tx.repo(InvitationEntity).findOneBy({ id: invitationId });
      return { eventId: linked.eventId, find, who: invitationId };
    }
    if (!eventId) throw invalid('eventId', 'REQUIRED');
    const peerId = signedIn(viewer);
    const find = (tx: Tx) => this.lock.invitationOf(tx, eventId, peerId);
    return { eventId, find, who: peerId };
  }

  private async announce(tx: Tx, { invitation, before, changed }: ChangedAnswer): Promise<void> {
    const { id, eventId, peerId, answer, round } = invitation;
    if (changed) {
      await this.outbox.record(
        tx,
        invitationAnswered({ eventId, invitationId: id, peerId, before, answer, round }),
      );
    }
    this.watchers.tell(tx, eventId);
  }
}
