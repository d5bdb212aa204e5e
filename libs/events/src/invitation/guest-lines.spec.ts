import { describe, expect, it } from '@jest/globals';
import { readGuestLines } from './guest-lines.js';

const guests = (text: string) =>
  readGuestLines(text).guests.map(({ name, address }) => `${name}|${address}`);
const problems = (text: string) =>
  readGuestLines(text).problems.map(({ field, code }) => `${field} ${code}`);

describe('a pasted list of guests', () => {
  it.each([
    ['ana@example.org', ['|ana@example.org']],
    ['  ANA@Example.ORG \t', ['|ana@example.org']],
    ['Ana Marić <ana@example.org>', ['Ana Marić|ana@example.org']],
    ['"Marić, Ana" <ana@example.org>', ['Marić, Ana|ana@example.org']],
    ['Marić, Ana <ana@example.org>', ['Marić, Ana|ana@example.org']],
    ['<ana@example.org>', ['|ana@example.org']],
    ['Ana Marić; ana@example.org', ['Ana Marić|ana@example.org']],
    ['ana@example.org,Ana Marić', ['Ana Marić|ana@example.org']],
    ['Ana\tMarić\tana@example.org', ['Ana Marić|ana@example.org']],
    ['ana@example.org; boris@example.org', ['|ana@example.org', '|boris@example.org']],
    [
      'Ana <ana@example.org>, Boris <boris@example.org>;',
      ['Ana|ana@example.org', 'Boris|boris@example.org'],
    ],
    ['أمينة <amina@example.org>', ['أمينة|amina@example.org']],
    [
      'Ana Marić <ana@example.org>; boris@example.org; Ćira Nikolić <cira@example.org>',
      ['Ana Marić|ana@example.org', '|boris@example.org', 'Ćira Nikolić|cira@example.org'],
    ],
    [
      'boris@example.org, Ana <ana@example.org>, <cira@example.org>',
      ['|boris@example.org', 'Ana|ana@example.org', '|cira@example.org'],
    ],
    ['Marić\tAna\t<ana@example.org>', ['Marić Ana|ana@example.org']],
    ['Marić\tAna <ana@example.org>', ['Marić Ana|ana@example.org']],
    [
      'Ana Marić, ana@example.org, Boris Ilić, boris@example.org',
      ['Ana Marić|ana@example.org', 'Boris Ilić|boris@example.org'],
    ],
    [
      'ana@example.org; Ana Marić; boris@example.org; Boris Ilić',
      ['Ana Marić|ana@example.org', 'Boris Ilić|boris@example.org'],
    ],
    [
      'boris@example.org, Boris Ilić, Ana <ana@example.org>',
      ['Boris Ilić|boris@example.org', 'Ana|ana@example.org'],
    ],
    [
      'boris@example.org; Marić, Ana <ana@example.org>',
      ['|boris@example.org', 'Marić, Ana|ana@example.org'],
    ],
    [
      'Ana <ana@example.org> Boris <boris@example.org>',
      ['Ana|ana@example.org', 'Boris|boris@example.org'],
    ],
    ['ana@example.org boris@example.org', ['|ana@example.org', '|boris@example.org']],
    ['Ana Marić ana@example.org', ['Ana Marić|ana@example.org']],
    ['ana@example.org (Ana Marić)', ['Ana Marić|ana@example.org']],
    ['<ana@example.org> Ana Marić', ['Ana Marić|ana@example.org']],
    ['"Ana" "M." Marić <ana@example.org>', ['Ana M. Marić|ana@example.org']],
    ['mailto:ana@example.org', ['|ana@example.org']],
    ['1. Ana <ana@example.org>', ['Ana|ana@example.org']],
    ['- ana@example.org', ['|ana@example.org']],
    ['To: ana@example.org; boris@example.org', ['|ana@example.org', '|boris@example.org']],
    [
      '"Ilić; Boris" <boris@example.org>; c@example.org',
      ['Ilić; Boris|boris@example.org', '|c@example.org'],
    ],
    ['a\u200bna@example.org\ufeff', ['|ana@example.org']],
    ['Ana\u00a0Marić <\u200bana@example.org>', ['Ana Marić|ana@example.org']],
  ])('reads %j', (line, expected) => {
    expect(guests(line)).toEqual(expected);
    expect(problems(line)).toEqual([]);
  });

  it('names everybody once and skips empty lines', () => {
    const text = '\nAna <ana@example.org>\n  \nANA@example.org\nBoris; boris@example.org\n';
    expect(guests(text)).toEqual(['Ana|ana@example.org', 'Boris|boris@example.org']);
    expect(readGuestLines('')).toEqual({ guests: [], problems: [] });
  });

  it.each([
    ['Ana Marić', 'LINE_WITHOUT_ADDRESS'],
    [';;', 'LINE_WITHOUT_ADDRESS'],
    ['Ana <>', 'LINE_WITHOUT_ADDRESS'],
    ['Ana <ana@example.org', 'ADDRESS_INVALID'],
    ['ana@@example.org', 'ADDRESS_INVALID'],
    ['ana@localhost', 'ADDRESS_INVALID'],
    ['"ana\\"@example.org', 'ADDRESS_INVALID'],
    ['žika@example.org', 'ADDRESS_NOT_ASCII'],
    ['"ana petrovic"@example.org', 'ADDRESS_INVALID'],
    ['ana @@ example.org', 'ADDRESS_INVALID'],
    [`${'x'.repeat(121)} <ana@example.org>`, 'TOO_LONG'],
  ])('refuses %j and says on which line', (line, code) => {
    expect(problems(`ok@example.org\n${line}`)).toEqual([`guests.2 ${code}`]);
    expect(guests(line)).toEqual([]);
  });

  it('says so where a name beside others has no address', () => {
    expect(problems('Ana <ana@example.org>, Boris Ilić')).toEqual([
      'guests.1 LINE_WITHOUT_ADDRESS',
    ]);
    expect(problems('Boris Ilić; Ana <ana@example.org>')).toEqual([
      'guests.1 LINE_WITHOUT_ADDRESS',
    ]);
  });

  it('is done with long nonsense as soon as with anything else', () => {
    // Each of these once took seconds; all of them together would outlast the test's time.
    const size = 40_000;
    for (let time = 0; time < 40; time += 1) {
      for (const text of [
        `${'a'.repeat(size - 1)}<`,
        `${' , '.repeat(size / 3)}<`,
        `x${'"'.repeat(size - 20)}x <ana@example.org>`,
        '<a'.repeat(size / 2),
      ]) {
        expect(readGuestLines(text).guests).toEqual([]);
      }
    }
  });

  it('says what was probably meant', () => {
    const [problem] = readGuestLines('ana@example.con').problems;
    expect(problem?.facts).toMatchObject({ suggestion: 'ana@example.com' });
  });
});
