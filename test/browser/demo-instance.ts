import { untilStarterIsGone } from '../../libs/testing/src/process/until-starter-is-gone.js';
import { Instance } from './instance.js';

// The instance with the demo world that all files of a run share. Runs as a child of Jest's global
// setup: prints where it is as one line of JSON and lives until whoever started it is gone.
const instance = await Instance.start('demo');
const { url, folder, administratorLink } = instance;
process.stdout.write(`${JSON.stringify({ url, folder, administratorLink })}\n`);
await untilStarterIsGone();
await instance.stop();
process.exit(0);
