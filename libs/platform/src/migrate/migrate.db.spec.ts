import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';
import { migrateDatabase, readSchemaState, undoLastMigration } from './migrate.js';
import { inOrder, migrationChecksums, migrationNames } from '../database/migrations.js';
import { SchemaMismatch, serverProblem } from '../database/schema-state.js';

let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const names = migrationNames();
const [last = ''] = names.slice(-1);
const refused = (words: RegExp): Promise<void> =>
  expect(migrateDatabase(database.url)).rejects.toThrow(
    expect.objectContaining({
      name: SchemaMismatch.name,
      message: expect.stringMatching(words),
    }),
  );

describe('a database that a newer build was at', () => {
  beforeEach(async () => {
    await undoLastMigration(database.url);
    await client.query(
      `INSERT INTO migration (timestamp, name) VALUES (9000, '9000-later-0000000009000')`,
    );
  });

  it('is refused by name, and left as it is', async () => {
    await refused(/^The database was brought up to date by a newer Peerloop .*9000-later.*\.$/);
    expect(await readSchemaState(database.url)).toEqual({
      missing: [last],
      unknown: ['9000-later'],
      changed: [],
    });
  });

  it('is taken again once that is gone', async () => {
    await client.query(`DELETE FROM migration WHERE name LIKE '9000%'`);
    await migrateDatabase(database.url);
    expect(await readSchemaState(database.url)).toEqual({ missing: [], unknown: [], changed: [] });
  });
});

it('takes migrations by number, wherever they lie, and no two with one number', () => {
  const files = ['libs/a/migrations/0003-c.up.sql', 'libs/b/migrations/0001-a.up.sql'];
  expect([...inOrder(files)]).toEqual([
    ['0001-a', 'libs/b/migrations/0001-a'],
    ['0003-c', 'libs/a/migrations/0003-c'],
  ]);
  const twice = [...files, 'libs/b/migrations/0003-d.up.sql'];
  expect(() => inOrder(twice)).toThrow(/0003-c\.up\.sql and .*0003-d\.up\.sql have one number$/);
  expect(() => inOrder(['libs/a/migrations/3-c.up.sql'])).toThrow(/is not called NNNN-/);
});

it('knows the servers it can work with', () => {
  expect([serverProblem(180_004), serverProblem(190_000)]).toEqual([null, null]);
  expect(serverProblem(150_018)).toMatch(
    /^The database server is PostgreSQL 15, .* needs 18 .*\.$/,
  );
});

it('names three of many', async () => {
  await client.query(
    `INSERT INTO migration (timestamp, name)
     SELECT n, n || '-later-' || lpad(n::text, 13, '0') FROM generate_series(9001, 9005) n`,
  );
  await refused(/9001-later, 9002-later, 9003-later and 2 more/);
});

it('notices a migration that was edited after it had run', async () => {
  await client.query(`UPDATE migration SET checksum = 'of another text' WHERE name LIKE '0005%'`);
  await refused(/another build of Peerloop \(0005-topics changed/);
});

it('takes a database from before checksums were kept, and keeps them from then on', async () => {
  await client.query('ALTER TABLE migration DROP COLUMN checksum');
  await undoLastMigration(database.url);
  const done: string[] = [];
  await migrateDatabase(database.url, (name) => done.push(name));
  expect(done).toHaveLength(1);
  const { rows } = await client.query<{ checksum: string }>(
    'SELECT checksum FROM migration ORDER BY name',
  );
  expect(rows.map(({ checksum }) => checksum)).toEqual([...migrationChecksums().values()]);
});
