const known = new Set<string>();
// There are some 600 names, old ones included.
const maxKnown = 1000;

/** Whether a text is the name of an IANA time zone; each name is looked up once. */
export function isTimeZone(text: string): boolean {
  if (known.has(text)) return true;
  if (text.length > 64 || !/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false;
  }
  if (known.size < maxKnown) known.add(text);
  return true;
}
