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

/**
 * Writes many rows of many tables, in large statements. Rows of a table keep their order; a row that
 * another one refers to must be flushed before it.
 */
export class BulkWriter {
  private readonly piles = new Map<string, Pile>();
  private count = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly onRows: (written: number) => void,
  ) {}

  /** Rows written so far. */
  get written(): number {
    return this.count;
  }

  async add<Table extends BulkTable>(table: Table, row: Row<Table>): Promise<void> {
    let pile = this.piles.get(table.name);
    if (!pile) this.piles.set(table.name, (pile = { table, rows: [] }));
    pile.rows.push(row);
    if (pile.rows.length >= rowsPerStatement) await this.flush();
  }

  /** Writes what has piled up: in the order in which the tables were first named, all in one go. */
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
