import type { Face, ServerMessage, ServerMessages } from '@peerloop/contracts';
import type { Id, Viewer } from '@peerloop/kernel';
import type { Server, Socket } from 'socket.io';

type Pushes = { [Name in ServerMessage]: (payload: ServerMessages[Name]) => void };

// Client messages are received through Nest's gateways, which check and type them.
type Received = Record<string, (...args: never[]) => void>;

/** One replica's news about who is in which room, numbered so that a lost one is noticed. */
export interface PresenceNews {
  readonly replica: string;
  readonly version: number;
  /** The replica's whole state, to replace what was known of it. */
  readonly whole: boolean;
  readonly rooms: readonly (readonly [roomId: Id, came: readonly Face[], went: readonly Id[]])[];
}

/**
 * What is pushed to those who are taken out of a group, in one with taking them out: whoever has
 * heard it is out.
 */
export interface Farewell<Name extends ServerMessage = ServerMessage> {
  readonly name: Name;
  readonly payload: ServerMessages[Name];
}

/** A message for a group of connections, on its way to another process. */
export type PushedMessage = readonly [group: string, name: string, payload: unknown];

/** What the processes tell each other. Every message may get lost; see {@link SocketHub}. */
export interface ReplicaMessages {
  pushes: (pushes: readonly PushedMessage[]) => void;
  end: (group: string) => void;
  reopen: (group: string) => void;
  leave: (peerGroup: string, group: string, farewell: Farewell | null) => void;
  empty: (group: string, farewell: Farewell | null) => void;
  stale: (peerGroup: string) => void;
  presence: (news: PresenceNews) => void;
  presenceBeat: (replica: string, version: number) => void;
  presenceAsk: (replica: string) => void;
  presenceGone: (replica: string) => void;
}

/** What the server knows of a connection. The guard reads `viewer`. */
export interface SocketData {
  viewer: Viewer;
}

export type LiveServer = Server<Received, Pushes, ReplicaMessages, SocketData>;
export type LiveConnection = Socket<Received, Pushes, ReplicaMessages, SocketData>;

/** Groups of connections ("rooms" in socket.io's words) that are pushed to together. */
export const groups = {
  peer: (peerId: Id) => `peer:${peerId}`,
  session: (sessionId: Id) => `session:${sessionId}`,
  /** By the hash of the API token: what the database keeps of it. */
  token: (tokenHash: string) => `token:${tokenHash}`,
  room: (roomId: Id) => `room:${roomId}`,
  event: (eventId: Id) => `event:${eventId}`,
  thread: (threadId: Id) => `thread:${threadId}`,
};

/** Something whose changes a page can listen to. */
export type Subject =
  { readonly roomId: Id } | { readonly eventId: Id } | { readonly threadId: Id };

export function groupOf(subject: Subject): string {
  if ('roomId' in subject) return groups.room(subject.roomId);
  return 'eventId' in subject ? groups.event(subject.eventId) : groups.thread(subject.threadId);
}

/** The room whose group this is, or null when it is another kind of group. */
export function roomIdOf(group: string): Id | null {
  const prefix = groups.room('');
  return group.startsWith(prefix) ? group.slice(prefix.length) : null;
}

/** Messages that say nothing but "ask again": one a second is enough. */
export const hints: ReadonlySet<string> = new Set<ServerMessage>([
  'event:changed',
  'thread:changed',
]);
