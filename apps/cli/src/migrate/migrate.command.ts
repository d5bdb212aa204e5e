import { migrateDatabase } from '@peerloop/platform';
import { loadStartConfig } from '@peerloop/platform/config';
import { withInstance } from '../instance/open-instance.js';
import { tellSupervisor } from '../start/step-process.js';
import type { Progress } from '../terminal/progress.js';

/** `peerloop migrate`: brings the database to what this version needs. */
export async function migrate(progress: Progress): Promise<void> {
  await withInstance(loadStartConfig(), progress, async ({ database }) => {
    let count = 0;
    await migrateDatabase(database.url, (name) => {
      count += 1;
      void tellSupervisor({ kind: 'progress', text: name });
      progress.line(`  ${name}`);
    });
    progress.line(count === 0 ? 'The database is up to date.' : `Migrations run: ${count}.`);
  });
}
