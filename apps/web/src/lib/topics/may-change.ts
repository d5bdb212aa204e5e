interface Node {
  readonly id: string;
  readonly parentId?: string | null;
}

interface Viewer {
  readonly roles: readonly string[];
  readonly moderatedTopicIds: readonly string[];
}

/** Whether a page should lead to changing a topic; the api decides when it comes to that. */
export function mayChangeTopic(viewer: Viewer | null, topic: Node, tree: readonly Node[]): boolean {
  if (!viewer) return false;
  if (viewer.roles.length > 0) return true;
  const byId = new Map(tree.map((node) => [node.id, node]));
  for (let at: Node | undefined = topic; at; at = byId.get(at.parentId ?? '')) {
    if (viewer.moderatedTopicIds.includes(at.id)) return true;
  }
  return false;
}
