import type { Locale } from '@peerloop/kernel';
import { defineMessages } from '@peerloop/platform';

/** @public Checked with all catalogues. */
export const peerNameMessages = defineMessages({
  en: { first: 'A former peer', within: 'a former peer' },
  fr: { first: 'Un ancien pair', within: 'un ancien pair' },
  sr: { first: 'Bivši član', within: 'bivši član' },
});

/**
 * A name as sentences have it. Whoever left has none any more, and news of what she did may come, or
 * be read, after she did.
 */
export function peerName(
  name: string,
  locale: Locale,
  place: 'first' | 'within' = 'first',
): string {
  return name || peerNameMessages.text(locale, place);
}
