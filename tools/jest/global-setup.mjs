import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');

/**
 * Starts the run's PostgreSQL server; the tests find it through TEST_DATABASE_SERVER. In the scaled run
 * a Redis as well, TEST_REDIS_URL.
 */
export default async function globalSetup() {
  if (process.env.PEERLOOP_SCALED === '1') await startRedis();
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

async function startRedis() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  const settings = `--port ${port} --bind 127.0.0.1 --save  --appendonly no`.split(' ');
  const redis = spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  globalThis.peerloopTestRedis = redis;
  await new Promise((resolve, reject) => {
    redis.once('error', reject);
    redis.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    createInterface({ input: redis.stdout }).on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
}
