import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BrowserStage, faultsOf, people } from './stage.js';

// What does not break by itself: an address, a wide table, a line of code.
const columns = (text: string): string =>
  `| ${Array.from({ length: 12 }, () => text).join(' | ')} |`;
const long = [
  `See https://example.org/${'a'.repeat(200)}`,
  [columns('column'), columns('---'), columns('value')].join('\n'),
  ['```', 'x'.repeat(300), '```'].join('\n'),
].join('\n\n');
const weightLimit = 100_000;

describe('looking around and looking after, in a browser', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await BrowserStage.set();
  }, 60_000);
  afterAll(() => stage.strike(), 60_000);

  const firstLink = async (page: Page, from: string, path: RegExp): Promise<string> => {
    await page.goto(from);
    const links = await page.locator('main a[href]').all();
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? '';
      if (path.test(href)) return href;
    }
    throw new Error(`${from} leads to no ${path}`);
  };
  const press = (page: Page, action: string) =>
    page.locator(`form[action*="${action}"] button:visible`).first().click();

  it.each([
    ['/', null],
    ['/topics', null],
    ['/topics', /^\/topics\/[\w-]+$/],
    ['/', /^\/threads\/[\w-]+$/],
    ['/events', null],
    ['/events', /^\/events\/[\w-]{36}$/],
    ['/showcases', null],
    ['/showcases', /^\/showcases\/[\w-]{36}$/],
  ])('sends a guest at most 100 kB for her first page: %s %s', async (from, link) => {
    const path = link ? await firstLink(await stage.visitor(), from, link) : from;
    const page = await stage.visitor();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const images = new Set<string>();
    let bytes = 0;
    session.on('Network.responseReceived', (event) => {
      if (event.type === 'Image') images.add(event.requestId);
    });
    session.on('Network.loadingFinished', (event) => {
      if (!images.has(event.requestId)) bytes += event.encodedDataLength;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(weightLimit);
  });

  it.each([true, false])(
    'lets a peer edit her own message, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await stage.signedIn(people.grace, { javaScriptEnabled });
      const path = await firstLink(page, '/rooms', /^\/rooms\//);
      const before = `Before, scripts ${javaScriptEnabled ? 'on' : 'off'}`;
      const after = `After, scripts ${javaScriptEnabled ? 'on' : 'off'} – ž`;
      await page.goto(path);
      await page.locator('form[action*="post"] textarea').fill(before);
      await press(page, 'post');
      const message = page.locator('ol > li', { hasText: before });
      await message.locator('a[href*="edit="]').click();
      const field = page.locator('form[action*="/edit"] textarea');
      expect(await field.inputValue()).toBe(before);
      await field.fill(' ');
      await page.locator('form[action*="/edit"]').evaluate('form => (form.noValidate = true)');
      await press(page, '/edit');
      await page.locator('form[action*="/edit"] [aria-invalid=true]').waitFor();
      await field.fill(after);
      await press(page, '/edit');
      await page.locator('ol > li', { hasText: after }).waitFor();
      expect(await page.getByText(before).count()).toBe(0);
    },
    60_000,
  );

  it('shows everybody in the room the new words at once', async () => {
    const [one, other] = [await stage.signedIn(people.grace), await stage.signedIn(people.awa)];
    const path = await firstLink(one, '/rooms', /^\/rooms\//);
    await Promise.all([one.goto(path), other.goto(path)]);
    await one.locator('aside[aria-labelledby=present] li').nth(1).waitFor();
    await one.locator('form[action*="post"] textarea').fill('At noon');
    await press(one, 'post');
    await other.locator('ol').getByText('At noon').waitFor();
    await one.locator('ol > li', { hasText: 'At noon' }).locator('a[href*="edit="]').click();
    await one.locator('form[action*="/edit"] textarea').fill('At one');
    await one.keyboard.press('Control+Enter');
    await other.locator('ol').getByText('At one').waitFor();
    expect(await other.locator('ol').getByText('At noon').count()).toBe(0);
  }, 60_000);

  it.each([true, false])(
    'lets an organiser add a topic, change it and appoint its moderator, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await stage.signedIn(people.grace, { javaScriptEnabled });
      const title = `Field paths ${javaScriptEnabled ? 'live' : 'plain'}`;
      await page.goto('/topics');
      await page.getByRole('link', { name: 'Add a topic' }).click();
      await page.waitForURL(/\/topics\/new/);
      // Not in Serbian: what is left empty is read in the first language there is.
      for (const [place, language] of ['English', 'French'].entries()) {
        await page.locator(`input[name="texts.${place}.title"]`).fill(`${title} ${language}`);
        await page.locator(`textarea[name="texts.${place}.description"]`).fill('Who mends them.');
      }
      await page.locator('main form button').last().click();
      await page.getByRole('heading', { level: 1, name: `${title} English` }).waitFor();
      const path = new URL(page.url()).pathname;

      await page.getByRole('link', { name: 'Change the topic' }).click();
      await page.locator('input[name="texts.0.title"]').fill(`${title}, changed`);
      await page.locator('main form button').last().click();
      await page.getByRole('heading', { level: 1, name: `${title}, changed` }).waitFor();
      expect(new URL(page.url()).pathname).toBe(path);

      await page.goto(`${path}/moderators?q=awa`);
      await press(page, '/appoint');
      await page.locator('section[aria-labelledby=appointed] li', { hasText: 'Awa' }).waitFor();
      await press(page, '/dismiss');
      await page.getByText('Nobody yet.').waitFor();
    },
    60_000,
  );

  it('lets the administrator give roles and lock accounts, but not leave nobody behind', async () => {
    const page = await stage.visitor();
    await page.goto(stage.site.administratorLink);
    await page.locator('main form button').first().click();
    await page.waitForURL((url) => url.pathname !== '/sign-in/link');
    await page.goto('/administration?text=mamadou');
    await page.getByRole('link', { name: 'Mamadou Diéry' }).click();
    await press(page, '/grant');
    await page.getByText('It holds from now on').waitFor();
    await page.getByText('Lock the account').first().click();
    await page.locator('dialog[open] form button').click();
    await page.getByText('Locked since').waitFor();
    await press(page, '/enable');
    await page.getByText('A locked account').waitFor();

    const takeBack = async (list: string): Promise<void> => {
      await page.goto(list);
      await page.locator('main li a').first().click();
      await page.waitForURL(/\/administration\/[\w-]+/);
      await page.locator('li', { hasText: 'roles and accounts' }).locator('summary').click();
      await page.locator('dialog[open] form button').first().click();
    };
    await takeBack('/administration?text=bojan');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await takeBack('/administration?role=ADMINISTRATOR');
    const refusal = page.getByText('There must be at least one administrator');
    await page.locator('dialog[open]').locator(refusal).first().waitFor();
    // Beside the form that was sent, and beside no other.
    expect(await page.locator('dialog:not([open])').locator(refusal).count()).toBe(0);
  }, 60_000);

  it('has no administration for anybody else, and says whose it is', async () => {
    const page = await stage.signedIn(people.grace);
    expect((await page.goto('/administration'))?.status()).toBe(403);
    await page.getByRole('heading', { name: 'This is for administrators' }).waitFor();
    await page.getByText('You are signed in as').waitFor();
    const peer = await stage.signedIn(people.awa);
    expect((await peer.goto('/showcases/review'))?.status()).toBe(403);
    const guest = await stage.visitor();
    await guest.goto('/administration');
    expect(new URL(guest.url()).pathname).toBe('/sign-in');
  });

  it.each(['/threads/%E0%A4%A', '/topics/%zz', '/100%'])(
    'has a page of its own for an address that cannot be read: %s',
    async (path) => {
      const guest = await stage.visitor();
      // The framework's router throws on such an address too, when the page is there already.
      guest.removeAllListeners('pageerror');
      const answer = await guest.goto(`${stage.site.url}${path}`);
      expect(answer?.status()).toBe(404);
      await guest.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    },
  );

  it('shows a champion the way to where she brings others together', async () => {
    const [champion, peer] = [
      await stage.signedIn(people.ana),
      await stage.signedIn(people.vladimir),
    ];
    await champion.locator('nav a[href="/organise"]').click();
    await champion.waitForURL('**/organise');
    expect(await champion.locator('main a[href="/events/new"]').count()).toBe(1);
    expect(await champion.locator('main a[href="/showcases/mine"]').count()).toBe(1);
    expect(await champion.locator('a[href="/organise/lists/new"]').count()).toBe(0);
    expect(await peer.locator('a[href="/organise"]').count()).toBe(0);
  });

  it('says how many were found, and no number that nobody counted', async () => {
    const page = await stage.signedIn(people.grace);
    await page.goto('/people');
    await page.getByText('More than 20 found').waitFor();
    await page.goto('/people?text=kovac');
    await page.getByText(/^\d+ found$/).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has accessible pages at 360 px in %s',
    async (colorScheme) => {
      const page = await stage.signedIn(people.grace, {
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      const topic = await firstLink(page, '/topics', /^\/topics\/(?!new)[\w-]+$/);
      const room = await firstLink(page, '/rooms', /^\/rooms\//);
      const mail = await firstLink(page, '/dev/mailbox', /^\/dev\/mailbox\//);
      const settings = ['account', 'sessions', 'tokens'].map((name) => `/settings/${name}`);
      const paths = [
        ...[topic, `${topic}/new`, `${topic}/edit`, `${topic}/moderators?q=ana`, '/topics/new'],
        ...[room, '/search?q=land', '/dev/mailbox', mail, ...settings, '/no-such-page'],
      ];
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'load' });
        found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('has no text that makes a page scroll sideways at 360 px', async () => {
    const page = await stage.signedIn(people.cheikh, { viewport: { width: 360, height: 740 } });
    const word = 'W'.repeat(78);
    const send = () => page.locator('main form button').last().click();
    await page.goto('/settings/profile');
    await page.locator('main details summary').first().click();
    await page.locator('input[name=organisationName]').fill(word);
    await page.locator('select[name=organisationLevel]').selectOption('municipal');
    for (const name of ['role', 'place']) await page.locator(`input[name=${name}]`).fill(word);
    await page.locator('textarea[name=offers]').fill(long);
    await send();
    await page.locator('main [role=status]').first().waitFor();
    await page.goto('/settings/account');
    await page.locator('input[name=name]').fill(word);
    await page.locator('form:has(input[name=name]) button').last().click();
    await page.locator('main [role=status]').first().waitFor();
    const topic = await firstLink(page, '/topics', /^\/topics\/(?!new)[\w-]+$/);
    await page.goto(`${topic}/new`);
    await page.locator('input[name=title]').fill(word);
    await page.locator('main textarea').first().fill(long);
    await send();
    await page.waitForURL(/\/threads\//);
    const found: string[] = [];
    const paths = [new URL(page.url()).pathname, topic, `/people?text=${word}`, '/'];
    for (const path of [...paths, `/organisations?text=${word}`, '/settings/profile']) {
      await page.goto(path, { waitUntil: 'load' });
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
  }, 120_000);
});
