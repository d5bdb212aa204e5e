import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@peerloop/kernel';
import { madeWorkbook, sheetXml } from '@peerloop/testing/files';
import type { ParticipantListReading, ReadingOptions } from './participant-list-reading.js';
import { readParticipantList } from './read-participant-list.js';

function read(text: string, options?: ReadingOptions): Promise<ParticipantListReading> {
  return readParticipantList(Buffer.from(text), options);
}

function meanings({ columns }: ParticipantListReading): string[] {
  return columns.map(({ meaning }) => meaning);
}

async function people(text: string, options?: ReadingOptions): Promise<string[]> {
  const { rows } = await read(text, options);
  return rows.map(({ values }) => `${values.name ?? ''} <${values.address ?? ''}>`);
}

async function refusal(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'none';
}

describe('shapes of lists', () => {
  it.each([
    ['nothing but addresses', 'ana@ruma.rs\nvera@sid.rs\n', [' <ana@ruma.rs>', ' <vera@sid.rs>']],
    ['one column with its name', 'E-mail\nana@ruma.rs', [' <ana@ruma.rs>']],
    [
      'addresses copied from a mail program',
      'Ana Ilić <ana@ruma.rs>\n"Šid, Vera" <vera@sid.rs>',
      ['Ana Ilić <ana@ruma.rs>', 'Vera Šid <vera@sid.rs>'],
    ],
    ['no column names', '1;Ana Ilić;Ruma;ana@ruma.rs', ['Ana Ilić <ana@ruma.rs>']],
    ['Name beside Surname', 'Name,Surname,Mail\nAna,Ilić,ana@ruma.rs', ['Ana Ilić <ana@ruma.rs>']],
    [
      'First name beside Name',
      'Name,First name,Mail\nIlić,Ana,a@ruma.rs',
      ['Ana Ilić <a@ruma.rs>'],
    ],
    ['Nom alone', 'Nom;Courriel\nAwa Diop;awa@thies.sn', ['Awa Diop <awa@thies.sn>']],
    ['Ime alone', 'Ime;Mejl\nAna Ilić;ana@ruma.rs', ['Ana Ilić <ana@ruma.rs>']],
    [
      'one name over two columns',
      'Ime i prezime,,E-mail\nAna,Ilić,ana@ruma.rs\nVera,Nikolić,vera@sid.rs',
      ['Ana Ilić <ana@ruma.rs>', 'Vera Nikolić <vera@sid.rs>'],
    ],
    [
      'the same, family name first',
      'Prezime i ime,,E-mail\nIlić,Ana,ana@ruma.rs\nNikolić,Vera,vera@sid.rs',
      ['Ana Ilić <ana@ruma.rs>', 'Vera Nikolić <vera@sid.rs>'],
    ],
    [
      '"Contact" that holds addresses',
      'Nom;Contact\nAwa Diop;awa@thies.sn',
      ['Awa Diop <awa@thies.sn>'],
    ],
    ['an address in an unnamed column', 'Name,\nAna Ilić,ana@ruma.rs', ['Ana Ilić <ana@ruma.rs>']],
    [
      'a column that only says whether a mail was sent',
      'Name,Mail sent,E-mail\nAna Ilić,yes,ana@ruma.rs',
      ['Ana Ilić <ana@ruma.rs>'],
    ],
    [
      'a second address column for those without a first',
      'Name,E-mail,E-mail 2\nAna Ilić,,ana@ruma.rs\nVera Šid,v@sid.rs,vera@mail.rs',
      ['Ana Ilić <ana@ruma.rs>', 'Vera Šid <v@sid.rs>'],
    ],
    [
      'Excel naming its delimiter',
      'sep=;\r\nName;E-mail\r\nAna, Dr;ana@ruma.rs',
      ['Ana, Dr <ana@ruma.rs>'],
    ],
    ['names and addresses together', 'Name\nAna Ilić (ana@ruma.rs)', ['Ana Ilić <ana@ruma.rs>']],
  ])('%s', async (_, text, expected) => {
    expect(await people(text)).toEqual(expected);
  });

  it('titles, notes and a person to ask above the column names are passed over', async () => {
    const reading = await read(
      'LIST OF PARTICIPANTS\nPlace: Ruma;Country: Serbia;Date: 3 May\nAsk: office@ruma.rs\n\n' +
        'No;Name;E-mail\n1;Ana Ilić;ana@ruma.rs\n',
    );
    expect(reading.headerRow).toBe(5);
    expect(reading.rows.map(({ line }) => line)).toEqual([6]);
  });

  it('a person without an address is told, never left out', async () => {
    const { rows, leftOut } = await read('No;Name;E-mail\n1;Ana Ilić;\n2;Vera Šid;vera@sid.rs');
    expect(leftOut).toEqual([]);
    expect(rows[0]).toMatchObject({ line: 2, person: null });
    expect(rows[0]!.problems.map(({ code }) => code)).toEqual(['ADDRESS_MISSING']);
  });

  it('a row with an address is a person, whatever it looks like', async () => {
    const text = 'Name;E-mail\nTotal;total@x.rs\nName;E-mail: info@x.rs\n;3@x.rs\nTotal;3';
    const { rows, leftOut } = await read(text);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(leftOut).toEqual([{ line: 5, reason: 'footer', text: 'Total · 3' }]);
  });

  it('a line break inside a cell does not move the line numbers', async () => {
    const { rows } = await read('Name,E-mail\n"Ana\nIlić",ana@ruma.rs\n\nVera Šid,vera@sid.rs');
    expect(rows.map(({ line, values }) => [line, values.name])).toEqual([
      [2, 'Ana Ilić'],
      [4, 'Vera Šid'],
    ]);
  });

  it('a quotation mark that never closes does not swallow the rest', async () => {
    const reading = await read('Name;E-mail\n"Ana Ilić;ana@ruma.rs\n"Vera Šid";vera@sid.rs');
    expect(reading.rows.map(({ values }) => values.name)).toEqual(['Ana Ilić', 'Vera Šid']);
    expect(reading.problems).toEqual([{ code: 'QUOTES_UNBALANCED', facts: {} }]);
  });

  it('what has no name but is asked for, and what is decided otherwise, is so', async () => {
    const text = 'A;B;C\nIlić;Ana;ana@ruma.rs';
    const columns = [
      { index: 0, meaning: 'familyName' },
      { index: 1, meaning: 'givenName' },
    ] as const;
    const reading = await read(text, { columns });
    expect(meanings(reading)).toEqual(['familyName', 'givenName', 'address']);
    expect(
      await people('E-mail;Name;Mail\na@x.rs;Ana;b@x.rs', {
        columns: [{ index: 2, meaning: 'address' }],
      }),
    ).toEqual(['Ana <b@x.rs>']);
    const ignored = { columns: [{ index: 2, meaning: 'ignored' }] } as const;
    expect(meanings(await read('Name;E-mail;Phone\nAna;a@x.rs;06412345', ignored))).toEqual([
      'name',
      'address',
      'ignored',
    ]);
  });

  it('another encoding and delimiter can be asked for', async () => {
    const bytes = Buffer.from('Name;E-mail\nNi\xe8;a@x.rs', 'latin1');
    const asked = await readParticipantList(bytes, { encoding: 'windows-1252', delimiter: ';' });
    expect(asked.rows[0]!.values.name).toBe('Niè');
    const other = await readParticipantList(bytes, { encoding: 'windows-1250' });
    expect(other.rows[0]!.values.name).toBe('Nič');
  });

  it('values of columns that are not asked for stay in the file', async () => {
    const reading = await read('Name,E-mail,Passport No\nAna Ilić,ana@ruma.rs,P1234567');
    expect(JSON.stringify(reading.rows)).not.toContain('P1234567');
  });

  it('problems of the list as a whole are told', async () => {
    const codes = async (text: string): Promise<string[]> =>
      (await read(text)).problems.map(({ code }) => code);
    expect(await codes('Ana Ilić;ana@ruma.rs')).toEqual(['HEADER_MISSING']);
    expect(await codes('Name;Country\nAna Ilić;Serbia')).toEqual(['ADDRESS_COLUMN_MISSING']);
    expect(await codes('E-mail;Country\nana@ruma.rs;Serbia')).toEqual(['NAME_COLUMN_MISSING']);
  });
});

