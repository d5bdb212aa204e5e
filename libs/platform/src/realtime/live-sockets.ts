import { Injectable } from '@nestjs/common';
import type { LiveConnection } from './live-server.types.js';
import { LiveSocket } from './live-socket.js';
import { SubjectPresence } from './presence/presence.js';
import { SocketHub } from './socket-hub.js';

/** The open connections of this process, by their ids. */
@Injectable()
export class LiveSockets {
  private readonly open = new Map<string, LiveSocket>();

  constructor(
    private readonly hub: SocketHub,
    private readonly presence: SubjectPresence,
  ) {}

  /** Starts following what connections leave; before the server takes any. */
  start(): void {
    this.hub.server.sockets.adapter.on('leave-room', (group: string, id: string) =>
      this.open.get(id)?.hasLeft(group),
    );
  }

  of(socket: LiveConnection): LiveSocket {
    const known = this.open.get(socket.id);
    if (known) return known;
    const made = new LiveSocket(socket, this.hub, this.presence);
    this.open.set(socket.id, made);
    // Comes after `leave-room` of everything the connection was in.
    socket.once('disconnect', () => this.open.delete(socket.id));
    return made;
  }
}
