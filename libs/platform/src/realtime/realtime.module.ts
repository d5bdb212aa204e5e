import { Global, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Metrics } from '../metrics/metrics.js';
import type { ClusterLinkOptions } from './cluster/cluster-link.js';
import { LiveAdapter } from './live-adapter.js';
import { LiveSessions } from './live-sessions.js';
import { LiveSockets } from './live-sockets.js';
import { Realtime } from './realtime.js';
import { SubjectPresence } from './presence/presence.js';
import { SocketDoor } from './socket-door.js';
import { SocketHub } from './socket-hub.js';

/** Sends to live connections; enough for the worker. */
@Global()
@Module({})
export class RealtimeModule {
  static for(options: ClusterLinkOptions): DynamicModule {
    return {
      module: RealtimeModule,
      providers: [
        { provide: SocketHub, useFactory: () => new SocketHub(options) },
        SubjectPresence,
        Realtime,
      ],
      exports: [SocketHub, SubjectPresence, Realtime],
    };
  }
}

/** Takes live connections as well; for the api, which also does `app.useWebSocketAdapter`. */
@Module({
  providers: [LiveAdapter, LiveSessions, LiveSockets, SocketDoor],
  exports: [LiveAdapter],
})
export class LiveConnectionsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly door: SocketDoor,
    private readonly sessions: LiveSessions,
    private readonly sockets: LiveSockets,
    private readonly presence: SubjectPresence,
    private readonly realtime: Realtime,
    private readonly metrics: Metrics,
  ) {
    // Here rather than in a hook: the gateways add their listeners before the first hook runs, and
    // a connection must be known before a message of it is handled.
    this.door.guard();
    this.sockets.start();
  }

  onModuleInit(): void {
    this.door.open(this.host.httpAdapter.getInstance<FastifyInstance>());
    this.sessions.start();
    this.presence.start();
    this.metrics.gauge(
      { name: 'peerloop_sockets', help: 'Open live connections of this process.' },
      () => this.realtime.socketCount(),
    );
  }
}
