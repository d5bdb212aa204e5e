import { aside } from '#lib/server/api/aside.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { MarkRoomReadDocument } from '../room.graphql.ts';
import type { RequestHandler } from './$types';

/** How far somebody has read, while she is leaving. */
export const POST: RequestHandler = (event) =>
  aside(event, ({ seq }) => {
    const input = { roomId: event.params.roomId, seq: Number(seq) || 0 };
    return mutate(event, MarkRoomReadDocument, { input });
  });
