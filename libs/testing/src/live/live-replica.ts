import { Global, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RoomMessage, RoomSnapshot } from '@peerloop/contracts';
import { isId, newId, notFound, type Id, type Viewer } from '@peerloop/kernel';
import {
  Allow,
  AuthModule,
  ClockModule,
  Connection,
  createHttpAdapter,
  CurrentViewer,
  DatabaseModule,
  HttpModule,
  Limit,
  LiveAdapter,
  LiveConnectionsModule,
  LiveGateway,
  LiveSocket,
  MetricsModule,
  OnMessage,
  Payload,
  PublicUrlModule,
  Realtime,
  RealtimeModule,
  SubjectPresence,
  ViewerSource,
} from '@peerloop/platform';
import { z } from 'zod';
import { eventSubject, roomSubject } from './stub-subjects.js';
import { StubViewers } from './stub-viewers.js';

export const publicOrigin = 'https://peerloop.test';

const room = z.object({ roomId: z.string().refine(isId) });
const event = z.object({ eventId: z.string().refine(isId) });

// More than this is not caught up with; the client begins anew.
const longestCatchUp = 400;
const newest = 50;

/** Rooms without a database: whoever is not barred may enter. Shared by the replicas of a test. */
export class StubRooms {
  readonly barred = new Set<string>();
  beforeAnswer: () => Promise<void> | void = () => undefined;
  private readonly messages = new Map<Id, RoomMessage[]>();
  private readonly seqs = new Map<Id, number>();

  async demandEntry(peerId: Id | null, roomId: Id): Promise<void> {
    const isBarred = this.barred.has(`${peerId} ${roomId}`);
    await this.beforeAnswer();
    if (isBarred) throw notFound();
  }

  /** Stores a new message, without pushing it. */
  say(roomId: Id, html: string): RoomMessage {
    const seq = this.nextSeq(roomId);
    const message: RoomMessage = {
      id: newId(),
      roomId,
      seq,
      changeSeq: seq,
      author: null,
      html,
      sentAt: '2027-03-01T09:00:00.000Z',
      editedAt: null,
      deleted: false,
      hidden: false,
    };
    this.messages.set(roomId, [...this.all(roomId), message]);
    return message;
  }

  /** Stores a change of a message, without pushing it. */
  edit(roomId: Id, seq: number, html: string): RoomMessage {
    const old = this.all(roomId).find((message) => message.seq === seq);
    if (!old) throw notFound();
    const changed = { ...old, html, changeSeq: this.nextSeq(roomId) };
    this.messages.set(
      roomId,
      this.all(roomId).map((message) => (message === old ? changed : message)),
    );
    return changed;
  }

  /** In the order of their places. */
  all(roomId: Id): readonly RoomMessage[] {
    return this.messages.get(roomId) ?? [];
  }

  after(roomId: Id, afterSeq: number | undefined): Omit<RoomSnapshot, 'present'> {
    const byChange = this.all(roomId).toSorted((a, b) => a.changeSeq - b.changeSeq);
    const missed = byChange.filter((message) => message.changeSeq > (afterSeq ?? -1));
    const gap = afterSeq === undefined || missed.length > longestCatchUp;
    const messages = gap ? byChange.slice(-newest) : missed;
    return { seq: this.seqs.get(roomId) ?? 0, messages, gap };
  }

  private nextSeq(roomId: Id): number {
    const seq = (this.seqs.get(roomId) ?? 0) + 1;
    this.seqs.set(roomId, seq);
    return seq;
  }
}

@LiveGateway()
class StubRoomGateway {
  constructor(
    private readonly realtime: Realtime,
    private readonly rooms: StubRooms,
    presence: SubjectPresence,
  ) {
    presence.onChange(roomSubject, (roomId, change) => {
      realtime.toWatchersHere(roomSubject(roomId), 'room:present', { roomId, ...change });
    });
  }

