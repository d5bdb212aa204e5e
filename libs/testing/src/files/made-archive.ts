import { escapeHtml } from '@peerloop/kernel';
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive to make; the rest is for archives that lie. */
export interface MadePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What the archive says the part unpacks to, when not the truth. */
  readonly saysLength?: number;
  readonly saysCrc?: number;
  readonly saysMethod?: number;
  readonly flags?: number;
}

/** Writes a ZIP archive, so that a test can make one that no honest program writes. */
export function madeArchive(parts: readonly MadePart[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const data = part.stored ? content : deflateRawSync(content, { level: 9 });
    const name = Buffer.from(part.name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(part.flags ?? 0, 8);
    entry.writeUInt16LE(part.saysMethod ?? (part.stored ? 0 : 8), 10);
    entry.writeUInt32LE(part.saysCrc ?? crc32(content), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(part.saysLength ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, name, data);
    directory.push(entry, name);
    at += head.length + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, listing, end]);
}

export interface MadeSheet {
  readonly name: string;
  /** The inside of `worksheet`. */
  readonly xml: string;
  readonly state?: string;
  /** External links by relation id. */
  readonly links?: Readonly<Record<string, string>>;
}

const relations = (inside: string): string => `<Relationships>${inside}</Relationships>`;

/** Writes a workbook around the XML of its sheets; `properties` is what stands before them. */
export function madeWorkbook(
  sheets: readonly MadeSheet[],
  more: readonly MadePart[] = [],
  properties = '',
): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  const has = (part: string): boolean => more.some(({ name }) => name === `xl/${part}.xml`);
  const sheetParts = sheets.flatMap(({ xml, links = {} }, index) => [
    {
      name: `xl/worksheets/sheet${index}.xml`,
      content: `<worksheet xmlns:r="r">${xml}</worksheet>`,
    },
    {
      name: `xl/worksheets/_rels/sheet${index}.xml.rels`,
      content: relations(
        Object.entries(links)
          .map(([id, target]) => relation(id, 'hyperlink', target, ' TargetMode="External"'))
          .join(''),
      ),
    },
  ]);
  return madeArchive([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r">${properties}<sheets>${sheets
        .map(({ name, state }, index) => {
          const hidden = state ? ` state="${state}"` : '';
          return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="s${index}"/>`;
        })
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`)).join('') +
          (has('sharedStrings') ? relation('t', 'sharedStrings', 'sharedStrings.xml') : '') +
          (has('styles') ? relation('y', 'styles', 'styles.xml') : ''),
      ),
    },
    ...sheetParts,
    ...more,
  ]);
}

/** The XML of rows of plain texts, from line 1. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${escapeHtml(text)}</t></is></c>`).join('');
  return `<sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`;
}
