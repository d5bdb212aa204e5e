import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, type Id } from '@peerloop/kernel';
import { defineJob, HandlesJob, type JobHandler } from '../queue/job.js';
import { WorkerPresence } from '../worker-presence/worker-presence.js';
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

/** One of the two. */
interface Step {
  readonly settlement?: Settlement;
  readonly claim?: Id;
}

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
  private readonly steps: Batcher<Step, ClaimedMail | undefined>;
  private free: number;
  private stopping = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly store: MailDeliveryStore,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    private readonly presence: WorkerPresence,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {
    this.free = transport.lanes;
    this.steps = new Batcher((steps) => this.exchange(steps));
  }

  async handle({ ids }: { readonly ids: readonly Id[] }): Promise<void> {
    const results = await Promise.allSettled(ids.map((id) => this.deliver(id)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Finishes what is being handed over and gives the rest back. */
  stop(): void {
    this.stopping = true;
  }

  private async deliver(id: Id): Promise<void> {
    await this.takeLane();
    let settled: Promise<unknown> = Promise.resolve();
    let suppressed: string | null = null;
    let mail: ClaimedMail | undefined;
    try {
      if (this.stopping) {
        await this.store.endLease([id]);
        return;
      }
      mail = await this.steps.call({ claim: id });
      if (!mail) return;
      const outcome = await this.hand(mail);
      if (outcome.kind === 'refused' && outcome.noSuchMailbox) suppressed = outcome.reason;
      // Not waited for in the lane: the next claim of the lane goes into the same statement.
      settled = this.steps.call({ settlement: this.settlementOf(mail, outcome) });
    } finally {
      this.giveLane();
    }
    await settled;
    if (suppressed !== null) await this.store.suppress(mail.to.address, suppressed);
  }

  private async hand(mail: ClaimedMail): Promise<SendOutcome> {
    const { from } = this.settings;
    let raw: Buffer;
    try {
      raw = await composeMail(mail, this.settings, this.clock.now());
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

  private async exchange(steps: readonly Step[]): Promise<readonly (ClaimedMail | undefined)[]> {
    const settlements = steps.flatMap(({ settlement }) => settlement ?? []);
    const claims = steps.flatMap(({ claim }) => claim ?? []);
    const claimed = await this.persist(settlements, claims);
    return steps.map(({ claim }) => {
      if (!claim) return undefined;
      // Two jobs may have asked for one row in one batch: the first gets it.
      const mail = claimed.get(claim);
      claimed.delete(claim);
      return mail;
    });
  }

  private async persist(
    settlements: readonly Settlement[],
    claims: readonly Id[],
  ): Promise<Map<Id, ClaimedMail>> {
    const tries = settlements.length > 0 ? settleTries : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { workerId } = this.presence;
        return await this.store.exchange(settlements, claims, workerId, this.clock.now());
      } catch (error) {
        if (attempt >= tries) throw error;
        await pause(settlePause);
      }
    }
  }

  private async takeLane(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private giveLane(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
