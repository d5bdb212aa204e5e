import type { UnitOfWork } from '@peerloop/platform';

/** A table as bulk rows are written to it: column names with their types. */
export interface BulkTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

type Row<Table extends BulkTable> = Readonly<Record<keyof Table['columns'], unknown>>;

// Enough that the commit costs little, few enough that a statement stays far below its time limit.
const rowsPerStatement = 2_000;

interface Pile {
  readonly table: BulkTable;
  readonly rows: object[];
}

/** Writes many rows of many tables, in large statements. Rows of a table keep their order. */
export class BulkWriter {
  private readonly piles: ReadonlyMap<BulkTable, Pile>;
  private count = 0;

  /** @param tables those that others refer to before them: that is how they are written */
  constructor(
    tables: readonly BulkTable[],
    private readonly unitOfWork: UnitOfWork,
    private readonly onRows: (written: number) => void,
  ) {
    this.piles = new Map(tables.map((table) => [table, { table, rows: [] }]));
  }

  /** Rows written so far. */
  get written(): number {
    return this.count;
  }

  async add<Table extends BulkTable>(table: Table, row: Row<Table>): Promise<void> {
    const pile = this.piles.get(table);
    if (!pile) throw new Error(`${table.name} is not among the tables of this writer`);
    pile.rows.push(row);
    if (pile.rows.length >= rowsPerStatement) await this.flush();
  }

  /** Writes what has piled up, all of it in one transaction. */
  async flush(): Promise<void> {
    const piles = [...this.piles.values()].filter(({ rows }) => rows.length > 0);
    if (piles.length === 0) return;
    await this.unitOfWork.run(async (tx) => {
      for (const { table, rows } of piles) await tx.query(insertOf(table), [JSON.stringify(rows)]);
    });
    for (const { rows } of piles) this.count += rows.splice(0).length;
    this.onRows(this.count);
  }
}

function insertOf({ name, columns }: BulkTable): string {
  const names = Object.keys(columns).join(', ');
  const typed = Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ');
  return `INSERT INTO ${name} (${names}) SELECT ${names} FROM json_to_recordset($1::json) AS row(${typed})`;
}
