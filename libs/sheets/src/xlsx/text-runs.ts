import { sheetLimits } from '../sheets.limits.js';

/** Gathers the text of `t` elements, leaving out the reading aids (`rPh`) of East Asian text. */
export class TextRuns {
  private gathered = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inPhonetic = false;
  }

  text(text: string): void {
    if (!this.inText || this.inPhonetic || this.gathered.length > sheetLimits.cell) return;
    this.gathered += text.slice(0, sheetLimits.cell + 1);
  }

  take(): string {
    const text = unescaped(this.gathered).slice(0, sheetLimits.cell + 1);
    this.gathered = '';
    return text;
  }
}

/** Excel writes what XML cannot hold as _x000D_. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
