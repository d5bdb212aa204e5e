import { isMailAddress, parseMailAddress } from '@peerloop/kernel';
import { tidyText } from '@peerloop/sheets';

/** What a cell with a mail address holds. */
export interface AddressCell {
  /** The first good address; or, when there is none, the text as it stands. */
  readonly address: string;
  /** The other good addresses of the cell, each once. */
  readonly others: readonly string[];
  /** The name written before an address in angle brackets. */
  readonly personName: string | null;
}

/** Of one cell; what follows is not looked at. */
const mostAddresses = 20;

/** Reads `mailto:` links, `Name <address>`, and several addresses with anything between them. */
export function readAddressCell(text: string): AddressCell {
  const clean = tidyText(
    text.replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ''),
  );
  const whole = withoutMailto(clean);
  const found = goodAddresses(whole);
  const [address, ...others] = found;
  if (address === undefined) return { address: whole, others: [], personName: null };
  return { address, others, personName: nameBefore(whole) };
}

/** The address of a `mailto:` link, or undefined for any other link. */
export function linkedAddress(target: string): string | undefined {
  if (!/^mailto:/i.test(target)) return undefined;
  const bare = withoutMailto(target);
  const decoded = /%[0-9a-f]{2}/i.test(bare) ? percentDecoded(bare) : bare;
  return goodAddresses(decoded)[0];
}

function goodAddresses(text: string): string[] {
  const whole = parseMailAddress(text);
  if (whole.ok) return [whole.address];
  if (!text.includes('@')) return [];
  const good = text
    .split(/[\s,;|<>()[\]"„“”«»]+|\/+(?=[^/\s]*@)|\/+$/)
    .filter((piece) => piece.includes('@'))
    .slice(0, mostAddresses)
    .map((piece) => withoutMailto(piece.toLowerCase()).replace(/^[.:'’]+|[.:'’]+$/g, ''))
    .filter(isMailAddress);
  return [...new Set(good)];
}

/** Without the scheme and what a link may carry after the address (`?subject=…`). */
function withoutMailto(text: string): string {
  return /^mailto:/i.test(text) ? text.slice(7).replace(/\?[\s\S]*$/, '') : text;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "Ana Petrović <ana@…>", "Ana Petrović, ana@…": words of letters only, so that no label is a name. */
function nameBefore(text: string): string | null {
  const before = text.slice(0, text.indexOf('@'));
  const inBrackets = before.lastIndexOf('<');
  const end = inBrackets > 0 ? inBrackets : before.lastIndexOf(' ');
  const name = before
    .slice(0, Math.max(end, 0))
    .replace(/["„“”(]/g, '')
    .replace(/[\s,;:–-]+$/, '')
    .trim();
  if (!/^[\p{L}\p{M}.,'’ -]+$/u.test(name)) return null;
  return inBrackets > 0 || /^\S{2,} \S{2,}/.test(name) ? name : null;
}
