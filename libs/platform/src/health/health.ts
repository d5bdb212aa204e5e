import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.js';
import { schemaState } from '../database/schema-state.js';

export type CheckResult = 'ok' | 'failed';

export interface Readiness {
  readonly ready: boolean;
  readonly stopping: boolean;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

const checkTimeout = 2_000;

async function within(check: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('check timed out')), checkTimeout);
  });
  try {
    await Promise.race([check, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this process can do its work just now. */
@Injectable()
export class Health implements OnModuleDestroy {
  private readonly logger = new Logger(Health.name);
  private readonly checks = new Map<string, () => Promise<unknown>>();
  private readonly failing = new Set<string>();
  private stopping = false;
  private migrated = false;

  constructor(private readonly database: Database) {
    this.addCheck('database', () => this.database.pool.query('SELECT 1'));
    this.addCheck('migrations', () => this.demandMigrations());
  }

  /** @param check fails when the process cannot work; quick and without side effects */
  addCheck(name: string, check: () => Promise<unknown>): void {
    this.checks.set(name, check);
  }

  async readiness(): Promise<Readiness> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]): Promise<[string, CheckResult]> => {
        try {
          await within(check());
          this.failing.delete(name);
          return [name, 'ok'];
        } catch (error) {
          this.tellOnce(name, error);
          return [name, 'failed'];
        }
      }),
    );
    const allOk = results.every(([, result]) => result === 'ok');
    return {
      ready: allOk && !this.stopping,
      stopping: this.stopping,
      checks: Object.fromEntries(results),
    };
  }

  /** From here on the answer is "not ready": nobody should send us anything new. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Why is for the log alone, and asked every few seconds. */
  private tellOnce(name: string, error: unknown): void {
    if (this.failing.has(name)) return;
    this.failing.add(name);
    this.logger.warn({ message: `not ready: the check "${name}" fails`, error });
  }

  private async demandMigrations(): Promise<void> {
    if (this.migrated) return;
    const { missing } = await schemaState(
      async <Row>(text: string) => (await this.database.pool.query(text)).rows as Row[],
    );
    if (missing.length > 0) throw new Error(`migrations not run yet: ${missing.join(', ')}`);
    this.migrated = true;
  }
}
