import { Injectable } from '@nestjs/common';
import type { Presence, ServerMessage, ServerMessages } from '@peerloop/contracts';
import type { Id } from '@peerloop/kernel';
import { groupOf, groups, type Farewell, type Subject } from './live-server.types.js';
import { SubjectPresence } from './presence/presence.js';
import { SocketHub } from './socket-hub.js';

/**
 * Reaches the live connections of peers on all replicas, from any process. Nothing here waits and
 * nothing fails: a push may get lost, so what it says must also be readable. Call it after the
 * commit (`tx.afterCommit`).
 */
@Injectable()
export class Realtime {
  constructor(
    private readonly hub: SocketHub,
    private readonly presence: SubjectPresence,
  ) {}

  /** All connections of one peer. */
  toPeer<Name extends ServerMessage>(peerId: Id, name: Name, payload: ServerMessages[Name]): void {
    this.hub.push(groups.peer(peerId), name, payload);
  }

  /** Everybody whose page watches the subject. */
  toWatchers<Name extends ServerMessage>(
    subject: Subject,
    name: Name,
    payload: ServerMessages[Name],
  ): void {
    this.hub.push(groupOf(subject), name, payload);
  }

  /** The same within this process. */
  toWatchersHere<Name extends ServerMessage>(
    subject: Subject,
    name: Name,
    payload: ServerMessages[Name],
  ): void {
    this.hub.pushHere([groupOf(subject), name, payload]);
  }

  /** Tells those who watch the subject to ask for it again, at most once a second. */
  hint<Name extends ServerMessage>(
    subject: Subject,
    name: Name,
    payload: ServerMessages[Name],
  ): void {
    this.hub.push(groupOf(subject), name, payload, 'hint');
  }

  /** Cuts the connections of one session: signing out, ending a session from the list. */
  endSession(sessionId: Id): void {
    this.hub.end(groups.session(sessionId));
  }

  /** Cuts the connections of an API token that was revoked. */
  endToken(tokenHash: string): void {
    this.hub.end(groups.token(tokenHash));
  }

  /** Cuts all connections of a peer: account disabled. */
  endPeer(peerId: Id): void {
    this.hub.end(groups.peer(peerId));
  }

  /**
   * The peer lost a role or a moderatorship: her connections are cut, with what they listen to by that
   * right. They come back by themselves, with the rights there are.
   */
  reopenPeer(peerId: Id): void {
    this.hub.reopen(groups.peer(peerId));
  }

  /** The peer gained a role, or is called otherwise: her next message is judged by it. */
  refreshPeer(peerId: Id): void {
    this.hub.markStale(peerId);
  }

  /** Takes a peer off a subject, with a farewell or without a word. */
  removeFrom(peerId: Id, subject: Subject, farewell: Farewell | null = null): void {
    this.hub.leave(peerId, groupOf(subject), farewell);
  }

  /** Takes everybody off a subject. */
  close(subject: Subject, farewell: Farewell | null = null): void {
    this.hub.empty(groupOf(subject), farewell);
  }

  /** Who is present, over all replicas, as known to this process; so many faces as are shown. */
  present(subject: Subject): Presence {
    return this.presence.of(subject);
  }

  /** Every peer who is present, however many they are. */
  peersAt(subject: Subject): ReadonlySet<Id> {
    return this.presence.peersAt(subject);
  }

  /** Open connections of this process. */
  socketCount(): number {
    return this.hub.server.sockets.sockets.size;
  }
}
