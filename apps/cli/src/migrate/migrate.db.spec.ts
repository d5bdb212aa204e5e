import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';
import type { Ended } from '../../test/instance-process.js';
import { runCommand } from '../../test/run-command.js';
import { exitCode } from '../failure/failure.js';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'peerloop-migrate-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Against a server of the operator's own. */
const peerloop = (command: string): Promise<Ended> =>
  runCommand([command], {
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SECRET_KEY: 'x'.repeat(40),
  });

it('refuses a database that a newer build was at: one sentence, an exit code, for the doctor too', async () => {
  expect(await peerloop('migrate')).toMatchObject({
    code: 0,
    stdout: 'The database is up to date.\n',
  });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `INSERT INTO migration (timestamp, name) VALUES (9000, '9000-later-0000000009000')`,
  );
  await client.end();
  const { code, stderr } = await peerloop('migrate');
  expect(code).toBe(exitCode.otherVersion);
  expect(stderr.trim()).toMatch(/^The database was brought up to date by a newer Peerloop .*\.$/);
  const doctor = await peerloop('doctor');
  expect(doctor.code).not.toBe(0);
  expect(doctor.stdout).toMatch(/✗ Migrations +The database was brought up to date by a newer/);
}, 180_000);
