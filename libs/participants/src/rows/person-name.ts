import { tidyText } from '@peerloop/sheets';
import { fieldLimits } from '../list/participant-list.limits.js';
import { plainWords } from './plain-words.js';

export interface NameParts {
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /**
   * The column says that full names begin with the family name; `capitals` when it also writes family
   * names in capitals, so that a name without any may be written the other way.
   */
  readonly familyFirst?: 'always' | 'capitals';
  /** Tells the order of two words: ana.petrovic@… */
  readonly address?: string;
}

export interface PersonName {
  /** Given name first; empty when there is none. */
  readonly name: string;
  /** The name was written family name first and was turned round. */
  readonly turned: boolean;
}

/** One name as a profile shows it, from a full name or from its parts. */
export function personName(parts: NameParts): PersonName {
  const full = bareName(parts.name ?? '');
  if (full === '') {
    const name = tidyText(`${bareName(parts.givenName ?? '')} ${bareName(parts.familyName ?? '')}`);
    return { name, turned: false };
  }
  const ordered =
    withoutComma(full, parts.address) ?? (parts.familyFirst ? givenFirst(full, parts) : full);
  const name = bareName(ordered);
  return { name, turned: name !== full };
}

/** A name to propose from an address: ana.petrovic@… → Ana Petrovic. Null when it tells none. */
export function nameFromAddress(address: string): string | null {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0)).replace(/\+.*$/, '');
  const words = local.split(/[._-]+/).filter((word) => /^[a-z]{2,}$/.test(word));
  if (words.length < 2 || words.length > 3) return null;
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}

// "M." and "g." may be an initial, so they need a full name after them; "dr" stays, people earn it.
const courtesy =
  /^(?:(?:mr|mrs|ms|mx|miss|mme|mlle|monsieur|madame|mademoiselle|gospodin|gospodja|gospođa|gospođica|g-d?ja|g-đa|gdja|gđa|gđica|господин|госпођа|госпођица|г-ђа|гђа)(?!\p{L})\.?|(?:m|g|gđ|г)\.(?=\s*\S+\s+\S))\s*/iu;

/** Without running numbers and forms of address before it; empty when no letter is left. */
function bareName(text: string): string {
  const name = tidyText(text);
  // Refused for its length later, so not worth the work.
  if (name.length > fieldLimits.name) return name;
  const numberless = name.replace(/^(?:\d{1,4}\s?[.)]|[,;])\s*/, '').replace(/[\s,;]+$/, '');
  const bare = numberless.replace(courtesy, '');
  if (bare !== name) return bareName(bare);
  return /\p{L}/u.test(name) ? name : '';
}

const degree =
  /^(?:ph ?d|d ?phil|ed ?d|m ?sc|b ?sc|m ?a|b ?a|m ?ed|mba|mpa|mph|mpp|ll ?[mbd]|m ?d|dr|mr|prof|jr|sr|i{2,3}|esq|spec|dipl|mast|ing|eng|c[fp]a|acca|pmp|cissp|rn)\b/;
/** Posts as they stand after a name; what begins in lower case is one anyway. */
const post =
  /\b(?:director|directrice|directeur|direktor\w*|manager|head|chief|chef|chair\w*|mayor|maire|minist\w+|secretar\w+|secretaire|advis\w+|savetni\w+|conseill\w+|engineer|ingenieur\w*|inzenjer\w*|professor\w*|professeur\w*|profesor\w*|president\w*|predsedni\w+|nacelni\w+|officer|expert\w*|coordinat\w+|koordinator\w*|consultant\w*|assistant\w*|asistent\w*|deputy|member|delegate)\b/;

/** "Petrović, Ana" → "Ana Petrović"; "Ana Petrović, CFA" and "Ana Petrović, Mayor" stay. */
function withoutComma(name: string, address?: string): string | null {
  const parts = name.split(',').map((part) => part.trim());
  const after = parts.findIndex((part, at) => at > 0 && !isGiven(part, parts[0]!));
  const [family, given, ...more] = after < 0 ? parts : parts.slice(0, after);
  if (!family || !given || more.length > 0) return name.includes(',') ? name : null;
  const rest = after < 0 ? [] : parts.slice(after);
  // "Ana, Petrović" under "first name, last name".
  if (isOrderOf(address, family, given)) return [`${family} ${given}`, ...rest].join(', ');
  const isWhole = family.includes(' ') && !isFamilyOnly(family, given, address);
  return isWhole ? name : [`${given} ${family}`, ...rest].join(', ');
}

/** Whether what stands after a comma can be given names, and no degree, post, unit or abbreviation. */
function isGiven(part: string, family: string): boolean {
  const words = part.split(' ');
  const areNames = words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
  if (words.length > 3 || !areNames) return false;
  // In "ILIĆ, ANA" all is written in capitals; in "Ilić, CFA" what is, is none.
  const isAbbreviation = !isCapitals(family) && words.some(isCapitals);
  return !isAbbreviation && !degree.test(plainWords(part)) && !post.test(plainWords(part));
}

/** Of two words or more: "van der Berg", "DIOP SARR", or as the address tells; else it may be all of a name. */
function isFamilyOnly(family: string, given: string, address: string | undefined): boolean {
  if (/^\p{Ll}/u.test(family)) return true;
  if (family.split(' ').every(isCapitals) && !isCapitals(given)) return true;
  const [last] = family.split(' ').reverse();
  return isOrderOf(address, given, family) || isOrderOf(address, given, last!);
}

/**
 * Turns a name written family name first. In "DUPONT Marie Claire" capitals tell the family name; of two
 * words the address may tell, or the first is it; of more nobody can tell, and the name stays as it is.
 */
function givenFirst(name: string, { familyFirst, address }: NameParts): string {
  const words = name.split(' ');
  const capitals = words.findIndex((word) => !isCapitals(word));
  if (capitals > 0) return [...words.slice(capitals), ...words.slice(0, capitals)].join(' ');
  // Given name first against what the column says: "Marie DUPONT".
  if (capitals === 0 && isCapitals(words.at(-1)!)) return name;
  const [first, second] = words;
  if (words.length !== 2 || !first || !second) return name;
  const turned = `${second} ${first}`;
  if (isOrderOf(address, first, second)) return name;
  return familyFirst === 'always' || isOrderOf(address, second, first) ? turned : name;
}

/** Whether an address begins with the words in this order, the first perhaps by its initial. */
function isOrderOf(address: string | undefined, first: string, second: string): boolean {
  const local = plainWords((address ?? '').split('@')[0]!).replaceAll(' ', '');
  const [start, end] = [plainWords(first), plainWords(second).replaceAll(' ', '')];
  return start !== '' && (local.startsWith(start + end) || local === start.slice(0, 1) + end);
}

/** Whether a word is written in capitals on purpose; an initial is not. */
export function isCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}
