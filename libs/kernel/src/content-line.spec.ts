import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentLine, escapeText } from './content-line.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.stringMatching(/^[ab:;="\r\n\t\u0085]{0,100}$/),
);

describe('contentLine', () => {
  it('writes name, parameters and value', () => {
    expect(contentLine('TRANSP', 'OPAQUE')).toBe('TRANSP:OPAQUE\r\n');
    expect(contentLine('DTSTART', '20270329T140000', { TZID: 'Europe/Berlin' })).toBe(
      'DTSTART;TZID=Europe/Berlin:20270329T140000\r\n',
    );
  });

  it('leaves an undefined parameter out', () => {
    expect(contentLine('EXPERTISE', 'soil', { LEVEL: undefined })).toBe('EXPERTISE:soil\r\n');
  });

  it('quotes and encodes what a parameter may not hold', () => {
    expect(contentLine('X', 'v', { CN: 'Marić, Ana "Anka"\n^' })).toBe(
      `X;CN="Marić, Ana ^'Anka^'^n^^":v\r\n`,
    );
  });

  it('folds at 75 octets and never inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = contentLine('SUMMARY', escapeText(text));
        const parts = line.slice(0, -2).split('\r\n');
        for (const part of parts) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(
          `SUMMARY:${escapeText(text)}`,
        );
      }),
    );
  });

  it('uses the 75 octets it has', () => {
    const [first, second] = contentLine('A', 'x'.repeat(200)).split('\r\n');
    expect([first?.length, second?.length]).toEqual([75, 75]);
  });

  it('stays one line, whatever a value or parameter holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (value, parameter) => {
        const unfolded = contentLine('X', value, { CN: parameter }).replaceAll('\r\n ', '');
        expect(unfolded.endsWith('\r\n')).toBe(true);
        expect(unfolded.slice(0, -2)).not.toMatch(/[\r\n\u0085]/);
      }),
    );
  });
});

describe('escapeText', () => {
  it('escapes what separates, and line breaks of every kind', () => {
    expect(escapeText('a\\b;c,d\r\ne\rf\ng\u2028h')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ng\\nh');
  });

  it('leaves the semicolon alone where only the comma separates', () => {
    expect(escapeText('a;b,c', ',')).toBe('a;b\\,c');
  });

  it('drops control characters and mends lone surrogates, and keeps everything else', () => {
    expect(escapeText('\u0000a\u001b\u009f\tb\ud800')).toBe('a\tb\ufffd');
    expect(escapeText('Čačak 👩‍🌾 الأرض')).toBe('Čačak 👩‍🌾 الأرض');
  });
});
