// Takes the pictures of every main screen, for the README and docs, from a running instance:
//   node tools/pictures.mjs [address]           (http://localhost:3000 without one)
//   PICTURES_ADDRESS, PICTURES_PASSWORD         who is signed in; without them, guests' screens only
//   PICTURES_FOLDER                             where they go (docs/pictures)
// Each screen is taken at 1440 px and 360 px, light and dark: home.png, home-dark.png, home-narrow.png,
// home-narrow-dark.png. Run `npm start` with its demo world first and pass a printed sign-in.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import playwright from 'playwright-core';

const base = (process.argv[2] ?? 'http://localhost:3000').replace(/\/$/, '');
const folder = process.env.PICTURES_FOLDER ?? join(import.meta.dirname, '../docs/pictures');
const { PICTURES_ADDRESS: address, PICTURES_PASSWORD: password } = process.env;

/** `path`, or the first link on `from` whose address fits `link`. */
const screens = [
  { name: 'home', path: '/', guest: true },
  { name: 'topics', path: '/topics', guest: true },
  { name: 'topic', from: '/topics', link: /^\/topics\/[^/]+$/, guest: true },
  { name: 'thread', from: '/', link: /^\/threads\/[^/]+$/, guest: true },
  { name: 'events', path: '/events', guest: true },
  { name: 'event', from: '/events', link: /^\/events\/[0-9a-f-]{36}$/, guest: true },
  { name: 'showcases', path: '/showcases', guest: true },
  { name: 'sign-in', path: '/sign-in', guest: true },
  { name: 'my-home', path: '/' },
  { name: 'rooms', path: '/rooms' },
  { name: 'room', from: '/rooms', link: /^\/rooms\/[^/]+$/ },
  { name: 'people', path: '/people' },
  { name: 'person', from: '/people', link: /^\/people\/[^/]+$/ },
  { name: 'inbox', path: '/inbox' },
  { name: 'preferences', path: '/settings/notifications' },
];

const views = [
  { suffix: '', width: 1440, height: 900, scheme: 'light' },
  { suffix: '-dark', width: 1440, height: 900, scheme: 'dark' },
  { suffix: '-narrow', width: 360, height: 720, scheme: 'light' },
  { suffix: '-narrow-dark', width: 360, height: 720, scheme: 'dark' },
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

async function signIn(page) {
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

async function take(page, screen, suffix) {
  const path = await pathOf(page, screen);
  if (path === null) return report(`${screen.name}: no link to one on ${screen.from}`);
  // Live pages keep a connection open, so the network is never idle; fonts are what can be late.
  const response = await page.goto(base + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  if (!response?.ok()) return report(`${screen.name}: ${path} answered ${response?.status()}`);
  const file = join(folder, `${screen.name}${suffix}.png`);
  // One screenful, at one dot a pixel: small files that show what a person sees first.
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${file} (${Math.round(statSync(file).size / 1024)} kB)\n`);
}

function report(problem) {
  failures += 1;
  process.stderr.write(`${problem}\n`);
}

async function takeAll(browser, view, signedIn) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Belgrade',
  });
  const page = await context.newPage();
  if (signedIn) await signIn(page);
  const wanted = screens.filter(({ guest = false }) => guest !== signedIn);
  for (const screen of wanted) {
    await take(page, screen, view.suffix).catch((error) =>
      report(`${screen.name}: ${error.message}`),
    );
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
    await takeAll(browser, view, false);
    if (address && password) await takeAll(browser, view, true);
  }
} finally {
  await browser.close();
}
process.exitCode = failures === 0 ? 0 : 1;
