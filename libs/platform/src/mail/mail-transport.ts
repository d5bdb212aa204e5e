import type { Id } from '@peerloop/kernel';

/** A composed mail with its envelope. */
export interface RawMail {
  readonly deliveryId: Id;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly raw: Buffer;
}

/** How handing over a mail ended. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** The server said no, for good. */
  | { readonly kind: 'refused'; readonly reason: string; readonly noSuchMailbox: boolean }
  /** Surely not taken, worth another try. `unreachable`: the server, not this mail, is the trouble. */
  | { readonly kind: 'later'; readonly reason: string; readonly unreachable: boolean }
  /** Handed over, and no answer came: perhaps sent, perhaps not. */
  | { readonly kind: 'in-doubt'; readonly reason: string };

/** Hands mails over. Never throws for what a server or a network does. */
export abstract class MailTransport {
  /** How many mails it hands over at once; a crash leaves at most this many in doubt. */
  abstract readonly lanes: number;

  abstract send(mail: RawMail): Promise<SendOutcome>;

  abstract close(): Promise<void>;
}
