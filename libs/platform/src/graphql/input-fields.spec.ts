import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '@peerloop/kernel';
import { AddressField, TextField } from './input-fields.js';
import { inputValidation } from './validation.js';

class ProbeInput {
  @AddressField({ description: 'A mail address.' })
  address!: string;

  @TextField({ max: 5, description: 'A text.' })
  text!: string;
}

const pipe = inputValidation();
const read = (address: unknown, text: unknown = 'x') =>
  pipe.transform({ address, text }, { type: 'body', metatype: ProbeInput }) as Promise<ProbeInput>;
const refusal = async (address: unknown, text?: unknown): Promise<string> => {
  try {
    await read(address, text);
    return 'taken';
  } catch (error) {
    return (error as DomainError).fields.map(({ field, code }) => `${field} ${code}`).join(', ');
  }
};

describe('an address', () => {
  it('is taken in its one spelling', async () => {
    expect((await read(' \tAna.Marić@example.org'.replace('ć', 'c'))).address).toBe(
      'ana.maric@example.org',
    );
  });

  it.each([
    ['ana@example.org\nBcc: all@example.org', 'address ADDRESS_INVALID'],
    ['ana@example.org, all@example.org', 'address ADDRESS_INVALID'],
    ['Ana <ana@example.org>', 'address ADDRESS_INVALID'],
    [['ana@example.org', 'all@example.org'], 'address REQUIRED'],
    [{ toString: 'ana@example.org' }, 'address REQUIRED'],
    ['', 'address REQUIRED'],
  ])('is never %j', async (address, problem) => {
    expect(await refusal(address)).toBe(problem);
  });
});

describe('a text', () => {
  it('is counted in characters, of whatever script', async () => {
    expect((await read('a@example.org', '  👩🌾жéب  ')).text).toBe('👩🌾жéب');
    expect(await refusal('a@example.org', '👩🌾жéبx')).toBe('text TOO_LONG');
  });

  it.each([
    ['a\u0000', 'CONTROL_CHARACTER'],
    ['\ud800', 'LONE_SURROGATE'],
    ['a\nb', 'LINE_BREAK'],
    ['   ', 'REQUIRED'],
  ])('is never %j', async (text, code) => {
    expect(await refusal('a@example.org', text)).toBe(`text ${code}`);
  });
});
