import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseLocale, languages } from '@peerloop/kernel';

/**
 * Writes what the pages are translated by: the languages of the one list, and an area for each catalogue
 * of the base language. `project.inlang` has what everybody may choose, `trial.inlang` every language.
 */
const web = join(import.meta.dirname, '../../apps/web');
const areas = (await readdir(join(web, 'messages', baseLocale)))
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted();

const settings = (trial: boolean) => ({
  baseLocale,
  locales: languages.filter((language) => trial || !language.trial).map(({ locale }) => locale),
  modules: ['./messages/catalogue-format.js'],
  'plugin.peerloop.catalogues': {
    pathPattern: './messages/{locale}/{area}.json',
    areas,
    madeFrom: Object.fromEntries(
      languages.flatMap(({ locale, madeFrom }) => (madeFrom ? [[locale, madeFrom]] : [])),
    ),
  },
});

for (const [project, trial] of [
  ['project.inlang', false],
  ['trial.inlang', true],
] as const)
  await writeFile(
    join(web, project, 'settings.json'),
    `${JSON.stringify(settings(trial), null, 2)}\n`,
  );
