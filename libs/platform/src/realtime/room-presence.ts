import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { maxFaces, type Face, type Presence } from '@peerloop/contracts';
import { newId, type Id } from '@peerloop/kernel';
import { groups, type PresenceNews } from './live-server.types.js';
import { RoomFaces } from './room-faces.js';
import { SocketHub } from './socket-hub.js';

// Comings and goings are gathered this long: five hundred joining at once are a handful of messages.
const gatherMilliseconds = 250;
const beatEvery = 10_000;
const replicaLostAfter = 30_000;

interface Replica {
  version: number;
  heardAt: number;
  readonly faces: RoomFaces;
}

/**
 * Who is in which room, over all replicas, held in the memory of each: asking costs nothing. A
 * replica tells its comings and goings as numbered news; one who missed a number asks for the whole
 * state; one who falls silent is forgotten after half a minute.
 */
@Injectable()
export class RoomPresence implements OnModuleInit, OnModuleDestroy {
  private readonly id = newId();
  private version = 0;
  private readonly here = new RoomFaces();
  private readonly others = new Map<string, Replica>();
  /** What the clients of this replica were last told. */
  private readonly told = new RoomFaces();
  private readonly changedHere = new Map<Id, Set<Id>>();
  private readonly changed = new Set<Id>();
  private gathering: NodeJS.Timeout | null = null;
  private beating: NodeJS.Timeout | null = null;
  private telling = false;

  constructor(private readonly hub: SocketHub) {
    hub.hear('presence', (news) => this.learn(news));
    hub.hear('presenceBeat', (replica, version) => this.compare(replica, version));
    hub.hear('presenceGone', (replica) => this.forget(replica));
    hub.hear('presenceAsk', (replica) => {
      if (replica === this.id) this.tellAll();
    });
  }

  onModuleInit(): void {
    this.beating = setInterval(() => this.beat(), beatEvery).unref();
  }

  /** Starts telling the others; a process without connections only listens. */
  start(): void {
    this.telling = true;
    this.sayVersion();
  }

  onModuleDestroy(): void {
    if (this.gathering) clearTimeout(this.gathering);
    if (this.beating) clearInterval(this.beating);
    if (this.telling) this.hub.tell('presenceGone', this.id);
  }

  /** One connection more of the peer is in the room. */
  came(roomId: Id, face: Face): void {
    if (this.here.add(roomId, face)) this.noteHere(roomId, face.peerId);
  }

  /** One connection less. */
  went(roomId: Id, peerId: Id): void {
    if (this.here.remove(roomId, peerId)) this.noteHere(roomId, peerId);
  }

  of(roomId: Id): Presence {
    const faces = this.everybody(roomId);
    return { count: faces.size, faces: [...faces.values()].slice(0, maxFaces) };
  }

  /** Everybody, also those whose faces are not shown. */
  peersIn(roomId: Id): ReadonlySet<Id> {
    return new Set(this.everybody(roomId).keys());
  }

  private everybody(roomId: Id): Map<Id, Face> {
    const faces = new Map<Id, Face>();
    for (const source of [this.here, ...[...this.others.values()].map((other) => other.faces)]) {
      for (const face of source.in(roomId)) faces.set(face.peerId, face);
    }
    return faces;
  }

  private noteHere(roomId: Id, peerId: Id): void {
    const peers = this.changedHere.get(roomId) ?? new Set();
    this.changedHere.set(roomId, peers.add(peerId));
    this.note(roomId);
  }

  private note(roomId: Id): void {
    this.changed.add(roomId);
    this.gathering ??= setTimeout(() => this.announce(), gatherMilliseconds).unref();
  }

  private announce(): void {
    this.gathering = null;
    if (this.changedHere.size > 0) {
      const rooms = [...this.changedHere].map(([roomId, peers]) => this.newsOf(roomId, peers));
      this.changedHere.clear();
      this.version += 1;
      this.hub.tell('presence', { replica: this.id, version: this.version, whole: false, rooms });
    }
    for (const roomId of this.changed) this.tellClients(roomId);
    this.changed.clear();
  }

  private newsOf(roomId: Id, peers: Iterable<Id>): PresenceNews['rooms'][number] {
    const faces = [...peers].map((peerId) => [peerId, this.here.face(roomId, peerId)] as const);
    const came = faces.flatMap(([, face]) => face ?? []);
    const went = faces.flatMap(([peerId, face]) => (face ? [] : [peerId]));
    return [roomId, came, went];
  }

  private tellClients(roomId: Id): void {
    if (this.here.count(roomId) === 0) {
      this.told.clear(roomId);
      return;
    }
    const now = this.everybody(roomId);
    const joined = [...now.values()].filter((face) => !this.told.face(roomId, face.peerId));
    const left = this.told.in(roomId).filter((face) => !now.has(face.peerId));
    if (joined.length === 0 && left.length === 0) return;
    for (const face of joined) this.told.add(roomId, face);
    for (const face of left) this.told.remove(roomId, face.peerId);
    this.hub.pushHere(groups.room(roomId), 'room:present', {
      roomId,
      count: now.size,
      joined: joined.slice(0, maxFaces),
      left: left.map((face) => face.peerId),
    });
  }

  private tellAll(): void {
    const rooms = this.here.rooms().map((roomId) => [roomId, this.here.in(roomId), []] as const);
    this.hub.tell('presence', { replica: this.id, version: this.version, whole: true, rooms });
  }

  private learn(news: PresenceNews): void {
    const known = this.others.get(news.replica);
    if (!news.whole && known?.version !== news.version - 1) {
      this.hub.tell('presenceAsk', news.replica);
      return;
    }
    if (news.whole) this.forget(news.replica);
    const other = this.others.get(news.replica) ?? {
      version: 0,
      heardAt: 0,
      faces: new RoomFaces(),
    };
    this.others.set(news.replica, other);
    other.version = news.version;
    other.heardAt = performance.now();
    for (const [roomId, came, went] of news.rooms) {
      for (const face of came) other.faces.set(roomId, face);
      for (const peerId of went) other.faces.drop(roomId, peerId);
      this.note(roomId);
    }
  }

  private compare(replica: string, version: number): void {
    const known = this.others.get(replica);
    if (!known) {
      // A new one, which does not know of us either.
      this.others.set(replica, { version: -1, heardAt: performance.now(), faces: new RoomFaces() });
      this.sayVersion();
    } else {
      known.heardAt = performance.now();
    }
    if (known?.version !== version) this.hub.tell('presenceAsk', replica);
  }

  private forget(replica: string): void {
    const known = this.others.get(replica);
    this.others.delete(replica);
    for (const roomId of known?.faces.rooms() ?? []) this.note(roomId);
  }

  private beat(): void {
    this.sayVersion();
    const limit = performance.now() - replicaLostAfter;
    for (const [replica, { heardAt }] of this.others) if (heardAt < limit) this.forget(replica);
  }

  private sayVersion(): void {
    if (this.telling) this.hub.tell('presenceBeat', this.id, this.version);
  }
}
