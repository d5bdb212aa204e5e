import { loadStartConfig } from '@peerloop/platform/config';
import { withInstance } from './instance/open-instance.js';
import { Progress } from './terminal/progress.js';
await withInstance(loadStartConfig(), new Progress(), async (config) => {
  process.stdout.write(`URL ${config.database.url}\n`);
  await new Promise((resolve) => { process.stdin.resume(); process.stdin.once('end', resolve); });
});
process.exit(0);