  @Allow('peer')
  @Limit('live')
  @OnMessage('room:join', room.extend({ afterSeq: z.number().int().min(0).optional() }))
  async join(
    @Connection() live: LiveSocket,
    @CurrentViewer() viewer: Viewer,
    @Payload() { roomId, afterSeq }: { roomId: Id; afterSeq?: number },
  ): Promise<RoomSnapshot> {
    const face = { peerId: viewer.peerId ?? '', name: `Peer ${viewer.peerId?.slice(-4)}` };
    await live.enter(roomSubject(roomId), face, () =>
      this.rooms.demandEntry(viewer.peerId, roomId),
    );
    return {
      ...this.rooms.after(roomId, afterSeq),
      present: this.realtime.present(roomSubject(roomId)),
    };
  }

  @Allow('peer')
  @Limit('live')
  @OnMessage('room:leave', room)
  leave(
    @Connection() live: LiveSocket,
    @Payload() { roomId }: { roomId: Id },
  ): Record<string, never> {
    live.unwatch(roomSubject(roomId));
    return {};
  }

  @Allow('peer')
  @Limit('typing')
  @OnMessage('room:typing', room)
  typing(
    @Connection() live: LiveSocket,
    @CurrentViewer() viewer: Viewer,
    @Payload() { roomId }: { roomId: Id },
  ): Record<string, never> {
    if (!live.watches(roomSubject(roomId))) throw notFound();
    const face = { peerId: viewer.peerId ?? '', name: 'Peer' };
    live.toOthers(roomSubject(roomId), 'room:typing', { roomId, face });
    return {};
  }

  @Allow('organiser')
  @Limit('live')
  @OnMessage('event:watch', event)
  async watch(
    @Connection() live: LiveSocket,
    @Payload() { eventId }: { eventId: Id },
  ): Promise<Record<string, never>> {
    await live.watch(eventSubject(eventId), async () => undefined);
    return {};
  }

  /** A handler with a bug in it. */
  @Allow('peer')
  @Limit('live')
  @OnMessage('event:unwatch', event)
  unwatch(): Record<string, never> {
    throw new Error('secret detail of a bug');
  }
}

@Global()
@Module({})
class StubIdentityModule {
  static for(viewers: StubViewers): DynamicModule {
    return {
      module: StubIdentityModule,
      providers: [{ provide: ViewerSource, useValue: viewers }],
      exports: [ViewerSource],
    };
  }
}

@Module({})
class ReplicaModule {}

export interface ReplicaOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly viewers: StubViewers;
  readonly rooms?: StubRooms;
  readonly webUrl?: string | null;
  readonly metricsToken?: string | null;
  readonly trustedProxies?: readonly string[];
  readonly controllers?: DynamicModule['controllers'];
  /** What those controllers need. */
  readonly providers?: DynamicModule['providers'];
}

export interface Replica {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly realtime: Realtime;
  readonly rooms: StubRooms;
}

/** An api process as far as the platform goes: HTTP and live connections without any context. */
export async function startReplica(options: ReplicaOptions): Promise<Replica> {
  const { databaseUrl, redisUrl, viewers } = options;
  const rooms = options.rooms ?? new StubRooms();
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: ReplicaModule,
      imports: [
        DatabaseModule.for({ url: databaseUrl, poolSize: 4, applicationName: 'test' }),
        PublicUrlModule.for(publicOrigin),
        MetricsModule,
        ClockModule,
        AuthModule,
        StubIdentityModule.for(viewers),
        HttpModule.for({ metricsToken: options.metricsToken ?? null }),
        RealtimeModule.for({ databaseUrl, redisUrl }),
        LiveConnectionsModule,
      ],
      controllers: options.controllers ?? [],
      providers: [
        StubRoomGateway,
        { provide: StubRooms, useValue: rooms },
        ...(options.providers ?? []),
      ],
    },
    createHttpAdapter({
      trustedProxies: options.trustedProxies ?? [],
      webUrl: options.webUrl ?? null,
      https: true,
    }),
    { logger: false, abortOnError: false },
  );
  app.useWebSocketAdapter(app.get(LiveAdapter));
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    realtime: app.get(Realtime),
    rooms,
  };
}
