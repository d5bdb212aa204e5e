import type { Clock } from '@peerloop/kernel';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { MailTransport, type RawMail, type SendOutcome } from './mail-transport.js';

/** Keeps mails in the database for the dev mailbox page, as they would have left. */
export class DevTransport extends MailTransport {
  override readonly lanes = 4;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async send(mail: RawMail): Promise<SendOutcome> {
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO dev_mail (id, to_address, subject, raw, received_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO NOTHING`,
        [mail.deliveryId, mail.to, mail.subject, mail.raw, this.clock.now()],
      ),
    );
    return { kind: 'sent' };
  }

  override async close(): Promise<void> {
    // Nothing of its own to close.
  }
}
