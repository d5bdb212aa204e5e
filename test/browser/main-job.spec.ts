import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BrowserStage, faultsOf, people } from './stage.js';

const patience = 15_000;

describe('the main job in a browser', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await BrowserStage.set();
  }, 60_000);
  afterAll(() => stage.strike(), 60_000);

  const firstThread = async (page: Page): Promise<void> => {
    await page.goto('/');
    await page.locator('main section h3 a[href^="/threads/"]').first().click();
    await page.waitForURL(/\/threads\//);
  };

  /** Looks again until it is so, each time at what the server has by then. */
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    const begun = performance.now();
    while (!(await holds())) {
      if (performance.now() - begun > patience) throw new Error('waited in vain');
    }
  };

  it('shows a newcomer what this is, in at most 100 kB', async () => {
    const page = await stage.visitor();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(page.locator('h1').innerText()).resolves.toMatch(/\S/);
    expect(await page.locator('section[aria-labelledby=talk] article').count()).toBeGreaterThan(2);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  it.each([true, false])('lets a peer reply, with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await stage.signedIn(people.ana, { javaScriptEnabled });
    await firstThread(page);
    const text = `A reply with scripts ${javaScriptEnabled ? 'on' : 'off'} – šđčćž 👩🏽‍🌾`;
    await page.locator('section[aria-labelledby=answer] textarea').fill(text);
    await page.locator('section[aria-labelledby=answer] button').click();
    await page.getByText(text).waitFor();
    expect(await page.getByText(text).count()).toBe(1);
  });

  it('keeps what was typed and says what to mend beside the field', async () => {
    const page = await stage.signedIn(people.ana, { javaScriptEnabled: false });
    await page.goto('/topics');
    await page.locator('main h2 a').first().click();
    await page.goto(`${page.url()}/new`);
    await page.locator('input[name=title]').fill('ab');
    await page.locator('textarea[name=body]').fill('Do not lose these words.');
    await page.locator('main form button').last().click();
    expect(await page.locator('textarea[name=body]').inputValue()).toBe('Do not lose these words.');
    expect(await page.locator('input[name=title]').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows a message at once to everybody in the room, and what was missed after being offline', async () => {
    const [one, other] = [await stage.signedIn(people.ana), await stage.signedIn(people.awa)];
    await one.goto('/rooms');
    const path = await one.locator('main ul a[href^="/rooms/"]').first().getAttribute('href');
    await Promise.all([one.goto(path!), other.goto(path!)]);
    const present = (page: Page) => page.locator('aside[aria-labelledby=present] li');
    await present(one).nth(1).waitFor();
    const say = async (page: Page, text: string): Promise<void> => {
      await page.locator('textarea[name=body]').fill(text);
      await page.locator('form:has(textarea[name=body]) button').click();
    };
    await say(one, 'Is anybody here at once?');
    await other.locator('ol').getByText('Is anybody here at once?').waitFor();

    await other.context().setOffline(true);
    await say(one, 'First while away');
    await one.locator('ol').getByText('First while away').waitFor();
    await say(one, 'Second while away');
    await one.locator('ol').getByText('Second while away').waitFor();
    await other.context().setOffline(false);
    await other.locator('ol').getByText('Second while away').waitFor({ timeout: 45_000 });
    const texts = await other.locator('ol li').allInnerTexts();
    const missed = texts
      .filter((text) => /while away/.test(text))
      .map((text) => /(First|Second)/.exec(text)?.[1]);
    expect(missed).toEqual(['First', 'Second']);
  }, 120_000);

  it('shows new posts while one writes, without moving the words under the pen', async () => {
    const [one, other] = [await stage.signedIn(people.grace), await stage.signedIn(people.awa)];
    await firstThread(one);
    await one.waitForLoadState('networkidle');
    const box = one.locator('section[aria-labelledby=answer] textarea');
    await box.fill('I am in the middle of');
    await box.scrollIntoViewIfNeeded();
    const before = await box.boundingBox();
    await other.goto(one.url());
    await other.locator('section[aria-labelledby=answer] textarea').fill('Said meanwhile.');
    await other.locator('section[aria-labelledby=answer] button').click();
    await one.locator('main article').getByText('Said meanwhile.').waitFor();
    expect(Math.round((await box.boundingBox())!.y)).toBe(Math.round(before!.y));
    expect(await box.inputValue()).toBe('I am in the middle of');
    await box.fill('');
  });

  it('marks as read what was before her eyes, and nothing that was only fetched', async () => {
    const [one, other] = [await stage.signedIn(people.grace), await stage.signedIn(people.awa)];
    await firstThread(one);
    const thread = one.url();
    const watch = one.locator('form:has(input[name=watching][value=watch]) button');
    if ((await watch.count()) > 0) await watch.click();
    await one.goto('/inbox?unread');
    await one.waitForLoadState('networkidle');
    await other.goto(thread);
    await other.locator('section[aria-labelledby=answer] textarea').fill('A word for the others.');
    await other.locator('section[aria-labelledby=answer] button').click();
    await other.getByText('A word for the others.').waitFor();
    // The open inbox shows it by itself, and its tab counts what the bell counts.
    const line = one.locator('main li button', { hasText: 'A word for the others.' });
    await line.waitFor();
    const unread = /\d+/.exec(await one.locator('nav a[href="/inbox?unread"]').innerText())?.[0];
    expect(await one.locator('header a[href="/inbox"]').first().innerText()).toContain(unread);
    // As a browser that looks ahead does, and a mail program.
    await one.request.get(other.url());
    await one.request.head(other.url());
    await one.reload();
    expect(await line.count()).toBe(1);
    await one.goto(other.url());
    const told = one.waitForRequest('**/seen');
    await told;
    await one.goto('/inbox?unread');
    await until(async () => {
      if ((await line.count()) > 0) await one.reload();
      return (await line.count()) === 0;
    });
  });

  it('lets a peer register for a webinar and take it back', async () => {
    const page = await stage.signedIn(people.grace);
    await page.goto('/events');
    const links: string[] = [];
    for (const link of await page.locator('main article a[href^="/events/"]').all()) {
      links.push((await link.getAttribute('href')) ?? '/events');
    }
    let registered = false;
    for (const href of links) {
      await page.goto(href);
      const register = page.locator('form[action*="register"]:not([action*="unregister"]) button');
      if ((await register.count()) === 0) continue;
      await register.click();
      await page.locator('form[action*="unregister"] button').waitFor();
      await page.locator('form[action*="unregister"] button').click();
      await register.waitFor();
      registered = true;
      break;
    }
    expect(registered).toBe(true);
  });

  it('answers an unknown page and a private one alike', async () => {
    const page = await stage.signedIn(people.awa);
    const unknown = await page.goto('/threads/01a20a86-0000-7000-8000-000000000000');
    const room = await page.goto('/rooms/01a20a86-0000-7000-8000-000000000000');
    expect([unknown?.status(), room?.status()]).toEqual([404, 404]);
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(['/', '/topics', '/events', '/showcases', '/about', '/sign-in', '/sign-up'])(
      'a guest finds %s accessible and without sideways scrolling at 360 px',
      async (path) => {
        const page = await stage.visitor({ colorScheme, viewport: { width: 360, height: 740 } });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await faultsOf(page)).toEqual([]);
      },
    );

    it('a peer finds her pages accessible', async () => {
      const page = await stage.signedIn(people.ana, { colorScheme });
      await firstThread(page);
      const paths = [
        new URL(page.url()).pathname,
        '/',
        '/rooms',
        '/inbox',
        '/people',
        '/organisations',
        '/settings/contact',
        '/settings/notifications',
      ];
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'networkidle' });
        found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
      }
      expect(found).toEqual([]);
    }, 120_000);
  });
});
