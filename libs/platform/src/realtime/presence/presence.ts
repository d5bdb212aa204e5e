import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { maxFaces, type Face, type Presence, type PresenceChange } from '@peerloop/contracts';
import { newId, type Id } from '@peerloop/kernel';
import {
  groupOf,
  subjectOf,
  type PresenceNews,
  type Subject,
  type SubjectKind,
} from '../live-server.types.js';
import { SocketHub } from '../socket-hub.js';
import { Faces } from './faces.js';

// Comings and goings are gathered this long: five hundred joining at once are a handful of messages.
const gatherMilliseconds = 250;
const beatEvery = 10_000;
const replicaLostAfter = 30_000;

interface Replica {
  version: number;
  heardAt: number;
  readonly faces: Faces;
}

type ChangeListener = (id: Id, change: PresenceChange) => void;

/**
 * Who is present at which subject, over all replicas, held in the memory of each: asking costs nothing. A
 * replica tells its comings and goings as numbered news; one who missed a number asks for the whole
 * state; one who falls silent is forgotten after half a minute.
 */
@Injectable()
export class SubjectPresence implements OnModuleInit, OnModuleDestroy {
  private readonly id = newId();
  private version = 0;
  private readonly here = new Faces();
  private readonly others = new Map<string, Replica>();
  /** What the clients of this replica were last told. */
  private readonly told = new Faces();
  private readonly changedHere = new Map<string, Set<Id>>();
  private readonly changed = new Set<string>();
  private readonly listeners = new Map<string, ChangeListener>();
  private gathering: NodeJS.Timeout | null = null;
  private beating: NodeJS.Timeout | null = null;
  private telling = false;

  constructor(private readonly hub: SocketHub) {
    hub.hear('presenceNews', (news) => this.learn(news));
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

  /** Who tells the clients of this replica, in the words of that kind of subject, who came and went. */
  onChange({ kind }: SubjectKind, listener: ChangeListener): void {
    this.listeners.set(kind, listener);
  }

  /** One connection more of the peer is present. */
  came(subject: Subject, face: Face): void {
    const group = groupOf(subject);
    if (this.here.add(group, face)) this.noteHere(group, face.peerId);
  }

  /** One connection less. */
  went(subject: Subject, peerId: Id): void {
    const group = groupOf(subject);
    if (this.here.remove(group, peerId)) this.noteHere(group, peerId);
  }

  of(subject: Subject): Presence {
    const faces = this.everybody(groupOf(subject));
    return { count: faces.size, faces: [...faces.values()].slice(0, maxFaces) };
  }

  /** Everybody, also those whose faces are not shown. */
  peersAt(subject: Subject): ReadonlySet<Id> {
    return new Set(this.everybody(groupOf(subject)).keys());
  }

  private everybody(group: string): Map<Id, Face> {
    const faces = new Map<Id, Face>();
    for (const source of [this.here, ...[...this.others.values()].map((other) => other.faces)]) {
      for (const face of source.in(group)) faces.set(face.peerId, face);
    }
    return faces;
  }

  private noteHere(group: string, peerId: Id): void {
    const peers = this.changedHere.get(group) ?? new Set();
    this.changedHere.set(group, peers.add(peerId));
    this.note(group);
  }

  private note(group: string): void {
    this.changed.add(group);
    this.gathering ??= setTimeout(() => this.announce(), gatherMilliseconds).unref();
  }

  private announce(): void {
    this.gathering = null;
    if (this.changedHere.size > 0) {
      const changes = [...this.changedHere].map(([group, peers]) => this.newsOf(group, peers));
      this.changedHere.clear();
      this.version += 1;
      this.hub.tell('presenceNews', {
        replica: this.id,
        version: this.version,
        whole: false,
        changes,
      });
    }
    for (const group of this.changed) this.tellClients(group);
    this.changed.clear();
  }

  private newsOf(group: string, peers: Iterable<Id>): PresenceNews['changes'][number] {
    const faces = [...peers].map((peerId) => [peerId, this.here.face(group, peerId)] as const);
    const came = faces.flatMap(([, face]) => face ?? []);
    const went = faces.flatMap(([peerId, face]) => (face ? [] : [peerId]));
    return [group, came, went];
  }

  private tellClients(group: string): void {
    if (this.here.count(group) === 0) {
      this.told.clear(group);
      return;
    }
    const now = this.everybody(group);
    const joined = [...now.values()].filter((face) => !this.told.face(group, face.peerId));
    const left = this.told.in(group).filter((face) => !now.has(face.peerId));
    if (joined.length === 0 && left.length === 0) return;
    for (const face of joined) this.told.add(group, face);
    for (const face of left) this.told.remove(group, face.peerId);
    const { kind, id } = subjectOf(group);
    this.listeners.get(kind)?.(id, {
      count: now.size,
      joined: joined.slice(0, maxFaces),
      left: left.map((face) => face.peerId),
    });
  }

  private tellAll(): void {
    const changes = this.here.groups().map((group) => [group, this.here.in(group), []] as const);
    this.hub.tell('presenceNews', {
      replica: this.id,
      version: this.version,
      whole: true,
      changes,
    });
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
      faces: new Faces(),
    };
    this.others.set(news.replica, other);
    other.version = news.version;
    other.heardAt = performance.now();
    for (const [group, came, went] of news.changes) {
      for (const face of came) other.faces.set(group, face);
      for (const peerId of went) other.faces.drop(group, peerId);
      this.note(group);
    }
  }

  private compare(replica: string, version: number): void {
    const known = this.others.get(replica);
    if (!known) {
      // A new one, which does not know of us either.
      this.others.set(replica, { version: -1, heardAt: performance.now(), faces: new Faces() });
      this.sayVersion();
    } else {
      known.heardAt = performance.now();
    }
    if (known?.version !== version) this.hub.tell('presenceAsk', replica);
  }

  private forget(replica: string): void {
    const known = this.others.get(replica);
    this.others.delete(replica);
    for (const group of known?.faces.groups() ?? []) this.note(group);
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
