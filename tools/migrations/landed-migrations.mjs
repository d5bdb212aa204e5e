// A migration that has landed is never edited: somebody's database was made by it. The list of what has
// landed is only ever added to, in the form that `sha256sum --check` reads.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const landedFile = 'tools/migrations/landed.sha256';
const sumOf = (text) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
/** Its number comes first. */
const nameOf = (file) => file.slice(file.lastIndexOf('/') + 1);

const foldersIn = (root) => [
  'libs/platform/src/database/migrations',
  ...readdirSync(join(root, 'libs')).map((lib) => `libs/${lib}/migrations`),
];

/** All migrations of a checkout, texts by path, in the order in which they run. */
export function migrationsIn(root) {
  const files = foldersIn(root)
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.sql'))
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * The list with the new ones added.
 * @throws Error when one on it was edited, moved or removed
 */
export function addLanded(list, migrations) {
  const landed = list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('  '));
  const changed = landed.filter(
    ([sum, file]) => !migrations.has(file) || sumOf(migrations.get(file)) !== sum,
  );
  if (changed.length > 0) {
    const names = changed.map(([, file]) => `  ${file}`).join('\n');
    throw new Error(`These migrations have landed; put them back and write a new one:\n${names}`);
  }
  return [...migrations].map(([file, text]) => `${sumOf(text)}  ${file}\n`).join('');
}

/** Adds the new ones of a checkout to its list. @throws Error as {@link addLanded} */
export function keepLanded(root) {
  const file = join(root, landedFile);
  const list = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, addLanded(list, migrationsIn(root)));
}
