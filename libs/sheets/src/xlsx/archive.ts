import { DomainError } from '@peerloop/kernel';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { crc32 } from 'node:zlib';
import { sheetRefusals } from '../sheets.errors.js';
import { sheetLimits } from '../sheets.limits.js';

const stored = 0;
const deflated = 8;

/**
 * A ZIP archive in memory, of the kind that workbooks are: stored or deflated entries, no encryption.
 * Nothing is unpacked before it is asked for; what the archive says it unpacks to is bounded on opening, and
 * what it really unpacks to is counted while it does, over all entries together.
 */
export class XlsxArchive {
  private unpackedSoFar = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FILE_DAMAGED, FILE_ENCRYPTED, FILE_UNPACKS_TOO_FAR */
  static async open(bytes: Uint8Array): Promise<XlsxArchive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Names are compared here; a name that leads out of a folder leads nowhere in memory.
    const zip = await sound(() =>
      fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false }),
    );
    return new XlsxArchive(zip, await readDirectory(zip));
  }

  has(name: string): boolean {
    return this.entries.has(key(name));
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * The entry's bytes, piece by piece, so that a large one never stands in memory whole and other
   * requests are served in between.
   *
   * @throws FILE_DAMAGED when the entry is missing, broken or not as long as the archive says
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(key(name));
    if (!entry) throw damaged(`no entry ${name}`);
    let sum = 0;
    const pieces = this.pieces(entry);
    for (;;) {
      const piece = await sound(() => pieces.next());
      if (piece.done) break;
      this.unpackedSoFar += piece.value.length;
      if (this.unpackedSoFar > sheetLimits.unpackedBytes) throw unpacksTooFar();
      sum = crc32(piece.value, sum);
      yield piece.value;
    }
    // yauzl compares the length, not the content.
    if (sum !== entry.crc32) throw damaged(`${name} is broken`);
  }

  private async *pieces(entry: Entry): AsyncGenerator<Uint8Array> {
    const stream: Readable = await this.zip.openReadStreamPromise(entry);
    for await (const piece of stream) yield piece as Uint8Array;
  }
}

/** Names in the archive are compared without case, and Windows programs have written backslashes. */
function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function damaged(message: string): DomainError {
  return new DomainError(sheetRefusals.damaged, { message });
}

function unpacksTooFar(): DomainError {
  return new DomainError(sheetRefusals.unpacksTooFar, {
    facts: { max: sheetLimits.unpackedBytes },
  });
}

/** What goes wrong while bytes in memory are unpacked is wrong with the bytes. */
async function sound<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

/** The archive's table of contents, which alone says what is in it. */
async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > sheetLimits.archiveEntries) throw unpacksTooFar();
  const listed: Entry[] = [];
  await sound(async () => {
    for await (const entry of zip.eachEntry()) listed.push(entry);
  });
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for (const entry of listed) {
    const name = key(new TextDecoder().decode(entry.fileNameRaw));
    if (entry.isEncrypted()) throw new DomainError(sheetRefusals.encrypted);
    if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
      throw damaged(`method ${entry.compressionMethod}`);
    if (entries.has(name)) throw damaged(`${name} twice`);
    entries.set(name, entry);
    unpacked += entry.uncompressedSize;
  }
  if (unpacked > sheetLimits.unpackedBytes) throw unpacksTooFar();
  return entries;
}
