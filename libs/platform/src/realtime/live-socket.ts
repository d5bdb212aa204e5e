import type { Face, ServerMessage, ServerMessages } from '@peerloop/contracts';
import { DomainError, type Viewer } from '@peerloop/kernel';
import {
  groupOf,
  groups,
  subjectOf,
  type LiveConnection,
  type Subject,
} from './live-server.types.js';
import type { SubjectPresence } from './presence/presence.js';
import type { SocketHub } from './socket-hub.js';

const maxSubjects = 50;

/** The connection a message came on, as far as gateways need it. */
export class LiveSocket {
  private readonly faces = new Map<string, Face>();

  constructor(
    private readonly socket: LiveConnection,
    private readonly hub: SocketHub,
    private readonly presence: SubjectPresence,
  ) {}

  /** As read at most a few seconds ago. */
  get viewer(): Viewer {
    return this.socket.data.viewer;
  }

  /**
   * Watches a subject and is seen by those who do; {@link unwatch} ends both.
   * @param authorise throws when the viewer may not be there
   */
  async enter(subject: Subject, face: Face, authorise: () => Promise<void>): Promise<void> {
    await this.watch(subject, authorise);
    const group = groupOf(subject);
    if (!this.watches(subject) || this.faces.has(group)) return;
    this.faces.set(group, face);
    this.presence.came(subject, face);
  }

  watches(subject: Subject): boolean {
    return this.socket.rooms.has(groupOf(subject));
  }

  /**
   * Hears from now on what is pushed about a subject. Read its state after this: what changes from
   * now on is pushed, so it is in what was read or pushed or both, never neither.
   * @param authorise throws when the viewer may not hear of it
   * @throws NOT_FOUND also when she was taken off the subject while `authorise` was looking
   */
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
    const message = [groupOf(subject), name, payload] as const;
    this.hub.pushHere(message, this.socket.id);
    this.hub.tellPush(message);
  }

  /** For `LiveSockets`: the group was left, on request, by order or with the connection. */
  hasLeft(group: string): void {
    const face = this.faces.get(group);
    if (!face) return;
    this.faces.delete(group);
    this.presence.went(subjectOf(group), face.peerId);
  }
}
