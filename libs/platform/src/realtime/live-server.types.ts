import type { Face, ServerMessage, ServerMessages } from '@peerloop/contracts';
import type { Id, Viewer } from '@peerloop/kernel';
import type { Server, Socket } from 'socket.io';

type Pushes = { [Name in ServerMessage]: (payload: ServerMessages[Name]) => void };

// Client messages are received through Nest's gateways, which check and type them.
type Received = Record<string, (...args: never[]) => void>;

/** One replica's news about who is present where, numbered so that a lost one is noticed. */
export interface PresenceNews {
  readonly replica: string;
  readonly version: number;
  /** The replica's whole state, to replace what was known of it. */
  readonly whole: boolean;
  readonly changes: readonly (readonly [
    group: string,
    came: readonly Face[],
    went: readonly Id[],
  ])[];
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
export type PushedMessage = readonly [
  group: string,
  name: string,
  payload: unknown,
  /** It says nothing but "ask again": one a second is enough. */
  pace?: 'hint',
];

/** What the processes tell each other. Every message may get lost; see {@link SocketHub}. */
export interface ReplicaMessages {
  pushes: (pushes: readonly PushedMessage[]) => void;
  end: (group: string) => void;
  reopen: (group: string) => void;
  leave: (peerGroup: string, group: string, farewell: Farewell | null) => void;
  empty: (group: string, farewell: Farewell | null) => void;
  stale: (peerGroup: string) => void;
  presenceNews: (news: PresenceNews) => void;
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
};

/** Something that pages listen to, and that peers may be present at; a context names its kinds. */
export interface Subject {
  readonly kind: string;
  readonly id: Id;
}

export const groupOf = ({ kind, id }: Subject): string => `${kind}:${id}`;

export function subjectOf(group: string): Subject {
  const end = group.indexOf(':');
  return { kind: group.slice(0, end), id: group.slice(end + 1) };
}

/** Makes the subjects of its kind. */
export interface SubjectKind {
  (id: Id): Subject;
  readonly kind: string;
}

/** `const roomSubject = subjectsOf('room')` */
export function subjectsOf(kind: string): SubjectKind {
  // Who listens to a group of this kind would hear what is meant for one peer.
  if (kind in groups) throw new Error(`"${kind}" is not free as a kind of subject`);
  return Object.assign((id: Id) => ({ kind, id }), { kind });
}
