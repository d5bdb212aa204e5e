import iconv from 'iconv-lite';
import { foreignCodePage } from './old-code-page.js';

export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'macintosh',
  'maccroatian',
  'maccyrillic',
  'cp850',
  'cp852',
  'cp855',
  'cp866',
] as const;
export type TextEncoding = (typeof textEncodings)[number];

export interface DecodedText {
  readonly encoding: TextEncoding;
  /** Without the byte order mark. */
  readonly text: string;
  /** The encoding that is as likely; null when there is no doubt. */
  readonly alternative: TextEncoding | null;
}

/** Reads a text file of any encoding that Excel and LibreOffice write in our countries. */
export function decodeText(bytes: Uint8Array, wanted?: TextEncoding): DecodedText {
  const marked = byteOrderMark(bytes);
  if (wanted) {
    const start = marked?.encoding === wanted ? marked.length : 0;
    return { encoding: wanted, text: decode(bytes.subarray(start), wanted), alternative: null };
  }
  if (marked) {
    const text = decode(bytes.subarray(marked.length), marked.encoding);
    return { encoding: marked.encoding, text, alternative: null };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return { encoding: wide, text: decode(bytes, wide), alternative: null };
  if (isMostlyUtf8(bytes)) {
    return { encoding: 'utf-8', text: decode(bytes, 'utf-8'), alternative: null };
  }
  const { encoding, alternative } = guessCodePage(bytes);
  const text = decode(bytes, encoding);
  const old = foreignCodePage(text, (page) => decode(bytes, page));
  if (!old) return { encoding, text, alternative };
  if (!old.certain) return { encoding, text, alternative: old.page };
  return { encoding: old.page, text: decode(bytes, old.page), alternative: old.alternative };
}

/** The text in another encoding, to compare. */
export function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding.startsWith('utf')) {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  }
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
}

function byteOrderMark(bytes: Uint8Array): { encoding: TextEncoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', length: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 without a mark: the delimiters, digits, addresses and line ends of a table are ASCII, which has
 * a zero byte on one side only.
 */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const [first, second] = [bytes[at]!, bytes[at + 1]!];
    if (second === 0 && isAscii(first)) little += 1;
    if (first === 0 && isAscii(second)) big += 1;
  }
  const enough = bytes.length / 20;
  if (little > enough && little > big * 4) return 'utf-16le';
  return big > enough && big > little * 4 ? 'utf-16be' : null;
}

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/**
 * Whether the bytes are UTF-8, few broken places allowed (a file cut in the middle of a letter): every
 * letter beyond ASCII that is whole in UTF-8 is strong evidence, as code pages hit that form by accident
 * only.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    if (length === 0) broken += 1;
    else if (length > 1) whole += 1;
    at += Math.max(length, 1);
  }
  return broken === 0 || (whole >= 4 && broken * 20 <= whole);
}

/** Bytes of the well-formed letter that starts here; 0 when there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

// Bytes that are a letter of one language family in one code page, and in the other a letter that
// hardly occurs. š ž Š Ž lie on the same bytes in both, but only the languages of 1250 use them.
const central = byteSet('š ž Š Ž đ Đ ć Ć ř ň ů ű ő ł ą ę ś ź ż ń ě ţ ş ă', 'windows-1250');
const western = byteSet('à ê ù û œ ï ÿ ã õ ñ ì ò å ø À Ê Ù Û Œ Ï Ñ', 'windows-1252');
// č in one, è in the other: told apart by their neighbours.
const contested = byteSet('č Č', 'windows-1250');
// The same letter in both, so the reading does not depend on it, but French is full of them.
const shared = byteSet('é É ç Ç ô Ô î Î â Â', 'windows-1252');

function byteSet(letters: string, encoding: TextEncoding): ReadonlySet<number> {
  return new Set(letters.split(' ').map((letter) => iconv.encode(letter, encoding)[0]!));
}

function guessCodePage(bytes: Uint8Array): {
  encoding: TextEncoding;
  alternative: TextEncoding | null;
} {
  if (isMostlyCyrillic(bytes)) return { encoding: 'windows-1251', alternative: null };
  let score = 0;
  let doubted = false;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if (contested.has(byte)) score += contestedScore(bytes, at);
    if (contested.has(byte) || (central.has(byte) && western.has(byte))) doubted = true;
    else if (central.has(byte)) score += 2;
    else if (western.has(byte)) score -= 2;
    else if (shared.has(byte)) score -= 0.25;
  }
  const encoding = score > 0 ? 'windows-1250' : 'windows-1252';
  const other = score > 0 ? 'windows-1252' : 'windows-1250';
  return { encoding, alternative: doubted && Math.abs(score) < 2 ? other : null };
}

/**
 * The byte of č and è, by what stands beside it. French writes è inside a word and before a consonant
 * ("père", "première", "Genève", "Hélène"); Serbian writes č first, last, before a vowel, before k and
 * before n ("stručni"). Positive for č.
 */
function contestedScore(bytes: Uint8Array, at: number): number {
  const before = letterAt(bytes, at - 1);
  const after = letterAt(bytes, at + 1);
  if (before === '?' || after === '?') return 0;
  if (after === 's') return -1;
  if (before === '' || after === '' || 'aeiouk'.includes(after)) return 1;
  if (after === 'n') return letterAt(bytes, at + 2) === 'e' ? -0.5 : 1;
  return -1;
}

/** In lower case; '' for what is no letter, '?' for a byte beyond ASCII. */
function letterAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  if (byte >= 0x80) return '?';
  const letter = String.fromCharCode(byte).toLowerCase();
  return letter >= 'a' && letter <= 'z' ? letter : '';
}

/** Whole words beyond ASCII are Cyrillic: Latin languages put no three accented letters in a row. */
function isMostlyCyrillic(bytes: Uint8Array): boolean {
  let inRuns = 0;
  let alone = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) {
      run += 1;
      continue;
    }
    if (run >= 3) inRuns += run;
    else alone += run;
    run = 0;
  }
  return inRuns > alone;
}
