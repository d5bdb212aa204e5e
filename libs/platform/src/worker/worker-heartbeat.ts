import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@peerloop/kernel';
import { DueRowTick } from '../due-rows/due-row-tick.js';
import { MailDeliveryStore } from '../mail/mail-delivery-store.js';
import { Relay } from '../outbox/relay.js';
import { Retention } from '../retention/retention.js';
import { WorkerPresence } from '../worker-presence/worker-presence.js';

const interval = 5_000;
// Every tenth minute or so; the rows to purge are days old.
const beatsPerPurge = 120;

/**
 * What every worker does every few seconds: says that it lives, puts back what a flushed queue has
 * forgotten, and finds what dead workers have left behind. Everything here may be done by all
 * workers at once.
 */
@Injectable()
export class WorkerHeartbeat {
  private readonly logger = new Logger(WorkerHeartbeat.name);
  private timer: NodeJS.Timeout | null = null;
  private beating: Promise<void> | null = null;
  // Workers that start together do not purge together.
  private beats = Math.floor(Math.random() * beatsPerPurge);

  constructor(
    private readonly presence: WorkerPresence,
    private readonly tick: DueRowTick,
    private readonly relay: Relay,
    private readonly mails: MailDeliveryStore,
    private readonly retention: Retention,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.beating ??= this.beat().finally(() => {
        this.beating = null;
      });
    }, interval);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.beating;
  }

  /** One beat; a part that fails holds up no other. */
  async beat(): Promise<void> {
    await this.part('presence', () => this.presence.show());
    await this.part('schedule', () => this.tick.schedule());
    await this.part('outbox repair', () => this.relay.repair());
    await this.part('mails in doubt', () => this.findDoubts());
    this.beats += 1;
    if (this.beats % beatsPerPurge === 0)
      await this.part('retention', () => this.retention.purge());
  }

  /** Puts in doubt what dead workers were handing over. */
  async findDoubts(): Promise<number> {
    const found = await this.mails.doubtOrphans(this.clock.now());
    if (found > 0) this.logger.error(`${found} mails are in doubt: their worker ended during SMTP`);
    return found;
  }

  private async part(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.warn({ message: `heartbeat: ${name} failed`, error });
    }
  }
}
