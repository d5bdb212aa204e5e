import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BrowserStage, faultsOf, people } from './stage.js';

const guestAddress = 'a.guest@example.org';
const list = join(
  import.meta.dirname,
  '../../libs/participants/src/reading/fixtures/obuka-sr.windows-1250.semicolon.csv',
);
describe('gatherings in a browser', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await BrowserStage.set();
  }, 60_000);
  afterAll(() => stage.strike(), 60_000);

  const nextYear = async (): Promise<number> => {
    const { headers } = await fetch(`${stage.site.url}/about`);
    return new Date(headers.get('date') ?? '').getUTCFullYear() + 1;
  };
  /** The guest's own link, from the mail that she got. */
  const linkMailedTo = async (address: string): Promise<string> => {
    const text = await stage.mailTo(address);
    return /\/i\/[\w-]+(?=\?answer=accepted)/.exec(text)?.[0] ?? text;
  };

  it('an organiser brings a workshop about, and sees the answer of a guest as it comes', async () => {
    const organiser = await stage.signedIn(people.grace, { javaScriptEnabled: false });
    await organiser.goto('/events/new?kind=workshop&visibility=invited&followsUp=Study%20tour');
    await organiser.locator('input[name=title]').fill('What we took home');
    await organiser.locator('select[name=topicId]').selectOption({ index: 2 });
    await organiser.locator('textarea[name=description]').fill('We meet again.');
    await organiser.locator('input[name=localStart]').fill('2099-05-04T10:00');
    await organiser.locator('input[name=days]').fill('2');
    const send = organiser.locator('main form button').last();
    await send.click();
    expect(await organiser.locator('input[name=place]').getAttribute('aria-invalid')).toBe('true');
    expect(await organiser.locator('input[name=followsUp]').inputValue()).toBe('Study tour');
    expect(await organiser.locator('input[name=days]').inputValue()).toBe('2');

    await organiser.locator('input[name=place]').fill('Town hall');
    await organiser.locator('input[name=localStart]').fill(`${await nextYear()}-05-04T10:00`);
    await send.click();
    await organiser.waitForURL(/\/people$/);

    const guests = organiser.locator('textarea[name=guests]');
    const invite = organiser.locator('form[action*=invite] button').last();
    await guests.fill('Nobody\n');
    await invite.click();
    expect(await organiser.locator('[role=alert]').innerText()).toContain('Line 1');
    expect(await guests.inputValue()).toContain('Nobody');
    await organiser.locator('input[name=find]').fill('Kova');
    await organiser.locator('form[role=search] button').click();
    await organiser.locator('input[name=peerIds]').first().check();
    await guests.fill(`A. Guest <${guestAddress}>`);
    await invite.click();
    await organiser.getByText('2 invitations are on their way').waitFor();

    const watching = await stage.signedIn(people.grace);
    await watching.goto(new URL(organiser.url()).pathname);
    const row = watching.locator('li', { hasText: guestAddress });
    await row.getByText('no answer yet').waitFor();

    const path = await linkMailedTo(guestAddress);
    const guest = await stage.visitor({ javaScriptEnabled: false });
    await guest.goto(`${path}?answer=tentative`);
    await watching.reload();
    expect(await row.innerText()).toContain('no answer yet');
    await guest.locator('textarea[name=note]').fill('If the train runs');
    await guest.locator('button[value=tentative]').click();
    expect(await guest.locator('textarea[name=note]').inputValue()).toBe('If the train runs');
    await row.getByText('If the train runs').waitFor();
    expect(await row.innerText()).toContain('perhaps');
  }, 120_000);

  it('a peer who may not schedule is not offered to, and is told how to', async () => {
    const page = await stage.signedIn(people.awa);
    await page.goto('/events');
    expect(await page.locator('a[href^="/events/new"]').count()).toBe(0);
    await page.goto('/events/new');
    expect(await page.locator('main form').count()).toBe(0);
    await page.locator('main a[href="/showcases/new"]').waitFor();
  });

  it('an organiser uploads a list, and her pages are accessible at 360 px', async () => {
    const page = await stage.signedIn(people.grace, { viewport: { width: 360, height: 740 } });
    await page.goto('/organise/lists/new');
    await page.locator('input[type=file]').setInputFiles(list);
    await page.locator('input[name=title]').fill('Obuka');
    const upload = page.locator('main form button').last();
    await upload.click();
    const missing = page.getByText('Choose at least one topic.');
    await missing.first().waitFor();
    // Above the form and at the group, not at every box.
    expect(await missing.count()).toBe(2);
    expect(await page.locator('fieldset#topicIds').count()).toBe(1);
    await page.locator('input[type=file]').setInputFiles(list);
    await page.locator('input[name=topicIds]').first().check();
    await upload.click();
    await page.waitForURL(/\/organise\/lists\/[\da-f-]{36}$/);
    await page.getByText('Đorđe Čolić', { exact: true }).waitFor();
    const found = [...(await faultsOf(page))];
    await page.goto('/events?mine');
    const event = page.locator('main article a[href^="/events/"]').first();
    const path = (await event.getAttribute('href')) ?? '';
    for (const next of ['/organise', '/events/new', path, `${path}/people`, '/showcases/new']) {
      await page.goto(next, { waitUntil: 'networkidle' });
      found.push(...(await faultsOf(page)).map((fault) => `${next} ${fault}`));
    }
    expect(found).toEqual([]);
  }, 120_000);
});
