import type { Locale } from '@peerloop/kernel';
import { peerNameMessages } from './peer-name.messages.js';

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
