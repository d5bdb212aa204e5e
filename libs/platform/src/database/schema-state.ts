import { appliedName, migrationChecksums } from './migrations.js';

/** How the database's schema and this build stand to each other; names such as `0009-events`. */
export interface SchemaState {
  /** This build has them and the database has not run them. */
  readonly missing: readonly string[];
  /** The database has run them and this build does not have them: a newer one was here. */
  readonly unknown: readonly string[];
  /** Run by the database, but not with what this build has under the name. */
  readonly changed: readonly string[];
}

/** The database is not one that this build may work with. The message is one sentence. */
export class SchemaMismatch extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SchemaMismatch';
  }
}

type Query = <Row>(text: string) => Promise<readonly Row[]>;

interface AppliedRow {
  readonly name: string;
  readonly checksum: string | null;
}

/** Compares a database with this build. */
export async function schemaState(query: Query): Promise<SchemaState> {
  const own = migrationChecksums();
  const applied = new Map(
    (await appliedRows(query)).map(({ name, checksum }) => [appliedName(name), checksum]),
  );
  const names = [...applied.keys()];
  return {
    missing: [...own.keys()].filter((name) => !applied.has(name)),
    unknown: names.filter((name) => !own.has(name)),
    // Without a checksum it was run before checksums were kept.
    changed: names.filter((name) => {
      const checksum = applied.get(name) ?? null;
      return checksum !== null && own.has(name) && own.get(name) !== checksum;
    }),
  };
}

async function appliedRows(query: Query): Promise<readonly AppliedRow[]> {
  const [found] = await query<{ there: boolean }>(
    `SELECT to_regclass('migration') IS NOT NULL AS there`,
  );
  if (!found?.there) return [];
  // As JSON, because the column is younger than the table.
  return query<AppliedRow>(
    `SELECT name, to_jsonb(migration) ->> 'checksum' AS checksum FROM migration ORDER BY id`,
  );
}

function listed(names: readonly string[]): string {
  const rest = names.length - 3;
  return rest > 0 ? `${names.slice(0, 3).join(', ')} and ${rest} more` : names.join(', ');
}

/**
 * What keeps this build away from a database, in one sentence; null when nothing does. Migrations
 * that have not run yet do not: they are run, or waited for.
 */
export function schemaProblem({ unknown, changed }: SchemaState): string | null {
  if (unknown.length > 0) {
    return `The database was brought up to date by a newer Peerloop (it has ${listed(unknown)}, which this build does not know): start that version, or restore a backup made before the upgrade.`;
  }
  if (changed.length > 0) {
    return `The database was made by another build of Peerloop (${listed(changed)} changed after it had run there): start the build it belongs to, or use another database.`;
  }
  return null;
}

const oldestServer = 18;

/** What keeps us from working with a server of that `server_version_num`; null when nothing does. */
export function serverProblem(versionNumber: number): string | null {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= oldestServer) return null;
  return `The database server is PostgreSQL ${major}, and Peerloop needs ${oldestServer} or newer: upgrade it, or set DATABASE_URL to another one.`;
}

/** @throws SchemaMismatch when the server is too old */
export async function demandServerVersion(query: Query): Promise<void> {
  const [row] = await query<{ server_version_num: string }>('SHOW server_version_num');
  const problem = serverProblem(Number(row?.server_version_num));
  if (problem !== null) throw new SchemaMismatch(problem);
}

/** @throws SchemaMismatch when this build must not work with the database */
export async function demandKnownSchema(query: Query): Promise<void> {
  const problem = schemaProblem(await schemaState(query));
  if (problem !== null) throw new SchemaMismatch(problem);
}
