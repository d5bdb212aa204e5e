import { describe, expect, it } from '@jest/globals';
import { madeWorkbook, sheetXml } from '@peerloop/testing/files';
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { ParticipantListReading, ReadingOptions } from './participant-list-reading.js';
import { readParticipantList } from './read-participant-list.js';

// Lists as forms, address books and offices really write them.
function sent(name: string): Promise<ParticipantListReading> {
  return readParticipantList(readFileSync(new URL(`./fixtures/sent/${name}`, import.meta.url)));
}

function read(text: string, options?: ReadingOptions): Promise<ParticipantListReading> {
  return readParticipantList(Buffer.from(text), options);
}

function values(reading: ParticipantListReading, field: string): string[] {
  return reading.rows.map((row) => (row.values as Record<string, string>)[field] ?? '');
}

function questions({ problems }: ParticipantListReading): string[] {
  return problems
    .filter(({ code }) => code === 'LIST_COLUMNS_UNDECIDED')
    .map(({ facts }) => `${facts['meaning']} ${facts['columns']}`);
}

describe('columns of lists that were really sent', () => {
  it('firstname and lastname of a learning platform', async () => {
    expect(values(await sent('01-firstname-lastname.csv'), 'name')).toEqual([
      'Ana Marić',
      'Awa Diop',
    ]);
  });

  it.each([
    'firstname;lastname',
    'FirstName;LastName',
    'first_name;last_name',
    'givenname;sn',
    'givenName;SN',
    'GIVENNAME;SURNAME',
    'forename;surname',
    'First;Last',
    'First name;Second name',
    'Other names;Surname',
    'prenom;nom',
    'Prénom usuel;Nom d’usage',
    'ime;prezime',
    'Име;Презиме',
    'Participant first name;Participant surname',
    'Participant ID;First name;Last name',
    'Participant;First name;Last name',
    'Name;First name;Last name',
    'First name;Maiden name;Last name',
  ])('%s', async (header) => {
    const extra = header.split(';').length - 2;
    const at = header.includes('Maiden') ? 1 : 0;
    const cells = ['Ana', 'Marić'];
    if (extra > 0) cells.splice(at, 0, header.startsWith('Participant') ? '101' : 'Anica');
    expect(values(await read(`${header};E-mail\n${cells.join(';')};a@x.rs`), 'name')).toEqual([
      'Ana Marić',
    ]);
  });

  it('parts of names, labels and titles of an address book', async () => {
    const reading = await sent('02-address-book.csv');
    expect(reading.rows.map(({ person }) => person)).toMatchObject([
      {
        name: 'Ana Marija Petrović',
        phone: '+381 64 000 0001',
        organisation: 'Water Board',
        role: 'Head of unit',
      },
      {
        name: 'Boris Ilić',
        phone: '+381 64 000 0002',
        organisation: 'Forest Office',
        role: 'Adviser',
      },
      { name: 'Awa Diop', phone: '+221 77 000 00 03', organisation: 'Commune', role: 'Mayor' },
    ]);
    expect(questions(reading)).toEqual([]);
  });

  it('numbers of participants', async () => {
    const { rows } = await sent('03a-participant-id.csv');
    expect(rows.map(({ person }) => person?.name)).toEqual(['Ana Marić', 'Boris Ilić']);
  });

  it.each([
    'Participant state;Serbia',
    'Participant type;Speaker',
    'Statut du participant;inscrit',
    'Participant;P-101',
    'Vrsta učesnika;gost',
    'Attendee #;7',
  ])('%s is no name', async (column) => {
    const [header, cell] = column.split(';');
    const reading = await read(`${header};Name;E-mail\n${cell};Ana Marić;a@x.rs`);
    expect(values(reading, 'name')).toEqual(['Ana Marić']);
  });

  it('states of a country', async () => {
    const { rows } = await sent('04a-state-country.csv');
    expect(rows.map(({ person }) => person?.country)).toEqual(['US', 'US', 'IN']);
    expect(values(await read('Name;E-mail;State\nMary;m@x.org;CA'), 'country')).toEqual(['']);
    expect(values(await read('Name;E-mail;State\nAna;a@x.org;Serbia'), 'country')).toEqual([
      'Serbia',
    ]);
  });

  it('yes and no under a language', async () => {
    const { rows } = await sent('05a-da-ne.csv');
    expect(rows.map(({ person }) => person?.languages)).toEqual([['en'], ['fr']]);
  });

  it.each([
    ['English;French', 'yes;no', ['en']],
    ['Anglais;Français', 'oui;non', ['en']],
    ['Енглески језик;Француски језик', 'да;не', ['en']],
    ['Znanje engleskog jezika;Znanje francuskog jezika', 'B2;-', ['en']],
    ['Speaks English (yes/no);Speaks French (yes/no)', 'x;', ['en']],
    ['Niveau d’anglais;Niveau de français', 'courant;aucun', ['en']],
    ['Languages;Country', 'da;', []],
    ['Languages;English', 'French;yes', ['fr', 'en']],
  ])('%s: %s', async (headers, cells, languages) => {
    const { rows } = await read(`Name;E-mail;${headers}\nAna Ilić;a@x.rs;${cells}`);
    expect(rows[0]!.person?.languages).toEqual(languages);
  });

  it('a supervisor before the participant', async () => {
    const { rows } = await sent('14-supervisor-first.csv');
    expect(rows[0]!.person).toMatchObject({
      address: 'ana.maric@example.org',
      phone: '+381 64 000 000',
    });
  });

  it.each([
    'Name;Line manager’s e-mail;Contact',
    'Nom;Courriel du responsable;Courriel',
    'Ime i prezime;Imejl rukovodioca;Imejl',
    'Име и презиме;Имејл супруга;Имејл',
    'Name;Spouse;E-mail',
    'Name;Private e-mail;E-mail',
    'Name;E-mail (assistant);E-mail',
    'Participant;Supervisor;Participant\nName;E-mail;E-mail',
    'Contact person;E-mail of the contact person;E-mail',
  ])('%s', async (header) => {
    const reading = await read(`${header}\nAna Ilić;boss@x.rs;ana@x.rs`);
    expect(values(reading, 'address')).toEqual(['ana@x.rs']);
    expect(questions(reading)).toEqual([]);
  });

  it('somebody else’s address is never taken for want of a better one', async () => {
    const reading = await read('Name;Supervisor e-mail\nAna Ilić;boss@x.rs');
    expect(values(reading, 'address')).toEqual(['']);
    expect(reading.rows[0]!.person).toBe(null);
  });

  it('two columns that are equally good are a question', async () => {
    const text = 'Name;Work e-mail;Private e-mail\nAna Ilić;ana@ruma.rs;ana@mail.rs';
    expect(questions(await read(text))).toEqual(['address 1,2']);
    const columns = [
      { index: 1, meaning: 'ignored' },
      { index: 2, meaning: 'address' },
    ] as const;
    const decided = await read(text, { columns });
    expect(questions(decided)).toEqual([]);
    expect(values(decided, 'address')).toEqual(['ana@mail.rs']);
    expect(questions(await read('Ana Ilić;a@x.rs;b@x.rs'))).toEqual(['address 1,2']);
    expect(questions(await read('Name;Full name;E-mail\nAna Ilić;Ana Marić;a@x.rs'))).toEqual([
      'name 0,1',
    ]);
    expect(questions(await read('Name;E-mail;E-mail 2\nAna Ilić;a@x.rs;b@x.rs'))).toEqual([]);
    expect(questions(await read('Name;E-mail;E-mail address\nAna Ilić;a@x.rs;A@x.rs'))).toEqual([]);
  });
});

