import { moderatesTopic, type Id, type Viewer } from '@peerloop/kernel';

/** What decides whether a viewer may see or change a post. */
export interface PostFacts {
  readonly authorId: Id;
  readonly deleted: boolean;
  readonly hidden: boolean;
  /** The thread's topic and all above it. */
  readonly topicPath: readonly Id[];
}

/** Hidden things stay in sight of their author and of the topic's moderators. */
export function maySeeHidden(
  viewer: Viewer,
  facts: Pick<PostFacts, 'authorId' | 'topicPath'>,
): boolean {
  return viewer.peerId === facts.authorId || moderatesTopic(viewer, facts.topicPath);
}

export function mayEditPost(viewer: Viewer, facts: PostFacts): boolean {
  return viewer.peerId === facts.authorId && !facts.deleted && !facts.hidden;
}

export function mayDeletePost(viewer: Viewer, facts: PostFacts): boolean {
  return (
    !facts.deleted && (viewer.peerId === facts.authorId || moderatesTopic(viewer, facts.topicPath))
  );
}
