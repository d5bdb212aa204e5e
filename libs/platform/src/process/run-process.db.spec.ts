import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';

const stub = join(import.meta.dirname, '../../../testing/src/process/stub-api.ts');

let database: TestDatabase;
let child: ChildProcess | null = null;

beforeAll(async () => {
  database = await testDatabase();
});
afterEach(() => {
  if (child?.exitCode === null) child.kill('SIGKILL');
});
afterAll(() => database.drop());

interface Started {
  readonly process: ChildProcess;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
}

function start(env: Record<string, string>): Started {
  const started = fork(stub, {
    execArgv: ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child = started;
  const lines: string[] = [];
  for (const stream of [started.stdout, started.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const ended = once(started, 'exit').then(([code]) => code as number | null);
  return { process: started, lines, ended };
}

async function serving(): Promise<Started & { url: string }> {
  const secret = 'x'.repeat(40);
  const started = start({
    DATABASE_URL: database.url,
    SECRET_KEY: secret,
    LOG_LEVEL: 'info',
    NODE_ENV: 'test',
  });
  const stdout = started.process.stdout;
  for (;;) {
    const line = started.lines.find((text) => text.includes('"listening"'));
    if (line) return { ...started, url: (JSON.parse(line) as { url: string }).url };
    await Promise.race([
      stdout ? once(stdout, 'data') : null,
      started.ended.then(() => Promise.reject(new Error(started.lines.join('\n')))),
    ]);
  }
}

it('finishes what it has begun, takes nothing new, and ends by itself (D9)', async () => {
  const { process: running, url, ended, lines } = await serving();
  const slow = fetch(`${url}/calendar/slow`);
  await once(running, 'message');
  running.kill('SIGTERM');
  const response = await slow;
  expect([response.status, await response.json()]).toEqual([200, { finished: true }]);
  expect(await ended).toBe(0);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  expect(lines.join('\n')).toContain('stub has stopped');
}, 60_000);

it('ends when whoever started it is gone', async () => {
  const { process: running, ended } = await serving();
  running.disconnect();
  expect(await ended).toBe(0);
}, 60_000);

it('does not wait for ever', async () => {
  const { process: running, url, ended, lines } = await serving();
  const endless = fetch(`${url}/calendar/endless`).catch(() => 'cut');
  await once(running, 'message');
  running.kill('SIGTERM');
  expect(await ended).toBe(1);
  expect(await endless).toBe('cut');
  expect(lines.join('\n')).toContain('did not finish');
}, 60_000);

it('refuses a wrong configuration in words, with an exit code of its own', async () => {
  const { ended, lines } = start({
    DATABASE_URL: 'nonsense',
    SECRET_KEY: 'short',
    NODE_ENV: 'test',
  });
  expect(await ended).toBe(78);
  expect(lines.join('\n')).toMatch(/DATABASE_URL.*\n.*SECRET_KEY|SECRET_KEY.*\n.*DATABASE_URL/);
}, 60_000);

it('says why it could not start', async () => {
  const { ended, lines } = start({
    DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    SECRET_KEY: 'x'.repeat(40),
    NODE_ENV: 'test',
  });
  expect(await ended).toBe(1);
  expect(lines.join('\n')).toContain('stub could not start');
}, 60_000);

it('refuses a database that a newer build was at, in a sentence', async () => {
  const newer = await testDatabase();
  const client = new pg.Client({ connectionString: newer.url });
  await client.connect();
  await client.query(
    `INSERT INTO migration (timestamp, name) VALUES (9000, '9000-later-0000000009000')`,
  );
  await client.end();
  const { ended, lines } = start({
    DATABASE_URL: newer.url,
    SECRET_KEY: 'x'.repeat(40),
    NODE_ENV: 'test',
  });
  expect(await ended).toBe(65);
  const last = JSON.parse(lines.at(-1) ?? '{}') as { level: string; msg: string };
  expect(last).toMatchObject({
    level: 'fatal',
    msg: expect.stringMatching(/newer Peerloop .*9000-later/),
  });
  await newer.drop();
}, 60_000);
