/**
 * The text a cell shows, on one line: NFC, without the characters nobody sees (soft hyphens, zero-width
 * spaces, controls), every kind of white space as one space, none at the ends. Joiners stay: names in
 * Persian and Indic scripts need them. A lone surrogate becomes U+FFFD, which {@link isDamaged} finds.
 */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether letters of the text were lost. */
export function isDamaged(text: string): boolean {
  return text.includes('\ufffd');
}

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
 * A text as words to compare: lower case, Latin letters without accents, single spaces. Serbian in
 * Cyrillic, in Latin and without its accents come out alike, as do "E-mail", "e_mail" and "E.mail".
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
