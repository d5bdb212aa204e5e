// The SQL function `fold_text` (migration 0035-folding) says the same, letter by letter: a contract test
// compares them over all of Unicode. Changing one of them means changing both, and folding all rows anew.

const apostrophes = /['’‘ʼʻʽʹ′`´]/gu;
const marks =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Letters that no decomposition makes plain, and Cyrillic as it is written in Latin. */
const plain: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ς: 'σ' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'd', е: 'e', є: 'e', ж: 'z', з: 'z' },
  ...{ ѕ: 'dz', и: 'i', і: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz' },
  ...{ ш: 's', щ: 'sc', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja' },
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/**
 * A text as it is searched and compared: without case, accents, apostrophes and punctuation, Cyrillic as
 * Latin, `đ` and `dj` alike, one space between words. A text of marks alone is empty.
 */
export function foldText(text: string): string {
  return text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{Alphabetic}\p{Nd}]+/gu, ' ')
    .replaceAll('dj', 'd')
    .trim();
}

/** The words of a query, each of which has to be found, in whatever order. */
export function foldedWords(text: string): string[] {
  return [...new Set(foldText(text).split(' '))].filter((word) => word !== '');
}
