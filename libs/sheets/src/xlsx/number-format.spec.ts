import { describe, expect, it } from '@jest/globals';
import { madeWorkbook } from '@peerloop/testing/files';
import { openTableFile } from '../table-file.js';
import { dateText, numberText } from './number-format.js';
import { readerLanguage } from './reader-language.js';

const english = readerLanguage('en-GB');
const style = { language: english, from1904: false };

describe('a number is shown as its sheet shows it', () => {
  it.each([
    ['641234567', '0000000000', '0641234567'],
    ['641234567', '"0"#########', '0641234567'],
    ['381641234567', '+000\\ 00\\ 000\\ 0000', '+381 64 123 4567'],
    ['381641234567', '0.00E+00', '381641234567'],
    ['381641234567', 'General', '381641234567'],
    ['641234567', ';;;', '641234567'],
    ['641234567', '0[[', '641234567'],
    ['0.125', '0.0%', '12.5%'],
    ['1234.5', '[$€-2]\\ #,##0.00', '€ 1,234.50'],
    ['-1234.5', '#,##0.00;(#,##0.00)', '(1,234.50)'],
    ['1.5', '# ?/?', '1 1/2'],
    ['44927', 'yyyy-mm-dd', '2023-01-01'],
    ['60', 'd/m/yyyy', '29/2/1900'],
    ['44927.75', 'd mmm yyyy h:mm AM/PM', '1 Jan 2023 6:00 PM'],
    ['1.5', '[h]:mm', '36:00'],
    ['0.5', 'hh:mm;@', '12:00'],
    ['641234567', '@', '641234567'],
    ['44927', 'General" days"', '44927 days'],
  ])('%s under the format %s', (value, format, shown) => {
    expect(numberText(value, { ...style, format })).toBe(shown);
  });

  it('days of a workbook of 1904 are four years later', () => {
    const from1904 = { ...style, from1904: true };
    expect(numberText('43465', { ...from1904, format: 'yyyy-mm-dd' })).toBe('2023-01-01');
    expect(numberText('43465', { ...from1904, format: '0' })).toBe('43465');
  });

  it.each([
    ['en-GB', '1 Nov 2023', '1 November 2023', '1,234.50'],
    ['fr', '1 nov. 2023', '1 novembre 2023', '1\u202f234,50'],
    ['sr-Latn', '1. 11. 2023.', '1 novembar 2023', '1.234,50'],
    ['ar', '1/11/2023', '1 نوفمبر 2023', '1,234.50'],
  ])('in %s', (tag, short, long, number) => {
    const language = readerLanguage(tag);
    const shown = (value: string, format: string) =>
      numberText(value, { format, language, from1904: false }).replaceAll('\u200f', '');
    expect(shown('45231', language.shortDate)).toBe(short);
    expect(shown('45231', 'd mmmm yyyy')).toBe(long);
    expect(shown('1234.5', '#,##0.00')).toBe(number);
  });

  it('a date that a strict workbook writes out', () => {
    expect(dateText('2023-01-01', { ...style, format: null })).toBe('1 Jan 2023');
    expect(dateText('1900-01-01T12:30:00', { ...style, format: 'yyyy-mm-dd hh:mm' })).toBe(
      '1900-01-01 12:30',
    );
    expect(dateText('tomorrow', { ...style, format: null })).toBe('tomorrow');
  });
});

describe('a workbook', () => {
  const cells =
    '<row r="1"><c r="A1" s="1"><v>43465</v></c><c r="B1" s="2"><v>641234567</v></c></row>';
  const content =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000000000"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
  const stylesPart = { name: 'xl/styles.xml', content };

  it.each([
    ['', '31 Dec 2018'],
    ['<workbookPr date1904="1"/>', '1 Jan 2023'],
  ])('%j', async (properties, date) => {
    const xml = `<sheetData>${cells}</sheetData>`;
    const bytes = madeWorkbook([{ name: 'L', xml }], [stylesPart], properties);
    const sheet = await (await openTableFile(bytes)).read('L');
    const texts = [...sheet.rows[0]!.cells.values()].map(({ text }) => text);
    expect(texts).toEqual([date, '0641234567']);
  });

  it('without styles has numbers as they were typed', async () => {
    const xml = '<sheetData><row><c><v>44927</v></c></row></sheetData>';
    const bytes = madeWorkbook([{ name: 'L', xml }]);
    const sheet = await (await openTableFile(bytes)).read('L');
    expect(sheet.rows[0]!.cells.get(0)).toEqual({ text: '44927' });
  });
});
