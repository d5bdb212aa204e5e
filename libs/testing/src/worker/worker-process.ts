import 'reflect-metadata';
import { testWorker } from './test-worker.js';

/**
 * A worker as a process of its own, for tests that kill it: the platform without any context. Takes
 * DATABASE_URL, SMTP_URL, SMTP_CONNECTIONS and REDIS_URL, prints "ready", ends at SIGTERM.
 */
const { DATABASE_URL, SMTP_URL, SMTP_CONNECTIONS, REDIS_URL } = process.env;
if (!DATABASE_URL) throw new Error('DATABASE_URL is missing');

const worker = await testWorker({
  databaseUrl: DATABASE_URL,
  smtpUrl: SMTP_URL ?? null,
  smtpConnections: Number(SMTP_CONNECTIONS ?? 4),
  redisUrl: REDIS_URL ?? null,
  background: true,
});
process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)));
// Whoever started it is gone.
process.once('disconnect', () => process.exit(1));
process.send?.('ready');
