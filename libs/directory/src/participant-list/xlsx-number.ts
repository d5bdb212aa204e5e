import { format as formatted } from 'numfmt';
import type { XmlHandler } from './xlsx-xml.js';

/** Excel's own limit for a number format. */
const maxFormat = 255;

/** Formats that every workbook has; dates and powers of ten among them say nothing about people. */
const builtIn: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
};

/** Number formats by the style that cells refer to. */
export class NumberFormats implements XmlHandler {
  private readonly own = new Map<string, string>();
  private readonly byStyle: (string | null)[] = [];
  private inCells = false;

  open(name: string, { numFmtId: id, formatCode: code }: Readonly<Record<string, string>>): void {
    if (name === 'cellXfs') this.inCells = true;
    if (name === 'numFmt' && id !== undefined && code !== undefined) this.own.set(id, code);
    if (name !== 'xf' || !this.inCells) return;
    this.byStyle.push(this.own.get(id ?? '') ?? builtIn[id ?? ''] ?? null);
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false;
  }

  of(style: string | undefined): string | null {
    return style === undefined ? null : (this.byStyle[Number(style)] ?? null);
  }
}

/**
 * A number as the sheet shows it: 641234567 under the format 0000000000 is 0641234567. Without a format of
 * its own as a person typed it: a telephone number is no power of ten.
 */
export function numberText(value: string, format: string | null): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  const plain = Number.isSafeInteger(number) ? number.toFixed(0) : String(number);
  const isPlain = format === null || /^general$/i.test(format) || /E[+-]|@|[#?]\/|%/i.test(format);
  if (isPlain || format.length > maxFormat) return plain;
  const shown = formatted(format, number, { throws: false });
  return /^[\s#]*$/.test(shown) ? plain : shown;
}
