import { tidyText } from '@peerloop/sheets';
import type { ColumnMeaning } from '../reading/participant-list-reading.js';
import { languageNamed } from '../rows/intl-name.js';
import { plainWords } from '../rows/plain-words.js';
import * as words from './column-words.js';

/**
 * What a column's name says. Beside the meanings themselves: `contact`, `title`, `state` and `sn` can mean
 * several things and are settled by what is in the column; `familyFirstName` is a full name that begins
 * with the family name; `somebodyElse` is about another person; null is a name we do not know.
 */
export type HeaderMeaning =
  ColumnMeaning | 'contact' | 'title' | 'state' | 'sn' | 'familyFirstName' | 'somebodyElse' | null;

export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  /** From 2 when the name says nothing else, 1 when it says it within a phrase, 0 for a second one of a kind. */
  readonly strength: number;
  /** The one language that the column is about, by its code. */
  readonly language: string | null;
}

const nothing: HeaderReading = { meaning: null, strength: 0, language: null };

/** What a column's name says, in English, French or Serbian of either script, or in several at once. */
export function readHeader(header: string): HeaderReading {
  const text = tidyText(header);
  if (text.length > 100) return nothing;
  if (/^(?:#|№|n[°º.]|no\.)$/i.test(text)) return { ...nothing, meaning: 'ignored' };
  const plain = headerWords(text);
  if (plain === '' || plain.split(' ').length > 12) return nothing;
  if (isSomebodyElses(text)) return { ...nothing, meaning: 'somebodyElse' };
  const language = languageNamed(plain);
  if (language) return { meaning: 'languages', strength: 2, language };
  const meaning = meaningOf(plain, /[/&,+]/.test(text));
  return { meaning, strength: strengthOf(plain, meaning), language: null };
}

export function headerMeaning(header: string): HeaderMeaning {
  return readHeader(header).meaning;
}

/** Whether a column's name is about a supervisor, an emergency contact, a spouse, and so on. */
export function isSomebodyElses(header: string): boolean {
  // In brackets stand examples ("director, adviser") and asides ("Ime (ime jednog roditelja) i prezime"),
  // but a single last one says whose it is: "E-mail (supervisor)".
  const text = tidyText(header)
    .replace(/\([^)]*[,/][^)]*\)|\([^)]*\)(?=.*\p{L})/gu, ' ')
    .trim();
  return words.somebodyElse.test(headerWords(text));
}

/** Exports of web forms write FirstName and email2. */
function headerWords(text: string): string {
  return plainWords(
    text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L}{3})(\d)/gu, '$1 $2'),
  );
}

function meaningOf(plain: string, isSeveral: boolean): HeaderMeaning {
  const whole = words.wholeHeaders[plain];
  if (whole) return whole;
  if (plain === 'sn') return 'sn';
  if (words.numbering.test(plain)) return 'ignored';
  if (words.address.test(plain)) return 'address';
  if (words.phone.test(plain)) return 'phone';
  if (words.middle.test(plain)) return 'middleName';
  if (words.formerFamily.test(plain)) return 'familyName';
  if (words.ignored.test(plain)) return 'ignored';
  return fullNameMeaning(plain) ?? subjectMeaning(plain, isSeveral) ?? personMeaning(plain);
}

/** A full name, named by both its parts; the part named first is the one written first. */
function fullNameMeaning(plain: string): HeaderMeaning {
  if (words.bothNames.test(plain)) return 'name';
  if (words.bothNamesTurned.test(plain)) return 'familyFirstName';
  const first = plain.search(words.given);
  const last = plain.search(words.family);
  if (first >= 0 && last >= 0) return last < first ? 'familyFirstName' : 'name';
  if (/\bnames? (?:and )?(?:surname|family name|last name)\b/.test(plain)) return 'name';
  const turned = /\b(?:surname|family name|last name) (?:and )?(?:other )?names?\b/.test(plain);
  return turned ? 'familyFirstName' : null;
}

