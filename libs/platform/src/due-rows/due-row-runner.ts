import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Clock } from '@peerloop/kernel';
import { unavailable } from '../database/unavailable.js';
import { dueRowsName, type DueRowSource } from './due-row-source.js';

const batch = 500;
// Then the other sources get their turn, and the next tick goes on.
const maxBatches = 20;

/** Runs the sources of due rows, each in full batches until little is left. */
@Injectable()
export class DueRowRunner {
  private readonly logger = new Logger(DueRowRunner.name);
  private readonly sources = new Map<string, DueRowSource>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when two sources bear one name */
  discover(): void {
    this.sources.clear();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name = dueRowsName(metatype);
      if (!name || !instance) continue;
      const known = this.sources.get(name);
      if (known && known !== instance)
        throw new Error(`two sources of due rows are called ${name}`);
      this.sources.set(name, instance as DueRowSource);
    }
  }

  /**
   * Runs every source once; answers how many rows they took. One that fails holds up no other, its
   * error is thrown at the end.
   */
  async runAll(): Promise<number> {
    let taken = 0;
    const errors: unknown[] = [];
    for (const name of this.sources.keys()) {
      try {
        taken += await this.run(name);
      } catch (error) {
        const entry = { message: `due rows ${name} failed`, error };
        if (unavailable(error)) this.logger.warn(entry);
        else this.logger.error(entry);
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
    return taken;
  }

  async run(name: string): Promise<number> {
    const source = this.sources.get(name);
    if (!source) return 0;
    let total = 0;
    for (let round = 0; round < maxBatches; round += 1) {
      const taken = await source.claim(this.clock.now(), batch);
      total += taken;
      if (taken < batch) break;
    }
    return total;
  }

  /** Rows due at an instant and not taken, per source. */
  async late(now = this.clock.now()): Promise<ReadonlyMap<string, number>> {
    const entries = await Promise.all(
      [...this.sources].map(async ([name, source]) => [name, await source.late(now)] as const),
    );
    return new Map(entries);
  }
}
