import { describe, expect, it, jest } from '@jest/globals';
import { sheetLimits } from '@peerloop/sheets';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { inTime, outcome } from './fixtures/reading-outcome.js';

// Thousands of runs take seconds, on a busy machine many.
jest.setTimeout(120_000);

const folder = new URL('./fixtures/', import.meta.url);

describe('text that costs', () => {
  const size = sheetLimits.bytes;
  it.each(
    [
      ';',
      '\n',
      ';\n',
      '"',
      '"\n',
      '@',
      'a@b.c;',
      '"a;"b\n',
      ' ',
      '\t',
      'é',
      '<',
      '=""',
      'Name;E-mail\n"',
      '\u0001a',
    ].map((piece) => [piece]),
  )('2 MB of %j', async (piece) => {
    const bytes = Buffer.from(piece.repeat(Math.floor(size / Buffer.byteLength(piece))));
    expect(await inTime(bytes)).not.toBe('read');
  });

  it.each([
    ['addresses', 'a@b,'.repeat(120)],
    ['slashes', `${'/'.repeat(490)}@`],
    ['brackets', `${'<'.repeat(490)}@`],
    ['dots', `${'a.'.repeat(240)}@`],
    ['forms of address', 'mr '.repeat(160)],
    ['numbers', '1. '.repeat(160)],
    ['spaces', `a${' '.repeat(480)}a`],
  ])('2,000 rows of %s', async (_, cell) => {
    const row = `${cell};${cell}`;
    const rows = Math.min(2_000, Math.floor((size - 20) / (row.length + 1)));
    expect(await inTime(Buffer.from(`Name;E-mail\n${`${row}\n`.repeat(rows)}`))).toBe('read');
  });
});

describe('anything at all', () => {
  it('random bytes are read or refused', async () => {
    const start = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      '\u00ff\u00fe',
      '\u00ef\u00bb\u00bf',
      '%PDF',
      'Name;E-mail\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 2_000 }), async (head, tail) => {
        await outcome(Buffer.concat([Buffer.from(head, 'latin1'), tail]));
      }),
      { numRuns: 500 },
    );
  });

  it('random tables are read or refused', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Name',
        'E-mail',
        'Ime',
        'Total',
        'ana@ruma.rs',
        '1',
        '"',
        'mailto:a@b.rs',
        '<a@b.rs>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
        async (rows) => {
          await outcome(Buffer.from(rows.map((row) => row.join(';')).join('\n')));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('files of real programs with bytes changed are read or refused', async () => {
    const names = readdirSync(folder).filter((name) => /\.(?:csv|xlsx?)$/.test(name));
    const files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
    const change = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (name, changes) => {
          const bytes = Uint8Array.from(files.get(name)!);
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          await outcome(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });
});
