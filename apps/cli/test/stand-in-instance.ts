import { join } from 'node:path';
import { start } from '../src/start/start.command.js';

/** `peerloop start` with small processes in place of the real ones, for tests. */
const standIn = (name: string): string => join(import.meta.dirname, 'stand-ins', `${name}.mjs`);

process.exit(
  await start({
    programs: {
      api: standIn('api'),
      worker: standIn('worker'),
      web: standIn('web'),
      cli: standIn('cli'),
    },
  }),
);
