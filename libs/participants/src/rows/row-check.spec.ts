import { describe, expect, it, jest } from '@jest/globals';
import { mendedText } from '@peerloop/sheets';
import fc from 'fast-check';
import { fieldLimits } from '../list/participant-list.limits.js';
import type { RowField, RowValues } from '../reading/participant-list-reading.js';
import { linkedAddress, readAddressCell } from './address-cell.js';
import { nameFromAddress, personName } from './person-name.js';
import { checkRow, checkRows } from './row-check.js';

// Thousands of runs take seconds, on a busy machine many.
jest.setTimeout(120_000);

function codes(values: RowValues): string[] {
  return checkRow(values).problems.map(({ field, code }) => `${field} ${code}`);
}

const ana: RowValues = { name: 'Ana Ilić', address: 'ana@ruma.rs' };

describe('the cell of an address', () => {
  it.each([
    ['ana@ruma.rs', 'ana@ruma.rs', []],
    ['ANA@Ruma.rs ', 'ana@ruma.rs', []],
    ['mailto:ana@ruma.rs', 'ana@ruma.rs', []],
    ['mailto:ana@ruma.rs?subject=Obuka', 'ana@ruma.rs', []],
    ['<ana@ruma.rs>', 'ana@ruma.rs', []],
    ['ana@ruma.rs; vera@sid.rs', 'ana@ruma.rs', ['vera@sid.rs']],
    ['ana@ruma.rs,vera@sid.rs,ana@ruma.rs', 'ana@ruma.rs', ['vera@sid.rs']],
    ['ana@ruma.rs / vera@sid.rs', 'ana@ruma.rs', ['vera@sid.rs']],
    ['ana@ruma.rs/vera@sid.rs', 'ana@ruma.rs', ['vera@sid.rs']],
    ['ana@ruma.rs\nvera@sid.rs', 'ana@ruma.rs', ['vera@sid.rs']],
    ['ana@ruma.rs ili vera@sid.rs.', 'ana@ruma.rs', ['vera@sid.rs']],
    ['064 123, ana@ruma.rs', 'ana@ruma.rs', []],
    ['e-mail: ana@ruma.rs', 'ana@ruma.rs', []],
    ['\u200eana@ruma.rs\u200f', 'ana@ruma.rs', []],
    ['ana\u00ad@ruma.rs\u00a0', 'ana@ruma.rs', []],
    ['ana@gmail,com', 'ana@gmail,com', []],
    ['ana @ruma.rs', 'ana @ruma.rs', []],
    ['nema', 'nema', []],
    ['', '', []],
  ])('%j', (text, address, others) => {
    expect(readAddressCell(text)).toMatchObject({ address, others });
  });

  it.each([
    ['Ana Ilić <ana@ruma.rs>', 'Ana Ilić'],
    ['"Ana Ilić" <ana@ruma.rs>', 'Ana Ilić'],
    ['Ilić, Ana <ana@ruma.rs>', 'Ilić, Ana'],
    ['Ana Ilić ana@ruma.rs', 'Ana Ilić'],
    ['Ana Ilić – ana@ruma.rs', 'Ana Ilić'],
    ['e-mail: ana@ruma.rs', null],
    ['tel. 064 1 ana@ruma.rs', null],
    ['<ana@ruma.rs>', null],
    ['ana@ruma.rs', null],
  ])('the name in %j', (text, name) => {
    expect(readAddressCell(text).personName).toBe(name);
  });

  it.each([
    ['mailto:ana@ruma.rs', 'ana@ruma.rs'],
    ['MAILTO:Ana%40ruma.rs?subject=x', 'ana@ruma.rs'],
    ['mailto:%zz', undefined],
    ['mailto:100%', undefined],
    ['mailto:', undefined],
    ['https://ruma.rs/ana@ruma.rs', undefined],
    ['javascript:alert(1)', undefined],
  ])('the link %s', (target, address) => {
    expect(linkedAddress(target)).toBe(address);
  });
});

