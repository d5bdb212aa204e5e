interface Reviewer {
  readonly roles: readonly unknown[];
  readonly moderatedTopicIds: readonly string[];
}

/** Whether showcases wait for her look: those of her topics, or as an organiser all of them. */
export function reviews(viewer: Reviewer | null | undefined): boolean {
  return Boolean(viewer && (viewer.roles.length > 0 || viewer.moderatedTopicIds.length > 0));
}
