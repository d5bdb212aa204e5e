import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLanded, landedFile, migrationsIn } from './landed-migrations.mjs';

const root = join(import.meta.dirname, '../..');

describe('the list of migrations that have landed', () => {
  const two = new Map([
    ['libs/a/migrations/0001-a.up.sql', 'CREATE TABLE a ();\n'],
    ['libs/a/migrations/0001-a.down.sql', 'DROP TABLE a;\n'],
  ]);
  const list = addLanded('', two);

  it('takes new ones and leaves the others alone, whatever the line ends of a checkout', () => {
    const text = 'CREATE TABLE b ();\n';
    const more = new Map([
      ...[...two].map(([file, sql]) => [file, sql.replaceAll('\n', '\r\n')] as const),
      ['libs/b/migrations/0002-b.up.sql', text] as const,
    ]);
    expect(addLanded(list, more)).toBe(
      addLanded(list, new Map([...two, ['libs/b/migrations/0002-b.up.sql', text]])),
    );
  });

  it.each([
    ['edited', new Map([...two, ['libs/a/migrations/0001-a.down.sql', 'DROP TABLE a CASCADE;\n']])],
    ['removed', new Map([...two].slice(0, 1))],
  ])('does not take one that was %s', (_, migrations) => {
    expect(() => addLanded(list, migrations)).toThrow(/^These migrations have landed; .*0001-a/s);
  });

  it('is true of this checkout, and complete', () => {
    const landed = readFileSync(join(root, landedFile), 'utf8');
    expect(landed).toContain('0001-platform.up.sql');
    expect(addLanded(landed, migrationsIn(root))).toBe(landed);
  });
});
