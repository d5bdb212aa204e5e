import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peerloop/identity';
import {
  Clock,
  DomainError,
  forbidden,
  invalid,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Outbox, RateLimits, sentToEach, UnitOfWork, type Tx } from '@peerloop/platform';
import { EventLock } from '../event/event-lock.js';
import { EventWatchers } from '../event/live/event-watchers.js';
import { mayInviteAddresses, mayManageEvent } from '../event/event.policy.js';
import { EventReader } from '../event/event.reader.js';
import { invitationWithdrawn, peopleInvited } from '../events.events.js';
import { AnswerChange, countAnswer } from './answer-change.js';
import { maxGuests, readGuestLines, type ListedGuest } from './guest-lines.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationLinks } from './invitation-links.js';
import type { InviteInput, InviteOutcomeView } from './invitation.types.js';

interface Invited {
  /** The peer, or a guest's address. */
  readonly whom: string;
  readonly invitationId: Id;
  readonly round: number;
}

interface Guestlist {
  readonly peerIds: readonly Id[];
  readonly guests: readonly ListedGuest[];
}

/** Asking people to come, and taking that back. */
@Injectable()
export class InviteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly accounts: AccountReader,
    private readonly events: EventReader,
    private readonly lock: EventLock,
    private readonly watchers: EventWatchers,
    private readonly answers: AnswerChange,
    private readonly links: InvitationLinks,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Guide, step 5: each person is invited once, however often she is named; who was invited before,
   * or has registered, is passed over. A guest whose address has an account is invited as that peer.
   * @throws NOT_FOUND, FORBIDDEN, EVENT_CANCELLED, EVENT_OVER, RATE_LIMITED, VALIDATION with a problem
   * for each bad line
   */
  async invite(viewer: Viewer, input: InviteInput): Promise<InviteOutcomeView> {
    const by = signedIn(viewer);
    // First of all: who may not invite must not learn from the answer who has an account.
    await this.demandRights(viewer, input);
    const { peerIds, guests } = await this.guestlistOf(input);
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquireToChange(tx, viewer, input.eventId);
      const { event, access } = locked;
      if (input.guests && !mayInviteAddresses(viewer, access)) throw forbidden();
      const others = peerIds.filter((id) => id !== event.hostId);
      const invited = [
        ...(await this.invitePeers(tx, event.id, others, by)),
        ...(await this.inviteGuests(tx, event.id, guests, by, input.guestLocale ?? viewer.locale)),
      ];
      const invitations = invited.map(({ invitationId, round }) => ({ invitationId, round }));
      if (invitations.length > 0) {
        await countAnswer(tx, locked);
        const recipients = invited.map(({ whom }) => whom);
        await this.outbox.record(tx, peopleInvited({ eventId: event.id, by, invitations }));
        this.watchers.tell(tx, event.id);
        await this.limits.consumeIn(tx, ...sentToEach('event-invitations', by, recipients));
      }
      const passedOver = others.length + guests.length - invitations.length;
      return { invited: invitations.length, alreadyInvited: passedOver };
    });
  }

  /**
   * The person need not come; her links open nothing any more. Doing it twice is doing it once.
   * @throws NOT_FOUND, FORBIDDEN, EVENT_CANCELLED, EVENT_OVER
   */
  withdraw(viewer: Viewer, eventId: Id, invitationId: Id): Promise<Id> {
    const by = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquireToChange(tx, viewer, eventId);
      const invitation = await tx.repo(InvitationEntity).findOneBy({ id: invitationId, eventId });
      if (!invitation) throw notFound();
      const { answer: before } = invitation;
      const change = await this.answers.apply(tx, locked, invitation, 'withdrawn');
      if (!change.changed) return invitationId;
      await this.links.revoke(tx, invitationId);
      const { peerId, round } = change.invitation;
      await this.outbox.record(
        tx,
        invitationWithdrawn({ eventId, invitationId, peerId, before, round, by }),
      );
      this.watchers.tell(tx, eventId);
      if (peerId && locked.event.visibility === 'invited') {
        this.watchers.dismiss(tx, eventId, peerId);
      }
      return invitationId;
    });
  }

  private async demandRights(viewer: Viewer, { eventId, guests }: InviteInput): Promise<void> {
    const event = await this.events.row(viewer, eventId);
    if (!mayManageEvent(viewer, event)) throw forbidden('host');
    if (guests && !mayInviteAddresses(viewer, event)) throw forbidden();
  }

  private async guestlistOf(input: InviteInput): Promise<Guestlist> {
    const named = [...new Set(input.peerIds ?? [])];
    const { guests, problems } = readGuestLines(input.guests ?? '');
    if (problems.length > 0)
      throw new DomainError('VALIDATION', { fields: problems.slice(0, maxGuests) });
    if (guests.length > maxGuests) throw invalid('guests', 'TOO_MANY', { max: maxGuests });
    if (named.length + guests.length === 0) throw invalid('peerIds', 'NOBODY');
    const known = new Set((await this.accounts.mailable(named)).map(({ id }) => id));
    const stranger = named.findIndex((id) => !known.has(id));
    if (stranger >= 0) throw invalid(`peerIds.${stranger}`, 'PEER_UNKNOWN');
    const withAccount = await this.accounts.idsByAddress(guests.map(({ address }) => address));
    return {
      peerIds: [...new Set([...named, ...withAccount.values()])],
      guests: guests.filter(({ address }) => !withAccount.has(address)),
    };
  }

  private invitePeers(tx: Tx, eventId: Id, peerIds: readonly Id[], by: Id): Promise<Invited[]> {
    return tx.query(
      `INSERT INTO invitation AS old (id, event_id, peer_id, invited_by, invited_at, answer, created_at)
       SELECT new.id, $1, new.peer_id, $4, $5, 'pending', $5
       FROM unnest($2::uuid[], $3::uuid[]) AS new (id, peer_id)
       ON CONFLICT (event_id, peer_id) DO UPDATE ${again}
       RETURNING id AS "invitationId", round, coalesce(peer_id::text, address, '') AS whom`,
      [eventId, peerIds.map(() => newId()), peerIds, by, this.clock.now()],
    );
  }

  private inviteGuests(
    tx: Tx,
    eventId: Id,
    guests: readonly ListedGuest[],
    by: Id,
    locale: string,
  ): Promise<Invited[]> {
    return tx.query(
      `INSERT INTO invitation AS old
         (id, event_id, address, name, locale, invited_by, invited_at, answer, created_at)
       SELECT new.id, $1, new.address, new.name, $6, $5, $7, 'pending', $7
       FROM unnest($2::uuid[], $3::text[], $4::text[]) AS new (id, address, name)
       ON CONFLICT (event_id, address) DO UPDATE ${again}
       RETURNING id AS "invitationId", round, coalesce(peer_id::text, address, '') AS whom`,
      [
        eventId,
        guests.map(() => newId()),
        guests.map(({ address }) => address),
        guests.map(({ name }) => name),
        by,
        locale,
        this.clock.now(),
      ],
    );
  }
}

// Only an invitation that was taken back is made anew; RETURNING leaves the others out.
const again = `
  SET answer = 'pending', round = old.round + 1, note = '', answered_at = NULL,
      invited_by = excluded.invited_by, invited_at = excluded.invited_at
  WHERE old.answer = 'withdrawn'`;
