import {
  isAdministrator,
  isOrganiser,
  moderatesTopic,
  type Id,
  type Viewer,
} from '@peerloop/kernel';

/** What decides what a viewer may do with a showcase. */
export interface ShowcaseFacts {
  readonly championId: Id;
  readonly status: 'waiting' | 'published' | 'returned' | 'withdrawn';
  readonly hidden: boolean;
  readonly topicPath: readonly Id[];
}

/** Moderators of its topic and organisers look at it first; nobody but administrators at her own. */
export function mayReview(viewer: Viewer, showcase: ShowcaseFacts): boolean {
  if (viewer.peerId === showcase.championId) return isAdministrator(viewer);
  return moderatesTopic(viewer, showcase.topicPath) || isOrganiser(viewer);
}

/** What is published is public; the rest is between its author and whoever may review it. */
export function maySeeShowcase(viewer: Viewer, showcase: ShowcaseFacts): boolean {
  if (showcase.status === 'published' && !showcase.hidden) return true;
  if (viewer.peerId === null) return false;
  if (viewer.peerId === showcase.championId) return true;
  return showcase.status !== 'withdrawn' && mayReview(viewer, showcase);
}

export function mayChangeShowcase(viewer: Viewer, showcase: ShowcaseFacts): boolean {
  return (
    viewer.peerId === showcase.championId && showcase.status !== 'withdrawn' && !showcase.hidden
  );
}
