import { describe, expect, it } from '@jest/globals';
import { normaliseText } from './clean-text.js';
import { isolated, pairedDirections } from './text-direction.js';

const [lre, rlo, pdf, rli, fsi, pdi] = ['\u202a', '\u202e', '\u202c', '\u2067', '\u2068', '\u2069'];

describe('controls of direction', () => {
  it.each([
    [`Ana${rlo}`, 'Ana'],
    [`${rlo}Ana`, 'Ana'],
    [`${pdf}Ana${pdi}`, 'Ana'],
    [`Ana${rli}`, 'Ana'],
    [`${rli}${rlo}Ana${pdi}`, `${rli}Ana${pdi}`],
    [`${rlo}${rli}Ana${pdf}${pdi}`, `${rli}Ana${pdi}`],
    [`${lre}Ana${pdf}`, `${lre}Ana${pdf}`],
    [`${rlo}one\ntwo${pdf}`, 'one\ntwo'],
    ['Ana', 'Ana'],
    ['ليلى\u200f', 'ليلى\u200f'],
  ])('without a counterpart are taken off: %j', (text, paired) => {
    expect(pairedDirections(text)).toBe(paired);
    expect(normaliseText(text)).toBe(paired);
  });

  it.each([
    ['Ana', 'Ana'],
    ['Ђорђе', 'Ђорђе'],
    [`Ana${rlo}`, 'Ana'],
    ['ليلى', `${fsi}ليلى${pdi}`],
    [`${fsi}ليلى${pdi}`, `${fsi}ليلى${pdi}`],
    [`${lre}Ana${pdf}`, `${fsi}${lre}Ana${pdf}${pdi}`],
    [`${fsi}a${pdi} ${fsi}b${pdi}`, `${fsi}${fsi}a${pdi} ${fsi}b${pdi}${pdi}`],
  ])('concern a name only: %j', (text, isolate) => {
    expect(isolated(text)).toBe(isolate);
  });

  it('are looked at once in a long text', () => {
    expect(pairedDirections(rli.repeat(200_000))).toBe('');
    expect(pairedDirections(rlo.repeat(100_000) + pdi.repeat(100_000))).toBe('');
  });
});
