import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** Files that `npm run pictures` writes, by the list of screens in its source. */
function made(): Set<string> {
  const source = text('tools/pictures.mjs');
  const screens = source.slice(source.indexOf('const screens'), source.indexOf('const views'));
  const files = new Set<string>();
  for (const entry of screens.split(/name: '/).slice(1)) {
    const name = entry.slice(0, entry.indexOf("'"));
    const views = /also: \[([^\]]*)\]/.exec(entry)?.[1]?.match(/[a-z]+/g) ?? [];
    files.add(`${name}.png`);
    for (const view of views) files.add(`${name}-${view}.png`);
  }
  return files;
}

describe('the pictures', () => {
  it.each(['README.md', 'docs/tour.md'])('that %s shows are all made by the script', (page) => {
    const shown = [...text(page).matchAll(/pictures\/([\w-]+\.png)/g)].map((match) => match[1]!);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((file) => !made().has(file))).toEqual([]);
  });

  it('that are made are all shown', () => {
    const shown = text('README.md') + text('docs/tour.md');
    expect([...made()].filter((file) => !shown.includes(`pictures/${file}`))).toEqual([]);
  });
});
