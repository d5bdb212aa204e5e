import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';
import { Describer } from './sql/described.js';
import { loadParser, Nullability, type Catalogue } from './sql/nullability.js';
import { statementSites, type BelievedColumn, type StatementSite } from './sql/statement-sites.js';

/** What code gets for a column, by the type that PostgreSQL gives it. */
const kindOf: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  name: 'string',
  'character varying': 'string',
  // Past what a number can hold.
  bigint: 'string',
  numeric: 'string',
  integer: 'number',
  smallint: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  'timestamp with time zone': 'Date',
  bytea: 'Buffer',
};

/** Where statements come from that are put together of rules, and what checks those. */
const checkedElsewhere: readonly string[] = [
  // What everything else here goes through.
  'libs/platform/src/database/sql.ts',
  // The rules of leaving, retention, copies and stored HTML: leaving.spec, retention.spec, stored-html.spec.
  'libs/platform/src/leaving/leaving.ts',
  'libs/platform/src/retention/retention.ts',
  'libs/platform/src/taking-along/archive.ts',
  'libs/platform/src/markdown/stored-html.ts',
  // A rule per foreign key, of which the catalogue is asked: merged-organisations.flow.spec.
  'libs/directory/src/organisation/organisation-merger.ts',
  // Tables by their columns: seed-large-world.db.spec.
  'libs/demo/src/large/bulk-writer.ts',
];

/** Numbers the parameters that code numbers while it puts a statement together. */
function withNumbers(text: string): string {
  let last = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
  return text.replace(/\$0(?!\d)/g, () => `$${(last += 1)}`);
}

function fits(type: string, { kinds }: BelievedColumn): boolean {
  if (kinds.includes('anything') || type.startsWith('json')) return true;
  const real = type.endsWith('[]') ? 'array' : kindOf[type];
  return kinds.every((kind) => kind === real);
}

async function catalogueOf(client: pg.Client): Promise<Catalogue> {
  const { rows } = await client.query<{ table: string; name: string; nullable: boolean }>(
    `SELECT relname AS table, attname AS name, NOT attnotnull AS nullable
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relkind IN ('r', 'p', 'v', 'm') AND NOT attisdropped
     ORDER BY relname, attnum`,
  );
  const tables = new Map<string, Map<string, boolean>>();
  for (const { table, name, nullable } of rows) {
    if (!tables.has(table)) tables.set(table, new Map());
    tables.get(table)!.set(name, nullable);
  }
  return tables;
}

describe('what the code believes of the rows it reads', () => {
  const sites = statementSites();
  let database: TestDatabase;
  let client: pg.Client;
  let describer: Describer;
  let nullability: Nullability;

  beforeAll(async () => {
    await loadParser();
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    describer = await Describer.on(client);
    nullability = new Nullability(await catalogueOf(client));
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const problemsOf = async (text: string, site: StatementSite): Promise<string[]> => {
    const answered = await describer.columns(text);
    const { columns } = site;
    if (!columns) return [];
    const nullable = nullability.of(text);
    const problems = answered.flatMap(({ name, type }, at) => {
      const believed = columns.get(name);
      if (!believed) return [`${name} is answered and read by nobody`];
      const wrong = fits(type, believed)
        ? []
        : [`${name} is ${type}, not ${believed.kinds.join()}`];
      const isNull = nullable[at]?.[1] ?? true;
      return isNull && !believed.nullable ? [...wrong, `${name} can be null`] : wrong;
    });
    const names = new Set(answered.map(({ name }) => name));
    const missing = [...columns].filter(([name, { nullable: may }]) => !names.has(name) && !may);
    return [...problems, ...missing.map(([name]) => `${name} is not answered`)];
  };

  it('finds the statements', () => {
    expect(sites.length).toBeGreaterThan(250);
    expect(sites.filter(({ columns }) => columns).length).toBeGreaterThan(150);
  });

  it('knows the text of every statement', () => {
    const unknown = sites.filter(({ texts }) => !texts).map(({ place }) => place.split(':')[0]!);
    expect(unknown.filter((place) => !checkedElsewhere.includes(place))).toEqual([]);
    expect(checkedElsewhere.filter((place) => !unknown.includes(place))).toEqual([]);
  });

  it('is what the database answers', async () => {
    const problems: string[] = [];
    for (const site of sites) {
      for (const text of site.texts ?? []) {
        const found = await problemsOf(withNumbers(text), site).catch((error: unknown) => [
          (error as Error).message,
        ]);
        problems.push(...found.map((problem) => `${site.place} ${problem}`));
      }
    }
    expect([...new Set(problems)]).toEqual([]);
  });
});
