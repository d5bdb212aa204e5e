import { join } from 'node:path';
import { projectFolder, type Programs } from '../start/program.js';
import { start } from '../start/start.command.js';

/** Everything from source; children get the loader that we were started with. */
const programs: Programs = {
  api: join(projectFolder, 'apps/cli/src/dev/reloading-api.ts'),
  worker: join(projectFolder, 'apps/cli/src/dev/reloading-worker.ts'),
  web: join(projectFolder, 'apps/web/dev.mjs'),
  cli: join(projectFolder, 'apps/cli/src/main.ts'),
};

/** Runs an instance that follows its sources: the same data, the same demo world. */
export async function dev(): Promise<number> {
  return start({ programs });
}
