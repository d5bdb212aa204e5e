import { DataSource, MigrationExecutor } from 'typeorm';
import { migrateQueue } from '../queue/queue-migrations.js';
import { sqlMigrations } from './migrations.js';

// Any number will do as long as nothing else in the database uses it: "peer" in ASCII.
const advisoryLock = 0x70656572;

async function withMigrations<T>(
  databaseUrl: string,
  work: (executor: MigrationExecutor, dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: sqlMigrations(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    extra: { connectionTimeoutMillis: 10_000 },
  });
  await dataSource.initialize();
  try {
    const runner = dataSource.createQueryRunner();
    // Two processes deploying at once: the second waits here and then finds nothing to do.
    await runner.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    try {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      return await work(executor, dataSource);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [advisoryLock]);
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/** Brings the schema and the queue's own schema up to date. Safe to run at any time, also twice at once. */
export async function migrateDatabase(
  databaseUrl: string,
  onStep: (name: string) => void = () => undefined,
): Promise<void> {
  await withMigrations(databaseUrl, async (executor) => {
    for (const migration of await executor.executePendingMigrations()) onStep(migration.name);
  });
  await migrateQueue(databaseUrl);
}

/** Takes the last migration back; for the test that every step can be undone. */
export async function undoLastMigration(databaseUrl: string): Promise<void> {
  await withMigrations(databaseUrl, (executor) => executor.undoLastMigration());
}

/** Names of the migrations that have not run yet. */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  return withMigrations(databaseUrl, async (executor) => {
    const pending = await executor.getPendingMigrations();
    return pending.map((migration) => migration.name);
  });
}
