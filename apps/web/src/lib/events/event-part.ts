/** What a load function depends on that shows an event, its answers or who came. */
export function eventPart(eventId: string): `event:${string}` {
  return `event:${eventId}`;
}
