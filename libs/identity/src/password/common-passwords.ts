import { commonWords } from './common-words.js';

const leet: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '€': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

// Rows and columns of keyboards, the alphabet, the digits: a finger that only moves on.
const walks = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl;',
  'qsdfghjklm',
  'zxcvbnm,./',
  'yxcvbnm',
  'wxcvbn',
  '!@#$%^&*()',
  '!"#$%&/()=',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'qazwsxedcrfvtgbyhn',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  '147258369',
  '741852963',
  '159753',
  '789456123',
].flatMap((walk) => [walk, Array.from(walk).reverse().join('')]);

const shortestWalk = 4;

/** Takes off the longest stretches of walks; what is left was thought of. */
function withoutWalks(text: string): string {
  for (let length = text.length; length >= shortestWalk; length -= 1) {
    for (let start = 0; start + length <= text.length; start += 1) {
      const stretch = text.slice(start, start + length);
      if (walks.some((walk) => walk.includes(stretch))) {
        return withoutWalks(text.slice(0, start)) + withoutWalks(text.slice(start + length));
      }
    }
  }
  return text;
}

// "aaaaaaaa", "12121212", "abcabcabc", "passpass"
const repeated = /^(.{1,4})\1+.?$/su;
const dates = [
  /^(?:0?[1-9]|[12]\d|3[01])[./-]?(?:0?[1-9]|1[0-2])[./-]?(?:19|20)\d\d$/,
  /^(?:0?[1-9]|1[0-2])[./-]?(?:0?[1-9]|[12]\d|3[01])[./-]?(?:19|20)\d\d$/,
  /^(?:19|20)\d\d[./-]?(?:0?[1-9]|1[0-2])[./-]?(?:0?[1-9]|[12]\d|3[01])$/,
  /^(?:(?:19|20)\d\d){2}$/,
];

const fold = (text: string) =>
  text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('đ', 'dj');

const spelt = (text: string) => Array.from(text, (letter) => leet[letter] ?? letter).join('');

// Up to five digits and marks before and behind a word add next to nothing: "Password2027!".
const trimmed = (text: string) =>
  text.replace(/^[^\p{L}]{1,5}/u, '').replace(/[^\p{L}]{1,5}$/u, '');

function isCommonWord(text: string): boolean {
  const letters = text.replace(/[\s._-]/g, '');
  if (commonWords.has(letters)) return true;
  // "LoveLove", "anaana".
  return repeated.test(letters);
}

/** Whether a password is among those that are tried first, or a usual dress of one of them. */
export function isCommonPassword(password: string): boolean {
  const text = fold(password.slice(0, 200));
  if (repeated.test(text) || dates.some((date) => date.test(text))) return true;
  if (withoutWalks(text.slice(0, 64)).length + Math.max(0, text.length - 64) <= 3) return true;
  const candidates = [text, trimmed(text), spelt(text), spelt(trimmed(text)), trimmed(spelt(text))];
  return candidates.some(isCommonWord);
}
