import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock } from '@peerloop/kernel';
import { Sql } from '../database/sql.js';
import type { Tx } from '../database/tx.js';
import type { FileHash } from './file-hash.js';
import { fileKinds, type FileKind } from './file-kinds.js';
import { FileStore } from './file-store.js';
import type { TakenFile } from './taken-file.js';

/** A file as it is handed to whoever may have it. */
export interface OpenFile {
  readonly type: string;
  readonly bytes: number;
  readonly content: Readable;
}

/** The files that are kept, and who may have them. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly store: FileStore,
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file, which the caller refers to in the same transaction.
   * @param isOpen whoever knows its hash may have it, for as long as it is kept
   */
  async keep(tx: Tx, file: TakenFile, isOpen: boolean): Promise<FileHash> {
    // Before the bytes: whoever takes away the same file meanwhile is waited for.
    await tx.query(
      `INSERT INTO stored_file (hash, kind, bytes, is_open, kept_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (hash) DO UPDATE
         SET is_open = stored_file.is_open OR excluded.is_open, kept_at = excluded.kept_at`,
      [file.hash, file.kind, file.bytes, isOpen, this.clock.now()],
    );
    await this.store.put(file.hash, file.path);
    return file.hash;
  }

  /** One that anybody may have who knows of it; null for all others, also those there are. */
  async findOpen(hash: FileHash): Promise<OpenFile | null> {
    const row = await this.sql.one<{ kind: string; bytes: number }>(
      'SELECT kind, bytes FROM stored_file WHERE hash = $1 AND is_open',
      [hash],
    );
    const content = row && (await this.store.read(hash));
    return content ? { type: fileKinds[row.kind as FileKind], bytes: row.bytes, content } : null;
  }
}
