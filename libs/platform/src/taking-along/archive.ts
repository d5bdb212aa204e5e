import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { Sql } from '../database/sql.js';
import { CopySource, RowCopy } from './copy-source.js';

const pageSize = 500;

interface Row {
  readonly key: string;
  readonly content: unknown;
}

/** Everything of one peer as a ZIP, made while it is sent: nothing waits on a disk for anybody to find. */
@Injectable()
export class Archive {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly sql: Sql,
  ) {}

  /** The files, by name. */
  sources(): readonly (CopySource | RowCopy)[] {
    const found = this.discovery.getProviders().map(({ instance }): unknown => instance);
    const sources = found.filter(
      (instance) => instance instanceof CopySource || instance instanceof RowCopy,
    );
    return [...new Set(sources)].toSorted((one, other) => one.file.localeCompare(other.file));
  }

  of(viewer: Viewer): Readable {
    return Readable.from(this.pieces(viewer), { objectMode: false });
  }

  private async *pieces(viewer: Viewer): AsyncGenerator<Uint8Array> {
    const ready: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      ready.push(piece);
    });
    for (const source of this.sources()) {
      const entry = new ZipDeflate(source.file);
      zip.add(entry);
      const texts = source instanceof RowCopy ? this.rows(source, viewer) : source.read(viewer);
      for await (const text of texts) {
        entry.push(strToU8(text));
        yield* ready.splice(0);
      }
      entry.push(new Uint8Array(), true);
    }
    zip.end();
    yield* ready.splice(0);
  }

  /** Page by page: neither memory nor a connection is held for as long as a slow line takes. */
  private async *rows({ file, statement }: RowCopy, viewer: Viewer): AsyncGenerator<string> {
    const json = file.endsWith('.json');
    if (json) yield '[';
    let last: string | null = null;
    let separator = '\n';
    for (;;) {
      const page: Row[] = await this.page(statement, signedIn(viewer), last);
      for (const { content } of page) {
        yield json ? separator + JSON.stringify(content, null, 2) : `${content as string}\n\n`;
        separator = ',\n';
      }
      if (page.length < pageSize) break;
      last = page.at(-1)!.key;
    }
    if (json) yield '\n]\n';
  }

  private page(statement: string, accountId: Id, last: string | null): Promise<Row[]> {
    return this.sql.query<Row>(
      `SELECT key, content FROM (${statement}) AS hers
        WHERE $2::text IS NULL OR key COLLATE "C" > $2 ORDER BY key COLLATE "C" LIMIT ${pageSize}`,
      [accountId, last],
    );
  }
}
