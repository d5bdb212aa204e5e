import type {
  ClientMessage,
  PayloadOf,
  ServerMessage,
  ServerMessages,
  SocketAnswer,
} from '@peerloop/contracts';
import type { Socket } from 'socket.io-client';

/** `ended`: signed out or disabled; the page should be loaded again. */
export type LiveState = 'connecting' | 'online' | 'offline' | 'ended';

type Stop = () => void;
type Listener<Name extends ServerMessage> = (payload: ServerMessages[Name]) => void;

/** Makes a connection that does not connect yet. */
export type MakeSocket = () => Promise<Socket>;

const answerTimeout = 10_000;
const retryWithin = 10_000;

// The browser's window; named by what is used of it, because tests have none.
const page = globalThis as {
  readonly addEventListener?: (type: 'online', listener: () => void) => void;
};

/** The script for this is loaded only when a page asks for something live. */
async function makeSocket(): Promise<Socket> {
  const { io } = await import('socket.io-client');
  return io({
    autoConnect: false,
    transports: ['websocket'],
    reconnectionDelay: 1_000,
    reconnectionDelayMax: 15_000,
    randomizationFactor: 0.5,
  });
}

/** The page's one live connection: opened by the first who needs it, kept for the whole visit. */
export class Live {
  private opening: Promise<Socket> | null = null;
  private readonly listeners = new Map<string, Set<(payload: never) => void>>();
  private readonly watchers = new Set<(state: LiveState) => void>();
  private current: LiveState = 'connecting';
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly make: MakeSocket = makeSocket) {}

  get state(): LiveState {
    return this.current;
  }

  /** Calls at once with the present state, and on every change. */
  onState(watch: (state: LiveState) => void): Stop {
    this.watchers.add(watch);
    watch(this.current);
    return () => this.watchers.delete(watch);
  }

  on<Name extends ServerMessage>(name: Name, listener: Listener<Name>): Stop {
    const known = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, known.add(listener));
    void this.open();
    return () => known.delete(listener);
  }

  /** Never throws: without a connection, or without an answer in time, the code is OFFLINE. */
  async send<Name extends ClientMessage>(
    name: Name,
    payload: PayloadOf<Name>,
  ): Promise<SocketAnswer<Name>> {
    try {
      const socket = await this.open();
      if (!socket.connected) return { ok: false, code: 'OFFLINE' };
      const answer: unknown = await socket.timeout(answerTimeout).emitWithAck(name, payload);
      return answer as SocketAnswer<Name>;
    } catch {
      return { ok: false, code: 'OFFLINE' };
    }
  }

  /** For the end of a visit and for tests. */
  async close(): Promise<void> {
    this.cancelRetry();
    (await this.opening)?.close();
  }

  private open(): Promise<Socket> {
    this.opening ??= this.make().then((socket) => {
      this.follow(socket);
      socket.connect();
      return socket;
    });
    return this.opening;
  }

  private follow(socket: Socket): void {
    socket.on('connect', () => this.become('online'));
    socket.on('disconnect', (reason) => {
      if (this.current === 'ended') return;
      this.become('offline');
      if (reason === 'io server disconnect') this.retry(socket, retryWithin);
    });
    socket.on('connect_error', (error) => {
      if (error.message === 'UNAUTHENTICATED') this.become('ended');
      else {
        this.become('offline');
        // Refused by the server; for anything else the client retries by itself.
        if (!socket.active) this.retry(socket, retryWithin);
      }
    });
    socket.on('session:ended', () => this.become('ended'));
    // Everybody at a different time, so that the other servers are not stormed.
    socket.on('server:stopping', ({ withinMilliseconds }: ServerMessages['server:stopping']) => {
      socket.disconnect();
      this.retry(socket, withinMilliseconds);
    });
    socket.onAny((name: string, payload: unknown) => {
      // Only `on` adds listeners, each under the name of the payload it takes.
      for (const listener of this.listeners.get(name) ?? []) listener(payload as never);
    });
    page.addEventListener?.('online', () => {
      if (!socket.connected && this.current !== 'ended') socket.connect();
    });
  }

  private become(state: LiveState): void {
    if (state === 'online') this.cancelRetry();
    if (state === this.current) return;
    this.current = state;
    for (const watch of this.watchers) watch(state);
  }

  private retry(socket: Socket, within: number): void {
    this.cancelRetry();
    this.timer = setTimeout(() => socket.connect(), within * (0.1 + 0.9 * Math.random()));
  }

  private cancelRetry(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}

let shared: Live | null = null;

/** The page's live connection. Browser only. */
export function live(): Live {
  shared ??= new Live();
  return shared;
}
