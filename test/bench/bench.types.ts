import type { Child } from './child.js';
import type { Instance } from './instance.js';
import type { World } from './world.js';

/** What every scenario works with. */
export interface Bench {
  readonly instance: Instance;
  readonly world: World;
  /** Takes every mail of the instance; see `mail-server.ts`. */
  readonly mailServer: Child;
  /** How long each load lasts. */
  readonly seconds: number;
}
