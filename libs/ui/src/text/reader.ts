import { getContext, setContext } from 'svelte';

/** Who reads: in which language, in which time zone, at what moment. */
export interface Reader {
  /** BCP 47: `en-GB`, `fr`, `sr-Latn`. */
  readonly locale: string;
  /** IANA: `Europe/Belgrade`; null for a guest whose browser has not told yet. */
  readonly timeZone: string | null;
  /** The moment the page was made, ISO 8601. */
  readonly now: string;
}

const key = Symbol('reader');

/** Set once by the root layout. */
export function provideReader(reader: Reader): void {
  setContext(key, reader);
}

export function currentReader(): Reader {
  return getContext<Reader>(key);
}
