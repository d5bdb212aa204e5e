import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openResources } from './open-resources.mjs';

const root = join(import.meta.dirname, '../..');
// The demo world takes longest.
const patience = 240_000;

/**
 * Starts what all test files of the run share: a PostgreSQL server (they find it by
 * TEST_DATABASE_SERVER), in the scaled run a Redis as well (TEST_REDIS_URL); in that of the browser
 * an instance of the whole product instead (TEST_SITE).
 */
export default async function globalSetup() {
  globalThis.peerloopBefore = openResources();
  globalThis.peerloopServers = [];
  if (process.env.PEERLOOP_BROWSER === '1') {
    process.env.TEST_SITE = JSON.stringify(await startServer('test/browser/demo-instance.ts'));
    return;
  }
  if (process.env.PEERLOOP_SCALED === '1') {
    const redis = await startServer('libs/testing/src/redis/test-redis-server.ts');
    process.env.TEST_REDIS_URL = redis.url;
  }
  if (process.env.TEST_DATABASE_SERVER) return;
  const database = await startServer('libs/testing/src/database/test-server.ts');
  process.env.TEST_DATABASE_SERVER = database.url;
}

/** Runs a program that says where it is in one line and lives until its standard input ends. */
async function startServer(program) {
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source', program],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  globalThis.peerloopServers.push(child);
  const line = await new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${program} was not ready after ${patience / 1000} s`));
    }, patience);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`${program} ended with ${code}`));
    });
    createInterface({ input: child.stdout }).once('line', (text) => {
      clearTimeout(late);
      resolve(text);
    });
  });
  return JSON.parse(line);
}
