import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Starts the run's PostgreSQL server; the tests find it through TEST_DATABASE_SERVER. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_SERVER) return;
  const child = spawn(
    process.execPath,
    [
      '--import',
      '@swc-node/register/esm-register',
      '-C',
      '@peerloop/source',
      'libs/testing/src/database/test-server.ts',
    ],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  globalThis.peerloopTestServer = child;
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the test database server ended with ${code}`)));
  });
  process.env.TEST_DATABASE_SERVER = JSON.parse(line).url;
}
