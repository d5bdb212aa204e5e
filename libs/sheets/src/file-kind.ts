import { DomainError } from '@peerloop/kernel';
import { type ForeignFormat, sheetRefusals } from './sheets.errors.js';
import type { XlsxArchive } from './xlsx/archive.js';

const signatures: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  // Excel before 97 wrote its records bare.
  ['xls', [0x09, 0x08]],
  ['xls', [0x09, 0x04]],
  ['xls', [0x09, 0x02]],
  ['xls', [0x09, 0x00]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['archive', ascii('Rar!')],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];
const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function foreign(format: ForeignFormat): DomainError {
  return new DomainError(sheetRefusals.foreignFormat, { facts: { format } });
}

/**
 * What kind of file the bytes are; its name says nothing reliable.
 *
 * @throws FILE_ENCRYPTED, FILE_FOREIGN_FORMAT
 */
export function fileKind(bytes: Uint8Array): 'zip' | 'text' {
  const [third = 0, fourth = 0] = bytes.subarray(2, 4);
  // 3-4 an entry, 5-6 an empty archive, 7-8 a spanned one.
  if (startsWith(bytes, zip) && third <= 8 && fourth === third + 1) return 'zip';
  if (startsWith(bytes, compound)) throw compoundRefusal(bytes);
  const known = signatures.find(([, signature]) => startsWith(bytes, signature));
  if (known) throw foreign(known[0]);
  return 'text';
}

/** A compound file is an old workbook, or the wrapping of an encrypted new one. */
function compoundRefusal(bytes: Uint8Array): DomainError {
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (stream: string): boolean => directory.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return new DomainError(sheetRefusals.encrypted);
  if (holds('WordDocument') || holds('PowerPoint Document')) return foreign('document');
  return foreign('xls');
}

/** @throws FILE_FOREIGN_FORMAT for an archive that is no .xlsx or .xlsm */
export function assertXlsx(archive: XlsxArchive): void {
  const names = archive.names();
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('xl/') && has('xl/workbook.bin')) throw foreign('xlsb');
  if (has('[content_types].xml')) {
    if (has('xl/') || !(has('word/') || has('ppt/'))) return;
    throw foreign('document');
  }
  if (has('mimetype') && has('content.xml')) throw foreign('ods');
  if (has('index/') || has('index.zip')) throw foreign('numbers');
  throw foreign('archive');
}

/**
 * Refuses text that is markup: what web systems call an .xls is often a page.
 *
 * @throws FILE_FOREIGN_FORMAT
 */
export function assertPlainText(text: string): void {
  const start = text.slice(0, 2_000).trimStart().toLowerCase();
  if (start.startsWith('mime-version:')) throw foreign('mhtml');
  if (/^<(?:!doctype html|html|head|meta|body|table|style|script|div)\b/.test(start)) {
    throw foreign('html');
  }
  if (!start.startsWith('<?xml') && !start.startsWith('<!--')) return;
  throw foreign(
    /urn:schemas-microsoft-com:office:spreadsheet/.test(start) ? 'spreadsheetml' : 'html',
  );
}
