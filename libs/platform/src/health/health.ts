import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.js';
import { migrationNames } from '../database/migrations.js';

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
  private readonly checks = new Map<string, () => Promise<unknown>>();
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
          return [name, 'ok'];
        } catch {
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

  private async demandMigrations(): Promise<void> {
    if (this.migrated) return;
    const { rows } = await this.database.pool.query<{ name: string }>('SELECT name FROM migration');
    const done = new Set(rows.map((row) => row.name.replace(/-\d{13}$/, '')));
    const missing = migrationNames().filter((name) => !done.has(name));
    if (missing.length > 0) throw new Error(`Migrations not run: ${missing.join(', ')}`);
    this.migrated = true;
  }
}
