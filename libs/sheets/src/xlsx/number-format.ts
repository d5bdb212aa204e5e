import { dateToSerial, format as formatted, isDateFormat, isTextFormat } from 'numfmt';
import type { ReaderLanguage } from './reader-language.js';
import type { XmlHandler } from './xml.js';

/** Excel's own limit for a number format. */
const maxFormat = 255;

/** Formats that every workbook has without writing them down (ECMA-376, 18.8.30). */
const builtIn: Readonly<Record<string, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' },
  ...{ 5: '$#,##0;\\-$#,##0', 6: '$#,##0;\\-$#,##0', 7: '$#,##0.00;\\-$#,##0.00' },
  ...{ 8: '$#,##0.00;\\-$#,##0.00', 12: '# ?/?', 13: '# ??/??' },
  ...{ 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM' },
  ...{ 20: 'h:mm', 21: 'h:mm:ss', 37: '#,##0;(#,##0)', 38: '#,##0;(#,##0)' },
  ...{ 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;(#,##0.00)', 41: '#,##0', 42: '$#,##0' },
  ...{ 43: '#,##0.00', 44: '$#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 49: '@' },
};

/** Formats 14 and 22 are "the short date of whoever looks at it". */
function builtInFormat(id: string, { shortDate }: ReaderLanguage): string | null {
  if (id === '14') return shortDate;
  if (id === '22') return `${shortDate} h:mm`;
  return builtIn[id] ?? null;
}

/** Days from the first of 1900 to that of 1904, where workbooks made on old Macs begin to count. */
const from1900To1904 = 1462;

/** How a workbook's numbers are to be shown. */
export interface NumberStyle {
  /** Null for a cell without a format of its own. */
  readonly format: string | null;
  readonly language: ReaderLanguage;
  /** Whether the workbook's days count from 1904. */
  readonly from1904: boolean;
}

/** Number formats by the style that cells refer to. */
export class NumberFormats implements XmlHandler {
  private readonly own = new Map<string, string>();
  private readonly byStyle: (string | null)[] = [];
  private inCells = false;

  constructor(
    private readonly language: ReaderLanguage,
    private readonly from1904: boolean,
  ) {}

  open(name: string, { numFmtId: id, formatCode: code }: Readonly<Record<string, string>>): void {
    if (name === 'cellXfs') this.inCells = true;
    if (name === 'numFmt' && id !== undefined && code !== undefined) this.own.set(id, code);
    if (name !== 'xf' || !this.inCells) return;
    this.byStyle.push(this.own.get(id ?? '') ?? builtInFormat(id ?? '', this.language));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false;
  }

  of(style: string | undefined): NumberStyle {
    const format = style === undefined ? null : (this.byStyle[Number(style)] ?? null);
    return { format, language: this.language, from1904: this.from1904 };
  }
}

/**
 * A number as the sheet shows it: 641234567 under the format 0000000000 is 0641234567, 44927 under that of
 * a date the first of January 2023. Without a format of its own, and where the format would hide digits (a
 * power of ten), as a person typed it.
 */
export function numberText(value: string, { format, language, from1904 }: NumberStyle): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  const plain = Number.isSafeInteger(number) ? number.toFixed(0) : String(number);
  const isPlain =
    format === null || /^general$/i.test(format) || isTextFormat(format) || /E[+-]/i.test(format);
  if (isPlain || format.length > maxFormat) return plain;
  const counted = from1904 && isDateFormat(format) ? number + from1900To1904 : number;
  const shown = formatted(format, counted, { locale: language.locale, throws: false });
  return /^[\s#]*$/.test(shown) ? plain : shown;
}

/** The text of a cell that holds its date in ISO 8601, as strict workbooks do. */
export function dateText(value: string, style: NumberStyle): string {
  const at = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(value.trim());
  if (!at) return value;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = at;
  const date = [year, month, day, hour, minute, second].map(Number);
  const serial = dateToSerial(date);
  const format = style.format ?? style.language.shortDate;
  return serial === null
    ? value
    : numberText(String(serial), { ...style, format, from1904: false });
}
