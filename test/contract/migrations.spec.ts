import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  migrateDatabase,
  migrationNames,
  readSchemaState,
  undoLastMigration,
} from '@peerloop/platform';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';

/** Tables, columns, indexes, constraints and functions of the product; not BullMQ's own schema. */
const shape = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
         concat_ws(' ', data_type, is_nullable, column_default, character_maximum_length) AS text
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'function', p.oid::regprocedure::text, p.prosrc FROM pg_proc p
    WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
    FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'type', t.typname::text, t.typtype::text FROM pg_type t
    WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
  ORDER BY 1, 2`;

interface ShapeRow {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

describe('the migrations', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const shapeNow = async (): Promise<ShapeRow[]> => (await client.query<ShapeRow>(shape)).rows;
  // The list of migrations stays, empty.
  const isOwn = ({ name, text }: ShapeRow) =>
    !/^migration\b| public\.migration /.test(`${name} ${text}`);

  it('go all the way down and up again to the same schema', async () => {
    const before = await shapeNow();
    expect(before.length).toBeGreaterThan(100);
    const names = migrationNames();
    expect((await readSchemaState(database.url)).missing).toEqual([]);
    for (const _ of names) await undoLastMigration(database.url);
    expect((await readSchemaState(database.url)).missing).toEqual(names);
    expect((await shapeNow()).filter(isOwn)).toEqual([]);
    const done: string[] = [];
    await migrateDatabase(database.url, (name) => done.push(name));
    expect(done).toHaveLength(names.length);
    expect(await shapeNow()).toEqual(before);
  }, 120_000);
});
