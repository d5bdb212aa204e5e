import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { BrowserStage, faultsOf } from './stage.js';

const password = 'a mill beside the river';

describe('peers who get to know each other on an empty instance', () => {
  let stage: BrowserStage;
  let vera: Page;
  let mira: Page;
  let veraPath: string;

  const visitor = (options: BrowserContextOptions = {}): Promise<Page> =>
    stage.visitor({ viewport: { width: 360, height: 740 }, ...options });

  /** The link in the first mail to an address. */
  const linkMailedTo = async (address: string): Promise<string> => {
    const text = await stage.mailTo(address);
    return /https?:\S+\/confirm\S+/.exec(text)?.[0] ?? text;
  };
  /** From the form through the mail to the first page of a peer. */
  const join = async (page: Page, name: string, address: string): Promise<void> => {
    await page.goto('/sign-up');
    await page.locator('input[name=name]').fill(name);
    await page.locator('input[name=address]').fill(address);
    await page.locator('main form button').last().click();
    await page.waitForURL('**/sign-up/check-mail');
    await page.goto(await linkMailedTo(address));
    expect(await page.locator('input[name=name]').inputValue()).toBe(name);
    await page.locator('input[name=password]').fill(password);
    await page.locator('main form button').last().click();
    await page.waitForURL('**/welcome');
  };
  beforeAll(async () => {
    stage = await BrowserStage.set('none');
    vera = await visitor({ javaScriptEnabled: false });
    mira = await visitor({ colorScheme: 'dark' });
  }, 240_000);
  afterAll(() => stage.strike(), 60_000);

  it('join by mail and answer the questions of the first visit, without JavaScript', async () => {
    await join(vera, 'Vera Ilić', 'vera@peers.example');
    await vera.locator('textarea[name=offers]').fill('How we mapped every well.');
    await vera.locator('main form button').last().click();
    await vera.waitForURL('**/welcome/follow');
    await vera.goto('/settings/profile');
    expect(await vera.locator('textarea[name=offers]').inputValue()).toBe(
      'How we mapped every well.',
    );
  });

  it('keep what they typed when a profile cannot be saved', async () => {
    await vera.locator('main details summary').first().click();
    await vera.locator('input[name=organisationName]').fill('Opština Žabari');
    await vera.locator('input[name=role]').fill('Water engineer');
    await vera.locator('main form button').last().click();
    expect(await vera.locator('input[name=organisationName]').inputValue()).toBe('Opština Žabari');
    expect(await vera.locator('select[name=organisationLevel]').getAttribute('aria-invalid')).toBe(
      'true',
    );
    await vera.locator('select[name=organisationLevel]').selectOption('municipal');
    await vera.locator('main form button').last().click();
    await vera.locator('main [role=status]').first().waitFor();
    await vera.getByRole('link', { name: 'See it as others do' }).click();
    veraPath = new URL(vera.url()).pathname;
    await vera.locator('main header').getByRole('link', { name: 'Opština Žabari' }).waitFor();
  });

  it('choose languages beyond the usual ones, which then stand with what is chosen', async () => {
    const profile = vera.locator('form').filter({ has: vera.locator('input[name=languages]') });
    await vera.goto('/settings/profile');
    const macedonian = profile.locator('input[name=languages][value=mk]');
    expect(await macedonian.isVisible()).toBe(false);
    await profile.locator('summary').filter({ hasText: 'Other languages' }).click();
    await macedonian.check();
    await profile.locator('button').last().click();
    await vera.locator('main [role=status]').first().waitFor();
    expect(await macedonian.isVisible()).toBe(true);
    expect(await macedonian.isChecked()).toBe(true);
  });

  it('list whoever says something, and not the administrator who has said nothing yet', async () => {
    await vera.goto('/people');
    expect(await vera.locator('main article h2').allInnerTexts()).toEqual(['Vera Ilić']);
  });

  it('come back to a page of their own', async () => {
    await vera.goto('/');
    await vera.getByRole('heading', { name: 'New in your topics' }).waitFor();
    await vera.getByRole('heading', { name: 'Your events' }).waitFor();
    await vera.getByText('You have read everything.').waitFor();
  });

  it('learn from a mailed link that is not whole what to do', async () => {
    await vera.goto('/join?token=x');
    await vera.getByRole('heading', { name: 'This link is not whole' }).waitFor();
  });

  it('share a contact card line by line', async () => {
    await vera.goto('/settings/contact');
    await vera.locator('input[name=phone]').fill('by pigeon');
    await vera.locator('main form button').last().click();
    expect(await vera.locator('input[name=phone]').inputValue()).toBe('by pigeon');
    expect(await vera.locator('input[name=phone]').getAttribute('aria-invalid')).toBe('true');
    await vera.locator('input[name=phone]').fill('+999 20 555 1234');
    await vera.locator('select[name=phoneAudience]').selectOption('nobody');
    await vera.locator('select[name=addressAudience]').selectOption('peers');
    await vera.locator('main form button').last().click();
    await vera.locator('main [role=status]').first().waitFor();

    await join(mira, 'Mira Newcomer', 'mira@peers.example');
    await mira.goto(veraPath);
    const contact = mira.locator('section[aria-labelledby=contact]');
    await contact.getByText('vera@peers.example').waitFor();
    expect(await contact.innerText()).not.toContain('555');
    const [file] = await Promise.all([
      mira.waitForEvent('download'),
      contact.locator('a[download]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('Vera Ilić.vcf');
    const card = await readFile(await file.path(), 'utf8');
    expect(card).toContain('EMAIL:vera@peers.example');
    expect(card).not.toContain('555');
  });

  it('find an organisation without accents, follow it, and see who is there', async () => {
    await mira.goto('/organisations');
    await mira.locator('input[name=text]').fill('zabari');
    await mira.locator('input[name=text]').press('Enter');
    await mira.waitForURL(/text=zabari/);
    await mira.locator('main article h2 a').click();
    await mira.getByRole('link', { name: 'Vera Ilić' }).waitFor();
    await mira.getByRole('button', { name: 'Follow Opština Žabari' }).click();
    await mira.getByRole('button', { name: 'Unfollow Opština Žabari' }).waitFor();
    const guest = await visitor();
    await guest.goto(mira.url());
    await guest.locator('main h1').getByText('Opština Žabari').waitFor();
    expect(await guest.getByText('Vera Ilić').count()).toBe(0);
  });

  it('find pages that are accessible and fit a telephone', async () => {
    const organisation = new URL(mira.url()).pathname;
    const paths = [
      ...[
        '/',
        '/people',
        '/people?followed',
        '/people/met',
        veraPath,
        '/organisations',
        organisation,
      ],
      ...['/settings/profile', '/settings/contact', '/settings/account', '/welcome'],
      ...['/welcome/follow', '/offline', '/join?token=x'],
    ];
    const faults: string[] = [];
    for (const path of paths) {
      await mira.goto(path, { waitUntil: 'networkidle' });
      faults.push(...(await faultsOf(mira)).map((fault) => `${mira.url()} ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
