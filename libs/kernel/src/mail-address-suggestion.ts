// Slips of the big providers' names. Only whole domains, and only such as are nobody's real provider:
// an edit distance would "correct" ymail.com into gmail.com.
const providerSlips: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': (
    'gmail gmailcom gmail.co gmail.cm gmail.om gmail.rs gmai.com gmal.com gmil.com gmial.com ' +
    'gamil.com gmaill.com gmali.com gnail.com ggmail.com gmail.comm gimail.com gmeil.com'
  ).split(' '),
  'yahoo.com':
    'yahoo yahoocom yaho.com yahooo.com yhoo.com yahho.com yahoo.co yahoo.cm yahoo.om'.split(' '),
  'hotmail.com': (
    'hotmail hotmailcom hotmial.com hotmal.com hotmai.com hotmil.com homail.com hotmaill.com ' +
    'hotmail.co hotmail.cm'
  ).split(' '),
  'outlook.com':
    'outlook outlookcom outlok.com outloook.com outlock.com outlook.co outlook.cm'.split(' '),
  'icloud.com': 'icloud icloudcom iclod.com icoud.com icloud.co'.split(' '),
};

const providerOf = new Map(
  Object.entries(providerSlips).flatMap(([right, slips]) => slips.map((slip) => [slip, right])),
);

const endings: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  cpm: 'com',
  coom: 'com',
  comm: 'com',
  ccom: 'com',
  nett: 'net',
  nte: 'net',
  ogr: 'org',
  orgg: 'org',
};

// Cyrillic letters that look like Latin ones: a keyboard left in Cyrillic writes "аna@…" unseen.
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
};

// Letters that Unicode does not decompose into a base letter and an accent.
const folded: Readonly<Record<string, string>> = {
  đ: 'dj',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};

/** An address and the stray characters around it; a longer text is something else. */
const longest = 320;

/**
 * What a text with a common slip was probably meant to be, or undefined. Never a guess about words:
 * only a comma for a dot, stray spaces and brackets, "(at)", a keyboard in the wrong script, accents,
 * a misspelt big provider and the like.
 *
 * @param isGood decides whether a repaired text is an address; repairs that are not are not offered
 */
export function suggestMailAddress(
  text: string,
  isGood: (address: string) => boolean,
): string | undefined {
  if (text.length > longest) return undefined;
  const guess = repairDomain(repairScript(repairPunctuation(text)));
  return guess !== text.toLowerCase() && isGood(guess) ? guess : undefined;
}

function repairPunctuation(text: string): string {
  const clean = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^mailto:/, '')
    .replace(/ ?(?:\(at\)|\[at\]|\{at\}) ?| at /, '@')
    .replace(/ ?(?:\(dot\)|\[dot\]) ?/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/ ?([@.,;]) ?/g, '$1');
  // Each end by itself, and no nested repetition: the text comes from strangers.
  return clean
    .replace(/^[<("'[.,;:]+/, '')
    .replace(/[>)"'\].,;:]+$/, '')
    .replace(/[,;]/g, '.')
    .replace(/@{2,}/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/\.?@\.?/, '@');
}

function repairScript(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0 || /^[ -~]*$/.test(address)) return address;
  const domain = address.slice(at + 1);
  const isOtherScript = domain.split('.').some((label) => /^[^ -~\u00c0-\u024f]+$/.test(label));
  return `${toAscii(address.slice(0, at))}@${isOtherScript ? toPunycode(domain) : toAscii(domain)}`;
}

function toAscii(text: string): string {
  const hasLatin = /[a-z]/.test(text);
  return Array.from(text, (letter) => (hasLatin && lookalikes[letter]) || folded[letter] || letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

function toPunycode(domain: string): string {
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
}

function repairDomain(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address;
  const domain = address.slice(at + 1);
  const dot = domain.lastIndexOf('.') + 1;
  const ending = endings[domain.slice(dot)];
  const ended = dot > 0 && ending ? domain.slice(0, dot) + ending : domain;
  return `${address.slice(0, at)}@${providerOf.get(ended) ?? ended}`;
}
