import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { firstCharacters, normaliseText, textProblem } from './clean-text.js';

describe('a text', () => {
  it('is never cut within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, max) => {
        const cut = firstCharacters(text, max);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.startsWith(cut)).toBe(true);
        expect(Array.from(cut).length).toBe(Math.min(max, Array.from(text).length));
      }),
    );
  });

  it('may be of any script, in one form', () => {
    const text = 'مرحبا \u200f Здраво\r\nžšć e\u0301 👩🏽‍🌾\t';
    expect(textProblem(text)).toBeNull();
    expect(normaliseText(text)).toBe('مرحبا \u200f Здраво\nžšć é 👩🏽‍🌾');
  });

  it.each([
    ['\u0000', 'CONTROL_CHARACTER'],
    ['a\rb', 'CONTROL_CHARACTER'],
    ['\u009f', 'CONTROL_CHARACTER'],
    ['\uffff', 'CONTROL_CHARACTER'],
    ['\ud83d', 'LONE_SURROGATE'],
    ['\udc00x', 'LONE_SURROGATE'],
  ])('is never %j', (text, problem) => {
    expect(textProblem(text)).toBe(problem);
  });
});
