import { Injectable } from '@nestjs/common';
import { isId, notFound, type Id } from '@peerloop/kernel';
import {
  MailOutbox,
  PublicUrl,
  UnitOfWork,
  UnsubscribeLinks,
  type Tx,
  type Unsubscription,
} from '@peerloop/platform';
import { kindNamed } from '../notification/notification-kind.js';

/** Ends the mails of one kind to one person: from the next mail on, those that wait included. */
@Injectable()
export class UnsubscribeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: MailOutbox,
    private readonly links: UnsubscribeLinks,
    private readonly publicUrl: PublicUrl,
  ) {}

  /** @throws NOT_FOUND for a token that was not made here */
  read(token: unknown): Unsubscription {
    const given = typeof token === 'string' ? this.links.read(token) : null;
    if (!given) throw notFound();
    return given;
  }

  /** Doing it twice is doing it once. @throws NOT_FOUND */
  async unsubscribe(token: unknown): Promise<void> {
    const { list, who } = this.read(token);
    await this.unitOfWork.run(async (tx) => {
      const listId = this.publicUrl.listId(list);
      if (!isId(who)) return this.mails.optOut(tx, who, listId);
      const address = await this.peer(tx, who, list);
      if (address) await this.mails.dropOfList(tx, address, listId);
    });
  }

  /** A peer finds her choice among her preferences, and can take it back there. */
  private async peer(tx: Tx, peerId: Id, list: string): Promise<string | null> {
    const kind = kindNamed(list);
    if (!kind) return null;
    const [row] = await tx.query<{ address: string }>(
      `WITH chosen AS (
         INSERT INTO notification_preference (peer_id, kind, channel, rhythm)
         SELECT id, $2, 'mail', 'never' FROM account WHERE id = $1
         ON CONFLICT (peer_id, kind, channel) DO UPDATE SET rhythm = excluded.rhythm)
       SELECT address FROM account WHERE id = $1`,
      [peerId, kind.name],
    );
    return row?.address ?? null;
  }
}
