import type { Server } from 'socket.io';

type AdapterFactory = NonNullable<Parameters<Server['adapter']>[0]>;

/** What connects the socket servers of all processes. */
export interface ClusterLink {
  readonly adapter: AdapterFactory;
  /** Closes the connections it opened. */
  close(): Promise<void>;
}

export interface ClusterLinkOptions {
  readonly databaseUrl: string;
  /** With it the processes talk through Redis, without it through PostgreSQL. */
  readonly redisUrl: string | null;
}

export interface ClusterLinkEvents {
  /**
   * The connection was lost and is back: messages of other processes may have been missed in
   * between.
   */
  onReconnected(): void;
}

/** Keeps apart several installations that share a server. */
export const channelPrefix = 'peerloop';
