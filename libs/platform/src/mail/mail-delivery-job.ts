import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, type Id } from '@peerloop/kernel';
import { defineJob, HandlesJob, type JobHandler } from '../queue/job.js';
import { WorkerPresence } from '../worker/worker-presence.js';
import { Batcher } from './batcher.js';
import { composeMail } from './mail-composer.js';
import { MailDeliveryStore, type ClaimedMail, type Settlement } from './mail-delivery-store.js';
import { nextTry } from './mail-retry.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';
import { MailTransport, type SendOutcome } from './mail-transport.js';

/** Some rows of `mail_delivery` to hand over, each on its own. */
export const deliverMails = defineJob<{ readonly ids: readonly Id[] }>('mail.deliver', {
  lane: 'mail',
  attempts: 5,
});

// An outcome that cannot be written down leaves the mail in doubt; half a minute of trying is cheap.
const settleTries = 60;
const settlePause = 500;

/**
 * Hands mails over, each claimed first. At no time are more rows claimed than the transport has
 * lanes, however many jobs run: that is what a crash can leave in doubt.
 */
@Injectable()
@HandlesJob(deliverMails)
export class MailDeliveryJob implements JobHandler<typeof deliverMails> {
  private readonly logger = new Logger(MailDeliveryJob.name);
  private readonly claims: Batcher<Id, ClaimedMail | undefined>;
  private readonly settlements: Batcher<Settlement, void>;
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly store: MailDeliveryStore,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    private readonly presence: WorkerPresence,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {
    this.free = transport.lanes;
    this.claims = new Batcher(async (ids) => {
      const claimed = new Map(await store.claim(ids, presence.workerId, clock.now()));
      // Two jobs may have asked for one row in one batch: the first gets it, as if they had come alone.
      return ids.map((id) => {
        const mail = claimed.get(id);
        claimed.delete(id);
        return mail;
      });
    });
    this.settlements = new Batcher((batch) => this.settle(batch));
  }

  async handle({ ids }: { readonly ids: readonly Id[] }): Promise<void> {
    const results = await Promise.allSettled(ids.map((id) => this.inLane(() => this.deliver(id))));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async deliver(id: Id): Promise<void> {
    const mail = await this.claims.call(id);
    if (!mail) return;
    const outcome = await this.hand(mail);
    await this.settlements.call(this.settlementOf(mail, outcome));
    if (outcome.kind === 'refused' && outcome.noSuchMailbox) {
      await this.store.suppress(mail.to.address, outcome.reason);
    }
  }

  private async hand(mail: ClaimedMail): Promise<SendOutcome> {
    const { from } = this.settings;
    let raw: Buffer;
    try {
      raw = await composeMail(mail, from, this.clock.now());
    } catch (error) {
      this.logger.error({ message: `mail ${mail.id} cannot be composed`, error });
      return { kind: 'refused', reason: `not composed: ${String(error)}`, noSuchMailbox: false };
    }
    return this.transport.send({
      deliveryId: mail.id,
      from: from.address,
      to: mail.to.address,
      subject: mail.subject,
      raw,
    });
  }

  private settlementOf(mail: ClaimedMail, outcome: SendOutcome): Settlement {
    const { id } = mail;
    switch (outcome.kind) {
      case 'sent':
        return { id, state: 'sent', dueAt: null, error: null };
      case 'refused':
        return { id, state: 'failed', dueAt: null, error: outcome.reason };
      case 'in-doubt':
        this.logger.error(`mail ${id} is in doubt: ${outcome.reason}`);
        return { id, state: 'in_doubt', dueAt: null, error: outcome.reason };
      case 'later': {
        const { attempts, createdAt } = mail;
        const dueAt = nextTry(this.clock.now(), createdAt, attempts, outcome.unreachable);
        return { id, state: dueAt ? 'pending' : 'failed', dueAt, error: outcome.reason };
      }
    }
  }

  private async settle(batch: readonly Settlement[]): Promise<readonly void[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.store.settle(batch, this.presence.workerId, this.clock.now());
        return batch.map(() => undefined);
      } catch (error) {
        if (attempt >= settleTries) throw error;
        await pause(settlePause);
      }
    }
  }

  private async inLane(work: () => Promise<void>): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
