/** A text as it is searched: without case and accents, one space between words. */
export function searchText(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text as a pattern for LIKE that finds it anywhere. */
export function containsPattern(text: string): string {
  return `%${searchText(text).replace(/[\\%_]/g, '\\$&')}%`;
}
