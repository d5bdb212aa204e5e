import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { ParticipantListReading } from './participant-list-reading.js';
import { readParticipantList } from './read-participant-list.js';

const folder = new URL('./fixtures/', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const lists = readdirSync(folder).filter((name) => /\.(?:csv|xlsx)$/.test(name));

function namesOf(list: string): string[] {
  return lists.filter((name) => name.startsWith(`${list}.`) && !name.includes('password'));
}

/** Line, name, address, and what is to be seen about the row. */
function summary({ rows }: ParticipantListReading): unknown[] {
  return rows.map(({ line, values, problems }) => [
    line,
    values.name,
    values.address ?? null,
    problems.map(({ code }) => code).join(' '),
  ]);
}

function meanings({ columns }: ParticipantListReading): string {
  return columns.map(({ letter, meaning }) => `${letter} ${meaning}`).join(', ');
}

describe('a list of a training in Serbian', () => {
  const names = namesOf('obuka-sr');

  it('is there in every form', () => expect(names).toHaveLength(10));

  it.each(names)('%s is understood', async (name) => {
    const reading = await readParticipantList(fixture(name));
    expect(reading.headerRow).toBe(4);
    expect(meanings(reading)).toBe(
      'A ignored, C name, D organisation, E level, F role, G place, H address, I phone, J ignored',
    );
    expect(summary(reading)).toEqual([
      [5, 'Ana Petrović', 'ana.petrovic@novisad.example', ''],
      [6, 'Đorđe Čolić', 'djordje.colic@novisad.example', 'SEVERAL_ADDRESSES'],
      [7, 'Žarko Ćirić', 'zarko.ciric@vojvodina.example', ''],
      [10, 'Jelena Šćepanović', 'jelena.scepanovic@indjija,example', 'ADDRESS_INVALID'],
      [11, 'Milica Đurđević', null, 'ADDRESS_MISSING'],
      [12, 'Miloš Žižić', 'milos.zizic@cortanovci.example', ''],
      [13, 'Ana Petrović', 'ana.petrovic@novisad.example', 'DUPLICATE_ADDRESS'],
    ]);
    expect(reading.leftOut.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '8 repeatedHeader',
      '9 section',
      '14 numberOnly',
      '16 footer',
      '17 footer',
    ]);
    expect(reading.problems).toEqual([]);
  });

  it.each(names)('%s gives the people for sending', async (name) => {
    const { rows } = await readParticipantList(fixture(name));
    expect(rows[2]!.person).toEqual({
      name: 'Žarko Ćirić',
      address: 'zarko.ciric@vojvodina.example',
      organisation: 'Pokrajinski sekretarijat za poljoprivredu, vodoprivredu i šumarstvo',
      level: 'provincial',
      role: 'načelnik',
      place: 'Novi Sad',
      country: null,
      languages: [],
      phone: '+381 21 487 44 11',
    });
    expect(rows[0]!.person?.phone).toBe('381641234567');
    expect(rows.map(({ person }) => person !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(rows[3]!.problems[0]!.facts).toEqual({
      suggestion: 'jelena.scepanovic@indjija.example',
    });
    expect(rows[6]!.duplicateOfLine).toBe(5);
    // Merged over two rows in a workbook; a text file has lost that.
    expect(rows[1]!.values.organisation).toBe(name.endsWith('xlsx') ? 'Grad Novi Sad' : undefined);
  });

  it.each([
    ['utf-16.tab', 'utf-16le', '\t'],
    ['utf-8-bom.semicolon', 'utf-8', ';'],
    ['utf-8.comma', 'utf-8', ','],
    ['windows-1250.comma', 'windows-1250', ','],
    ['windows-1250.semicolon', 'windows-1250', ';'],
  ])('%s: encoding and delimiter are found', async (name, encoding, delimiter) => {
    const reading = await readParticipantList(fixture(`obuka-sr.${name}.csv`));
    expect(reading).toMatchObject({ format: 'csv', encoding, delimiter, sheet: null });
  });

  it('the other visible sheets are named, the hidden one is not', async () => {
    const reading = await readParticipantList(fixture('obuka-sr.libreoffice.xlsx'));
    expect(reading).toMatchObject({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: 'Učesnici',
      otherSheets: ['Beleške'],
    });
    const other = readParticipantList(fixture('obuka-sr.libreoffice.xlsx'), { sheet: 'Beleške' });
    await expect(other).rejects.toMatchObject({ code: 'LIST_NO_TABLE' });
    const hidden = readParticipantList(fixture('obuka-sr.libreoffice.xlsx'), { sheet: 'Šifarnik' });
    await expect(hidden).rejects.toMatchObject({ code: 'SHEET_NOT_FOUND' });
  });
});

describe('a list of a seminar in French', () => {
  const names = namesOf('seminaire-fr');

  it('is there in every form', () => expect(names).toHaveLength(9));

  it.each(names)('%s is understood', async (name) => {
    const reading = await readParticipantList(fixture(name));
    expect(reading.headerRow).toBe(5);
    expect(summary(reading)).toEqual([
      [6, 'Aïssatou DIALLO', 'aissatou.diallo@thies.example', ''],
      [7, 'Jean-François LEFÈVRE', 'jf.lefevre@region.example', ''],
      [8, 'Hélène Mège', 'helene.mege@gmail.con', 'ADDRESS_INVALID'],
      [9, 'Moussa NDIAYE', 'moussa.ndiaye@interieur.example', ''],
    ]);
    expect(reading.rows[1]!.person).toMatchObject({
      role: 'Chef du service « Forêts »',
      level: 'provincial',
      place: 'Besançon',
      country: 'FR',
      languages: ['fr', 'en'],
    });
    expect(reading.rows[2]!.values.role).toBe('Conseillère, cœur de métier : sols');
    expect(reading.problems).toEqual([{ code: 'NAMES_TURNED', facts: { rows: 3 } }]);
    if (name.includes('1252')) expect(reading.encoding).toBe('windows-1252');
  });
});

describe('a list with column names in two rows', () => {
  const names = namesOf('study-tour-en');

  it('is there in every form', () => expect(names).toHaveLength(8));

  it.each(names)('%s is understood', async (name) => {
    const reading = await readParticipantList(fixture(name));
    expect(reading.headerRow).toBe(3);
    expect(meanings(reading)).toBe(
      'B givenName, C familyName, D organisation, E role, F country, G phone, H address',
    );
    expect(summary(reading)).toEqual([
      [4, 'Siobhán O’Connor', 'siobhan.oconnor@lga.example', ''],
      [5, 'Josip Novak-Kralj', 'josip.novak@udruga.example', ''],
      [6, 'Mercy Wanjiku', 'mercy.wanjiku@kisumu.example', ''],
    ]);
    expect(reading.rows.map(({ person }) => person?.country)).toEqual(['GB', 'HR', 'KE']);
  });
});

describe('a list in Cyrillic', () => {
  const names = namesOf('sastanak-sr-cyrl');

  it('is there in every form', () => expect(names).toHaveLength(8));

  it.each(names)('%s is understood', async (name) => {
    const reading = await readParticipantList(fixture(name));
    expect(meanings(reading)).toBe('A ignored, B name, C organisation, D role, E place, F address');
    expect(summary(reading)).toEqual([
      [3, 'Љубица Јовановић', 'ljubica.jovanovic@minpolj.example', ''],
      [4, 'Ђурађ Њежић', 'djuradj.njezic@zabalj.example', ''],
      [5, 'Марија Џакић', 'marija.dzakic@sajkaska.example', ''],
    ]);
    expect(reading.rows[2]!.values.organisation).toBe('Задруга „Шајкашка“');
    if (name.includes('1251')) expect(reading.encoding).toBe('windows-1251');
  });
});

describe('a workbook with formulas', () => {
  it('is read by the values that were worked out', async () => {
    const reading = await readParticipantList(fixture('formulas.libreoffice.xlsx'));
    expect(summary(reading)).toEqual([
      [2, 'Ana Petrović', 'ana@novisad.example', ''],
      [3, 'Marko Ilić', 'marko@ruma.example', 'FORMULA_ERROR'],
      [5, 'Vera Nikolić', 'vera@sid.example', 'HIDDEN_ROW'],
    ]);
    expect(reading.rows[1]!.problems[0]).toMatchObject({
      field: 'organisation',
      facts: { error: '#DIV/0!' },
      blocking: false,
    });
  });

  it('is read as far as it goes when they were not', async () => {
    const reading = await readParticipantList(fixture('formulas.openpyxl.xlsx'));
    expect(summary(reading)).toEqual([
      [2, 'Ana Petrović', 'ana@novisad.example', 'FORMULA_WITHOUT_VALUE'],
      [3, 'Marko Ilić', 'marko@ruma.example', 'FORMULA_WITHOUT_VALUE FORMULA_WITHOUT_VALUE'],
      [5, 'Vera Nikolić', 'vera@sid.example', 'HIDDEN_ROW'],
    ]);
  });
});

describe('a file of another kind is refused by name', () => {
  it.each([
    ['obuka-sr.xls', 'FILE_FOREIGN_FORMAT', 'xls'],
    ['obuka-sr.ods', 'FILE_FOREIGN_FORMAT', 'ods'],
    ['obuka-sr.page.xls', 'FILE_FOREIGN_FORMAT', 'html'],
    ['study-tour-en.pdf', 'FILE_FOREIGN_FORMAT', 'pdf'],
    ['study-tour-en.password.xlsx', 'FILE_ENCRYPTED', undefined],
  ])('%s', async (name, code, format) => {
    await expect(readParticipantList(fixture(name))).rejects.toMatchObject({
      name: 'DomainError',
      code,
      facts: format ? { format } : {},
    });
  });
});
