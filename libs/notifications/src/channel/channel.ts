import type { LocalText } from '@peerloop/kernel';
import type { MailableAccount } from '@peerloop/identity';
import type { Tx } from '@peerloop/platform';
import type { z } from 'zod';
import type { Notice } from '../notification/notice.js';

/** How soon news comes by a channel; `never` is silence. Stored in preferences. */
export const rhythms = ['never', 'at-once'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A way by which news reaches people. One file in this folder, named in `channels.ts`. */
export abstract class Channel {
  /** Stable: stored in preferences. */
  abstract readonly name: string;
  /** What the preferences page calls it. */
  abstract readonly label: LocalText;
  /** What can be chosen for it. */
  abstract readonly rhythms: readonly Rhythm[];

  /**
   * Brings a notice to those who want it at once, within the transaction of what caused it. Whoever was
   * told of the same kind and key before is not told again.
   */
  abstract deliver<Schema extends z.ZodType>(
    tx: Tx,
    notice: Notice<Schema>,
    accounts: readonly MailableAccount[],
  ): Promise<void>;
}
