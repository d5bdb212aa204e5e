import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTableFile } from '../table-file.js';
import { writeCsv } from './csv.js';
import type { WrittenSheet } from './written-sheet.js';
import { writeXlsx } from './xlsx.js';

const sheet: WrittenSheet = {
  name: 'Guests: spring [2027]/a very long name of a sheet',
  header: ['Name', 'Phone', 'Cost', 'Day'],
  rows: [
    ['Đorđe "Đoka" Šćepanović; Jr.', '+381 64 123', 1234.5, new Date('2027-03-04T00:00:00Z')],
    ['=HYPERLINK("http://evil.test")', '@sum', -5, null],
    ['two\nlines', '-1', 0, null],
    ['a\u0001b\ud800', '', null, null],
  ],
};

async function readBack(bytes: Uint8Array): Promise<string[][]> {
  const file = await openTableFile(bytes);
  const { rows } = await file.read(file.sheetNames[0] ?? null);
  return rows.map(({ cells }) => [0, 1, 2, 3].map((at) => cells.get(at)?.text ?? ''));
}

describe('a written table', () => {
  const texts = [
    ['Name', 'Phone', 'Cost', 'Day'],
    ['Đorđe "Đoka" Šćepanović; Jr.', '+381 64 123', '1234.5', '2027-03-04'],
    ['=HYPERLINK("http://evil.test")', '@sum', '-5', ''],
    ['two\nlines', '-1', '0', ''],
    ['ab', '', '', ''],
  ];

  it.each([',', ';'] as const)(
    'as text with %j between is read back the same',
    async (delimiter) => {
      expect(await readBack(writeCsv(sheet, { delimiter }))).toEqual(texts);
    },
  );

  it('as a workbook is read back the same', async () => {
    expect(await readBack(await writeXlsx([sheet]))).toEqual(texts);
  });

  it('runs nothing: what begins like a formula is a text', async () => {
    const text = writeCsv(sheet).toString();
    expect(text).toContain(`"'=HYPERLINK(""http://evil.test"")"`);
    expect(text).toContain(`'@sum`);
    const file = await openTableFile(await writeXlsx([sheet]));
    expect(file.sheetNames).toEqual(['Guests  spring  2027  a very lo']);
    const { rows } = await file.read(file.sheetNames[0]!);
    expect(rows[2]!.cells.get(0)).toEqual({ text: '=HYPERLINK("http://evil.test")' });
  });

  it('holds any text', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const table = { name: 'L', header: ['Name', 'E-mail'], rows };
          const expected = [['Name', 'E-mail'], ...rows];
          for (const bytes of [writeCsv(table), await writeXlsx([table])])
            expect((await readBack(bytes)).map((row) => row.slice(0, 2))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
