/**
 * Every message on a live connection, in both directions. Shared by the server and the browser;
 * types but for one number, so it costs the browser next to nothing.
 *
 * The rule for all of them: a message may get lost. Whatever is shown must be the same after the
 * client has asked for what it missed, so pushes that matter carry the room's running number.
 */

/** A peer as others see her in a room. */
export interface Face {
  readonly peerId: string;
  readonly name: string;
}

/** Who is in a room just now. */
export interface Presence {
  /** Peers, not connections. */
  readonly count: number;
  /** At most {@link maxFaces} of them. */
  readonly faces: readonly Face[];
}

export const maxFaces = 60;

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

interface Exchange<Payload, Answer> {
  readonly payload: Payload;
  readonly answer: Answer;
}

type Nothing = Readonly<Record<string, never>>;

/** From the browser to the server; each is answered. */
export interface ClientMessages {
  /** Also after every reconnect, with the highest `changeSeq` seen. */
  'room:join': Exchange<{ roomId: string; afterSeq?: number | undefined }, RoomSnapshot>;
  'room:leave': Exchange<{ roomId: string }, Nothing>;
  /** At most every three seconds while the peer types. */
  'room:typing': Exchange<{ roomId: string }, Nothing>;
  /** How far she has read, of what is before her eyes; now and then while she reads. */
  'room:read': Exchange<{ roomId: string; seq: number }, Nothing>;
  /** Hear of changes to an event while its page is open. */
  'event:watch': Exchange<{ eventId: string }, Nothing>;
  'event:unwatch': Exchange<{ eventId: string }, Nothing>;
  /** Hear of new posts, edits and deletions while a thread is open. */
  'thread:watch': Exchange<{ threadId: string }, Nothing>;
  'thread:unwatch': Exchange<{ threadId: string }, Nothing>;
}

/** From the server to the browser. */
export interface ServerMessages {
  'room:message': RoomMessage;
  /** Edited or deleted; `changeSeq` is the room's next number. */
  'room:message-changed': RoomMessage;
  /** Who came and who went since the last one. `joined` may be cut short; `count` is right. */
  'room:present': {
    readonly roomId: string;
    readonly count: number;
    readonly joined: readonly Face[];
    readonly left: readonly string[];
  };
  /** Show it for five seconds. */
  'room:typing': { readonly roomId: string; readonly face: Face };
  /** The viewer is no longer in the room: it was closed, or she was taken out. */
  'room:closed': { readonly roomId: string; readonly reason: 'closed' | 'removed' };
  /** Something new in the inbox; `unread` is the count to show. */
  'inbox:new': { readonly unread: number };
  /** The event, its answers or its registrations changed: ask for it again. */
  'event:changed': { readonly eventId: string };
  /** Something was posted in the thread, or changed in it: ask for it again. */
  'thread:changed': { readonly threadId: string };
  /** The connection to the other servers was broken for a moment: join rooms again to catch up. */
  'live:resync': Nothing;
  /** Sign-in ended; the server hangs up. */
  'session:ended': Nothing;
  /** The server is about to stop: hang up, come back after a random part of this time. */
  'server:stopping': { readonly withinMilliseconds: number };
}

export type ClientMessage = keyof ClientMessages;
export type ServerMessage = keyof ServerMessages;
export type PayloadOf<Name extends ClientMessage> = ClientMessages[Name]['payload'];
export type AnswerOf<Name extends ClientMessage> = ClientMessages[Name]['answer'];

/** Why a message was refused; the codes are those of the API. */
export interface SocketRefusal {
  readonly ok: false;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** What a client message is answered with. */
export type SocketAnswer<Name extends ClientMessage> =
  ({ readonly ok: true } & AnswerOf<Name>) | SocketRefusal;
