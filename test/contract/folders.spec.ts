import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const most = 20;

/** Made by programs, or kept for ever in one line. */
const notRooms = /^(?:node_modules|dist|build|\..*|generated|paraglide|fixtures|migrations)$/;

function folders(path: string): string[] {
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notRooms.test(entry.name))
    .flatMap(({ name }) => folders(join(path, name)));
  return [path, ...inside];
}

/** Source files, with the tests beside them left out. */
function filesIn(path: string): number {
  return readdirSync(path).filter(
    (name) => /\.(?:ts|mts|mjs|svelte)$/.test(name) && !name.includes('.spec.'),
  ).length;
}

it('no folder is so full that one has to look for a file in it', () => {
  const all = ['apps', 'libs', 'tools'].flatMap((name) => folders(join(root, name)));
  expect(all.length).toBeGreaterThan(100);
  const full = all.filter((path) => filesIn(path) > most).map((path) => relative(root, path));
  expect(full).toEqual([]);
});
