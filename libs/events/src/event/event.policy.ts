import {
  isAdministrator,
  isOrganiser,
  moderatesTopic,
  type Id,
  type Viewer,
} from '@peerloop/kernel';

/** What decides who sees and manages an event. */
export interface EventAccessFacts {
  readonly hostId: Id;
  readonly visibility: 'public' | 'invited';
  readonly hidden: boolean;
  /** The event's topic and all above it. */
  readonly topicPath: readonly Id[];
}

/** When an event is, and whether it still takes place. */
export interface EventTimeFacts {
  readonly status: 'scheduled' | 'cancelled';
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Those who come by the platform's link may come so much earlier, in minutes. */
export const doorsOpenMinutes = 30;

/** Champions (peers with a published showcase) and organisers bring others together. */
export function maySchedule(viewer: Viewer, champion: boolean): boolean {
  return viewer.peerId !== null && (champion || isOrganiser(viewer));
}

/**
 * Public events are everybody's to see. Those for invited people only are seen by the host,
 * administrators and whoever has an invitation that was not withdrawn; for all others they do not
 * exist, organisers and moderators included. A hidden event stays in sight of its host and of the
 * topic's moderators.
 *
 * @param invited whether the viewer has such an invitation
 */
export function maySeeEvent(viewer: Viewer, facts: EventAccessFacts, invited: boolean): boolean {
  if (isAdministrator(viewer) || isHost(viewer, facts)) return true;
  if (facts.hidden) return moderatesTopic(viewer, facts.topicPath);
  return facts.visibility === 'public' || invited;
}

/**
 * The host and administrators manage an event. Organisers also manage every public one: they answer
 * for the programme, and somebody must be able to move or cancel the webinar of a champion who fell
 * ill. Events for invited people only are the host's own; other organisers do not even see them.
 */
export function mayManageEvent(viewer: Viewer, facts: EventAccessFacts): boolean {
  if (isAdministrator(viewer) || isHost(viewer, facts)) return true;
  return isOrganiser(viewer) && facts.visibility === 'public' && !facts.hidden;
}

/** Writing to people without an account in the platform's name is for organisers. */
export function mayInviteAddresses(viewer: Viewer, facts: EventAccessFacts): boolean {
  return isOrganiser(viewer) && mayManageEvent(viewer, facts);
}

/** Whether times, texts and invitations of the event may still change. */
export function isOpenForChange(facts: EventTimeFacts, now: Date): boolean {
  return facts.status === 'scheduled' && now < facts.endsAt;
}

/** Whether the platform's link lets people in. */
export function isJoinOpen(facts: EventTimeFacts, now: Date): boolean {
  const opensAt = facts.startsAt.getTime() - doorsOpenMinutes * 60_000;
  return facts.status === 'scheduled' && now.getTime() >= opensAt && now < facts.endsAt;
}

function isHost(viewer: Viewer, { hostId }: EventAccessFacts): boolean {
  return viewer.peerId === hostId;
}
