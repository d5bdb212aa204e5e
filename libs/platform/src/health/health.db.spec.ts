import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  headOf,
  startReplica,
  StubViewers,
  testDatabase,
  type TestDatabase,
} from '@peerloop/testing';
import pg from 'pg';
import { Database } from '../database/database.js';
import { Metrics } from '../metrics/metrics.js';
import { Health } from './health.js';
import { OperatorServer } from './operator-server.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function inDatabase(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function ready(url: string): Promise<[number, unknown]> {
  const response = await fetch(`${url}/health/ready`);
  return [response.status, await response.json()];
}

it('is ready only with its migrations done, and says which check failed', async () => {
  await inDatabase('ALTER TABLE migration RENAME TO migration_hidden');
  const replica = await startReplica({
    databaseUrl: database.url,
    redisUrl: null,
    viewers: new StubViewers(),
  });
  expect(await ready(replica.url)).toEqual([
    503,
    { ready: false, stopping: false, checks: { database: 'ok', migrations: 'failed' } },
  ]);
  expect((await headOf(`${replica.url}/health/live`)).status).toBe(200);
  await inDatabase('ALTER TABLE migration_hidden RENAME TO migration');
  expect(await ready(replica.url)).toEqual([
    200,
    { ready: true, stopping: false, checks: { database: 'ok', migrations: 'ok' } },
  ]);
  await replica.app.close();
}, 30_000);

it('is not ready, but alive, without its database, and ready again with it', async () => {
  const own = await testDatabase();
  const connection = await Database.connect({ url: own.url, poolSize: 2, applicationName: 'test' });
  const health = new Health(connection);
  expect((await health.readiness()).ready).toBe(true);
  await own.drop();
  expect(await health.readiness()).toMatchObject({ ready: false, checks: { database: 'failed' } });
  await connection.onApplicationShutdown();
}, 30_000);

it('is not ready while it stops', async () => {
  const connection = await Database.connect({
    url: database.url,
    poolSize: 2,
    applicationName: 'test',
  });
  const health = new Health(connection);
  const operators = new OperatorServer(health, new Metrics());
  const url = `http://127.0.0.1:${await operators.listen(0, '127.0.0.1')}`;
  expect((await ready(url))[0]).toBe(200);
  health.addCheck('queue', async () => {
    throw new Error('stalled');
  });
  expect(await ready(url)).toMatchObject([503, { checks: { queue: 'failed' } }]);
  health.onModuleDestroy();
  expect(await ready(url)).toMatchObject([503, { stopping: true }]);
  expect((await headOf(`${url}/metrics`)).headers.get('content-type')).toContain('text/plain');
  expect((await headOf(`${url}/else`)).status).toBe(404);
  await operators.onApplicationShutdown();
  await connection.onApplicationShutdown();
}, 30_000);
