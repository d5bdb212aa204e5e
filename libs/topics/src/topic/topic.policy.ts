import { isOrganiser, moderatesTopic, type Id, type Viewer } from '@peerloop/kernel';

/** New roots are for organisers; a moderator may branch out what she looks after. */
export function mayAddTopic(viewer: Viewer, parentPath: readonly Id[]): boolean {
  return isOrganiser(viewer) || (parentPath.length > 0 && moderatesTopic(viewer, parentPath));
}

export function mayChangeTopic(viewer: Viewer, path: readonly Id[]): boolean {
  return isOrganiser(viewer) || moderatesTopic(viewer, path);
}
