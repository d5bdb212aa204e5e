import { type Id, isAdministrator, isOrganiser, type Viewer } from '@peerloop/kernel';

/** Lists hold addresses: their organiser sees them, and administrators do. */
export function maySeeList(viewer: Viewer, list: { readonly organiserId: Id }): boolean {
  return isAdministrator(viewer) || (isOrganiser(viewer) && viewer.peerId === list.organiserId);
}
