import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Id, Role, Viewer } from '@peerloop/kernel';
import type { DemoContent, DemoPeer } from '../content/content.types.js';
import type { SeedClock } from './seed-clock.js';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Where the demo world is played: its services, its clock, and who is who by now. */
export class Stage {
  private readonly peerIds = new Map<string, Id>();
  private readonly topicIds = new Map<string, Id>();
  private readonly cast: ReadonlyMap<string, DemoPeer>;

  constructor(
    private readonly app: INestApplicationContext,
    readonly clock: SeedClock,
    readonly content: DemoContent,
    /** The moment of seeding, in ms. */
    readonly now: number,
    /** One for all: what it is of is printed. */
    readonly passwordHash: string,
  ) {
    this.cast = new Map(content.peers.map((peer) => [peer.key, peer]));
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(type, { strict: false });
  }

  /** The instant so many days before the seeding, in ms. */
  at(daysAgo: number): number {
    return this.now - daysAgo * day;
  }

  /** When a peer joined, in ms. */
  joined(key: string): number {
    return this.at(this.peer(key).joinedDaysAgo);
  }

  peer(key: string): DemoPeer {
    return known(this.cast, key);
  }

  peerId(key: string): Id {
    return known(this.peerIds, key);
  }

  topicId(key: string): Id {
    return known(this.topicIds, key);
  }

  enter(peerKey: string, id: Id): void {
    this.peerIds.set(peerKey, id);
  }

  grow(topicKey: string, id: Id): void {
    this.topicIds.set(topicKey, id);
  }

  /** A peer as she acts, signed in with what she may do. */
  as(key: string, ...more: readonly Role[]): Viewer {
    const { locale, timeZone, organiser, moderates = [] } = this.peer(key);
    return {
      peerId: this.peerId(key),
      sessionId: null,
      roles: new Set<Role>([...(organiser ? (['organiser'] as const) : []), ...more]),
      moderates: new Set(moderates.map((topic) => this.topicId(topic))),
      scopes: null,
      locale,
      timeZone,
    };
  }

  /** Who gives roles and grows the topic tree: the first organiser of all. */
  get founder(): string {
    const organisers = this.content.peers.filter(({ organiser }) => organiser);
    const [first] = organisers.sort((a, b) => b.joinedDaysAgo - a.joinedDaysAgo);
    if (!first) throw new Error('the demo world has no organiser');
    return first.key;
  }
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nobody and nothing is called ${key} yet`);
  return value;
}