describe('text files that were really sent', () => {
  it('blanks before a quotation mark', async () => {
    const reading = await sent('06a-space-before-quote.csv');
    expect(values(reading, 'organisation')).toEqual(['Ministry of Water, Forests and Land']);
    expect(reading.problems).toEqual([]);
  });

  it.each([
    ['"Ana Ilić" , "a@x.rs" , "Water, Land"', ['Water, Land']],
    [
      '"Ana Ilić","a@x.rs","Water, Land"\nBo,b@x.rs,5" pipes\nCo,c@x.rs, "A, B"',
      ['Water, Land', '5" pipes', 'A, B'],
    ],
    [
      'Ana,a@x.rs,"Water, Land"\n"Bo,b@x.rs,Board\nCo,c@x.rs,"A, B"',
      ['Water, Land', 'Board', 'A, B'],
    ],
    [
      'Ana,a@x.rs,"Water\nand Land, all of it"\nBo,b@x.rs, "A, B"',
      ['Water and Land, all of it', 'A, B'],
    ],
  ])('an untidy row leaves the others alone: %j', async (rows, organisations) => {
    const reading = await read(`Name,E-mail,Organisation\n${rows}`);
    expect(values(reading, 'organisation')).toEqual(organisations);
  });

  it('a list of a Mac', async () => {
    const reading = await sent('07a-mac-roman.csv');
    expect(values(reading, 'name')).toEqual(['René Lefèvre', 'Zoé Gauçher']);
    expect(values(reading, 'organisation')).toEqual(['Forêts de l’Être', 'Mairie d’Évreux']);
    expect(reading.encoding).toBe('macintosh');
  });

  const french =
    'Prénom;Nom;Courriel;Structure\r\nRené;Lefèvre;r@x.fr;Forêts\r\nZoé;Gauçher;z@x.fr;Côte';
  const serbian =
    'Ime;Prezime;Imejl;Ustanova\r\nĐorđe;Šćepanović;d@x.rs;Opština Čačak\r\nŽeljka;Nježić;z@x.rs;Niš';
  const cyrillic =
    'Име;Презиме;Имејл;Установа\r\nЂорђе;Шћепановић;d@x.rs;Општина Чачак\r\nЉубица;Њежић;z@x.rs;Ниш';
  it.each([
    ['macintosh', french],
    ['cp850', french],
    ['maccroatian', serbian],
    ['cp852', serbian],
    ['maccyrillic', cyrillic],
    ['cp855', cyrillic],
    ['windows-1252', french],
    ['windows-1250', serbian],
    ['windows-1251', cyrillic],
  ])('%s', async (encoding, text) => {
    const reading = await readParticipantList(iconv.encode(text, encoding));
    const plain = await read(text);
    expect(reading.encoding).toBe(encoding);
    expect(reading.rows.map((row) => row.values)).toEqual(plain.rows.map((row) => row.values));
  });
});