describe('workbooks', () => {
  const rows = [
    ['Name', 'E-mail'],
    ['Ana Ilić', 'ana@ruma.rs'],
  ];

  it('the list is found behind a cover sheet', async () => {
    const bytes = madeWorkbook([
      { name: 'Cover', xml: sheetXml([['Study tour']]) },
      { name: 'Hidden', xml: sheetXml(rows), state: 'veryHidden' },
      { name: 'List', xml: sheetXml(rows) },
    ]);
    const reading = await readParticipantList(bytes);
    expect(reading).toMatchObject({ sheet: 'List', otherSheets: ['Cover'], headerRow: 1 });
  });

  it('a link behind a name, and one that differs from what is shown', async () => {
    const xml =
      sheetXml([
        ['Name', 'E-mail'],
        ['Ana Ilić', 'write'],
        ['Vera Šid', 'vera@sid.rs'],
        ['Ivo Rus', ''],
      ]) +
      '<hyperlinks><hyperlink ref="B2" r:id="a"/><hyperlink ref="B3" r:id="b"/><hyperlink ref="A4" r:id="c"/></hyperlinks>';
    const links = {
      a: 'mailto:ana%40ruma.rs?subject=x',
      b: 'mailto:old@sid.rs',
      c: 'mailto:ivo@ruma.rs',
    };
    const reading = await readParticipantList(madeWorkbook([{ name: 'L', xml, links }]));
    expect(reading.rows.map(({ values }) => values.address)).toEqual([
      'ana@ruma.rs',
      'vera@sid.rs',
      'ivo@ruma.rs',
    ]);
    expect(reading.rows[1]!.problems).toEqual([
      {
        field: 'address',
        code: 'ADDRESS_DIFFERS_FROM_LINK',
        facts: { shown: 'vera@sid.rs', link: 'old@sid.rs' },
        blocking: false,
      },
    ]);
  });

  it('rich text, reading aids, escapes, numbers and prefixes of other writers', async () => {
    const xml =
      '<x:sheetData xmlns:x="x"><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="C3" t="str"><x:v>E-mail</x:v></x:c>' +
      '<x:c r="D3" t="inlineStr"><x:is><x:t>Phone</x:t></x:is></x:c></x:row>' +
      '<x:row r="7"><x:c r="B7" t="s"><x:v>1</x:v></x:c><x:c r="C7" t="str"><x:v>ana@ruma.rs</x:v></x:c>' +
      '<x:c r="D7"><x:v>3.8164123456E10</x:v></x:c></x:row></x:sheetData>';
    const texts =
      '<sst><si><t>Name_x000D_</t></si><si><r><t>An</t></r><r><t xml:space="preserve">a </t></r>' +
      '<r><t>Ilić</t></r><rPh><t>aid</t></rPh></si></sst>';
    const reading = await readParticipantList(
      madeWorkbook([{ name: 'L', xml }], [{ name: 'xl/sharedStrings.xml', content: texts }]),
    );
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]).toMatchObject({
      line: 7,
      values: { name: 'Ana Ilić', address: 'ana@ruma.rs', phone: '38164123456' },
    });
    expect(reading.columns.map(({ letter }) => letter)).toEqual(['B', 'C', 'D']);
  });
});

