import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, type Viewer } from '@peerloop/kernel';
import { ViewerSource, type Credentials, type Rights } from '../auth/viewer-source.js';
import type { LiveConnection } from './live-server.types.js';
import { SocketHub } from './socket-hub.js';

// A message is answered on behalf of a viewer read no longer ago than this, in milliseconds.
const freshFor = 5_000;
// All connections are looked after at this pace, so many of them in one statement.
const lookEvery = 1_000;
const lookAt = 1_000;

interface LiveSession {
  readonly credentials: Credentials;
  /** When the viewer was last read (`performance.now()`); 0 forces the next read. */
  readAt: number;
  /** A reading under way, which all messages wait for. */
  reading: Promise<void> | null;
  readonly startedAt: number;
}

/**
 * Keeps what a connection may do in step with the peer's session and roles.
 *
 * Signing out, disabling and changes of roles are told to all replicas at once and act within a
 * fraction of a second. Should that word get lost, the viewer is read again before a message that
 * comes more than five seconds after the last reading, and for every connection when the link to the
 * other replicas is back; and once a second the process asks which of its connections still have the
 * rights they were opened with.
 */
@Injectable()
export class LiveSessions implements OnModuleDestroy {
  private readonly logger = new Logger(LiveSessions.name);
  private readonly sessions = new WeakMap<LiveConnection, LiveSession>();
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  private next = 0;

  constructor(
    private readonly hub: SocketHub,
    private readonly viewers: ViewerSource,
  ) {}

  /** Starts looking after connections. */
  start(): void {
    this.hub.on('stale', (peerGroup) => {
      for (const socket of this.socketsIn(peerGroup)) this.of(socket).readAt = 0;
    });
    this.hub.on('reconnected', () => {
      this.hub.server.local.emit('live:resync', {});
      void this.reread(0);
    });
    this.timer = setInterval(() => void this.look(), lookEvery).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  begin(socket: LiveConnection, viewer: Viewer, credentials: Credentials, startedAt: number): void {
    socket.data.viewer = viewer;
    this.sessions.set(socket, { credentials, readAt: startedAt, reading: null, startedAt });
  }

  of(socket: LiveConnection): LiveSession {
    const session = this.sessions.get(socket);
    if (!session) throw new DomainError('UNAUTHENTICATED');
    return session;
  }

  /** Says good-bye and hangs up. */
  end(socket: LiveConnection): void {
    socket.emit('session:ended', {});
    socket.disconnect(true);
  }

  /**
   * Reads the viewer again where the last reading is too old.
   * @throws UNAUTHENTICATED when the session has ended; the connection is cut then
   */
  async refresh(socket: LiveConnection, maxAge = freshFor): Promise<void> {
    const session = this.of(socket);
    if (session.reading) return session.reading;
    if (session.readAt > 0 && performance.now() - session.readAt < maxAge) return;
    session.reading = this.read(socket, session).finally(() => {
      session.reading = null;
    });
    await session.reading;
  }

  private async read(socket: LiveConnection, session: LiveSession): Promise<void> {
    // Set before reading: word of a change that comes meanwhile forces the next one.
    session.readAt = performance.now();
    try {
      const viewer = await this.readAgain(session.credentials);
      if (viewer?.peerId !== socket.data.viewer.peerId) {
        this.end(socket);
        throw new DomainError('UNAUTHENTICATED');
      }
      socket.data.viewer = viewer;
    } catch (error) {
      session.readAt = 0;
      throw error;
    }
  }

  private async readAgain(credentials: Credentials): Promise<Viewer | null> {
    try {
      return await this.viewers.fromCredentials(credentials);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  /** The second word: cuts whoever lost something, should the first one not have come. */
  private async look(): Promise<void> {
    const known = this.due();
    if (this.looking || known.length === 0) return;
    this.looking = true;
    const startedAt = performance.now();
    try {
      const rights = await this.viewers.holders(known.map(({ session }) => session.credentials));
      for (const [index, { socket, session }] of known.entries()) {
        // What was read meanwhile is newer.
        if (session.reading || session.readAt > startedAt) continue;
        this.judge(socket, rights[index] ?? null);
      }
    } catch (error) {
      this.logger.warn({ message: 'the rights of live connections could not be read', error });
    } finally {
      this.looking = false;
    }
  }

  /** Peers' connections, a thousand after the other; guests have nothing to lose. */
  private due(): { socket: LiveConnection; session: LiveSession }[] {
    const all = [...this.hub.server.sockets.sockets.values()].flatMap((socket) => {
      const session = this.sessions.get(socket);
      return session && socket.connected && socket.data.viewer.peerId ? { socket, session } : [];
    });
    if (this.next >= all.length) this.next = 0;
    const some = all.slice(this.next, this.next + lookAt);
    this.next += lookAt;
    return some;
  }

  private judge(socket: LiveConnection, rights: Rights | null): void {
    const { viewer } = socket.data;
    if (rights?.peerId !== viewer.peerId) this.end(socket);
    // Without a farewell: her page comes back, with the rights there are.
    else if (hasLost(viewer, rights)) socket.disconnect(true);
  }

  /** One after the other: it must not compete with people for the database. */
  private async reread(maxAge: number): Promise<void> {
    for (const socket of [...this.hub.server.sockets.sockets.values()]) {
      try {
        if (socket.connected) await this.refresh(socket, maxAge);
      } catch (error) {
        if (error instanceof DomainError) continue;
        this.logger.warn({ message: 'live sessions could not be read again', error });
        return;
      }
    }
  }

  private socketsIn(group: string): LiveConnection[] {
    const { adapter, sockets } = this.hub.server.sockets;
    return [...(adapter.rooms.get(group) ?? [])].flatMap((id) => sockets.get(id) ?? []);
  }
}

function hasLost(had: Rights, has: Rights): boolean {
  const keeps = [
    ...[...had.roles].map((role) => has.roles.has(role)),
    ...[...had.moderates].map((topicId) => has.moderates.has(topicId)),
  ];
  return keeps.includes(false);
}
