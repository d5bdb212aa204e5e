import { randomBytes } from 'node:crypto';
import pg from 'pg';

const template = 'peerloop_template';

export interface TestDatabase {
  readonly url: string;
  /** Removes it, cutting whoever is still connected. */
  drop(): Promise<void>;
}

async function asAdmin(statement: string): Promise<void> {
  const base = process.env['TEST_DATABASE_SERVER'];
  if (!base) throw new Error('TEST_DATABASE_SERVER is not set: run through Jest');
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated database: a clone of the run's template. One per test file. */
export const testDatabase = (): Promise<TestDatabase> => cloneOf(template);

/** A database with nothing in it, not even a schema. */
export const emptyDatabase = (): Promise<TestDatabase> => cloneOf('template0');

async function cloneOf(source: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${source}`);
  return {
    url: `${process.env['TEST_DATABASE_SERVER']}/${name}`,
    drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
