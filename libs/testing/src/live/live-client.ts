import type {
  ClientMessage,
  PayloadOf,
  ServerMessage,
  ServerMessages,
  SocketAnswer,
} from '@peerloop/contracts';
import { sessionCookie } from '@peerloop/platform';
import { io, type Socket } from 'socket.io-client';
import { publicOrigin } from './live-replica.js';

export interface LiveClientOptions {
  readonly session?: string;
  readonly apiToken?: string;
  /** Null sends none; the instance's own without it. */
  readonly origin?: string | null;
}

interface Heard {
  readonly name: string;
  readonly payload: unknown;
}

/** A browser's live connection, which keeps everything it hears. */
export class LiveClient {
  readonly heard: Heard[] = [];
  readonly socket: Socket;
  private readonly waiting = new Set<() => void>();

  constructor(url: string, options: LiveClientOptions) {
    const origin = options.origin === undefined ? publicOrigin : options.origin;
    this.socket = io(url, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: options.apiToken ? { token: options.apiToken } : {},
      extraHeaders: {
        ...(origin === null ? {} : { origin }),
        ...(options.session ? { cookie: `${sessionCookie}=${options.session}` } : {}),
      },
    });
    this.socket.onAny((name: string, payload: unknown) => this.note(name, payload));
    this.socket.on('disconnect', () => this.note('disconnect', null));
  }

  /** @throws Error with the server's code as its message, when refused */
  static async open(url: string, options: LiveClientOptions): Promise<LiveClient> {
    const client = new LiveClient(url, options);
    await new Promise<void>((resolve, reject) => {
      client.socket.once('connect', resolve);
      client.socket.once('connect_error', (error) => {
        client.socket.close();
        reject(error);
      });
    });
    return client;
  }

  send<Name extends ClientMessage>(
    name: Name,
    payload: PayloadOf<Name>,
  ): Promise<SocketAnswer<Name>> {
    return this.socket.timeout(5_000).emitWithAck(name, payload) as Promise<SocketAnswer<Name>>;
  }

  /** What was heard under that name so far. */
  all<Name extends ServerMessage>(name: Name): ServerMessages[Name][] {
    return this.heard
      .filter((item) => item.name === name)
      .map((item) => item.payload as ServerMessages[Name]);
  }

  /** The first message of that name, now or when it comes. */
  async next<Name extends ServerMessage | 'disconnect'>(
    name: Name,
    fits: (payload: Name extends ServerMessage ? ServerMessages[Name] : null) => boolean = () =>
      true,
    within = 5_000,
  ): Promise<Name extends ServerMessage ? ServerMessages[Name] : null> {
    type Payload = Name extends ServerMessage ? ServerMessages[Name] : null;
    const limit = AbortSignal.timeout(within);
    for (;;) {
      const found = this.heard.find((item) => item.name === name && fits(item.payload as Payload));
      if (found) return found.payload as Payload;
      await new Promise<void>((resolve, reject) => {
        const wake = () => {
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
        limit.addEventListener('abort', () => reject(new Error(`${name} did not come`)), {
          once: true,
        });
      });
    }
  }

  close(): void {
    this.socket.close();
  }

  private note(name: string, payload: unknown): void {
    this.heard.push({ name, payload });
    for (const wake of [...this.waiting]) wake();
  }
}
