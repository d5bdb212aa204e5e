import { describe, expect, it, jest } from '@jest/globals';
import { DomainError } from '@peerloop/kernel';
import { madeArchive, madeWorkbook, sheetXml } from '@peerloop/testing/files';
import { sheetRefusals } from '../sheets.errors.js';
import { sheetLimits } from '../sheets.limits.js';
import { openTableFile } from '../table-file.js';
import { XlsxArchive } from './archive.js';

// Thousands of runs take seconds, on a busy machine many.
jest.setTimeout(120_000);

/** The refusal's code, or 'read'; anything else that is thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const file = await openTableFile(bytes);
    await file.read(file.sheetNames[0] ?? null);
    return 'read';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(Object.values<string>(sheetRefusals)).toContain(error.code);
    return error.code;
  }
}

/** The same, and not after minutes. */
async function inTime(bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const code = await outcome(bytes);
  // A thousandfold of what it takes when work is linear; what this catches takes minutes.
  expect(performance.now() - started).toBeLessThan(30_000);
  return code;
}

const list = [
  ['Name', 'E-mail'],
  ['Ana Ilić', 'ana@ruma.rs'],
];
const sound = sheetXml(list);

describe('an archive that lies', () => {
  it('is made right when it does not', async () => {
    expect(await outcome(madeWorkbook([{ name: 'L', xml: sound }]))).toBe('read');
  });

  it('a bomb is refused by what it says, before anything is unpacked', async () => {
    const bytes = madeArchive([
      { name: 'xl/workbook.xml', content: new Uint8Array(sheetLimits.unpackedBytes) },
      { name: 'xl/media/1.png', content: 'x' },
    ]);
    expect(bytes.length).toBeLessThan(200_000);
    await expect(XlsxArchive.open(bytes)).rejects.toMatchObject({
      code: sheetRefusals.unpacksTooFar,
    });
  });

  it('a bomb that says it is small is stopped where it should have ended', async () => {
    const bytes = madeArchive([
      { name: 'a', content: new Uint8Array(30_000_000), saysLength: 1_000 },
    ]);
    let unpacked = 0;
    const reading = async (): Promise<void> => {
      const archive = await XlsxArchive.open(bytes);
      for await (const piece of archive.read('a')) unpacked += piece.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: sheetRefusals.damaged });
    expect(unpacked).toBeLessThan(100_000);
  });

  it('parts that are each allowed are counted together', async () => {
    const archive = await XlsxArchive.open(
      madeArchive([{ name: 'a', content: new Uint8Array(20 * 1024 * 1024) }]),
    );
    const read = async (): Promise<void> => {
      for await (const piece of archive.read('a')) expect(piece.length).toBeGreaterThan(0);
    };
    await read();
    await read();
    await expect(read()).rejects.toMatchObject({ code: sheetRefusals.unpacksTooFar });
  });

  it.each([
    [
      'too many parts',
      Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, content: '' })),
      'FILE_UNPACKS_TOO_FAR',
    ],
    [
      'a part twice',
      [
        { name: 'a', content: '' },
        { name: 'A', content: '' },
      ],
      'FILE_DAMAGED',
    ],
    [
      'a wrong sum',
      [
        { name: '_rels/.rels', content: '<a/>', saysCrc: 1 },
        { name: '[Content_Types].xml', content: '' },
      ],
      'FILE_DAMAGED',
    ],
    ['an unknown method', [{ name: 'a', content: '', saysMethod: 99 }], 'FILE_DAMAGED'],
    ['encryption of ZIP itself', [{ name: 'a', content: 'x', flags: 1 }], 'FILE_ENCRYPTED'],
    [
      'a stored part of another size',
      [{ name: 'a', content: 'x', stored: true, saysLength: 9 }],
      'FILE_DAMAGED',
    ],
    [
      'a text document',
      [
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: '' },
      ],
      'FILE_FOREIGN_FORMAT',
    ],
    [
      'a binary workbook',
      [
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.bin', content: '' },
      ],
      'FILE_FOREIGN_FORMAT',
    ],
    ['Numbers', [{ name: 'Index/Document.iwa', content: '' }], 'FILE_FOREIGN_FORMAT'],
    ['any archive', [{ name: 'photo.jpg', content: '' }], 'FILE_FOREIGN_FORMAT'],
    ['no part', [], 'FILE_FOREIGN_FORMAT'],
  ])('%s', async (_, parts, code) => {
    expect(await outcome(madeArchive(parts))).toBe(code);
  });

  it('a part whose bytes were changed is told by its sum', async () => {
    const archive = await XlsxArchive.open(
      madeArchive([{ name: 'a', content: 'Ana', saysCrc: 1 }]),
    );
    const reading = (async () => {
      for await (const piece of archive.read('a')) expect(piece).toHaveLength(3);
    })();
    await expect(reading).rejects.toMatchObject({ code: sheetRefusals.damaged });
  });

  it('a workbook cut anywhere is refused', async () => {
    const whole = madeWorkbook([{ name: 'L', xml: sound }]);
    for (let length = 4; length < whole.length; length += 7) {
      expect(await outcome(whole.subarray(0, length))).not.toBe('read');
    }
  });
});