describe('limits', () => {
  const lines = (count: number): string =>
    `Name;E-mail\n${Array.from({ length: count }, (_, at) => `P ${at};p${at}@x.rs`).join('\n')}`;

  it('2,000 rows are read, 2,001 are not', async () => {
    expect((await read(lines(2_000))).rows).toHaveLength(2_000);
    expect(await refusal(read(lines(2_001)))).toBe('LIST_TOO_MANY_ROWS');
    expect(await refusal(read(lines(60_000)))).toBe('SHEET_TOO_MANY_ROWS');
  });

  it('nor are rows without number that are nobody', async () => {
    const one = 'Name;E-mail\nAna;a@x.rs\n';
    expect((await read(one + 'Name;E-mail\n'.repeat(400))).rows).toHaveLength(1);
    expect(await refusal(read(one + 'Name;E-mail\n'.repeat(2_600)))).toBe('SHEET_TOO_MANY_ROWS');
    expect((await read(one + ';\n'.repeat(40_000))).rows).toHaveLength(1);
    expect(await refusal(read(one + ';\n'.repeat(60_000)))).toBe('SHEET_TOO_MANY_ROWS');
  });

  it('60 columns are read, 61 are not', async () => {
    const wide = (count: number): string =>
      `Name;E-mail${';x'.repeat(count - 2)}\nAna;a@x.rs${';y'.repeat(count - 2)}`;
    expect((await read(wide(60))).columns).toHaveLength(60);
    expect(await refusal(read(wide(61)))).toBe('SHEET_TOO_MANY_COLUMNS');
  });

  it('2 MB are read, a byte more is not', async () => {
    const exact = `Name;E-mail\nAna;a@x.rs${'\n'.repeat(2 * 1024 * 1024 - 22)}`;
    expect(Buffer.byteLength(exact)).toBe(2 * 1024 * 1024);
    expect((await read(exact)).rows).toHaveLength(1);
    expect(await refusal(read(`${exact}\n`))).toBe('FILE_TOO_LARGE');
  });

  it('a cell too long is told with its row', async () => {
    const { rows } = await read(`Name;E-mail;Role\nAna;a@x.rs;${'r'.repeat(1_000)}`);
    expect(rows[0]).toMatchObject({
      person: null,
      problems: [{ field: 'role', code: 'TOO_LONG' }],
    });
    expect(rows[0]!.values.role!.length).toBeLessThanOrEqual(501);
  });

  it.each([
    ['', 'FILE_EMPTY'],
    ['\n\n ;;\n', 'LIST_EMPTY'],
    ['\ufeff', 'LIST_EMPTY'],
    ['Name;E-mail\n', 'LIST_NO_ROWS'],
    ['Name;E-mail\n\n1;\nTotal: 0', 'LIST_NO_ROWS'],
    ['Dear colleagues,\nplease find the list below.', 'LIST_NO_TABLE'],
    ['PK', 'LIST_NO_TABLE'],
    ['%PDF-1.7', 'FILE_FOREIGN_FORMAT'],
    ['  <HTML><body>', 'FILE_FOREIGN_FORMAT'],
    ['\ufeff<table>', 'FILE_FOREIGN_FORMAT'],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'FILE_FOREIGN_FORMAT',
    ],
    ['MIME-Version: 1.0\n', 'FILE_FOREIGN_FORMAT'],
    ['{\\rtf1', 'FILE_FOREIGN_FORMAT'],
    ['a\u0000b\u0000c\u0000', 'LIST_NO_TABLE'],
    ['Name;E-mail\nAna\u0000;a@x.rs', 'FILE_UNREADABLE'],
    ['\u0001\u0002\u0003\u0004', 'FILE_UNREADABLE'],
  ])('%j is refused as %s', async (text, code) => {
    expect(await refusal(read(text))).toBe(code);
  });
});
