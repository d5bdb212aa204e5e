import { Injectable } from '@nestjs/common';
import type { Presence, ServerMessage, ServerMessages } from '@peerloop/contracts';
import type { Id } from '@peerloop/kernel';
import { groupOf, groups, type Subject } from './live-server.types.js';
import { RoomPresence } from './room-presence.js';
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
    private readonly presence: RoomPresence,
  ) {}

  /** All connections of one peer. */
  toPeer<Name extends ServerMessage>(peerId: Id, name: Name, payload: ServerMessages[Name]): void {
    this.hub.push(groups.peer(peerId), name, payload);
  }

  /** Everybody who is in the room. */
  toRoom<Name extends ServerMessage>(roomId: Id, name: Name, payload: ServerMessages[Name]): void {
    this.hub.push(groups.room(roomId), name, payload);
  }

  /** Everybody whose page watches the subject. */
  toWatchers<Name extends ServerMessage>(
    subject: Subject,
    name: Name,
    payload: ServerMessages[Name],
  ): void {
    this.hub.push(groupOf(subject), name, payload);
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

  /** Takes a peer out of a room and tells her. */
  removeFromRoom(peerId: Id, roomId: Id): void {
    const farewell = { name: 'room:closed', payload: { roomId, reason: 'removed' } } as const;
    this.hub.leave(peerId, groups.room(roomId), farewell);
  }

  /** Takes a peer off a subject without a word. */
  removeFrom(peerId: Id, subject: Subject): void {
    this.hub.leave(peerId, groupOf(subject), null);
  }

  /** Sends everybody out of a room. */
  closeRoom(roomId: Id): void {
    const farewell = { name: 'room:closed', payload: { roomId, reason: 'closed' } } as const;
    this.hub.empty(groups.room(roomId), farewell);
  }

  /** Who is in the room, over all replicas, as known to this process; so many faces as are shown. */
  present(roomId: Id): Presence {
    return this.presence.of(roomId);
  }

  /** Every peer who is in the room, however many they are. */
  peersIn(roomId: Id): ReadonlySet<Id> {
    return this.presence.peersIn(roomId);
  }

  /** Open connections of this process. */
  socketCount(): number {
    return this.hub.server.sockets.sockets.size;
  }
}
