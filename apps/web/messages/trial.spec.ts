import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

type Message = (values: object, options: { locale: string }) => string;

const web = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(web, '../../node_modules/@inlang/paraglide-js/bin/run.js');

let folder: string;
let m: Record<string, Message>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peerloop-messages-'));
  await promisify(execFile)(
    process.execPath,
    [compiler, 'compile', '--project', './trial.inlang', '--outdir', folder],
    { cwd: web, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const made = (await import(pathToFileURL(join(folder, 'messages.js')).href)) as { m: typeof m };
  m = made.m;
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

it('a language on trial says in English what it does not say itself', () => {
  expect(m['nav_topics']!({}, { locale: 'ar' })).toBe('المواضيع');
  expect(m['privacy_lead']!({}, { locale: 'ar' })).toBe(m['privacy_lead']!({}, { locale: 'en' }));
});

it('numbers have the words of their language', () => {
  const replies = (count: number) => m['replies']!({ count }, { locale: 'ar' });
  expect([1, 2, 3, 11, 100].map(replies)).toEqual([
    ...['رد واحد (1)', 'ردان (2)', '3 ردود', '11 ردًا', '100 رد'],
  ]);
});

it('the made-up language is longer, accented, and has its parameters', () => {
  const hello = m['home_hello']!({ name: 'Ana' }, { locale: 'en-XA' });
  expect(hello).toBe('[Ĝööð ţö šéé ýöû, Ana ~~ ~~ ~~]');
  const [one, many] = [1, 5].map((count) => m['replies']!({ count }, { locale: 'en-XA' }));
  expect([one, many]).toEqual(['[1 ŕéþļý ~~ ~~]', '[5 ŕéþļîéš ~~ ~~]']);
});
