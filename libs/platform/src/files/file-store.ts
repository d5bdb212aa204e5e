import type { Readable } from 'node:stream';
import type { FileHash } from './file-hash.js';

/** Where the bytes of files lie, by what they are. What they are for is in the database. */
export abstract class FileStore {
  /** Takes the bytes of a file on this machine. To take the same once more changes nothing. */
  abstract put(hash: FileHash, path: string): Promise<void>;

  /** The bytes piece by piece, or null when they are not here. */
  abstract read(hash: FileHash): Promise<Readable | null>;

  /** Forgets the bytes; also when they are not here. */
  abstract remove(hash: FileHash): Promise<void>;

  /** @throws Error in words for an operator when nothing can be kept here */
  abstract check(): Promise<void>;
}
