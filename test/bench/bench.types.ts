import type { SmtpSink } from '@peerloop/testing';
import type { Instance } from './instance.js';
import type { World } from './world.js';

/** What every scenario works with. */
export interface Bench {
  readonly instance: Instance;
  readonly world: World;
  readonly sink: SmtpSink;
  /** How long each load lasts. */
  readonly seconds: number;
}
