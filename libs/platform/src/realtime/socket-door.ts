import type { IncomingMessage } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { DomainError, isLocale, newId, type Viewer } from '@peerloop/kernel';
import { hashSecret } from '../auth/secret-token.js';
import { sessionCookie, ViewerSource, type Credentials } from '../auth/viewer-source.js';
import { unavailable } from '../database/unavailable.js';
import { answerTo } from '../http/error-answer.js';
import { PublicUrl } from '../public-url/public-url.js';
import { usesOf } from '../limits/limit-uses.js';
import { placeOf } from '../limits/place.js';
import { RateLimits } from '../limits/rate-limits.js';
import { ConnectionCount } from './connection-count.js';
import { groups, type LiveConnection } from './live-server.types.js';
import { LiveSessions } from './live-sessions.js';
import { SocketHub } from './socket-hub.js';
import { TokenBucket } from './token-bucket.js';

// Frames of any kind, pings and acknowledgements too, counted before anything is parsed.
const framesBurst = 100;
const framesPerSecond = 25;

/** Open tabs and devices of one peer on one replica. */
const maxConnectionsPerPeer = 20;

/** Of everybody behind one address on one replica, and of those who have not said who they are. */
const maxConnectionsPerPlace = 1_000;

interface EngineConnection {
  readonly request: IncomingMessage;
  on(event: 'packet', listener: () => void): void;
  once(event: 'close', listener: () => void): void;
  close(discard: boolean): void;
}

/**
 * Who may open a live connection: a signed-in peer's browser on one of our own pages, or a program
 * with an API token. Guests have nothing to listen to.
 */
@Injectable()
export class SocketDoor {
  private readonly logger = new Logger(SocketDoor.name);
  private readonly places = new ConnectionCount(maxConnectionsPerPlace);

  constructor(
    private readonly hub: SocketHub,
    private readonly viewers: ViewerSource,
    private readonly sessions: LiveSessions,
    private readonly publicUrl: PublicUrl,
    private readonly limits: RateLimits,
  ) {}

  /** Puts the checks in place; before the server takes connections. */
  guard(): void {
    this.hub.server.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) => next(this.refusal(error)),
      );
    });
    this.hub.server.on('connection', (socket) => this.welcome(socket));
  }

  /** Takes connections from now on. */
  open(fastify: FastifyInstance): void {
    const addressOf = (request: IncomingMessage) => fastify.clientAddress(request);
    this.hub.attach(fastify.server, (request, decide) => {
      const problem = this.problemWith(request, addressOf(request));
      decide(problem, problem === null);
    });
    this.hub.server.engine.on('connection', (connection: EngineConnection) => {
      this.watch(connection, placeOf(addressOf(connection.request)));
    });
  }

  /** Why a handshake is refused, before anybody is looked up. The answer of a route, where one can read it. */
  private problemWith(request: IncomingMessage, address: string): string | null {
    try {
      if (this.hub.stopping) throw new DomainError('STOPPING');
      this.limits.consumeHere(...usesOf('connect', { address }));
      if (this.places.isFull(placeOf(address))) throw new DomainError('TOO_MANY_CONNECTIONS');
      if (!this.isOwn(request)) throw new DomainError('ORIGIN_FOREIGN');
      return null;
    } catch (error) {
      return JSON.stringify(answerTo(error, newId()).body);
    }
  }

  /**
   * Browsers send cookies along from any page, and always name the page's origin: it must be ours.
   * A program names none, so it must not come with cookies either.
   */
  private isOwn({ headers: { origin, cookie } }: IncomingMessage): boolean {
    return origin === undefined ? cookie === undefined : origin === this.publicUrl.origin;
  }

  /** Limits what a connection may send; on the engine, so also before it has said who it is. */
  private watch(connection: EngineConnection, place: string): void {
    this.places.opened(place);
    connection.once('close', () => this.places.closed(place));
    const bucket = new TokenBucket(framesBurst, framesPerSecond);
    connection.on('packet', () => {
      if (!bucket.take()) connection.close(true);
    });
  }

  private async admit(socket: LiveConnection): Promise<void> {
    const credentials = credentialsOf(socket);
    const startedAt = performance.now();
    const viewer = await this.viewers.fromCredentials(credentials);
    if (!viewer.peerId) throw new DomainError('UNAUTHENTICATED');
    this.limits.consumeHere(...usesOf('connect', { account: viewer.peerId }));
    const open = this.hub.server.sockets.adapter.rooms.get(groups.peer(viewer.peerId))?.size ?? 0;
    if (open >= maxConnectionsPerPeer) throw new DomainError('TOO_MANY_CONNECTIONS');
    this.sessions.begin(socket, viewer, credentials, startedAt);
  }

  private welcome(socket: LiveConnection): void {
    const { viewer } = socket.data;
    const { startedAt, credentials } = this.sessions.of(socket);
    const own = ownGroups(viewer, credentials);
    void socket.join(own);
    // Signed out or stripped of a right between the look at the session and now: if the session is still
    // good, the connection comes back.
    if (own.some((group) => this.hub.removals.since(group, startedAt))) socket.disconnect(true);
  }

  private refusal(error: unknown): Error {
    if (error instanceof DomainError) {
      return Object.assign(new Error(error.code), { data: error.facts });
    }
    if (unavailable(error)) return new Error('UNAVAILABLE');
    this.logger.error({ message: 'a live connection could not be opened', error });
    return new Error('INTERNAL');
  }
}

function ownGroups(viewer: Viewer, { apiToken }: Credentials): string[] {
  const own = viewer.peerId ? [groups.peer(viewer.peerId)] : [];
  if (viewer.sessionId) own.push(groups.session(viewer.sessionId));
  if (apiToken !== undefined) own.push(groups.token(hashSecret(apiToken)));
  return own;
}

function text(value: unknown, max: number): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= max ? value : undefined;
}

function sessionTokenIn(cookies: string): string | undefined {
  const name = `${sessionCookie}=`;
  const pair = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  return pair?.slice(name.length);
}

function credentialsOf(socket: LiveConnection): Credentials {
  const { headers } = socket.handshake;
  const auth = socket.handshake.auth as Record<string, unknown>;
  const locale = isLocale(auth['locale']) ? auth['locale'] : undefined;
  const timeZone = text(auth['timeZone'], 64);
  const apiToken = text(auth['token'], 200);
  if (apiToken !== undefined) return { apiToken, locale, timeZone };
  return { sessionToken: text(sessionTokenIn(headers.cookie ?? ''), 200), locale, timeZone };
}
