import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const platform = join(import.meta.dirname, '../../libs/platform/src');
const relativeImport = /^(?:import|export)\b[^;]*? from '(\.[^']+)'/gm;

const folders = readdirSync(platform, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The folders that a folder's files import from, tests aside. */
function importedBy(folder: string): Set<string> {
  const files = readdirSync(join(platform, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.spec.'))
    .map((name) => join(platform, folder, name));
  const targets = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(relativeImport)].map(
      ([, path = '']) => relative(platform, join(dirname(file), path)).split('/')[0]!,
    ),
  );
  return new Set(targets.filter((target) => target !== folder && folders.includes(target)));
}

const imports = new Map(folders.map((folder) => [folder, importedBy(folder)]));

/** Everything a folder stands on, step by step. */
function below(folder: string, seen = new Set<string>()): Set<string> {
  for (const next of imports.get(folder) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    below(next, seen);
  }
  return seen;
}

// A request is let in, counted, measured and answered by pieces that know each other.
const door = ['auth', 'graphql', 'health', 'http', 'limits'];

describe('the folders of the platform', () => {
  it('stand on each other in no circle, but for those of the front door', () => {
    expect(folders.filter((folder) => below(folder).has(folder)).sort()).toEqual(door);
  });

  it('keep the database below the queue, and everything but requests', () => {
    expect([...below('database')]).toEqual(['request']);
  });
});