describe('hostile XML', () => {
  const entities =
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

  it.each([
    ['entities that grow', `${entities}<worksheet>&b;</worksheet>`],
    ['an entity from a file', `${entities}<worksheet>&c;</worksheet>`],
    ['a document type', '<!DOCTYPE worksheet><worksheet/>'],
    ['an entity nobody declared', '<worksheet>&x;</worksheet>'],
    ['elements without end', '<a>'.repeat(200_000)],
    ['elements too deep', `${'<a>'.repeat(51)}${'</a>'.repeat(51)}`],
    ['a text without end', `<worksheet>${'x'.repeat(3_000_000)}</worksheet>`],
    ['a value without end', `<worksheet a="${'x'.repeat(3_000_000)}"/>`],
    ['a name without end', `<${'x'.repeat(3_000_000)}/>`],
    ['not XML', 'Name;E-mail'],
    ['two roots', '<a/><b/>'],
    ['a row that is nowhere', '<worksheet><row r="x"><c><v>1</v></c></row></worksheet>'],
    ['a row before the first', '<worksheet><row r="-1"><c><v>1</v></c></row></worksheet>'],
    ['a cell that is nowhere', '<worksheet><row><c r="ZZZZZ1"><v>1</v></c></row></worksheet>'],
  ])('%s is refused', async (_, content) => {
    const parts = [
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="r"><sheet name="L" r:id="a"/></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>',
      },
      { name: 'xl/s.xml', content },
    ];
    expect(await inTime(madeArchive(parts))).toBe('FILE_DAMAGED');
  });

  it('more elements than any list has are refused', async () => {
    const xml = `<sheetData>${'<row/>'.repeat(sheetLimits.elements)}</sheetData>`;
    expect(await inTime(madeWorkbook([{ name: 'L', xml }]))).toBe('FILE_UNPACKS_TOO_FAR');
  });

  it('names of properties that objects are born with are plain names', async () => {
    const xml = `<sheetData __proto__="x" constructor="y"><row><c t="s"><v>__proto__</v></c></row></sheetData>${sound}`;
    expect(await outcome(madeWorkbook([{ name: '__proto__', xml }]))).toBe('read');
  });

  it('merges without end, and cells far away, cost no more than the list', async () => {
    const xml = `${sound}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`;
    expect(await inTime(madeWorkbook([{ name: 'L', xml }]))).toBe('read');
    const far =
      '<sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>a@x.rs</v></c></row></sheetData>';
    expect(await inTime(madeWorkbook([{ name: 'L', xml: far }]))).toBe('read');
  });

  it('other requests are served while a large sheet is read', async () => {
    const xml = `<sheetData><row>${'<c r="A1" s="3"/>'.repeat(400_000)}</row></sheetData>`;
    const bytes = madeWorkbook([{ name: 'L', xml }]);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await outcome(bytes);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
