// Takes the pictures of every main screen, for the README and docs/tour.md, from a running instance
// with its demo world:
//   npm start                        in one window
//   npm run pictures [address]       in another (http://localhost:3000 without an address)
// PICTURES_FOLDER says where they go (docs/pictures). Each screen is taken in light at 1440 px; some
// in dark (`-dark`) and on a telephone (`-narrow`) as well. The last line says what went wrong.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import playwright from 'playwright-core';

const base = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '');
const folder = process.env.PICTURES_FOLDER ?? join(import.meta.dirname, '../docs/pictures');

// Of the demo world, as `npm start` prints them.
const password = 'peerloop-demo';
const people = {
  champion: 'ana-kovac@demo.peerloop.example',
  organiser: 'grace-karekwe@demo.peerloop.example',
};

/**
 * `path`, or the first link on `from` whose address fits `link`; `as` whom, a guest without; `also`
 * in which views beyond the light one at 1440 px.
 */
const screens = [
  { name: 'home', path: '/', also: ['dark', 'narrow'] },
  { name: 'topics', path: '/topics' },
  { name: 'topic', from: '/topics', link: /^\/topics\/water[^/]*$/ },
  { name: 'thread', from: '/', link: /^\/threads\/[^/]+$/, also: ['narrow'] },
  { name: 'events', path: '/events' },
  { name: 'event', from: '/events', link: /^\/events\/[0-9a-f-]{36}$/ },
  { name: 'showcases', path: '/showcases' },
  { name: 'showcase', from: '/showcases', link: /^\/showcases\/[0-9a-f-]{36}$/ },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'welcome', path: '/welcome', as: 'champion' },
  { name: 'own-home', path: '/', as: 'champion' },
  { name: 'rooms', path: '/rooms', as: 'champion' },
  {
    name: 'room',
    from: '/rooms',
    link: /^\/rooms\/[^/]+$/,
    as: 'champion',
    also: ['narrow'],
    ready: 'aside[aria-labelledby=present] li',
  },
  { name: 'people', path: '/people', as: 'champion' },
  { name: 'person', from: '/showcases', link: /^\/people\/[0-9a-f-]{36}$/, as: 'champion' },
  { name: 'inbox', path: '/inbox', as: 'champion' },
  { name: 'preferences', path: '/settings/notifications', as: 'champion' },
  { name: 'organise', path: '/organise', as: 'organiser' },
  {
    name: 'participant-list',
    from: '/organise',
    link: /^\/organise\/lists\/[^/]+$/,
    as: 'organiser',
  },
  { name: 'mailbox', path: '/dev/mailbox' },
  { name: 'mail', from: '/dev/mailbox', link: /^\/dev\/mailbox\/[^/]+$/ },
];

const views = [
  { name: '', width: 1440, height: 900, scheme: 'light' },
  { name: 'dark', width: 1440, height: 900, scheme: 'dark' },
  { name: 'narrow', width: 360, height: 720, scheme: 'light' },
];

/** Where a screen is; null when nothing on the page leads to one. */
async function pathOf(page, { path, from, link }) {
  if (path) return path;
  await page.goto(base + from, { waitUntil: 'load' });
  const paths = await page.$$eval('main a[href]', (links) =>
    links.map((one) => new URL(one.href).pathname),
  );
  return paths.find((one) => link.test(one) && !/\/(new|edit)$/.test(one)) ?? null;
}

async function signIn(page, address) {
  await page.goto(`${base}/sign-in`, { waitUntil: 'load' });
  const form = page.locator('form:has(input[type=password])').first();
  await form.locator('input[type=email], input[name=address]').first().fill(address);
  await form.locator('input[type=password]').fill(password);
  await Promise.all([
    page.waitForURL((url) => url.pathname !== '/sign-in'),
    form.locator('button[type=submit], button:not([type])').first().click(),
  ]);
}

let failures = 0;

async function take(page, screen, view) {
  const path = await pathOf(page, screen);
  if (path === null) return report(`${screen.name}: no link to one on ${screen.from}`);
  // Live pages keep a connection open, so the network is never idle; fonts are what can be late.
  const response = await page.goto(base + path, { waitUntil: 'load' });
  if (!response?.ok()) return report(`${screen.name}: ${path} answered ${response?.status()}`);
  await page.evaluate(() => document.fonts.ready);
  if (screen.ready) await page.locator(screen.ready).first().waitFor();
  const file = join(folder, `${screen.name}${view.name && `-${view.name}`}.png`);
  // One screenful, at one dot a pixel: small files that show what a person sees first.
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${file} (${Math.round(statSync(file).size / 1024)} kB)\n`);
}

function report(problem) {
  failures += 1;
  process.stderr.write(`${problem}\n`);
}

/** All screens of one person in one view. */
async function takeAll(browser, view, person) {
  const wanted = screens.filter(
    ({ as, also = [] }) => as === person && (view.name === '' || also.includes(view.name)),
  );
  if (wanted.length === 0) return;
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Belgrade',
  });
  const page = await context.newPage();
  if (person) await signIn(page, people[person]);
  // Whoever is signed in reads in her own language; these pictures are for English readers.
  await context.addCookies([{ name: 'locale', value: 'en', url: base }]);
  for (const screen of wanted) {
    await take(page, screen, view).catch((error) => report(`${screen.name}: ${error.message}`));
  }
  await context.close();
}

mkdirSync(folder, { recursive: true });
const browser = await playwright.chromium.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--headless=shell'],
});
try {
  for (const view of views) {
    for (const person of [undefined, ...Object.keys(people)]) {
      await takeAll(browser, view, person).catch((error) =>
        report(`${person ?? 'guest'}: ${error.message}`),
      );
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failures === 0 ? 0 : 1;