describe('workbooks that were really sent', () => {
  it('the column that the organiser sees, and a notice about hidden ones', async () => {
    const reading = await sent('10-hidden-column.xlsx');
    expect(values(reading, 'address')).toEqual(['ana.maric@example.org', 'boris.ilic@example.org']);
    expect(reading.problems).toEqual([
      { code: 'LIST_HIDDEN_COLUMNS', facts: { columns: 'B (Private e-mail)' } },
    ]);
  });

  it('a hidden column gives way whatever its name', async () => {
    const cols = '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>';
    const xml = sheetXml([
      ['Name', 'E-mail', 'Work e-mail'],
      ['Ana Ilić', 'old@x.rs', 'ana@x.rs'],
    ]);
    const reading = await readParticipantList(madeWorkbook([{ name: 'L', xml: cols + xml }]));
    expect(values(reading, 'address')).toEqual(['ana@x.rs']);
    expect(questions(reading)).toEqual([]);
  });

  it('ZIP64', async () => {
    const { rows } = await sent('11-zip64.xlsx');
    expect(rows.map(({ person }) => person?.name)).toEqual(['Ana Marić']);
  });

  it('numbers as the sheet shows them, and the rest as before', async () => {
    const { rows } = await sent('18-features.xlsx');
    expect(rows.map(({ values: { name, address, phone } }) => [name, address, phone])).toEqual([
      ['Ana Marić', 'ana.maric@example.org', '0641234567'],
      ['山田 太郎', 'taro.yamada@example.org', '381641234567'],
      ['Hidden Row', 'hidden.row@example.org', undefined],
      ['No Cache', undefined, undefined],
      ['Broken', undefined, undefined],
      ['Escaped Name', 'escaped@example.org', undefined],
      ['Formula Link', 'link@example.org', undefined],
    ]);
  });
});
