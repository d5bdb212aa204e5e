import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { VcardContact } from './vcard.js';
import { vcardFile } from './vcard.js';

const id = '01960000-0000-7000-8000-000000000001';

const ana: VcardContact = {
  peerId: id,
  fullName: 'Ana "Anka" Marić',
  familyName: 'Marić',
  givenName: 'Ana',
  organisation: 'Opština Užice; uprava',
  unit: 'Katastar, šume',
  title: 'Head of cadastre, acting',
  role: 'Champion of land consolidation',
  addresses: ['ana@demo.peerloop.example', 'ana.maric@uzice.example'],
  phones: ['+381 31 123-456'],
  timeZone: 'Europe/Belgrade',
  languages: ['sr-Latn', 'en'],
  expertise: [
    { subject: 'Land consolidation; cadastre', level: 'expert' },
    { subject: 'إدارة الأراضي' },
  ],
  urls: ['https://peer.example/peers/ana?x=1,2;3'],
  topics: ['Land, water', 'Roads; bridges'],
  note: 'Signal: anka.42, evenings',
  changedAt: new Date('2027-02-28T10:11:12.345Z'),
};

const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

/** The first card as a reader nobody here wrote sees it. */
function readCard(file: string) {
  const card = new ICAL.Component(ICAL.parse(file) as never);
  return {
    card,
    value: (name: string): unknown => card.getFirstPropertyValue(name),
    values: (name: string): unknown[] =>
      card.getAllProperties(name).flatMap((property): unknown[] => property.getValues()),
  };
}

describe('vcardFile', () => {
  it('writes every field that was released', () => {
    expect(linesOf(vcardFile([ana]))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//Peerloop//Directory//EN',
      'KIND:individual',
      `UID:urn:uuid:${id}`,
      'FN:Ana "Anka" Marić',
      'N:Marić;Ana;;;',
      'ORG:Opština Užice\\; uprava;Katastar\\, šume',
      'TITLE:Head of cadastre\\, acting',
      'ROLE:Champion of land consolidation',
      'EMAIL:ana@demo.peerloop.example',
      'EMAIL:ana.maric@uzice.example',
      'TEL:+381 31 123-456',
      'TZ:Europe/Belgrade',
      'LANG;PREF=1:sr-Latn',
      'LANG;PREF=2:en',
      'URL:https://peer.example/peers/ana?x=1%2C2;3',
      'EXPERTISE;LEVEL=expert:Land consolidation; cadastre',
      'EXPERTISE:إدارة الأراضي',
      'CATEGORIES:Land\\, water,Roads; bridges',
      'NOTE:Signal: anka.42\\, evenings',
      'REV:20270228T101112Z',
      'END:VCARD',
      '',
    ]);
  });

  it('writes nothing else: a card of a name is a name', () => {
    expect(linesOf(vcardFile([{ peerId: id, fullName: 'Jean Dupont' }])).slice(5)).toEqual([
      'FN:Jean Dupont',
      'N:;Jean Dupont;;;',
      'END:VCARD',
      '',
    ]);
  });

  it('leaves out fields that are empty', () => {
    const empty = { peerId: id, fullName: 'A', title: '', addresses: [], topics: [], phones: [''] };
    expect(vcardFile([empty])).toBe(vcardFile([{ peerId: id, fullName: 'A' }]));
  });

  it('has a place for a unit whose organisation is kept private', () => {
    const file = vcardFile([{ peerId: id, fullName: 'A', unit: 'Cadastre' }]);
    expect(linesOf(file)).toContain('ORG:;Cadastre');
  });

  it('puts a whole delegation into one file', () => {
    const file = vcardFile([ana, { peerId: id, fullName: 'Jean Dupont' }]);
    const cards = ICAL.parse(file) as unknown[];
    expect(cards).toHaveLength(2);
    expect(vcardFile([])).toBe('');
  });

  it('is understood by another reader', () => {
    const { value, values } = readCard(vcardFile([ana]));
    expect(value('version')).toBe('4.0');
    expect(value('fn')).toBe(ana.fullName);
    expect(value('n')).toEqual(['Marić', 'Ana', '', '', '']);
    expect(value('org')).toEqual(['Opština Užice; uprava', 'Katastar, šume']);
    expect(values('email')).toEqual(ana.addresses);
    expect(values('lang')).toEqual(ana.languages);
    expect(values('categories')).toEqual(ana.topics);
  });
});

describe('what people write on their cards', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.stringMatching(/^[\\;,:"^nN\n\t žš👩‍🌾الأ]{1,80}$/u),
    )
    .map((one) => one.replaceAll(/[^\P{Cc}\t\n]|[\u2028\u2029]/gu, ''))
    .filter((one) => one !== '');
  // The reader takes a separator after an escaped backslash for a part of the text.
  const part = text.filter((one) => !one.endsWith('\\'));

  it('comes back unchanged from another reader, in any script', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(text, { minLength: 2, maxLength: 2 }),
        part,
        fc.array(part, { minLength: 1, maxLength: 4 }),
        (fullName, [title, role], familyName, topics) => {
          const card = { peerId: id, fullName, title: title!, role: role!, familyName, topics };
          const { value, values } = readCard(vcardFile([card]));
          expect(value('fn')).toBe(fullName);
          expect(value('title')).toBe(title);
          expect(value('role')).toBe(role);
          expect((value('n') as string[])[0]).toBe(familyName);
          expect(values('categories')).toEqual(topics);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('cannot add a property, and folds at 75 octets', () => {
    const evil = `x\r\nX-EVIL:evil\r\nEND:VCARD\u2028"\n;X=1:${'š'.repeat(100)}`;
    const file = vcardFile([
      {
        ...ana,
        fullName: evil,
        familyName: evil,
        organisation: evil,
        title: evil,
        addresses: [evil],
        phones: [evil],
        timeZone: evil,
        languages: [evil],
        expertise: [{ subject: evil, level: evil as 'expert' }],
        urls: [`https://peer.example/${evil}`],
        topics: [evil],
        note: evil,
      },
    ]);
    expect(linesOf(file).filter((line) => /^(X|END:)/.test(line))).toEqual(['END:VCARD']);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
