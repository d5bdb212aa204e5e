/** Things whose open pages hear of changes. */
export type Watched = 'event' | 'thread';

/** What a load function depends on that shows the thing. */
export function partOf(kind: Watched, id: string): `${Watched}:${string}` {
  return `${kind}:${id}`;
}
