import type { PeerView } from '@peerloop/directory';
import type { Id, Viewer } from '@peerloop/kernel';
import type { LocalTimeAdjustment } from '../calendar/local-time.js';
import type { Answer } from '../invitation/invitation.entity.js';
import { hasSeat, holdsSeat, mayRegister } from '../invitation/invitation.policy.js';
import type { EventKind, EventStatus, Visibility } from './event.entity.js';
import { isJoinOpen, mayInviteAddresses, mayManageEvent } from './event.policy.js';
import type { EventView } from './event.types.js';

/** An event as read, with the viewer's own invitation. */
export interface EventRow {
  readonly id: Id;
  readonly kind: EventKind;
  readonly title: string;
  readonly language: string;
  readonly hostId: Id;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly localStart: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly adjusted: LocalTimeAdjustment;
  readonly place: string;
  readonly meetingUrl: string;
  readonly description: string;
  readonly descriptionHtml: string;
  readonly agenda: string;
  readonly agendaHtml: string;
  readonly visibility: Visibility;
  readonly followsUp: string;
  readonly capacity: number | null;
  readonly taken: number;
  readonly status: EventStatus;
  readonly cancelReason: string;
  readonly hidden: boolean;
  readonly version: number;
  readonly topicId: Id;
  readonly topicSlug: string;
  readonly topicTitle: string;
  readonly topicPath: Id[];
  /** Null: there is no invitation. */
  readonly answer: Answer | null;
  readonly invited: boolean;
  readonly attendeeCount: number;
}

/** What the viewer sees of it; the meeting link and the sources of texts only who manages it. */
export function viewOf(viewer: Viewer, row: EventRow, host: PeerView, now: Date): EventView {
  const { id, kind, title, language, startsAt, endsAt, localStart, timeZone, minutes, adjusted } =
    row;
  const { descriptionHtml, agendaHtml, visibility, capacity, status, hidden, version } = row;
  const mayManage = mayManageEvent(viewer, row);
  const online = row.meetingUrl !== '';
  const answer = row.answer === 'withdrawn' ? null : row.answer;
  const isFree = !holdsSeat(answer) && hasSeat(capacity, row.taken);
  return {
    ...{ id, kind, title, language, startsAt, endsAt, localStart, timeZone, minutes, adjusted },
    ...{
      descriptionHtml,
      agendaHtml,
      visibility,
      capacity,
      status,
      hidden,
      version,
      host,
      online,
      mayManage,
    },
    topic: { id: row.topicId, slug: row.topicSlug, title: row.topicTitle },
    place: row.place || null,
    meetingUrl: mayManage && online ? row.meetingUrl : null,
    description: mayManage ? row.description : null,
    agenda: mayManage ? row.agenda : null,
    followsUp: row.followsUp || null,
    registeredCount: row.taken,
    attendeeCount: row.attendeeCount,
    cancelReason: row.cancelReason || null,
    viewerAnswer: answer,
    viewerInvited: answer !== null && row.invited,
    mayRegister: isFree && mayRegister(row, now),
    mayInviteAddresses: mayInviteAddresses(viewer, row),
    joinOpen: online && isJoinOpen(row, now),
    joinPath: online ? joinPath(id) : null,
    calendarPath: `/calendar/events/${id}.ics`,
  };
}

/** The platform's own link for joining an event. */
export function joinPath(eventId: Id): string {
  return `/e/${eventId}/join`;
}

/** The page of an event. */
export function eventPath(eventId: Id): string {
  return `/events/${eventId}`;
}
