import type { Face, ServerMessage, ServerMessages } from '@peerloop/contracts';
import { DomainError, type Id, type Viewer } from '@peerloop/kernel';
import {
  groupOf,
  groups,
  roomIdOf,
  type LiveConnection,
  type Subject,
} from './live-server.types.js';
import type { RoomPresence } from './room-presence.js';
import type { SocketHub } from './socket-hub.js';

const maxSubjects = 50;

/** The connection a message came on, as far as gateways need it. */
export class LiveSocket {
  private readonly faces = new Map<Id, Face>();

  constructor(
    private readonly socket: LiveConnection,
    private readonly hub: SocketHub,
    private readonly presence: RoomPresence,
  ) {}

  /** As read at most a few seconds ago. */
  get viewer(): Viewer {
    return this.socket.data.viewer;
  }

  /**
   * Enters a room and is seen there. Read the snapshot after this: whatever is said from now on
   * is pushed, so a message is in the snapshot or pushed or both, never neither.
   * @param authorise throws when the viewer may not be in the room
   * @throws NOT_FOUND also when she was taken out of the room while `authorise` was looking
   */
  async enterRoom(roomId: Id, face: Face, authorise: () => Promise<void>): Promise<void> {
    await this.watch({ roomId }, authorise);
    if (!this.isIn(roomId) || this.faces.has(roomId)) return;
    this.faces.set(roomId, face);
    this.presence.came(roomId, face);
  }

  leaveRoom(roomId: Id): void {
    this.unwatch({ roomId });
  }

  isIn(roomId: Id): boolean {
    return this.socket.rooms.has(groups.room(roomId));
  }

  /** Hears from now on what is pushed about a subject; the rules are those of {@link enterRoom}. */
  async watch(subject: Subject, authorise: () => Promise<void>): Promise<void> {
    const group = groupOf(subject);
    if (!this.socket.rooms.has(group) && this.socket.rooms.size >= maxSubjects) {
      throw new DomainError('TOO_MANY_SUBSCRIPTIONS', { facts: { max: maxSubjects } });
    }
    const startedAt = performance.now();
    await authorise();
    const pair = `${groups.peer(this.viewer.peerId ?? '')}>${group}`;
    if (this.hub.removals.since(pair, startedAt) || this.hub.removals.since(group, startedAt)) {
      throw new DomainError('NOT_FOUND');
    }
    if (this.socket.connected) void this.socket.join(group);
  }

  unwatch(subject: Subject): void {
    void this.socket.leave(groupOf(subject));
  }

  /** Pushes to everybody who watches the subject, but not to this connection. */
  toOthers<Name extends ServerMessage>(
    subject: Subject,
    name: Name,
    payload: ServerMessages[Name],
  ): void {
    const group = groupOf(subject);
    this.socket.local.to(group).emit(name as 'room:message', payload as never);
    this.hub.tellPush(group, name, payload);
  }

  /** For `LiveSockets`: the group was left, on request, by order or with the connection. */
  hasLeft(group: string): void {
    const roomId = roomIdOf(group);
    if (roomId === null) return;
    const face = this.faces.get(roomId);
    if (!face) return;
    this.faces.delete(roomId);
    this.presence.went(roomId, face.peerId);
  }
}
