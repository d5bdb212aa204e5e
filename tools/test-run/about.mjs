import { existsSync, globSync } from 'node:fs';

const folders = ['libs', 'apps'];
const notes = ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.svelte-kit/**'];

/**
 * What concerns a word: the library or app of that name, and every test file that has it in its path.
 * @param {string} word
 * @returns {{ lint: string[], tests: string[], pages: string[] }} `pages` are the tests in a browser
 */
export function about(word) {
  const own = folders.map((folder) => `${folder}/${word}`).filter((path) => existsSync(path));
  const tests = globSync(['{libs,apps,test,tools}/**/*.spec.ts'], { exclude: notes })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes(word));
  const elsewhere = tests.filter((path) => !own.some((folder) => path.startsWith(`${folder}/`)));
  const isPage = (path) => path.startsWith('test/browser/');
  return {
    lint: [...own, ...elsewhere],
    tests: tests.filter((path) => !isPage(path)),
    pages: tests.filter(isPage),
  };
}
