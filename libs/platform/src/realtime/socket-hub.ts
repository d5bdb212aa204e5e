import { EventEmitter } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { ServerMessage, ServerMessages } from '@peerloop/contracts';
import type { Id } from '@peerloop/kernel';
import { Server } from 'socket.io';
import type { ClusterLink, ClusterLinkOptions } from './cluster/cluster-link.js';
import { postgresLink } from './cluster/postgres-link.js';
import { redisLink } from './cluster/redis-link.js';
import {
  groups,
  type Farewell,
  type LiveServer,
  type PushedMessage,
  type ReplicaMessages,
} from './live-server.types.js';
import { HintThrottle } from './hint-throttle.js';
import { PushBatch } from './push-batch.js';
import { RecentLog } from './recent-log.js';

/** The largest message a client may send, in bytes. */
const maxMessageBytes = 64 * 1024;

// Clients spread their return over this time, so that the remaining replicas are not stormed.
const returnWithinMilliseconds = 5_000;
const farewellMilliseconds = 250;

interface HubEvents {
  /** Messages of other processes may have been missed. */
  reconnected: [];
  /** The peer's roles or standing changed. */
  stale: [peerGroup: string];
  stopping: [];
}

/**
 * The socket server of this process and its link to those of the others. In a process without
 * HTTP (the worker) it has no connections of its own and only sends.
 *
 * Everything is done here first and then told to the others, so that the peers on this replica do
 * not wait for the database. What the others miss is made good: what is shown by asking again,
 * ended sessions by reading the viewer again (`LiveSessions`), presence by numbered news.
 */
