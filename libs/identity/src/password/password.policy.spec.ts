import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '@peerloop/kernel';
import { demandGoodPassword } from './password.policy.js';

const owner = { name: 'Jelena Đurić', address: 'jdjuric.opstina@demo.peerloop.example' };

function problemOf(password: string): string | null {
  try {
    demandGoodPassword(password, owner, 'password');
    return null;
  } catch (error) {
    return (error as DomainError).fields[0]?.code ?? null;
  }
}

describe('demandGoodPassword', () => {
  it.each([
    ['seven77', 'TOO_SHORT'],
    ['šest😀žđ', 'TOO_SHORT'],
    ['x7 '.repeat(67), 'TOO_LONG'],
    ['password1', 'PASSWORD_COMMON'],
    ['jelenaduric', 'PASSWORD_PERSONAL'],
    ['Jelena.Đurić.1987', 'PASSWORD_PERSONAL'],
    ['jdjuric.opstina', 'PASSWORD_PERSONAL'],
    ['jdjuric.opstina@demo.peerloop.example', 'PASSWORD_PERSONAL'],
  ])('refuses %s', (password, code) => {
    expect(problemOf(password)).toBe(code);
  });

  it.each(['plum orchard fence', 'aaaa bbbb 7712 q', 'ПролећеУДолини', 'x7'.repeat(4) + 'pear'])(
    'asks for no capitals, digits or marks: %s',
    (password) => {
      expect(problemOf(password)).toBeNull();
    },
  );
});
