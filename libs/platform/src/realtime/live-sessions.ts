import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, type Viewer } from '@peerloop/kernel';
import { ViewerSource, type Credentials } from '../auth/viewer-source.js';
import type { LiveConnection } from './live-server.types.js';
import { SocketHub } from './socket-hub.js';

// A message is answered on behalf of a viewer read no longer ago than this, in milliseconds.
const freshFor = 5_000;
// Connections that only listen are looked after at this pace.
const sweepEvery = 30_000;

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
 * comes more than five seconds after the last reading, for every connection when the link to the
 * other replicas is back, and for silent connections every half minute.
 */
@Injectable()
export class LiveSessions implements OnModuleDestroy {
  private readonly logger = new Logger(LiveSessions.name);
  private readonly sessions = new WeakMap<LiveConnection, LiveSession>();
  private sweeping: NodeJS.Timeout | null = null;

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
    this.sweeping = setInterval(() => void this.reread(sweepEvery), sweepEvery).unref();
  }

  onModuleDestroy(): void {
    if (this.sweeping) clearInterval(this.sweeping);
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
