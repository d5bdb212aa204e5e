import { DomainError } from '@peerloop/kernel';
import type { SheetCell, SheetRow } from '../sheet.js';
import { sheetRefusals } from '../sheets.errors.js';
import { sheetLimits } from '../sheets.limits.js';
import { dateText, type NumberFormats, numberText } from './number-format.js';
import { TextRuns } from './text-runs.js';
import type { Attributes, XmlHandler } from './xml.js';

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  value: string;
  formula: string | null;
}

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Gathers the filled cells of one sheet while its XML passes by. */
export class XlsxSheetReader implements XmlHandler {
  private readonly filled = new Map<number, SheetRow>();
  private readonly hiddenRanges: { from: number; to: number }[] = [];
  private readonly merges: Range[] = [];
  private readonly links: { range: Range; link: string }[] = [];
  private readonly runs = new TextRuns();
  private line = 0;
  private column = -1;
  private hidden = false;
  private cell: OpenCell | null = null;
  private into: 'value' | 'formula' | null = null;

  constructor(
    private readonly texts: readonly string[],
    private readonly formats: NumberFormats,
    private readonly targetOf: (relation: string) => string | undefined,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.addColumns(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.into = 'value';
    else if (name === 'f') this.openFormula();
    else if (name === 'mergeCell') this.addMerge(attributes);
    else if (name === 'hyperlink') this.addLink(attributes);
    else this.runs.open(name);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.into === 'value') this.cell.value = grown(this.cell.value, text);
    else if (this.into === 'formula') this.cell.formula = grown(this.cell.formula ?? '', text);
    else this.runs.text(text);
  }

  close(name: string): void {
    this.runs.close(name);
    if (name === 'v' || name === 'f') this.into = null;
    if (name !== 'c' || !this.cell) return;
    const cell = this.cellContent(this.cell, this.runs.take());
    if (cell) this.keep(this.cell.column, cell);
    this.cell = null;
  }

  /** The filled rows in order; what is merged downwards stands in every row it covers. */
  rows(): SheetRow[] {
    const rows = [...this.filled.values()].sort((a, b) => a.line - b.line);
    for (const { range, link } of this.links) {
      const row = this.filled.get(range.top);
      const cell = row?.cells.get(range.left);
      if (row && cell) row.cells.set(range.left, { ...cell, link });
    }
    for (const range of this.merges) this.spread(range, rows);
    return rows;
  }

  /** Of the filled columns, those that are not to be seen. */
  hiddenColumns(): ReadonlySet<number> {
    const filled = [...this.filled.values()].flatMap(({ cells }) => [...cells.keys()]);
    return new Set(
      filled.filter((column) =>
        this.hiddenRanges.some(({ from, to }) => column >= from && column <= to),
      ),
    );
  }

  private addColumns({ min, max, hidden, width }: Attributes): void {
    const isHidden =
      hidden === '1' || hidden === 'true' || (width !== undefined && Number(width) === 0);
    if (!isHidden || this.hiddenRanges.length >= sheetLimits.ranges) return;
    this.hiddenRanges.push({ from: Number(min) - 1, to: Number(max) - 1 });
  }

  private openRow({ r, hidden }: Attributes): void {
    this.line = r === undefined ? this.line + 1 : Number(r);
    if (!Number.isSafeInteger(this.line) || this.line < 1) throw damaged(`row ${r}`);
    this.column = -1;
    this.hidden = hidden === '1' || hidden === 'true';
  }

  private openCell({ r, t, s }: Attributes): void {
    const place = r === undefined ? null : rangeOf(r);
    if (r !== undefined && !place) throw damaged(`cell ${r}`);
    this.column = place ? place.left : this.column + 1;
    this.cell = { column: this.column, type: t ?? 'n', style: s, value: '', formula: null };
  }

  private openFormula(): void {
    this.into = 'formula';
    if (this.cell) this.cell.formula ??= '';
  }

  private cellContent(cell: OpenCell, inline: string): SheetCell | null {
    const link = formulaLink(cell.formula);
    const content = { ...(link && { link }) };
    if (cell.type === 'e') {
      return { ...content, text: '', trouble: 'FORMULA_ERROR', error: cell.value };
    }
    const text = cell.type === 'inlineStr' ? inline : this.valueText(cell);
    if (text === '' && cell.formula !== null && cell.value === '') {
      return { ...content, text: '', trouble: 'FORMULA_WITHOUT_VALUE' };
    }
    return text.trim() === '' ? null : { ...content, text };
  }

  private valueText({ type, value, style }: OpenCell): string {
    if (type === 's') return this.texts[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    if (type === 'd') return dateText(value, this.formats.of(style));
    return type === 'n' ? numberText(value, this.formats.of(style)) : value;
  }

  private keep(column: number, cell: SheetCell): void {
    let row = this.filled.get(this.line);
    if (!row) {
      if (this.filled.size >= sheetLimits.rows) {
        throw new DomainError(sheetRefusals.tooManyRows, { facts: { max: sheetLimits.rows } });
      }
      row = { line: this.line, cells: new Map(), hidden: this.hidden };
      this.filled.set(this.line, row);
    }
    row.cells.set(column, cell);
  }

  private addMerge({ ref }: Attributes): void {
    const range = rangeOf(ref ?? '');
    if (range && this.merges.length < sheetLimits.ranges) this.merges.push(range);
  }

  private addLink({ ref, id }: Attributes): void {
    const range = rangeOf(ref ?? '');
    const link = id === undefined ? undefined : shortLink(this.targetOf(id));
    if (range && link) this.links.push({ range, link });
  }

  private spread({ top, bottom, left, right }: Range, rows: readonly SheetRow[]): void {
    const cell = this.filled.get(top)?.cells.get(left);
    if (!cell) return;
    const merged = right > left ? { ...cell, across: right - left + 1 } : cell;
    this.filled.get(top)!.cells.set(left, merged);
    if (bottom === top) return;
    for (const row of rows) {
      if (row.line > top && row.line <= bottom) row.cells.set(left, merged);
    }
  }
}

function damaged(message: string): DomainError {
  return new DomainError(sheetRefusals.damaged, { message });
}

function grown(text: string, more: string): string {
  return text.length > sheetLimits.cell ? text : (text + more).slice(0, sheetLimits.cell + 1);
}

function shortLink(target: string | undefined): string | undefined {
  return target !== undefined && target.length <= sheetLimits.link ? target : undefined;
}

/** =HYPERLINK("mailto:ana@example.org", "Ana") */
function formulaLink(formula: string | null): string | undefined {
  const target = /^\s*(?:_xlfn\.)?HYPERLINK\(\s*"([^"]*)"/i.exec(formula ?? '')?.[1];
  return shortLink(target);
}

/** "B7" or "B7:D9"; null for anything else. Columns count from 0, rows from 1. */
function rangeOf(reference: string): Range | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (!match) return null;
  const [, first, from, last = first, to = from] = match;
  return {
    left: columnIndex(first!),
    right: columnIndex(last!),
    top: Number(from),
    bottom: Number(to),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
