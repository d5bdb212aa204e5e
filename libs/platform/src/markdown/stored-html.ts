import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '../database/sql.js';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Markdown } from './markdown.js';

/** A column of Markdown with its HTML beside it. */
export interface StoredText {
  readonly table: string;
  /** Column of the rows' ids. */
  readonly key: string;
  /** What was typed; the HTML is in `<source>_html`. */
  readonly source: string;
}

// The catalogue knows them all, so that none is forgotten.
const storedTexts = `
  SELECT class.relname AS "table", key.attname AS key, source.attname AS source
    FROM pg_class AS class
    JOIN pg_attribute AS source ON source.attrelid = class.oid AND NOT source.attisdropped
    JOIN pg_attribute AS html ON html.attrelid = class.oid AND html.attname = source.attname || '_html'
    JOIN pg_index AS index ON index.indrelid = class.oid AND index.indisprimary AND index.indnkeyatts = 1
    JOIN pg_attribute AS key ON key.attrelid = class.oid AND key.attnum = index.indkey[0]
   WHERE class.relkind = 'r' AND class.relnamespace = 'public'::regnamespace
   ORDER BY 1, 3`;

interface Row {
  readonly key: Id;
  readonly source: string;
  readonly html: string;
}

/** HTML is made when a text is written. When the renderer has changed, it is made again from what was typed. */
@Injectable()
export class StoredHtml {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sql: Sql,
    private readonly markdown: Markdown,
  ) {}

  texts(): Promise<StoredText[]> {
    return this.sql.query<StoredText>(storedTexts);
  }

  /**
   * Renders everything again, page by page, each a transaction of its own; people may write meanwhile.
   * Answers how many texts look different now.
   */
  async renderAgain(pageSize = 200): Promise<number> {
    let changed = 0;
    for (const text of await this.texts()) {
      for (let after: Id | null = null; ;) {
        const page: Page = await this.unitOfWork.run((tx) => this.page(tx, text, after, pageSize));
        changed += page.changed;
        if (page.last === null) break;
        after = page.last;
      }
    }
    return changed;
  }

  private async page(
    tx: Tx,
    { table, key, source }: StoredText,
    after: Id | null,
    size: number,
  ): Promise<Page> {
    const rows = await tx.query<Row>(
      `SELECT "${key}" AS key, "${source}" AS source, "${source}_html" AS html FROM "${table}"
        WHERE $1::uuid IS NULL OR "${key}" > $1 ORDER BY "${key}" LIMIT $2 FOR NO KEY UPDATE`,
      [after, size],
    );
    const stale = rows
      .map((row) => ({ ...row, now: this.markdown.render(row.source) }))
      .filter(({ html, now }) => html !== now);
    if (stale.length > 0) {
      await tx.query(
        `UPDATE "${table}" SET "${source}_html" = fresh.html
           FROM unnest($1::uuid[], $2::text[]) AS fresh (key, html) WHERE "${key}" = fresh.key`,
        [stale.map((row) => row.key), stale.map((row) => row.now)],
      );
    }
    return { changed: stale.length, last: rows.at(-1)?.key ?? null };
  }
}

interface Page {
  readonly changed: number;
  /** Null: there are no more. */
  readonly last: Id | null;
}
