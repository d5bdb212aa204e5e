import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { migrateQueue } from '../queue/queue-migrations.js';
import { appliedName, migrationChecksums, sqlMigrations } from '../database/migrations.js';
import {
  demandKnownSchema,
  demandServerVersion,
  schemaState,
  type SchemaState,
} from '../database/schema-state.js';

// Any number will do as long as nothing else in the database uses it: "peer" in ASCII.
const advisoryLock = 0x70656572;

async function withMigrations<T>(
  databaseUrl: string,
  work: (executor: MigrationExecutor, runner: QueryRunner) => Promise<T>,
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
      return await work(executor, runner);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [advisoryLock]);
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

async function queryOf<Row>(runner: QueryRunner, text: string): Promise<Row[]> {
  return (await runner.query(text)) as Row[];
}

/** Notes with what each migration was run, also for those that were run before this was noted. */
async function keepChecksums(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE migration ADD COLUMN IF NOT EXISTS checksum text');
  const own = migrationChecksums();
  const unnoted = await queryOf<{ name: string }>(
    runner,
    'SELECT name FROM migration WHERE checksum IS NULL',
  );
  for (const { name } of unnoted) {
    await runner.query('UPDATE migration SET checksum = $2 WHERE name = $1', [
      name,
      own.get(appliedName(name)),
    ]);
  }
}

/**
 * Brings the schema and the queue's own schema up to date. Safe to run at any time, also twice at once.
 * @throws SchemaMismatch when a newer build was here, or one with other migrations, or the server is too
 *   old; nothing is changed then
 */
export async function migrateDatabase(
  databaseUrl: string,
  onStep: (name: string) => void = () => undefined,
): Promise<void> {
  await withMigrations(databaseUrl, async (executor, runner) => {
    await demandServerVersion((text) => queryOf(runner, text));
    await demandKnownSchema((text) => queryOf(runner, text));
    for (const migration of await executor.executePendingMigrations()) onStep(migration.name);
    await keepChecksums(runner);
  });
  await migrateQueue(databaseUrl);
}

/** Takes the last migration back; for the test that every step can be undone. */
export async function undoLastMigration(databaseUrl: string): Promise<void> {
  await withMigrations(databaseUrl, (executor) => executor.undoLastMigration());
}

/** How the database's schema and this build stand to each other. Changes nothing. */
export async function readSchemaState(databaseUrl: string): Promise<SchemaState> {
  return withMigrations(databaseUrl, (_, runner) => schemaState((text) => queryOf(runner, text)));
}
