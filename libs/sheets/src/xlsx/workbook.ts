import { DomainError } from '@peerloop/kernel';
import type { Sheet } from '../sheet.js';
import { sheetRefusals } from '../sheets.errors.js';
import type { XlsxArchive } from './archive.js';
import { NumberFormats } from './number-format.js';
import type { ReaderLanguage } from './reader-language.js';
import { XlsxSheetReader } from './sheet-reader.js';
import { TextRuns } from './text-runs.js';
import { ElementBudget, readXml } from './xml.js';

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

/** An .xlsx or .xlsm workbook, transitional or strict, whoever wrote it. */
export class XlsxWorkbook {
  private texts: readonly string[] | null = null;
  private formats: NumberFormats | null = null;

  private constructor(
    private readonly archive: XlsxArchive,
    private readonly budget: ElementBudget,
    private readonly sheets: readonly SheetPlace[],
    private readonly textsPath: string | null,
    private readonly stylesPath: string | null,
    private readonly from1904: boolean,
    private readonly language: ReaderLanguage,
  ) {}

  /** @throws FILE_DAMAGED, FILE_UNPACKS_TOO_FAR, FILE_ENCRYPTED */
  static async open(archive: XlsxArchive, language: ReaderLanguage): Promise<XlsxWorkbook> {
    const budget = new ElementBudget();
    const roots = await readRelations(archive, budget, '');
    const root = [...roots.values()].find(({ type }) => type === 'officedocument');
    const path = root?.target ?? 'xl/workbook.xml';
    const relations = await readRelations(archive, budget, path);
    const sheets: SheetPlace[] = [];
    let from1904 = false;
    await readXml(archive.read(path), budget, {
      open: (name, { name: title, state, id, date1904 }) => {
        if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
        // Some programs write a state of their own for a sheet that is to be seen.
        if (name !== 'sheet' || state === 'hidden' || state === 'veryHidden') return;
        const relation = relations.get(id ?? '');
        // Chart sheets stand among the others and have no cells.
        if (title === undefined || relation?.type !== 'worksheet') return;
        sheets.push({ name: title, path: relation.target });
      },
    });
    if (sheets.length === 0) throw new DomainError(sheetRefusals.damaged, { message: 'no sheet' });
    const partOf = (wanted: string): string | null =>
      [...relations.values()].find(({ type }) => type === wanted)?.target ?? null;
    const [texts, styles] = [partOf('sharedstrings'), partOf('styles')];
    return new XlsxWorkbook(archive, budget, sheets, texts, styles, from1904, language);
  }

  /** The visible sheets, as their tabs stand. */
  get sheetNames(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  /** @throws SHEET_NOT_FOUND, FILE_DAMAGED, SHEET_TOO_MANY_ROWS, FILE_UNPACKS_TOO_FAR */
  async read(name: string): Promise<Sheet> {
    const place = this.sheets.find((sheet) => sheet.name === name);
    if (!place) throw new DomainError(sheetRefusals.noSuchSheet, { facts: { sheet: name } });
    this.texts ??= await this.readTexts();
    const links = await readRelations(this.archive, this.budget, place.path);
    this.formats ??= await this.readFormats();
    const reader = new XlsxSheetReader(this.texts, this.formats, (id) => {
      const link = links.get(id);
      return link?.external ? link.target : undefined;
    });
    await readXml(this.archive.read(place.path), this.budget, reader);
    return { name, rows: reader.rows(), hiddenColumns: reader.hiddenColumns() };
  }

  private async readFormats(): Promise<NumberFormats> {
    const formats = new NumberFormats(this.language, this.from1904);
    const path = this.stylesPath;
    if (path !== null && this.archive.has(path)) {
      await readXml(this.archive.read(path), this.budget, formats);
    }
    return formats;
  }

  /** Texts that cells refer to by number; each the sum of its differently formatted runs. */
  private async readTexts(): Promise<string[]> {
    const texts: string[] = [];
    if (this.textsPath === null || !this.archive.has(this.textsPath)) return texts;
    const runs = new TextRuns();
    await readXml(this.archive.read(this.textsPath), this.budget, {
      open: (name) => runs.open(name),
      text: (text) => runs.text(text),
      close: (name) => {
        runs.close(name);
        if (name === 'si') texts.push(runs.take());
      },
    });
    return texts;
  }
}

/** The relations of a part: where its links, sheets and texts are. None when it has no such part. */
async function readRelations(
  archive: XlsxArchive,
  budget: ElementBudget,
  part: string,
): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(path)) return relations;
  await readXml(archive.read(path), budget, {
    open: (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      const external = mode === 'External';
      relations.set(id, {
        // Transitional and strict workbooks name the same types under different addresses.
        type: (type ?? '').slice((type ?? '').lastIndexOf('/') + 1).toLowerCase(),
        target: external ? target : resolved(folder, target),
        external,
      });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
