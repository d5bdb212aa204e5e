import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@peerloop/kernel';
import { freePort } from '@peerloop/testing/net';
import { BrowserStage, people } from './stage.js';

const web = join(import.meta.dirname, '../../apps/web/dev.mjs');
const trials = languages.filter(({ trial }) => trial);

describe('languages on trial, as developers see them', () => {
  let stage: BrowserStage;
  let pages: ChildProcess;
  let url: string;

  beforeAll(async () => {
    stage = await BrowserStage.set();
    const port = await freePort();
    url = `http://localhost:${port}`;
    const env = { ...process.env, NODE_OPTIONS: '', HOST: 'localhost', WEB_PORT: String(port) };
    pages = fork(web, { env: { ...env, API_URL: stage.site.url }, silent: true, execArgv: [] });
    // What nobody reads would stop it.
    pages.stdout?.resume();
    pages.stderr?.resume();
    await once(pages, 'message');
  }, 60_000);

  afterAll(async () => {
    await stage.strike();
    const ended = once(pages, 'exit');
    pages.kill('SIGTERM');
    await ended;
  }, 60_000);

  it.each(trials)(
    'fit a telephone, in their direction: $locale',
    async ({ locale, tag, direction }) => {
      const options = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
      const page = await stage.signedIn(people.grace, options);
      // Cookies know no ports.
      await page.context().addCookies([{ name: 'locale', value: locale, url }]);
      for (const path of ['/', '/topics', '/events', '/people', '/inbox', '/settings/account']) {
        await page.goto(url + path);
        const root = page.locator('html');
        expect(await root.getAttribute('lang')).toBe(tag);
        expect(await root.getAttribute('dir')).toBe(direction);
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect([page.url(), width]).toEqual([url + path, 360]);
      }
    },
    120_000,
  );

  it('are not offered by what is built', async () => {
    const page = await stage.visitor();
    await page.goto('/');
    const offered = page.locator('footer button[name=locale]');
    expect(await offered.allInnerTexts()).toEqual(
      languages.filter(({ trial }) => !trial).map(({ name }) => name),
    );
  });
});
