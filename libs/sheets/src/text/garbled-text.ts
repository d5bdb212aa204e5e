import iconv from 'iconv-lite';

/**
 * The text as it was before somebody opened UTF-8 in a program that took it for a code page and saved it
 * ("PetroviÄ‡", "FranÃ§ois"), or null when it looks sound.
 */
export function mendedText(text: string): string | null {
  // The first byte of a two-byte letter in UTF-8, seen through a code page, always before another
  // character beyond ASCII: no language writes that.
  if (!/[ÂÃÄÅĂĹÐÑĐŃ][^\u0000-\u007fa-zčćžšđ]/i.test(text)) return null;
  for (const encoding of ['windows-1252', 'windows-1250']) {
    const bytes = iconv.encode(text, encoding);
    if (iconv.decode(bytes, encoding) !== text) continue;
    try {
      const mended = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (mended !== text) return mended;
    } catch {
      // Not UTF-8 after all: the text is what it seems to be.
    }
  }
  return null;
}
