import {
  environmentWith,
  loadConfig,
  type Config,
  type StartConfig,
} from '@peerloop/platform/config';
import { DatabaseServer } from '../embedded-postgres/database-server.js';
import { readAccess, urlOf } from '../embedded-postgres/server-access.js';
import { sharedSettings } from '../start/process-plans.js';
import { toldToStop } from '../start/stop-signals.js';
import type { Progress } from '../terminal/progress.js';
import { DataFolder } from './data-folder.js';
import { InstanceLock, lockHolder } from './instance-lock.js';

const interrupted = 130;

/**
 * Does something with the instance's database, whoever runs it: a server of one's own, the instance
 * that is running, or else the embedded server, started for the while.
 */
export async function withInstance<T>(
  start: StartConfig,
  progress: Progress,
  work: (config: Config) => Promise<T>,
): Promise<T> {
  const folder = DataFolder.open(start.data.folder);
  const configFor = (databaseUrl: string): Config => {
    const secretKey = start.secretKey ?? folder.secretKey();
    return loadConfig(
      environmentWith(sharedSettings({ config: start, folder, databaseUrl, secretKey })),
    );
  };
  if (start.database.url !== null) return work(configFor(start.database.url));
  const running = lockHolder(folder.path) ? readAccess(folder) : null;
  if (running) return work(configFor(urlOf(running)));

  const lock = InstanceLock.take(folder.path);
  const server = new DatabaseServer(folder, progress);
  const end = async (): Promise<void> => {
    await server.stop();
    lock.release();
  };
  void toldToStop(() => process.exit(interrupted)).then(async () => {
    await end();
    process.exit(interrupted);
  });
  try {
    await progress.during('Starting the database', () => server.start());
    return await work(configFor(server.url));
  } finally {
    await end();
  }
}
