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
