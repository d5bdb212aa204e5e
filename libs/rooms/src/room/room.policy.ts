import type { Id, Viewer } from '@peerloop/kernel';

/** What decides whether a viewer may be in a room. */
export interface RoomFacts {
  readonly kind: 'topic' | 'group';
  readonly createdBy: Id | null;
  /** Whether the viewer is a member; for group rooms only. */
  readonly member: boolean;
  /** Whether moderators let nobody in. */
  readonly hidden: boolean;
}

/** Topics' rooms are open to every peer, a group's to its members until it is hidden; guests read neither. */
export function mayEnter(viewer: Viewer, room: RoomFacts): boolean {
  return viewer.peerId !== null && !room.hidden && (room.kind === 'topic' || room.member);
}

/** Members bring in others; only whoever made the group takes somebody else out. */
export function mayAddMember(viewer: Viewer, room: RoomFacts): boolean {
  return room.kind === 'group' && mayEnter(viewer, room);
}

export function mayRemoveMember(viewer: Viewer, room: RoomFacts, memberId: Id): boolean {
  return (
    room.kind === 'group' &&
    mayEnter(viewer, room) &&
    (viewer.peerId === memberId || viewer.peerId === room.createdBy)
  );
}
