import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

const office = 'application/vnd.openxmlformats-officedocument';

/** Types of files that may be kept, by what their bytes say; never by a name or what a sender claims. */
export const fileKinds = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  zip: 'application/zip',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  /** Of any encoding; nothing in its bytes says more. */
  text: 'text/plain',
} as const;

export type FileKind = keyof typeof fileKinds;

const looked = 4_096;

/** The kind of a file; null for all that is not in the list. */
export async function kindOfFile(path: string): Promise<FileKind | null> {
  const found = await fileTypeFromFile(path);
  if (!found) return (await isText(path)) ? 'text' : null;
  const kinds = Object.keys(fileKinds) as FileKind[];
  return kinds.find((kind) => fileKinds[kind] === found.mime) ?? null;
}

/** Whether it begins as text does: with a mark of UTF-16, or without characters that control. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(looked) });
    const start = buffer.subarray(0, bytesRead);
    const isUtf16 = ['fffe', 'feff'].includes(start.subarray(0, 2).toString('hex'));
    // Tab, line feed, form feed, carriage return.
    return isUtf16 || start.every((byte) => byte >= 32 || [9, 10, 12, 13].includes(byte));
  } finally {
    await file.close();
  }
}
