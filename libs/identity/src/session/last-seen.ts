import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import { inRequest, UnitOfWork } from '@peerloop/platform';

const minutes = 60_000;
const every = 5 * minutes;

const statements = {
  session: `UPDATE session SET last_seen_at = $2
             WHERE id = $1 AND last_seen_at < $3`,
  token: `UPDATE api_token SET last_used_at = $2
           WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $3)`,
} as const;

/** Notes when sessions and API tokens were used, at most every five minutes and behind the request. */
@Injectable()
export class LastSeen implements OnModuleDestroy {
  private readonly logger = new Logger(LastSeen.name);
  private readonly underWay = new Map<Id, Promise<void>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Does not wait and does not fail. @param noted when it was last noted */
  note(kind: keyof typeof statements, id: Id, noted: Date | null): void {
    const now = this.clock.now();
    const due = new Date(now.getTime() - every);
    if ((noted && noted > due) || this.underWay.has(id)) return;
    // A request of its own: neither counted with the one it comes from nor part of its answer.
    const writing = inRequest(newId(), () =>
      this.unitOfWork.run(async (tx) => {
        await tx.query(statements[kind], [id, now, due]);
      }),
    )
      .catch((error: unknown) => this.logger.warn({ message: 'last use not noted', error }))
      .finally(() => this.underWay.delete(id));
    this.underWay.set(id, writing);
  }

  /** Resolves when everything begun is written. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }
}
