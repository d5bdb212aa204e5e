import type { Exchange, Nothing } from './exchange.js';
import type { Face, Presence, PresenceChange } from './presence.js';

/** What is said in a room, as shown. Dates are ISO 8601 in UTC. */
export interface RoomMessage {
  readonly id: string;
  readonly roomId: string;
  /** Its place in the room; never changes. */
  readonly seq: number;
  /**
   * The room's number of its last change: equal to `seq` at first, above it once edited or
   * deleted. One counter gives both, so "everything after N" means `changeSeq > N`.
   */
  readonly changeSeq: number;
  readonly author: Face | null;
  /** Safe HTML; empty when deleted. */
  readonly html: string;
  readonly sentAt: string;
  readonly editedAt: string | null;
  readonly deleted: boolean;
  /** Deleted by moderators: they can show it again. */
  readonly hidden: boolean;
}

/** The answer to joining: the room as of now, or what came after `afterSeq`. */
export interface RoomSnapshot {
  /** The room's running number at the moment of the answer. */
  readonly seq: number;
  /**
   * In the order of `changeSeq`: everything after `afterSeq`, or, without it or when that would be
   * too much, the newest messages with `gap` set.
   */
  readonly messages: readonly RoomMessage[];
  /** The client must forget what it shows and take `messages` as the new beginning. */
  readonly gap: boolean;
  readonly present: Presence;
}

export interface RoomClientMessages {
  /** Also after every reconnect, with the highest `changeSeq` seen. */
  'room:join': Exchange<{ roomId: string; afterSeq?: number | undefined }, RoomSnapshot>;
  'room:leave': Exchange<{ roomId: string }, Nothing>;
  /** At most every three seconds while the peer types. */
  'room:typing': Exchange<{ roomId: string }, Nothing>;
  /** How far she has read, of what is before her eyes; now and then while she reads. */
  'room:read': Exchange<{ roomId: string; seq: number }, Nothing>;
}

export interface RoomServerMessages {
  'room:message': RoomMessage;
  /** Edited or deleted; `changeSeq` is the room's next number. */
  'room:message-changed': RoomMessage;
  'room:present': { readonly roomId: string } & PresenceChange;
  /** Show it for five seconds. */
  'room:typing': { readonly roomId: string; readonly face: Face };
  /** The viewer is no longer in the room: it was closed, or she was taken out. */
  'room:closed': { readonly roomId: string; readonly reason: 'closed' | 'removed' };
}
