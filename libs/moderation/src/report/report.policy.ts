import { moderatesTopic, type Id, type Viewer } from '@peerloop/kernel';

/** Moderators decide about what stands in their topics, administrators about everything. */
export function mayDecide(viewer: Viewer, topicPath: readonly Id[]): boolean {
  return moderatesTopic(viewer, topicPath);
}
