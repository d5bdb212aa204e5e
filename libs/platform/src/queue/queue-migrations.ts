import pg from 'pg';

/** The schema that holds the queue's own tables when there is no Redis. */
export const queueSchema = 'bullmq';

/**
 * Brings the queue's schema up to date; safe to run at any time, also twice at once. It is made on
 * the Redis topology too, so that an instance can go back to PostgreSQL alone.
 */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  // Loaded here, so that a process that only migrates the rest or serves pages never loads it.
  const { runMigrations } = await import('bullmq');
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'peerloop queue migration',
  });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
}
