interface Node {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string | null;
}

/** A topic with its place in the tree. */
export type Placed<T> = T & { readonly depth: number };

/** Topics in the order of the tree: each is followed by those below it. Orphans become roots. */
export function inTreeOrder<T extends Node>(topics: readonly T[]): Placed<T>[] {
  const ids = new Set(topics.map((topic) => topic.id));
  const below = (parent: string | null, depth: number): Placed<T>[] =>
    topics
      .filter((topic) => (ids.has(topic.parentId ?? '') ? topic.parentId : null) === parent)
      .flatMap((topic) => [{ ...topic, depth }, ...below(topic.id, depth + 1)]);
  return below(null, 0);
}

/** For a list to choose from, with those below indented. */
export function topicChoices(topics: readonly Node[]): { value: string; label: string }[] {
  return inTreeOrder(topics).map(({ id, title, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${title}`,
  }));
}
