import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText, type TextEncoding } from './text-encoding.js';

function found(text: string, encoding: TextEncoding): string {
  const decoded = decodeText(iconv.encode(text, encoding));
  expect(decoded.text).toBe(text);
  return decoded.encoding;
}

const serbian = [
  'Nikola Kovač', 'Niš', 'Čačak', 'Đorđe', 'Jovanović', 'Opština Žagubica', 'načelnik odeljenja',
  'stručni saradnik', 'KOVAČEVIĆ', 'ŽIVANOVIĆ', 'računovođa', 'viši savetnik, Šabac', 'Beočin',
  'Čoka', 'pomoćnik', 'Mihajlo Pupin; Inđija', 'Turistička organizacija', 'Bač',
]; // prettier-ignore

const french = [
  'Besançon, à la mairie', 'Hélène', 'Genève', 'première adjointe', 'Thiès', 'Pèlerin', 'Mège',
  'conseillère', 'L’Haÿ-les-Roses à pied', 'être élu', 'où', 'LEFÈVRE', 'GENÈVE', 'Forêts', 'cœur de métier',
  'Saint-Étienne-ès-Forez', 'Siècle', 'bibliothèque',
]; // prettier-ignore

describe('the encoding of a text file', () => {
  it.each(serbian)('one word of Serbian is enough for Windows-1250: %s', (text) => {
    expect(found(text, 'windows-1250')).toBe('windows-1250');
  });

  it.each(french)('one word of French is enough for Windows-1252: %s', (text) => {
    expect(found(text, 'windows-1252')).toBe('windows-1252');
  });

  it.each(['Зрењанин', 'Ћирић, Ужице', 'Име и презиме;Е-пошта\nЈована;jovana@x.rs'])(
    'Cyrillic is Windows-1251: %s',
    (text) => expect(found(text, 'windows-1251')).toBe('windows-1251'),
  );

  it('a French guest on a Serbian list does not change it', () => {
    expect(found('Ana Đurić\nÉric Bessé\nMiloš Čanak\nAndré Noël', 'windows-1250')).toBe(
      'windows-1250',
    );
  });

  it('a Serbian guest whose letters a French list cannot hold does not change it', () => {
    expect(found('Hélène Lefèvre, déléguée à l’équipement\nMarko Jovanovic', 'windows-1252')).toBe(
      'windows-1252',
    );
  });

  it('a doubt is told, with the other encoding', () => {
    expect(decodeText(Buffer.from('Pi\xe8re', 'latin1'))).toMatchObject({
      encoding: 'windows-1252',
      alternative: 'windows-1250',
    });
    expect(decodeText(iconv.encode('Đorđe Čolić', 'windows-1250')).alternative).toBe(null);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s is found with a mark and without',
    (encoding) => {
      for (const text of [
        'Ime;E-mail\nAna;ana@x.rs',
        'Име;Мејл\nЈована;jovana@x.rs\n',
        'Prénom,Nom\n',
      ]) {
        expect(found(text, encoding)).toBe(encoding === 'utf-8' ? 'utf-8' : encoding);
        const marked = decodeText(iconv.encode(text, encoding, { addBOM: true }));
        expect(marked).toEqual({ encoding, text, alternative: null });
      }
    },
  );

  it('a file cut in the middle of a letter is still UTF-8', () => {
    const bytes = Buffer.from(
      'Petrović, Đorđević, Čolić, Šćepanović, Žižić, Jovanović, Ćirić, Đukić, Bošković, Šašić',
    );
    const cut = decodeText(bytes.subarray(0, bytes.length - 1));
    expect(cut.encoding).toBe('utf-8');
    expect(cut.text.endsWith('Šaši\ufffd')).toBe(true);
  });

  it('what is asked for is done', () => {
    expect(decodeText(Buffer.from('\xe8', 'latin1'), 'windows-1250').text).toBe('č');
    expect(decodeText(Buffer.from('\xef\xbb\xbfa', 'latin1'), 'utf-8').text).toBe('a');
  });

  it('any bytes are decoded into something', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });
});
