import { suggestMailAddress } from './mail-address-suggestion.js';

/** Longest address that fits an SMTP path (RFC 5321, 4.5.3.1.3, without the angle brackets). */
export const maxMailAddressLength = 254;

/** Longest part before the @ (RFC 5321, 4.5.3.1.1). */
const maxMailLocalLength = 64;

/**
 * Why a text is no address we send to:
 * - `ADDRESS_MISSING` nothing was typed;
 * - `ADDRESS_TOO_LONG` longer than SMTP carries;
 * - `ADDRESS_NOT_ASCII` letters with accents or of another script (a domain may be in punycode);
 * - `ADDRESS_INVALID` anything else.
 */
export type MailAddressProblem =
  'ADDRESS_MISSING' | 'ADDRESS_TOO_LONG' | 'ADDRESS_NOT_ASCII' | 'ADDRESS_INVALID';

/** `suggestion` is what was probably meant; beside a good address it is a doubt, not an error. */
export type MailAddressReading =
  | { readonly ok: true; readonly address: string; readonly suggestion?: string }
  | { readonly ok: false; readonly code: MailAddressProblem; readonly suggestion?: string };

const localShape = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const labelShape = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const topLevelShape = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;

// Slips at the end of a domain that no registry runs, so nobody can have such an address. A slip that
// is somebody's real domain (.cm, .co, .om) is only doubted.
const neverDelegated = new Set(
  'con cmo ocm vom xom cpm coom comm ccom nett nte ogr orgg'.split(' '),
);

// Signs without width and marks of direction: nobody sees them, so nobody has typed them.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * Reads one bare mail address strictly: ASCII, a dot-atom before the @ (no quotes, no comments), a
 * host name of at least two labels after it (no IP literals), RFC 5321 lengths. Spaces and tabs around
 * it and invisible signs, which come along from web pages, are ignored; a line break anywhere is refused, so that no result can break out of a header.
 *
 * The result is in lower case: servers that tell apart two mailboxes by case alone do not exist in
 * practice, people who type a capital do, and two spellings must never become two accounts.
 */
export function parseMailAddress(text: string): MailAddressReading {
  const bare = text.replace(invisible, '').replace(/^[ \t]+|[ \t]+$/g, '');
  if (bare === '') return { ok: false, code: 'ADDRESS_MISSING' };
  const address = bare.toLowerCase();
  const code = mailAddressProblem(address);
  const suggestion = suggestMailAddress(bare, (guess) => mailAddressProblem(guess) === null);
  if (code === null) return suggestion ? { ok: true, address, suggestion } : { ok: true, address };
  return suggestion ? { ok: false, code, suggestion } : { ok: false, code };
}

/** Whether a text is exactly an address as {@link parseMailAddress} returns it. */
export function isMailAddress(value: unknown): value is string {
  return typeof value === 'string' && mailAddressProblem(value) === null;
}

function mailAddressProblem(address: string): MailAddressProblem | null {
  if (address.length > maxMailAddressLength) return 'ADDRESS_TOO_LONG';
  if (/[^\t\n\r -~]/.test(address)) return 'ADDRESS_NOT_ASCII';
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (!localShape.test(local)) return 'ADDRESS_INVALID';
  if (local.length > maxMailLocalLength) return 'ADDRESS_TOO_LONG';
  return isMailDomain(address.slice(at + 1)) ? null : 'ADDRESS_INVALID';
}

function isMailDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1)!;
  return (
    labels.length >= 2 &&
    labels.every(isMailLabel) &&
    topLevelShape.test(top) &&
    !neverDelegated.has(top)
  );
}

// Two hyphens in places three and four are reserved; "xn--" is the only use there is.
function isMailLabel(label: string): boolean {
  return labelShape.test(label) && (label.slice(2, 4) !== '--' || label.startsWith('xn--'));
}
