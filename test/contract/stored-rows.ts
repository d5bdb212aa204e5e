import type { TestWorld } from '@peerloop/testing';

// What only counts calls.
const passing = new Set(['rate_limit']);

/** Tells whether anything at all was written: every write makes another version of a row. */
export class StoredRows {
  private constructor(
    private readonly world: TestWorld,
    private readonly statement: string,
  ) {}

  static async of(world: TestWorld): Promise<StoredRows> {
    const tables = await world.sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const parts = tables
      .filter(({ name }) => !passing.has(name))
      .map(
        ({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows,
          coalesce(sum(hashtextextended(ctid::text || xmin::text, 0)::numeric), 0)::text AS versions
          FROM "${name}"`,
      );
    return new StoredRows(world, parts.join(' UNION ALL '));
  }

  /** Equal for two moments between which nothing was written. */
  async now(): Promise<Record<string, string>> {
    const rows = await this.world.sql<{ name: string; rows: number; versions: string }>(
      this.statement,
    );
    return Object.fromEntries(
      rows.map(({ name, rows: count, versions }) => [name, `${count} ${versions}`]),
    );
  }
}
