import type { MailableAccount } from '@peerloop/identity';
import type { Id } from '@peerloop/kernel';
import type { z } from 'zod';
import type { MailExtras, NotificationKind } from './notification-kind.js';

/** Something that people are told of. */
export interface Notice<Schema extends z.ZodType> {
  readonly kind: NotificationKind<Schema>;
  /** What it is about; a peer is told once per kind and key, for ever. */
  readonly key: string | ((recipient: Id) => string);
  readonly recipients: readonly Id[];
  /** Who caused it; never told of her own doing. */
  readonly actorId: Id | null;
  readonly data: z.infer<Schema>;
  /** The page it leads to, from the root: `/threads/…`. */
  readonly path: string;
  /** The thing whose words it carries, by its id; see `Notifier.withdraw`. */
  readonly about?: Id;
  /** The thread, room, event … whose mails are one conversation in mail programs, by its id. */
  readonly conversation?: Id;
  /** What is added to the mail of each reader. */
  readonly extras?: (account: MailableAccount) => MailExtras;
}

/** What the notice is about, for one of its recipients. */
export function keyFor({ key }: Pick<Notice<z.ZodType>, 'key'>, recipient: Id): string {
  return typeof key === 'string' ? key : key(recipient);
}
