import type { ConnectionServerMessages } from './socket-messages/connection-messages.js';
import type { EventClientMessages, EventServerMessages } from './socket-messages/event-messages.js';
import type { InboxServerMessages } from './socket-messages/inbox-messages.js';
import type { RoomClientMessages, RoomServerMessages } from './socket-messages/room-messages.js';
import type {
  ThreadClientMessages,
  ThreadServerMessages,
} from './socket-messages/thread-messages.js';

/**
 * Every message on a live connection, in both directions. Shared by the server and the browser;
 * types but for one number, so it costs the browser next to nothing.
 *
 * The rule for all of them: a message may get lost. Whatever is shown must be the same after the
 * client has asked for what it missed, so pushes that matter carry the room's running number.
 */

/** From the browser to the server; each is answered. */
export interface ClientMessages
  extends RoomClientMessages, EventClientMessages, ThreadClientMessages {}

/** From the server to the browser. */
export interface ServerMessages
  extends
    ConnectionServerMessages,
    RoomServerMessages,
    InboxServerMessages,
    EventServerMessages,
    ThreadServerMessages {}

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
