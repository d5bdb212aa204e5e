import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { fileKinds, type FileKind } from './file-kinds.js';
import { withTakenFile, type TakenFile } from './taken-file.js';

const kinds = Object.keys(fileKinds) as FileKind[];
const rules = { maxBytes: 1_000, kinds };
const take = (bytes: Uint8Array, allowed: readonly FileKind[] = kinds) =>
  withTakenFile(bytes, { ...rules, kinds: allowed }, async (file) => file);

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const workbook = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ),
  'xl/workbook.xml': strToU8('<workbook/>'),
});

describe('a file that arrives', () => {
  it.each<[string, FileKind, Uint8Array]>([
    ['a picture', 'png', png],
    ['a workbook', 'xlsx', workbook],
    ['an archive', 'zip', zipSync({ 'a.txt': strToU8('a') })],
    ['a PDF', 'pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['a table', 'text', Buffer.from('Name;E-mail\r\nAna Marić;ana@peers.test\r\n')],
    ['a table in the letters of 1997', 'text', Buffer.from('Ime;Pošta\n', 'latin1')],
    ['a table in UTF-16', 'text', Buffer.from('\ufeffName\tE-mail\n', 'utf16le')],
  ])('is known by its bytes: %s', async (_, kind, bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(await take(bytes)).toMatchObject({ kind, hash, bytes: bytes.length });
  });

  it.each<[string, Uint8Array, readonly FileKind[]]>([
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0', 'latin1'), kinds],
    ['bytes that are nothing', Buffer.from([0, 1, 2, 3, 4, 5]), kinds],
    [
      'a picture with scripts',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      kinds,
    ],
    ['a picture, where tables are expected', png, ['text', 'xlsx']],
  ])('is refused: %s', async (_, bytes, allowed) => {
    await expect(take(bytes, allowed)).rejects.toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' });
  });

  it('is refused as soon as it is too large, and asks for no more', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield Buffer.alloc(400, 'a');
      }
    }
    await expect(withTakenFile(endless(), rules, async () => null)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      facts: { max: 1_000 },
    });
    expect(asked).toBeLessThan(60);
  });

  it('is here while one works with it, and gone afterwards, whatever came of it', async () => {
    const seen: TakenFile[] = [];
    const look = async (file: TakenFile) => {
      seen.push(file);
      expect(readFileSync(file.path, 'utf8')).toBe('words');
      throw new Error('no use');
    };
    await expect(withTakenFile(Buffer.from('words'), rules, look)).rejects.toThrow('no use');
    expect(existsSync(seen[0]!.path)).toBe(false);
  });
});
