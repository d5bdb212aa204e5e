import type pg from 'pg';

/** A column that a statement answers. */
export interface DescribedColumn {
  readonly name: string;
  /** As PostgreSQL calls it: `uuid`, `text[]`. */
  readonly type: string;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** The part of the driver's connection that a statement which is only described needs. */
interface Wire {
  parse(query: { text: string; name: string; types: number[] }, more: boolean): void;
  describe(message: { type: 'S'; name: string }, more: boolean): void;
  sync(): void;
}

/** Has PostgreSQL plan a statement and say what it answers, without running it. */
class Description {
  private fields: readonly Field[] = [];

  constructor(
    private readonly text: string,
    private readonly done: (error: Error | null, fields: readonly Field[]) => void,
  ) {}

  submit(connection: Wire): void {
    connection.parse({ text: this.text, name: '', types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.fields = fields;
  }

  // The driver lets go of a query that failed, and says nothing more to it.
  handleError(error: Error): void {
    this.done(error, []);
  }

  handleReadyForQuery(): void {
    this.done(null, this.fields);
  }
}

export class Describer {
  private readonly types = new Map<number, string>();

  private constructor(private readonly client: pg.Client) {}

  static async on(client: pg.Client): Promise<Describer> {
    const describer = new Describer(client);
    const { rows } = await client.query<{ oid: number; name: string }>(
      'SELECT oid::int AS oid, format_type(oid, NULL) AS name FROM pg_type',
    );
    for (const { oid, name } of rows) describer.types.set(oid, name);
    return describer;
  }

  /** @throws what PostgreSQL has against the statement */
  async columns(text: string): Promise<DescribedColumn[]> {
    const fields = await new Promise<readonly Field[]>((resolve, reject) => {
      const done = (error: Error | null, found: readonly Field[]): void => {
        if (error) reject(error);
        else resolve(found);
      };
      this.client.query(new Description(text, done) as unknown as pg.Submittable);
    });
    return fields.map(({ name, dataTypeID }) => ({
      name,
      type: this.types.get(dataTypeID) ?? String(dataTypeID),
    }));
  }
}
