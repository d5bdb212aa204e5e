import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peerloop/identity';
import { Clock, invalid, newId, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { EventLock } from '../event/event-lock.js';
import { EventWatchers } from '../event/live/event-watchers.js';
import type { EventEntity } from '../event/event.entity.js';
import { doorsOpenMinutes } from '../event/event.policy.js';
import { eventCancelled, eventNotBegun } from '../events.errors.js';
import { attendanceRecorded } from '../events.events.js';
import { InvitationEntity } from '../invitation/invitation.entity.js';
import { AttendanceEntity } from './attendance.entity.js';
import type { RecordAttendanceInput } from './attendance.types.js';

/** Whose attendance it is: one of the two. */
export interface Attendee {
  readonly peerId: Id | null;
  readonly invitationId: Id | null;
}

/** Writing down who was there. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly accounts: AccountReader,
    private readonly lock: EventLock,
    private readonly watchers: EventWatchers,
    private readonly clock: Clock,
  ) {}

  /**
   * By hand, for those who manage the event: who came to a hall, or by another way than our link.
   * @throws NOT_FOUND, FORBIDDEN, VALIDATION, EVENT_CANCELLED, EVENT_NOT_BEGUN
   */
  async record(viewer: Viewer, input: RecordAttendanceInput): Promise<Id> {
    const by = signedIn(viewer);
    await this.demandPeer(input.peerId ?? null);
    return this.unitOfWork.run(async (tx) => {
      const { event } = await this.lock.acquireToManage(tx, viewer, input.eventId);
      const times = this.timesOf(input, event);
      const attendee = await attendeeOf(tx, input);
      const known = await find(tx, event.id, attendee);
      if (known) {
        await tx.repo(AttendanceEntity).update({ id: known.id }, { ...times, recordedBy: by });
        this.watchers.tell(tx, event.id);
        return known.id;
      }
      return this.write(tx, event.id, attendee, times, by);
    });
  }

  /** Taking it back twice is taking it back once. @throws NOT_FOUND, FORBIDDEN */
  remove(viewer: Viewer, eventId: Id, attendanceId: Id): Promise<Id> {
    return this.unitOfWork.run(async (tx) => {
      await this.lock.acquireToManage(tx, viewer, eventId);
      await tx.repo(AttendanceEntity).delete({ id: attendanceId, eventId });
      this.watchers.tell(tx, eventId);
      return attendanceId;
    });
  }

  /** By the platform's link; the first time counts. */
  async noteJoining(tx: Tx, eventId: Id, attendee: Attendee): Promise<void> {
    const times = { joinedAt: this.clock.now(), leftAt: null };
    if (!(await find(tx, eventId, attendee))) await this.write(tx, eventId, attendee, times, null);
  }

  private async write(
    tx: Tx,
    eventId: Id,
    { peerId, invitationId }: Attendee,
    times: { joinedAt: Date; leftAt: Date | null },
    recordedBy: Id | null,
  ): Promise<Id> {
    const id = newId();
    const row = { id, eventId, peerId, invitationId, ...times, recordedBy };
    // Two tabs may join at once; one of the rows is enough.
    const written = await tx
      .repo(AttendanceEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((written.raw as unknown[]).length > 0) {
      const joinedAt = times.joinedAt.toISOString();
      await this.outbox.record(
        tx,
        attendanceRecorded({ eventId, attendanceId: id, peerId, joinedAt }),
      );
      this.watchers.tell(tx, eventId);
    }
    return id;
  }

  private timesOf({ joinedAt, leftAt }: RecordAttendanceInput, event: EventEntity) {
    const now = this.clock.now();
    if (event.status === 'cancelled') throw eventCancelled();
    if (now.getTime() < event.startsAt.getTime() - doorsOpenMinutes * 60_000) throw eventNotBegun();
    const joined = joinedAt ?? event.startsAt;
    if (joinedAt && joinedAt > now) throw invalid('joinedAt', 'IN_FUTURE');
    if (leftAt && leftAt < joined) throw invalid('leftAt', 'BEFORE_JOINING');
    return { joinedAt: joined, leftAt: leftAt ?? null };
  }

  private async demandPeer(peerId: Id | null): Promise<void> {
    if (peerId === null) return;
    const known = await this.accounts.names([peerId]);
    if (!known.has(peerId)) throw invalid('peerId', 'PEER_UNKNOWN');
  }
}

/** @throws NOT_FOUND, VALIDATION (NOBODY on `peerId`) */
async function attendeeOf(
  tx: Tx,
  { eventId, peerId, invitationId }: RecordAttendanceInput,
): Promise<Attendee> {
  if (peerId) return { peerId, invitationId: null };
  if (!invitationId) throw invalid('peerId', 'NOBODY');
  const invitation = await tx.repo(InvitationEntity).findOneBy({ id: invitationId, eventId });
  if (!invitation) throw notFound();
  return invitation.peerId
    ? { peerId: invitation.peerId, invitationId: null }
    : { peerId: null, invitationId };
}

function find(
  tx: Tx,
  eventId: Id,
  { peerId, invitationId }: Attendee,
): Promise<AttendanceEntity | null> {
  const who = peerId ? { peerId } : { invitationId: invitationId! };
  return tx.repo(AttendanceEntity).findOneBy({ eventId, ...who });
}
