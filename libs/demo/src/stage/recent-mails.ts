import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@peerloop/kernel';
import { MailOutbox, type MailInput, type Tx } from '@peerloop/platform';

/** For injection: from when on mails are kept, a `Date`; null keeps none. */
export const MAILS_SINCE = Symbol('peerloop:demo-mails-since');

/** Keeps the mails of the last days for the dev mailbox; thousands of old ones would only bury them. */
@Injectable()
export class RecentMails extends MailOutbox {
  @Inject(MAILS_SINCE)
  private readonly since!: Date | null;

  @Inject(Clock)
  private readonly story!: Clock;

  override async queueAll(tx: Tx, mails: readonly MailInput[]): Promise<number> {
    const isRecent = this.since !== null && this.story.now() >= this.since;
    return isRecent ? super.queueAll(tx, mails) : 0;
  }
}