@Injectable()
export class SocketHub
  extends EventEmitter<HubEvents>
  implements BeforeApplicationShutdown, OnApplicationShutdown
{
  readonly server: LiveServer;
  /** Groups whose connections were ended, and `peer group>group` pairs that were taken apart. */
  readonly removals = new RecentLog();
  stopping = false;
  private readonly link: ClusterLink;
  private readonly hintsHere = new HintThrottle();
  private readonly hintsToReplicas = new HintThrottle();
  private readonly outgoing = new PushBatch((pushes) => this.emitToReplicas('pushes', pushes));

  constructor(options: ClusterLinkOptions) {
    super();
    const events = { onReconnected: () => void this.emit('reconnected') };
    this.link = options.redisUrl
      ? redisLink(options.redisUrl, events)
      : postgresLink(options.databaseUrl, events);
    this.server = new Server({
      path: '/socket.io',
      serveClient: false,
      transports: ['websocket'],
      allowUpgrades: false,
      maxHttpBufferSize: maxMessageBytes,
      pingInterval: 25_000,
      pingTimeout: 20_000,
      connectTimeout: 10_000,
      adapter: this.link.adapter,
    });
    this.listenToReplicas();
  }

  /** Takes connections from now on. */
  attach(
    http: HttpServer,
    allowRequest: NonNullable<Parameters<LiveServer['attach']>[1]>['allowRequest'],
  ): void {
    this.server.attach(http, { allowRequest });
  }

  /** Pushes to a group of connections, here and on every other replica. */
  push<Name extends ServerMessage>(
    group: string,
    name: Name,
    payload: ServerMessages[Name],
    ...pace: ['hint'?]
  ): void {
    this.pushHere([group, name, payload, ...pace]);
    this.tellPush([group, name, payload, ...pace]);
  }

  /** Pushes to a group of connections on the other replicas, within a few milliseconds. */
  tellPush(message: PushedMessage): void {
    this.paced(this.hintsToReplicas, message, () => this.outgoing.add(message));
  }

  /** @param except the one connection that is left out */
  pushHere(message: PushedMessage, except?: string): void {
    this.paced(this.hintsHere, message, () => {
      const [group, name, payload] = message;
      // The name and its payload were matched where the push began.
      this.server.local
        .to(group)
        .except(except ?? [])
        .emit(name as ServerMessage, payload as never);
    });
  }

  /** Hints of all processes together come to a connection at their pace. */
  private paced(line: HintThrottle, message: PushedMessage, push: () => void): void {
    const [group, name, , pace] = message;
    if (pace === 'hint') line.pass(`${group} ${name}`, push);
    else push();
  }

  /** Ends all connections of a session or a peer. */
  end(group: string): void {
    this.endHere(group);
    this.tell('end', group);
  }

  /** Cuts all connections of a peer, who come back and are judged anew. */
  reopen(group: string): void {
    this.reopenHere(group);
    this.tell('reopen', group);
  }

  /** Takes a peer's connections out of a group. */
  leave(peerId: Id, group: string, farewell: Farewell | null): void {
    this.leaveHere(groups.peer(peerId), group, farewell);
    this.tell('leave', groups.peer(peerId), group, farewell);
  }

  /** Takes everybody out of a group. */
  empty(group: string, farewell: Farewell | null): void {
    this.emptyHere(group, farewell);
    this.tell('empty', group, farewell);
  }

  /** The peer's roles changed: what was read of her counts no more. */
  markStale(peerId: Id): void {
    this.emit('stale', groups.peer(peerId));
    this.tell('stale', groups.peer(peerId));
  }

  tell<Name extends keyof ReplicaMessages>(
    name: Name,
    ...args: Parameters<ReplicaMessages[Name]>
  ): void {
    this.outgoing.flush();
    this.emitToReplicas(name, ...args);
  }

  hear<Name extends keyof ReplicaMessages>(name: Name, listener: ReplicaMessages[Name]): void {
    (this.server.on as (name: string, listener: unknown) => unknown).call(
      this.server,
      name,
      listener,
    );
  }

  /** Sends everybody away with the request to come back in a while, each after another time. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.emit('stopping');
    if (this.server.sockets.sockets.size === 0) return;
    this.server.local.emit('server:stopping', { withinMilliseconds: returnWithinMilliseconds });
    await pause(farewellMilliseconds);
    this.server.local.disconnectSockets(true);
  }

  /** After the last request: until then other replicas hear what this one does. */
  async onApplicationShutdown(): Promise<void> {
    this.hintsHere.stop();
    this.hintsToReplicas.stop();
    this.outgoing.flush();
    await this.server.sockets.adapter.close();
    (this.server.engine as LiveServer['engine'] | undefined)?.close();
    await this.link.close();
  }

  private emitToReplicas<Name extends keyof ReplicaMessages>(
    name: Name,
    ...args: Parameters<ReplicaMessages[Name]>
  ): void {
    (this.server.serverSideEmit as (name: string, ...args: unknown[]) => boolean).call(
      this.server,
      name,
      ...args,
    );
  }

  private listenToReplicas(): void {
    this.hear('pushes', (pushes) => {
      for (const push of pushes) this.pushHere(push);
    });
    this.hear('end', (group) => this.endHere(group));
    this.hear('reopen', (group) => this.reopenHere(group));
    this.hear('leave', (...said) => this.leaveHere(...said));
    this.hear('empty', (...said) => this.emptyHere(...said));
    this.hear('stale', (peerGroup) => void this.emit('stale', peerGroup));
  }

  private endHere(group: string): void {
    this.server.local.to(group).emit('session:ended', {});
    this.reopenHere(group);
  }

  private reopenHere(group: string): void {
    this.removals.add(group);
    this.server.local.in(group).disconnectSockets(true);
  }

  private leaveHere(peerGroup: string, group: string, farewell: Farewell | null): void {
    this.removals.add(`${peerGroup}>${group}`);
    if (farewell) this.pushHere([peerGroup, farewell.name, farewell.payload]);
    this.server.local.in(peerGroup).socketsLeave(group);
  }

  private emptyHere(group: string, farewell: Farewell | null): void {
    this.removals.add(group);
    if (farewell) this.pushHere([group, farewell.name, farewell.payload]);
    this.server.local.in(group).socketsLeave(group);
  }
}
