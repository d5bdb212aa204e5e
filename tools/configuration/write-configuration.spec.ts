import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configurationTable } from '@peerloop/platform/config';

/** A table without what Prettier does to it: blanks that align the columns. */
const plain = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .filter((row) => !/^[|\s-]+$/.test(row))
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    );

describe('the README', () => {
  it('lists every variable as the code has it', () => {
    const text = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const section = /<!-- configuration:begin -->([\s\S]*?)<!-- configuration:end -->/.exec(
      text,
    )?.[1];
    expect(plain(section ?? '')).toEqual(plain(configurationTable()));
  });
});
