import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { delimiters, parseCsv, sheetRows } from './csv-table.js';
import { decodeText } from './text-encoding.js';

// Thousands of runs take seconds, on a busy machine many.
jest.setTimeout(120_000);

/** Old code pages are told by words, not by letters alone: sent-lists.spec.ts. */
const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
] as const;
type TextEncoding = (typeof encodings)[number];

const header = ['Name', 'E-mail', 'Organisation', 'Phone'];

/** As spreadsheet programs write: what needs quotation marks has them, they are doubled inside. */
function written(rows: readonly (readonly string[])[], delimiter: string, always: boolean): string {
  const cell = (text: string): string =>
    always || /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join('\r\n') + '\r\n';
}

function encoded(text: string, encoding: TextEncoding, mark: boolean): Uint8Array {
  return iconv.encode(text, encoding, { addBOM: mark });
}

const latin = 'aeiou bcdghklmnprstvz ABCDEGHKLMNPRSTVZ 0123456789 ,;|"\'\n@.-';
const letters: Readonly<Record<TextEncoding, fc.Arbitrary<string>>> = {
  'utf-8': fc.string({ unit: 'grapheme', maxLength: 12 }),
  'utf-16le': fc.string({ unit: 'grapheme', maxLength: 12 }),
  'utf-16be': fc.string({ unit: 'grapheme', maxLength: 12 }),
  'windows-1250': fc.string({
    unit: fc.constantFrom(...Array.from(`${latin}šđčćžŠĐČĆŽ„“`)),
    maxLength: 12,
  }),
  'windows-1252': fc.string({
    unit: fc.constantFrom(...Array.from(`${latin}éèêàçœùûÉÀÇŒ«»’`)),
    maxLength: 12,
  }),
  'windows-1251': fc.string({
    unit: fc.constantFrom(...Array.from('абвгдђежзијклљмнњопрстћуфхцчџш АБЉЊЋ')),
    maxLength: 12,
  }),
};

/** Words that show what a code page is, as any list of real people does. */
const telling: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'Petrović',
  'utf-16le': 'Petrović',
  'utf-16be': 'Petrović',
  'windows-1250': 'Đorđević Jovanović Šćepanović',
  'windows-1252': 'À Besançon, où Hélène fête à côté',
  'windows-1251': 'Ђорђевић Јовановић Шћепановић',
};

describe('a table written as text', () => {
  const cases = encodings.flatMap((encoding) =>
    delimiters.map((delimiter) => [encoding, delimiter] as const),
  );

  it.each(cases)('in %s with %j between is read back the same', (encoding, delimiter) => {
    const row = fc.array(letters[encoding], { minLength: 4, maxLength: 4 });
    const table = fc.array(row, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.boolean(), fc.boolean(), (body, always, mark) => {
        const rows = [header, [telling[encoding], 'ana@ruma.rs', '', ''], ...body];
        // Marks are for Unicode; without one, UTF-16 is told by its zero bytes.
        const bytes = encoded(written(rows, delimiter, always), encoding, mark);
        const decoded = decodeText(bytes);
        expect(decoded.encoding).toBe(encoding);
        const table = parseCsv(decoded.text);
        expect(table.delimiter).toBe(delimiter);
        const filled = rows
          .map((cells, index) => ({ line: index + 1, cells }))
          .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
        expect(table.rows).toEqual(filled);
      }),
      { numRuns: 60 },
    );
  });

  it('never loses a character, whatever is read, by any delimiter', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('ab;,\t"\n\r|@ ')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (value) => {
        const { rows } = parseCsv(value);
        const letters = (of: string): string => of.replace(/[^ab@]/g, '');
        expect(letters(rows.flatMap(({ cells }) => cells).join(''))).toBe(letters(value));
      }),
      { numRuns: 3_000 },
    );
  });

  it('quotation marks inside a text that has none around it are part of it', () => {
    expect(parseCsv('Name;E-mail\nJean "Jeannot" Roux;j@x.fr').rows[1]!.cells[0]).toBe(
      'Jean "Jeannot" Roux',
    );
  });

  it('="…" and a leading apostrophe are how some programs keep a number a text', () => {
    const text = 'Name;E-mail;Phone\nAna;a@x.rs;="0641234567"\nIvo;i@x.rs;\'+38164123';
    const rows = sheetRows(parseCsv(text).rows);
    const phones = rows.map(({ cells }) => cells.get(2)?.text);
    expect(phones).toEqual(['Phone', '0641234567', '+38164123']);
  });
});
