import { invalid } from '@peerloop/kernel';
import { maxPasswordLength, minPasswordLength } from './password-length.js';
import { isCommonPassword } from './common-passwords.js';

export interface PasswordOwner {
  readonly name: string;
  readonly address: string;
}

// "ana.maric" and "Ana Marić" are the same to whoever guesses.
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether it is the owner's name or address, perhaps with a year or a mark behind. */
function isPersonal(password: string, { name, address }: PasswordOwner): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  const words = [name, address, local, ...name.split(/\s+/u)].map(bare).filter(Boolean);
  const core = bare(password);
  return words.some((word) => core.replace(/\d+$/, '') === word || core === word);
}

/**
 * Long enough, and not what everybody guesses first; nothing about capitals and digits (ASVS 6.2.5).
 * @param field the input's name for the password
 * @throws VALIDATION with TOO_SHORT, TOO_LONG, PASSWORD_COMMON or PASSWORD_PERSONAL
 */
export function demandGoodPassword(password: string, owner: PasswordOwner, field: string): void {
  const { length } = Array.from(password);
  if (length < minPasswordLength) throw invalid(field, 'TOO_SHORT', { min: minPasswordLength });
  if (length > maxPasswordLength) throw invalid(field, 'TOO_LONG', { max: maxPasswordLength });
  if (isPersonal(password, owner)) throw invalid(field, 'PASSWORD_PERSONAL');
  if (isCommonPassword(password)) throw invalid(field, 'PASSWORD_COMMON');
}
