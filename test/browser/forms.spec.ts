import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BrowserStage, people } from './stage.js';

const lineGone = 'Not sent: there is no connection just now.';

describe('what somebody types', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await BrowserStage.set();
  }, 60_000);
  afterAll(() => stage.strike(), 60_000);

  const answer = (page: Page) => page.locator('section[aria-labelledby=answer]');
  const replyBox = (page: Page) => answer(page).locator('textarea');
  const count = (page: Page, text: string) => page.locator('main article').getByText(text).count();

  const openThread = async (page: Page): Promise<void> => {
    // A short one that no other file writes in: all that is sent stays on its first page.
    await page.goto('/topics/rural-roads-and-tracks');
    await page.locator('main a[href^="/threads/"]').first().click();
    await page.waitForURL(/\/threads\//);
    await page.waitForLoadState('networkidle');
  };
  const openRoom = async (page: Page): Promise<void> => {
    await page.goto('/rooms');
    await page.locator('main ul a[href^="/rooms/"]').first().click();
    await page.locator('textarea[name=body]').waitFor();
    await page.waitForLoadState('networkidle');
  };
  const send = async (page: Page, text: string): Promise<void> => {
    await replyBox(page).fill(text);
    await answer(page).getByRole('button').first().click();
  };
  const isInSight = async (page: Page, text: string): Promise<boolean> => {
    const box = await page.getByText(text).boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height;
  };

  it('is sent as often as there is something new, from one page', async () => {
    const page = await stage.signedIn(people.grace);
    await openThread(page);
    for (const text of ['First of three.', 'Second of three.', 'Third of three.']) {
      await send(page, text);
      await page.locator('main article').getByText(text).waitFor();
      expect(await replyBox(page).inputValue()).toBe('');
    }
    for (const text of ['First of three.', 'Second of three.', 'Third of three.']) {
      expect(await count(page, text)).toBe(1);
    }
  });

  it('is sent by keyboard, which stays where it was', async () => {
    const page = await stage.signedIn(people.grace);
    const focused = (): Promise<string> => page.locator(':focus').innerText();
    const press = async (button: string, then: string): Promise<void> => {
      await page.getByRole('button', { name: button, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator(':focus').filter({ hasText: then }).waitFor();
    };
    await openThread(page);
    await replyBox(page).fill('By keyboard.');
    await press('Post the reply', 'Post the reply');
    await page.locator('main article').getByText('By keyboard.').waitFor();
    expect(await focused()).toBe('Post the reply');
    // What was pressed is gone; what stands in its place has the keyboard.
    await page.goto('/events');
    await page.locator('main a', { hasText: 'Fair of Villages' }).first().click();
    await page.waitForURL(/\/events\/./);
    await press('Register', 'Cancel my registration');
    await press('Cancel my registration', 'Register');
  });

  it('invites and reports as often as there is something new, from one page', async () => {
    const page = await stage.signedIn(people.grace);
    await page.goto('/organise');
    const links = await page.locator('main a[href^="/events/"]').all();
    const events = await Promise.all(links.map((link) => link.getAttribute('href')));
    const [event] = events.filter((href) => /^\/events\/[0-9a-f-]{36}$/.test(href ?? ''));
    await page.goto(`${event}/people`);
    await page.waitForLoadState('networkidle');
    const guests = page.locator('textarea[name=guests]');
    for (const name of ['First', 'Second', 'Third']) {
      await guests.fill(`${name} Guest <${name.toLowerCase()}@guests.example>`);
      await page.locator('form:has(textarea[name=guests]) button').last().click();
      await page.locator('main li p.font-medium').getByText(`${name} Guest`).waitFor();
      expect(await guests.inputValue()).toBe('');
    }
    const report = page.locator('main article details:has(input[name=reason])');
    await page.goto('/');
    const threads = await page.locator('main section h3 a[href^="/threads/"]').all();
    // One in which several others have spoken.
    for (const path of await Promise.all(threads.map((link) => link.getAttribute('href')))) {
      await page.goto(path!, { waitUntil: 'networkidle' });
      if ((await report.count()) > 1) break;
    }
    const count = Math.min(3, await report.count());
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1) {
      await report.nth(index).locator('summary').click();
      await report.nth(index).locator('input[value=other]').check({ force: true });
      await report
        .nth(index)
        .locator('textarea')
        .fill(`Reason ${index + 1}`);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await report.nth(index).getByRole('button').click();
      expect((await (await answered).json()) as object).toMatchObject({ type: 'redirect' });
      await page.getByText('Thank you. The moderators').waitFor();
    }
  });

  it('is sent once by a double click, and once by going back and sending again', async () => {
    const page = await stage.signedIn(people.grace, { javaScriptEnabled: false });
    await openThread(page);
    await replyBox(page).fill('Only once, please.');
    await answer(page).getByRole('button').first().click();
    await page.waitForURL(/post=/);
    await page.goBack();
    await replyBox(page).fill('Only once, please.');
    await answer(page).getByRole('button').first().click();
    await page.waitForURL(/post=/);
    expect(await count(page, 'Only once, please.')).toBe(1);
    const other = await stage.signedIn(people.grace);
    await openThread(other);
    await replyBox(other).fill('A double click.');
    await answer(other).getByRole('button').first().dblclick();
    await other.locator('main article').getByText('A double click.').waitFor();
    await other.reload();
    expect(await count(other, 'A double click.')).toBe(1);
  });

  it('stays when the line is cut before it is sent, and goes when it is back', async () => {
    const page = await stage.signedIn(people.grace);
    await openThread(page);
    await page.context().setOffline(true);
    await send(page, 'Written in a tunnel.');
    await page.getByText(lineGone).waitFor();
    expect(await isInSight(page, lineGone)).toBe(true);
    expect(await replyBox(page).inputValue()).toBe('Written in a tunnel.');
    await page.context().setOffline(false);
    await answer(page).getByRole('button').first().click();
    await page.locator('main article').getByText('Written in a tunnel.').waitFor();
    expect(await count(page, 'Written in a tunnel.')).toBe(1);
    expect(await page.getByText(lineGone).count()).toBe(0);
  });

  it('is not doubled when the line is cut before the answer comes', async () => {
    const page = await stage.signedIn(people.grace);
    await openThread(page);
    let cut = true;
    await page.route('**/threads/**', async (route) => {
      if (route.request().method() !== 'POST' || !cut) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await send(page, 'Did this arrive?');
    await page.getByText(lineGone).waitFor();
    // Another wording now would be another post: she is told that the first one is there.
    await send(page, 'Did this arrive? I wonder.');
    await page.getByText(lineGone).waitFor();
    cut = false;
    await answer(page).getByRole('button').first().click();
    await page.getByText('What you sent first has arrived').waitFor();
    await page.locator('main article').getByText('Did this arrive?', { exact: true }).waitFor();
    expect(await replyBox(page).inputValue()).toBe('Did this arrive? I wonder.');
    await replyBox(page).fill('');
    await page.unrouteAll();
    await page.reload();
    expect(await count(page, 'Did this arrive?')).toBe(1);
  });

  it('stays in a room too, at 360 px, with the message in sight', async () => {
    const page = await stage.signedIn(people.grace, { viewport: { width: 360, height: 640 } });
    await openRoom(page);
    const box = page.locator('textarea[name=body]');
    await page.context().setOffline(true);
    await box.fill('Said on a ferry.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText(lineGone).waitFor();
    expect(await isInSight(page, lineGone)).toBe(true);
    expect(await box.inputValue()).toBe('Said on a ferry.');
    await page.context().setOffline(false);
    for (const text of ['Said on a ferry.', 'And then.', 'And at last.']) {
      await box.fill(text);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.locator('ol').getByText(text).waitFor();
    }
    expect(await page.locator('ol').getByText('Said on a ferry.').count()).toBe(1);
  });

  it('is said to be saved where one has pressed, and changes the language of the whole page', async () => {
    const page = await stage.signedIn(people.vladimir, { viewport: { width: 360, height: 640 } });
    await page.goto('/settings/profile');
    await page.waitForLoadState('networkidle');
    for (const role of ['Adviser for water', 'Adviser for land and water']) {
      await page.locator('input[name=role]').fill(role);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').waitFor();
      expect(await isInSight(page, 'Saved.')).toBe(true);
    }
    await page.goto('/settings/account');
    await page.waitForLoadState('networkidle');
    await page.locator('select[name=locale]').selectOption('fr');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Enregistré').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.locator('select[name=locale]').selectOption('en');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await page.getByText('Paramètres').count()).toBe(0);
  });

  it('survives the end of the session in another tab', async () => {
    const one = await stage.signedIn(people.vladimir);
    await openThread(one);
    const other = await one.context().newPage();
    await other.goto('/settings/account');
    await other.locator('summary', { has: other.locator('[class*=rounded-full]') }).click();
    const address = one.url();
    await replyBox(one).fill('Typed in the first tab');
    // Ended elsewhere, not by a sign-out on this device, which forgets what was typed.
    const cookies = await one.context().cookies();
    await one.context().clearCookies({ name: cookies.find(({ httpOnly }) => httpOnly)!.name });
    await other.reload();
    await answer(one).getByRole('button').first().click();
    await one.waitForURL(/\/sign-in/);
    await stage.signIn(other, people.vladimir);
    await one.goto(address);
    await one.getByText('This is what you had typed').waitFor();
    expect(await replyBox(one).inputValue()).toBe('Typed in the first tab');
    await one.getByRole('button', { name: 'Start over' }).click();
  });

  it('comes back after a reload, a way away and a lost session, to her alone', async () => {
    const page = await stage.signedIn(people.grace);
    await openThread(page);
    const address = page.url();
    await replyBox(page).fill('Half a thought');
    await page.reload();
    await page.getByText('This is what you had typed').waitFor();
    expect(await replyBox(page).inputValue()).toBe('Half a thought');
    await page.getByRole('link', { name: 'Rooms' }).first().click();
    await page.waitForURL(/\/rooms/);
    await page.goBack();
    await page.getByText('This is what you had typed').waitFor();
    // Signed out elsewhere: the cookie is worth nothing any more.
    const cookies = await page.context().cookies();
    await page.context().clearCookies({ name: cookies.find(({ httpOnly }) => httpOnly)!.name });
    await replyBox(page).fill('Half a thought, and the rest.');
    await answer(page).getByRole('button').first().click();
    await page.waitForURL(/\/sign-in/);
    await stage.signIn(page, people.grace);
    await page.goto(address);
    await page.getByText('This is what you had typed').waitFor();
    expect(await replyBox(page).inputValue()).toBe('Half a thought, and the rest.');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await replyBox(page).inputValue()).toBe('');
    await replyBox(page).fill('Nobody else reads this.');
    await page.locator('summary', { has: page.locator('[class*=rounded-full]') }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    const kept = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
    expect(kept).not.toContain('Nobody else');
    await stage.signIn(page, people.vladimir);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await replyBox(page).inputValue()).toBe('');
  });
});
