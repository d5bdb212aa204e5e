import { plainWords } from './cell-text.js';

type NameKind = 'region' | 'language';

/** Two letters each: all that ISO 3166-1 and ISO 639-1 can hold. */
function twoLetterCodes(kind: NameKind): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return kind === 'region' ? codes.map((code) => code.toUpperCase()) : codes;
}

// Groups, pseudo-regions, and the codes that newer ones replaced: Intl still names them.
const unused: Readonly<Record<NameKind, ReadonlySet<string>>> = {
  region: new Set('EU EZ UN QO XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR UK'.split(' ')),
  language: new Set('iw in ji jw mo sh tl'.split(' ')),
};

/** Plain names in our three languages → code, from the tables that the runtime carries. */
function namesOf(kind: NameKind): Map<string, string> {
  const byName = new Map<string, string>();
  const tables = ['en', 'fr', 'sr-Latn', 'sr-Cyrl'].map(
    (locale) => new Intl.DisplayNames(locale, { type: kind, fallback: 'none' }),
  );
  for (const code of twoLetterCodes(kind)) {
    if (unused[kind].has(code)) continue;
    for (const table of tables) {
      const name = table.of(code);
      if (name && !byName.has(plainWords(name))) byName.set(plainWords(name), code);
    }
  }
  return byName;
}

// What people write and no table has: short names, names of before, ISO's three letters of our region.
const countryAliases =
  'uk:GB|great britain:GB|england:GB|scotland:GB|wales:GB|engleska:GB|velika britanija:GB|' +
  'angleterre:GB|grande bretagne:GB|usa:US|u s a:US|us:US|sad:US|sjedinjene drzave:US|united states of america:US|amerika:US|' +
  'bih:BA|bosna:BA|bosna i hercegovina:BA|bosnia:BA|bosnia herzegovina:BA|' +
  'bosnia and herzegovina:BA|bosnie herzegovine:BA|srb:RS|srbija:RS|rs:RS|' +
  'crna gora:ME|mne:ME|cg:ME|macedonia:MK|makedonija:MK|macedoine:MK|fyrom:MK|mkd:MK|' +
  'kosovo:XK|kosovo and metohija:XK|cro:HR|rh:HR|czech republic:CZ|ceska republika:CZ|' +
  'republique tcheque:CZ|holland:NL|holandija:NL|hollande:NL|belorusija:BY|ivory coast:CI|' +
  'cote d ivoire:CI|obala slonovace:CI|drc:CD|rdc:CD|dr congo:CD|democratic republic of congo:CD|congo:CG|burma:MM|' +
  'birmanie:MM|swaziland:SZ|cape verde:CV|cap vert:CV|korea:KR|south korea:KR|russia:RU|' +
  'russian federation:RU|moldova:MD|moldavija:MD|lao pdr:LA|viet nam:VN|tanzania:TZ|' +
  'emirats:AE|uae:AE|palestine:PS|palestina:PS|turkey:TR|turska:TR|turquie:TR';

const languageAliases =
  'serbo croatian:sr|srpskohrvatski:sr|serbocroate:sr|eng:en|fre:fr|fra:fr|srp:sr|ger:de|deu:de|' +
  'romani:rom|romany:rom|romski:rom|mandarin:zh|farsi:fa|dari:fa|montenegrin:cnr|crnogorski:cnr|' +
  'montenegrin serbian:cnr';

let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

function withAliases(kind: NameKind, aliases: string): Map<string, string> {
  const names = namesOf(kind);
  for (const alias of aliases.split('|')) {
    const [name, code] = alias.split(':');
    names.set(name!, code!);
  }
  return names;
}

/** The country a text names in English, French or Serbian, as ISO 3166-1 alpha-2; null for none. */
export function countryOf(text: string): string | null {
  countries ??= withAliases('region', countryAliases);
  const words = plainWords(text);
  if (/^[a-z]{2}$/.test(words) && [...countries.values()].includes(words.toUpperCase())) {
    return countries.get(words) ?? words.toUpperCase();
  }
  // "Republic of Serbia", "République du Sénégal", "Republika Srbija".
  const bare = words
    .replace(/^(?:the )?(?:republic of|kingdom of|republika|republique (?:de|du|d|des)) /, '')
    .replace(/^(?:the|la|le|les|l) /, '');
  return countries.get(words) ?? countries.get(bare) ?? null;
}

export interface NamedLanguages {
  /** ISO 639-1, or 639-3 where that has none; in the order named, each once. */
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** The languages of a list such as "English (B2), srpski i français". */
export function languagesOf(text: string): NamedLanguages {
  languages ??= withAliases('language', languageAliases);
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const piece of text.split(/[,;/|+&\n]| and | et | i | и /i)) {
    const words = plainWords(piece.replace(/\([^)]*\)/g, ' '));
    if (words === '') continue;
    const code = languageOf(words, languages);
    if (code) codes.add(code);
    else unknown.push(piece.trim());
  }
  return { codes: [...codes], unknown };
}

/** The whole piece, or its first words: "English fluent", "engleski jezik". */
function languageOf(words: string, names: ReadonlyMap<string, string>): string | null {
  const parts = words.split(' ');
  for (let length = Math.min(parts.length, 3); length > 0; length -= 1) {
    const name = parts.slice(0, length).join(' ');
    const code = names.get(name) ?? (isLanguageCode(name, names) ? name : null);
    if (code) return code;
  }
  return null;
}

function isLanguageCode(name: string, names: ReadonlyMap<string, string>): boolean {
  return /^[a-z]{2}$/.test(name) && [...names.values()].includes(name);
}
