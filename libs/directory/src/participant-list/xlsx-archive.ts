import { crc32, createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import { DomainError } from '@peerloop/kernel';
import { listRefusals } from './participant-list.errors.js';
import { listLimits } from './participant-list.limits.js';

interface ArchiveEntry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerAt: number;
}

/**
 * A ZIP archive in memory, of the kind that workbooks are: stored or deflated entries, ZIP64 or not,
 * no encryption. Nothing is unpacked before it is asked for; what the archive says it unpacks to is bounded
 * on opening, and what it really unpacks to is counted while it does, over all entries together.
 */
export class XlsxArchive {
  private unpackedSoFar = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ArchiveEntry>,
  ) {}

  /** @throws LIST_DAMAGED, LIST_UNPACKS_TOO_FAR */
  static open(bytes: Uint8Array): XlsxArchive {
    const entries = readDirectory(bytes);
    let total = 0;
    for (const { unpacked } of entries.values()) total += unpacked;
    if (total > listLimits.unpackedBytes) throw unpacksTooFar();
    return new XlsxArchive(bytes, entries);
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
   * @throws LIST_DAMAGED when the entry is missing, broken or not as long as the archive says
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(key(name));
    if (!entry) throw damaged(`no entry ${name}`);
    let length = 0;
    let sum = 0;
    for await (const piece of this.pieces(entry)) {
      length += piece.length;
      this.unpackedSoFar += piece.length;
      if (length > entry.unpacked) throw damaged(`${name} is longer than it says`);
      if (this.unpackedSoFar > listLimits.unpackedBytes) throw unpacksTooFar();
      sum = crc32(piece, sum);
      yield piece;
    }
    if (length !== entry.unpacked || sum !== entry.crc) throw damaged(`${name} is broken`);
  }

  private async *pieces(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
    const packed = packedBytes(this.bytes, entry);
    if (entry.method === 0) {
      yield packed;
      return;
    }
    const inflate = Readable.from([packed]).pipe(createInflateRaw());
    try {
      for await (const piece of inflate) yield piece as Uint8Array;
    } catch (error) {
      // zlib's errors have a code beginning with Z_; anything else is not about this file.
      if (!/^Z_/.test((error as { code?: string }).code ?? '')) throw error;
      throw damaged('cannot be inflated');
    }
  }
}

/** Names in the archive are compared without case, and Windows programs have written backslashes. */
function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function damaged(message: string): DomainError {
  return new DomainError(listRefusals.damaged, { message });
}

function unpacksTooFar(): DomainError {
  return new DomainError(listRefusals.unpacksTooFar, { facts: { max: listLimits.unpackedBytes } });
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;

/** The archive's table of contents (APPNOTE 4.3.12), which alone says what is in it. */
function readDirectory(bytes: Uint8Array): Map<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryPlace(view, end);
  let at = start;
  if (count > listLimits.archiveEntries) throw unpacksTooFar();
  const entries = new Map<string, ArchiveEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw damaged('directory');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged('directory');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(key(name))) throw damaged(`${name} twice`);
    entries.set(key(name), readEntry(view, at));
    at = next;
  }
  return entries;
}

const locatorSignature = 0x07064b50;
const endSignature64 = 0x06064b50;
const tooLargeFor32 = 0xffffffff;

/** Where the table of contents begins and how much it holds; the larger record's word where there is one. */
function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== tooLargeFor32) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) throw damaged('ZIP64');
  const record = number64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== endSignature64) {
    throw damaged('ZIP64');
  }
  return { count: number64(view, record + 32), start: number64(view, record + 48) };
}

function number64(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true));
  // Past the file's end whatever it is: a workbook of that size is not here.
  return Number.isSafeInteger(number) ? number : Number.MAX_SAFE_INTEGER;
}

/** Sizes and place that do not fit into 32 bits, or that a program wrote so anyway (APPNOTE 4.5.3). */
function withZip64(view: DataView, at: number, entry: ArchiveEntry): ArchiveEntry {
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  const last = Math.min(end, field + 4 + (field + 4 <= end ? view.getUint16(field + 2, true) : 0));
  let next = field + 4;
  const large = (value: number): number => {
    if (value !== tooLargeFor32) return value;
    if (next + 8 > last) throw damaged('ZIP64');
    next += 8;
    return number64(view, next - 8);
  };
  const unpacked = large(entry.unpacked);
  const packed = large(entry.packed);
  return { ...entry, unpacked, packed, headerAt: large(entry.headerAt) };
}

function readEntry(view: DataView, at: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new DomainError(listRefusals.encrypted);
  const method = view.getUint16(at + 10, true);
  const entry = withZip64(view, at, {
    method,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  });
  if (method !== 0 && method !== 8) throw damaged(`method ${method}`);
  if (method === 0 && entry.packed !== entry.unpacked) throw damaged('stored size');
  return entry;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged('no end record');
}

function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== headerSignature)
    throw damaged('header');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packed > bytes.length) throw damaged('cut short');
  return bytes.subarray(start, start + entry.packed);
}