/** "Organization Title", "Company country": in English the last of two nouns is what it is. */
const compound = /^(?:organi[sz]ation|institution|company|employer|agency|office) (.+)$/;

function subjectMeaning(plain: string, isSeveral: boolean): HeaderMeaning {
  const rest = isSeveral ? undefined : compound.exec(plain)?.[1];
  if (rest === 'title') return 'role';
  if (rest && !/^(?:and|or|i|et|name)\b/.test(rest)) {
    const meaning = subjectMeaning(rest, true);
    if (meaning) return meaning;
  }
  let found: HeaderMeaning = null;
  let at = Infinity;
  for (const [meaning, pattern] of words.subjects) {
    const index = plain.search(pattern);
    if (index >= 0 && index < at) [found, at] = [meaning, index];
  }
  return found === 'organisation' && words.classifier.test(plain) ? 'ignored' : found;
}

function personMeaning(plain: string): HeaderMeaning {
  if (words.foreignName.test(plain)) return null;
  const ofPerson = words.person.test(
    plain.replace(
      /\b(?:(?:first|given|last|family|sur|f|l) ?names?|names? (?:first|given|last|family))\b/g,
      '',
    ),
  );
  if (ofPerson && words.classifier.test(plain)) return 'ignored';
  if (words.given.test(plain)) {
    return /\bime (?:ucesn|polazn|predst)/.test(plain) ? 'name' : 'givenName';
  }
  // "Nom" alone may be the family name; "Nom / Name" and "Nom du participant" are the whole one.
  if (words.family.test(plain)) {
    return ofPerson || /\bcomplet/.test(plain) ? 'name' : 'familyName';
  }
  if (ofPerson) return 'name';
  if (words.title.test(plain)) return 'title';
  if (/\bnaziv\b/.test(plain)) return 'organisation';
  return words.contact.test(plain) ? 'contact' : null;
}

const patterns: Readonly<Partial<Record<NonNullable<HeaderMeaning>, readonly RegExp[]>>> = {
  ...Object.fromEntries(words.subjects.map(([meaning, pattern]) => [meaning, [pattern]])),
  name: [words.given, words.family, words.person],
  familyFirstName: [words.given, words.family, words.person],
  givenName: [words.given],
  middleName: [words.middle],
  familyName: [words.family],
  address: [words.address],
  phone: [words.phone],
};

/** The exact word beats the word within a phrase. */
function strengthOf(plain: string, meaning: HeaderMeaning): number {
  if (meaning === null || words.formerFamily.test(plain)) return 0;
  if (meaning !== 'middleName' && words.secondary.test(plain)) return 0;
  if (meaning === 'place' && words.widePlace.test(plain)) return 1;
  let rest = plain;
  for (const pattern of [...(patterns[meaning] ?? []), words.neutral]) {
    rest = rest.replace(new RegExp(pattern, 'g'), ' ');
  }
  if (rest.trim() !== '') return 1;
  return meaning === 'phone' && words.ownPhone.test(plain) ? 3 : 2;
}

const weights: Readonly<Partial<Record<NonNullable<HeaderMeaning>, number>>> = {
  ignored: 0,
  somebodyElse: 0,
  address: 2,
  name: 2,
  familyFirstName: 2,
  givenName: 2,
  familyName: 2,
};

/**
 * How much a row looks like the row of column names: how many different meanings its cells name, names
 * and addresses counting twice. A row with a mail address in it is a person.
 */
export function headerScore(cells: Iterable<string>): number {
  const meanings = new Set<HeaderMeaning>();
  for (const cell of cells) {
    if (cell.includes('@')) return 0;
    if (cell !== '') meanings.add(headerMeaning(cell));
  }
  let score = 0;
  for (const meaning of meanings) score += meaning === null ? 0 : (weights[meaning] ?? 1);
  return score;
}
