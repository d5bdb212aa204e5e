import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Clock } from '@peerloop/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { platformRetention } from './platform.retention.js';
import { Purge, type PurgeRule } from './purge.js';

const day = 86_400_000;
const batch = 1_000;
// The rest waits for the next round; a purge must not keep a worker from its work.
const maxBatches = 50;

/** Removes what has served its time, in batches, each a transaction of its own. */
@Injectable()
export class Retention {
  private readonly logger = new Logger(Retention.name);

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The platform's own rules and those of every context. @throws Error when two bear one name */
  rules(): readonly PurgeRule[] {
    const found = this.discovery.getProviders().map(({ instance }): unknown => instance);
    const ofContexts = new Set(found.filter((instance) => instance instanceof Purge));
    const all = [...platformRetention, ...ofContexts];
    const names = new Set(all.map(({ name }) => name));
    if (names.size < all.length) throw new Error('two purges bear one name');
    return all;
  }

  /** Answers how many rows went. A rule that fails holds up no other; its error is thrown at the end. */
  async purge(): Promise<number> {
    let total = 0;
    const errors: unknown[] = [];
    for (const rule of this.rules()) {
      try {
        total += await this.apply(rule);
      } catch (error) {
        this.logger.error({ message: `the purge ${rule.name} failed`, error });
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
    return total;
  }

  private async apply({ days, statement, withRows }: PurgeRule): Promise<number> {
    const limit = new Date(this.clock.now().getTime() - days * day);
    let total = 0;
    for (let round = 0; round < maxBatches; round += 1) {
      const gone = await this.unitOfWork.run(async (tx) => {
        const rows = await tx.query(statement, [limit, batch]);
        await withRows?.(rows);
        return rows;
      });
      total += gone.length;
      if (gone.length < batch) break;
    }
    return total;
  }
}
