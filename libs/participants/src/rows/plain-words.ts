import { tidyText } from '@peerloop/sheets';

const latinOf = new Map(
  (
    'а:a б:b в:v г:g д:d ђ:dj ѓ:g е:e ж:z з:z ѕ:z и:i і:i й:j ј:j к:k ќ:k л:l љ:lj м:m н:n њ:nj о:o ' +
    'п:p р:r с:s т:t ћ:c у:u ф:f х:h ц:c ч:c џ:dz ш:s щ:st ъ:a ы:i ь: э:e ю:ju я:ja ' +
    'đ:dj œ:oe æ:ae ø:o ł:l ß:ss ı:i'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(2)]),
);

/**
 * A text as words to compare with the words of columns, levels and countries: lower case, Latin letters without accents, single spaces. Serbian in
 * Cyrillic, in Latin and without its accents come out alike, as do "E-mail", "e_mail" and "E.mail". Unlike in
 * `foldText`, by which people search, an apostrophe parts words ("l'adresse") and `dj` stays as it is typed.
 */
export function plainWords(text: string): string {
  return Array.from(tidyText(text).toLowerCase(), (letter) => latinOf.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
