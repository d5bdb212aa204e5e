import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@peerloop/kernel';
import type { FileHash } from './file-hash.js';
import { kindOfFile, type FileKind } from './file-kinds.js';

/** Why a file is not taken. */
const fileRefusals = {
  /** Fact `max`, in bytes. */
  tooLarge: 'FILE_TOO_LARGE',
  /** Its bytes are of no type that may be kept here. */
  notAllowed: 'FILE_TYPE_NOT_ALLOWED',
} as const;

/** What may be taken. */
export interface FileRules {
  readonly maxBytes: number;
  readonly kinds: readonly FileKind[];
}

/** A file that has arrived on this machine and is known to be one that may be kept. */
export interface TakenFile {
  readonly hash: FileHash;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly path: string;
}

/**
 * Receives a file piece by piece and works with it; afterwards the copy on this machine is gone.
 * @throws FILE_TOO_LARGE as soon as it is, FILE_TYPE_NOT_ALLOWED
 */
export async function withTakenFile<T>(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  rules: FileRules,
  work: (file: TakenFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'peerloop-file-'));
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    let bytes = 0;
    await pipeline(
      source instanceof Uint8Array ? Readable.from([source]) : source,
      async function* (pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          bytes += piece.length;
          if (bytes > rules.maxBytes) throw tooLarge(rules.maxBytes);
          hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    const kind = await kindOfFile(path);
    if (kind === null || !rules.kinds.includes(kind)) {
      throw new DomainError(fileRefusals.notAllowed);
    }
    return await work({ hash: hash.digest('hex'), kind, bytes, path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const tooLarge = (max: number) => new DomainError(fileRefusals.tooLarge, { facts: { max } });
