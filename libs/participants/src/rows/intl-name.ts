import { iso31661 } from 'iso-3166';
import { plainWords } from './plain-words.js';

type NameKind = 'region' | 'language';

/** Two letters each: all that ISO 639-1 can hold. */
const twoLetterCodes = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)),
);

/** ISO 3166-1, and the code that is in use for Kosovo. */
const countryCodes: readonly string[] = [...iso31661.map(({ alpha2 }) => alpha2), 'XK'];

// Codes that newer ones replaced: Intl still names them.
const formerLanguages = new Set('iw in ji jw mo sh tl'.split(' '));

/** Plain names in our three languages → code, from the tables that the runtime carries. */
function namesOf(kind: NameKind): Map<string, string> {
  const byName = new Map<string, string>();
  const tables = ['en', 'fr', 'sr-Latn', 'sr-Cyrl'].map(
    (locale) => new Intl.DisplayNames(locale, { type: kind, fallback: 'none' }),
  );
  const codes =
    kind === 'region' ? countryCodes : twoLetterCodes.filter((code) => !formerLanguages.has(code));
  for (const code of codes) {
    for (const table of tables) {
      const name = table.of(code);
      if (name && !byName.has(plainWords(name))) byName.set(plainWords(name), code);
    }
  }
  return byName;
}

// What people write and no table has: short names and names of before. ISO's codes mean what ISO says.
const countryAliases =
  'uk:GB|great britain:GB|england:GB|scotland:GB|wales:GB|engleska:GB|velika britanija:GB|' +
  'angleterre:GB|grande bretagne:GB|u s a:US|sad:US|sjedinjene drzave:US|united states of america:US|amerika:US|' +
  'bih:BA|bosna:BA|bosna i hercegovina:BA|bosnia:BA|bosnia herzegovina:BA|' +
  'bosnia and herzegovina:BA|bosnie herzegovine:BA|srbija:RS|' +
  'crna gora:ME|macedonia:MK|makedonija:MK|macedoine:MK|fyrom:MK|' +
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

function countryTable(): Map<string, string> {
  const table = withAliases('region', countryAliases);
  for (const { alpha2, alpha3, numeric } of iso31661) {
    for (const code of [alpha2, alpha3, numeric]) table.set(code.toLowerCase(), alpha2);
  }
  return table.set('xk', 'XK');
}

/** The country a text names in English, French or Serbian or by an ISO 3166-1 code, as alpha-2. */
export function countryOf(text: string): string | null {
  countries ??= countryTable();
  const words = plainWords(text);
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

// What stands beside the language in the name of a column: "Knowledge of English (yes/no)", "Nivo
// engleskog jezika".
const besideLanguage =
  /\b(?:languages?|language skills|skills?|knowledge|level|proficiency|fluency|speaks?|spoken|do you speak|of|the|in|yes|no|y|n|langues?|connaissance|maitrise|niveau|parle|oui|non|o|d|de|du|en|la|le|l|jezi[kc]\w*|znanje|poznavanje|nivo|govori\w*|da|ne)\b/g;

/** The code of the one language that a column is about, by its name, or null. */
export function languageNamed(header: string): string | null {
  languages ??= withAliases('language', languageAliases);
  const left = header.replace(besideLanguage, ' ').replace(/ +/g, ' ').trim();
  if (left.length < 4) return null;
  // "engleskog", "engleskim": Serbian adjectives as they stand after "znanje".
  const name = languages.get(left) ?? languages.get(left.replace(/(?:og|im|om)$/, 'i'));
  if (name) return name;
  // "Engleski / English": the same language twice.
  const codes = new Set(left.split(' ').map((word) => languages!.get(word)));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

const no =
  /^(?:no|not|n|none|false|0|non|aucune?|faux|ne|nema|netacno|nikakvo|ne govori\w*|nop?e)$/;
const yes = /^(?:yes|y|true|1|x|v|ok|oui|o|vrai|da|d|ima|tacno|govori\w*)$/;

/** Whether a cell says that the column's language is spoken: anything but a no does. */
export function saysYes(cell: string): boolean {
  const words = plainWords(cell);
  if (words === '') return /[^\s\p{Pd}✗✘❌☐/._]/u.test(cell);
  return !no.test(words);
}

/** Whether a cell is an answer to a question and names nothing. */
export function isYesOrNo(cell: string): boolean {
  const words = plainWords(cell);
  return words === '' || no.test(words) || yes.test(words);
}
