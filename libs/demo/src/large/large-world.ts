import type { Id } from '@peerloop/kernel';
import type { BulkWriter } from './bulk-writer.js';
import type { Phrase, Words } from './phrases.js';
import type { Random, Zipf } from './random.js';

export interface LargeTopic {
  readonly id: Id;
  readonly path: readonly Id[];
  readonly title: Readonly<Record<string, string>>;
  readonly roomId: Id;
}

export interface LargePeer {
  readonly id: Id;
  readonly name: string;
  readonly address: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly place: string;
  readonly country: string;
  /** In ms. */
  readonly joinedAt: number;
}

/** What every part of the filling works with; people and topics are there once they are written. */
export interface LargeWorld {
  readonly random: Random;
  readonly writer: BulkWriter;
  readonly phrases: readonly Phrase[];
  readonly words: Words;
  /** The moment of filling, in ms. */
  readonly now: number;
  readonly size: { readonly peers: number; readonly threads: number };
  /** Apart from other worlds in the same database. */
  readonly seed: number;
  readonly passwordHash: string;
}

export interface Populated extends LargeWorld {
  readonly topics: Zipf<LargeTopic>;
  readonly peers: readonly LargePeer[];
  /** Few write much, most a little. */
  readonly authors: Zipf<LargePeer>;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** How long the community has been there. */
export const age = 1_000 * day;

/** An instant as it is written. */
export function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