describe('a name', () => {
  it.each([
    ['Ana Ilić', 'Ana Ilić'],
    ['  Ana\u00a0 Ilić ', 'Ana Ilić'],
    ['1. Ana Ilić', 'Ana Ilić'],
    ['12) Ana Ilić', 'Ana Ilić'],
    ['Mr. Ivo Rus', 'Ivo Rus'],
    ['Mme Awa Diop', 'Awa Diop'],
    ['M. Jean Roux', 'Jean Roux'],
    ['M. Roux', 'M. Roux'],
    ['g. Petar Ilić', 'Petar Ilić'],
    ['gđa Ana Ilić', 'Ana Ilić'],
    ['г-ђа Јована Ђурић', 'Јована Ђурић'],
    ['dr Ana Ilić', 'dr Ana Ilić'],
    ['Ilić, Ana', 'Ana Ilić'],
    ['Ana Ilić, PhD', 'Ana Ilić, PhD'],
    ['Ana Petrović, CFA', 'Ana Petrović, CFA'],
    ['Ana Petrović, Mayor', 'Ana Petrović, Mayor'],
    ['Ana Petrović, predsednica', 'Ana Petrović, predsednica'],
    ['Ilić, CFA', 'Ilić, CFA'],
    ['Ilić, Ana, PhD', 'Ana Ilić, PhD'],
    ['ILIĆ, ANA', 'ANA ILIĆ'],
    ['DIOP SARR, Awa', 'Awa DIOP SARR'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['Diop Sarr, Thiès', 'Diop Sarr, Thiès'],
    ['Ana Ilić,', 'Ana Ilić'],
    ['Gordana Marić', 'Gordana Marić'],
    ['Missa Diop', 'Missa Diop'],
    ['123', ''],
    ['-', ''],
  ])('%j is %j', (text, name) => {
    expect(personName({ name: text }).name).toBe(name);
  });

  it.each([
    ['Ilić Ana', undefined, 'Ana Ilić'],
    ['DUPONT Marie Claire', undefined, 'Marie Claire DUPONT'],
    ['Marie DUPONT', undefined, 'Marie DUPONT'],
    ['de la Fontaine Jean', undefined, 'de la Fontaine Jean'],
    ['Ana Ilić', 'ana.ilic@ruma.rs', 'Ana Ilić'],
    ['Ana Ilić', 'ailic@ruma.rs', 'Ana Ilić'],
    ['Ana Ilić', 'ilic.ana@ruma.rs', 'Ilić Ana'],
  ])('under "family name first" %j with %s is %j', (name, address, expected) => {
    expect(personName({ name, familyFirst: 'always', ...(address && { address }) }).name).toBe(
      expected,
    );
  });

  it('is proposed from an address that tells it', () => {
    expect(nameFromAddress('ana.ilic@ruma.rs')).toBe('Ana Ilic');
    expect(nameFromAddress('office@ruma.rs')).toBe(null);
    expect(nameFromAddress('a.b.c.d@ruma.rs')).toBe(null);
  });
});

describe('a row', () => {
  it('in order becomes a person with everything in its canonical form', () => {
    const row = checkRow({
      name: ' Ana  Ilić',
      address: 'ANA@ruma.rs',
      organisation: 'Opština Ruma',
      level: 'Lokalni nivo',
      role: 'agronom',
      place: 'Ruma',
      country: 'Srbija',
      languages: 'srpski, English (B2) i français',
      phone: '064 123',
    });
    expect(row.problems).toEqual([]);
    expect(row.person).toEqual({
      name: 'Ana Ilić',
      address: 'ana@ruma.rs',
      organisation: 'Opština Ruma',
      level: 'municipal',
      role: 'agronom',
      place: 'Ruma',
      country: 'RS',
      languages: ['sr', 'en', 'fr'],
      phone: '064 123',
    });
  });

  it.each<[string, RowValues, string[]]>([
    ['nothing', {}, ['address ADDRESS_MISSING', 'name NAME_MISSING']],
    ['no address', { name: 'Ana Ilić' }, ['address ADDRESS_MISSING']],
    ['a dash for an address', { ...ana, address: '-' }, ['address ADDRESS_INVALID']],
    ['letters with accents', { ...ana, address: 'ćira@ruma.rs' }, ['address ADDRESS_NOT_ASCII']],
    [
      'an address too long',
      { ...ana, address: `a@${'b.'.repeat(140)}rs` },
      ['address ADDRESS_TOO_LONG'],
    ],
    ['no name', { address: 'ana.ilic@ruma.rs' }, ['name NAME_MISSING']],
    ['a provider misspelt', { ...ana, address: 'ana@gmial.com' }, ['address ADDRESS_DOUBTFUL']],
    ['two addresses', { ...ana, address: 'a@x.rs, b@x.rs' }, ['address SEVERAL_ADDRESSES']],
    ['an unknown level', { ...ana, level: 'A2' }, ['level UNKNOWN_LEVEL']],
    ['an unknown country', { ...ana, country: 'Atlantis' }, ['country UNKNOWN_COUNTRY']],
    [
      'an unknown language',
      { ...ana, languages: 'srpski, klingon' },
      ['languages UNKNOWN_LANGUAGE'],
    ],
    ['lost letters', { ...ana, name: 'Ana Ili\ufffd' }, ['name TEXT_DAMAGED']],
    ['half a pair', { ...ana, role: 'a\ud83d' }, ['role TEXT_DAMAGED']],
    ['a wrong encoding before', { ...ana, name: 'Ana IliÄ‡' }, ['name TEXT_GARBLED']],
  ])('with %s', (_, values, expected) => expect(codes(values)).toEqual(expected));

  it.each(Object.entries(fieldLimits).filter(([field]) => field !== 'address'))(
    '%s holds %d characters and not one more',
    (field, max) => {
      const fits = checkRow({ ...ana, [field]: 'ž'.repeat(max) });
      expect(fits.problems.filter(({ code }) => code === 'TOO_LONG')).toEqual([]);
      const over = checkRow({ ...ana, [field]: 'ž'.repeat(max + 1) });
      expect(over.problems).toContainEqual({
        field,
        code: 'TOO_LONG',
        facts: { max },
        blocking: true,
      });
      expect(over.person).toBe(null);
    },
  );

  it('proposes what was meant', () => {
    const facts = (values: RowValues): unknown => checkRow(values).problems[0]?.facts;
    expect(facts({ ...ana, address: 'ana@gmail,com' })).toEqual({ suggestion: 'ana@gmail.com' });
    expect(facts({ address: 'ana.ilic@ruma.rs' })).toEqual({ suggestion: 'Ana Ilic' });
    expect(facts({ ...ana, name: 'FranÃ§ois Roux' })).toEqual({ suggestion: 'François Roux' });
  });

  it('sound text is never taken for garbled', () => {
    for (const text of ['Ângela Ñúñez', 'ŠĐČĆŽ', 'Ärger', 'ÀÉÎ', 'Ăă', 'Ђорђе']) {
      expect(mendedText(text)).toBe(null);
    }
  });

  it('checked again stays as it is, whatever it holds', () => {
    const part = fc.constantFrom(
      'Mr. ',
      '1. ',
      'Ilić',
      ', ',
      'Ana',
      ' ',
      '@',
      'ruma.rs',
      '<',
      '>',
      ';',
      '\u00ad',
      '\n',
      'M. ',
      'и',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    const row = fc.record<Record<RowField, string>, never>(
      Object.fromEntries(Object.keys(fieldLimits).map((field) => [field, text])) as Record<
        RowField,
        typeof text
      >,
    );
    fc.assert(
      fc.property(row, (values) => {
        const once = checkRow(values);
        const twice = checkRow(once.values);
        expect(twice.values).toEqual(once.values);
        expect(twice.person).toEqual(once.person);
        expect(once.person === null).toBe(once.problems.some(({ blocking }) => blocking));
        for (const value of Object.values(once.values)) {
          expect(value.isWellFormed()).toBe(true);
          expect(value).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('rows together', () => {
  const row = (line: number, name: string, address: string) => ({
    line,
    values: { name, address },
  });

  it('send to an address once, from the first row that is in order', () => {
    const rows = checkRows([
      row(2, '', 'ana@ruma.rs'),
      row(3, 'Ana Ilić', 'Ana@Ruma.rs'),
      row(4, 'A. Ilić', 'ana@ruma.rs'),
      row(5, 'Vera Šid', 'vera@sid.rs'),
      row(6, 'Ivo', 'wrong'),
      row(7, 'Eva', 'wrong'),
    ]);
    expect(rows.map(({ duplicateOfLine }) => duplicateOfLine)).toEqual([
      3,
      null,
      3,
      null,
      null,
      null,
    ]);
    expect(rows.map(({ person }) => person?.name ?? null)).toEqual([
      null,
      'Ana Ilić',
      null,
      'Vera Šid',
      null,
      null,
    ]);
    expect(rows[2]!.problems).toEqual([
      { field: 'address', code: 'DUPLICATE_ADDRESS', facts: { line: 3 }, blocking: true },
    ]);
  });

  it('a corrected row frees the others', () => {
    const rows = checkRows([row(2, 'Ana', 'ana@ruma.rs'), row(3, 'Vera', 'vera@sid.rs')]);
    expect(rows.every(({ person }) => person)).toBe(true);
  });
});
