import type { TextEncoding } from './text-encoding.js';

/** What Excel for Mac and programs for DOS write in our countries, each with the letters it is used for. */
const pages = [
  ['macintosh', 'french'],
  ['maccroatian', 'serbian'],
  ['maccyrillic', 'cyrillic'],
  ['cp850', 'french'],
  ['cp852', 'serbian'],
  ['cp855', 'cyrillic'],
  ['cp866', 'cyrillic'],
] as const satisfies readonly (readonly [TextEncoding, string])[];

const letters = {
  french: 'éèêëàâäçôöîïûùüœæñÉÈÊÀÂÇÔÎÛŒ',
  serbian: 'čćšžđČĆŠŽĐ',
  cyrillic: 'абвгдђежзијклљмнњопрстћуфхцчџшйъыьэюяАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШЙЭЮЯ',
};
const anyLetter = letters.french + letters.serbian + letters.cyrillic;
const marks = '’‘“”„«»–—…€°№ºª\u00a0';

export interface OldCodePage {
  readonly page: TextEncoding;
  /** Whether it is clearly better than what the bytes were taken for. */
  readonly certain: boolean;
  /** Another old page that reads as well, and differently. */
  readonly alternative: TextEncoding | null;
}

/**
 * The code page of a Mac or of DOS that a text is in, when it makes no sense in that of Windows: there
 * "Lefèvre" is "Lef\u008fvre" or "LefŹvre", with a capital or a sign inside a word.
 */
export function foreignCodePage(
  text: string,
  inPage: (page: TextEncoding) => string,
): OldCodePage | null {
  const now = sense(text, anyLetter);
  // A capital inside a word may be a slip or a brand; a sign inside one is neither.
  if (now.signs === 0 && now.wrong <= now.right) return null;
  const [best, next] = pages
    .map(([page, language]) => {
      const read = inPage(page);
      return { page, read, ...sense(read, letters[language]) };
    })
    .filter(({ wrong, right }) => right > wrong * 4)
    .sort((a, b) => b.right - b.wrong * 4 - (a.right - a.wrong * 4));
  if (!best || best.right - best.wrong <= now.right - now.wrong) return null;
  const isAsGood = next && next.wrong === best.wrong && next.right === best.right;
  return {
    page: best.page,
    certain: best.wrong * 4 < now.wrong,
    alternative: isAsGood && next.read !== best.read ? next.page : null,
  };
}

/** Letters beyond ASCII that stand where such letters stand, and signs that stand where none does. */
function sense(text: string, expected: string): { right: number; wrong: number; signs: number } {
  let right = 0;
  let capitals = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter < '\u0080') continue;
    const before = text[at - 1] ?? '';
    const isCapitalInside = /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before);
    if (isCapitalInside) capitals += 1;
    else if (expected.includes(letter)) right += 1;
    else if (!marks.includes(letter) && !/\p{L}/u.test(letter)) signs += 1;
    else if (/\p{L}/u.test(letter)) right += 0.25;
  }
  return { right, wrong: capitals + signs, signs };
}
