import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import chromiumPackage from '@sparticuz/chromium';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { Instance, sharedSite, type Site } from './instance.js';

// The package's own arguments switch off web security, and with it the Origin header.
const browserArguments = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];
interface MailPage {
  readonly edges: readonly { readonly node: { readonly id: string; readonly to: string } }[];
}

// For one thing on a page to happen, on two busy cores.
const patience = 20_000;

/**
 * People of the demo world, all with one password. Ana speaks Serbian, Awa and Cheikh French, the others
 * English. All tests of a run share them: what would be in the way of others happens to Cheikh.
 */
export const people = {
  ana: 'ana-kovac@demo.peerloop.example',
  awa: 'awa-ndoye@demo.peerloop.example',
  cheikh: 'cheikh-diatara@demo.peerloop.example',
  grace: 'grace-karekwe@demo.peerloop.example',
  vladimir: 'vladimir-arsenin@demo.peerloop.example',
} as const;

/** A site and a browser to look at it with. */
export class BrowserStage {
  private readonly opened: BrowserContext[] = [];
  private readonly faults: string[] = [];

  private constructor(
    readonly site: Site,
    private readonly browser: Browser,
    private readonly own: Instance | null,
  ) {}

  /** On the demo world that all files of the run share, or on an empty instance of its own. */
  static async set(world: 'demo' | 'none' = 'demo'): Promise<BrowserStage> {
    const own = world === 'none' ? await Instance.start('none') : null;
    const browser = await chromium.launch({
      executablePath: await chromiumPackage.executablePath(),
      args: browserArguments,
    });
    return new BrowserStage(own ?? sharedSite(), browser, own);
  }

  /** @throws Error on what no script caught on a page, whatever was looked at there */
  async strike(): Promise<void> {
    for (const context of this.opened) await context.close();
    await this.browser.close();
    await this.own?.stop();
    if (this.faults.length > 0) throw new Error(`errors on pages:\n${this.faults.join('\n')}`);
  }

  /** Somebody with a browser of her own, in English. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.opens(options);
    await page.context().addCookies([{ name: 'locale', value: 'en', url: this.site.url }]);
    return page;
  }

  /**
   * One of {@link people}, on the home page and in her own language. She signs in once a run, without
   * scripts; and anew where her session has ended since, as of an account that was locked.
   */
  async signedIn(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const session = join(this.site.folder, `${address}.json`);
    if (existsSync(session)) {
      const page = await this.opens({ storageState: session, ...options });
      await page.goto('/');
      if ((await page.locator('header a[href="/inbox"]').count()) > 0) return page;
    }
    const plain = await this.visitor({ javaScriptEnabled: false });
    await this.signIn(plain, address);
    await plain.context().storageState({ path: session });
    const page = await this.opens({ storageState: session, ...options });
    await page.goto('/');
    return page;
  }

  /** The text of the newest mail to an address, as soon as it is there. */
  async mailTo(address: string): Promise<string> {
    for (;;) {
      const mails = (await (await fetch(`${this.site.url}/dev-mails?first=20`)).json()) as MailPage;
      const mail = mails.edges.find(({ node }) => node.to.includes(address));
      if (!mail) continue;
      const answer = await fetch(`${this.site.url}/dev-mails/${mail.node.id}`);
      return ((await answer.json()) as { text: string }).text;
    }
  }

  async signIn(page: Page, address: string): Promise<void> {
    await page.goto('/sign-in');
    await page.locator('input[name=address]').first().fill(address);
    await page.locator('input[name=password]').fill('peerloop-demo');
    await page.locator('form:has(input[name=password]) button').first().click();
    await page.waitForURL((url) => url.pathname === '/');
  }

  private async opens(options: BrowserContextOptions): Promise<Page> {
    const { url } = this.site;
    const context = await this.browser.newContext({ locale: 'en-GB', baseURL: url, ...options });
    this.opened.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('pageerror', ({ message }) => this.faults.push(`${page.url()} ${message}`));
    return page;
  }
}

/** What axe finds, and whether the page scrolls sideways; frames, where no script may run, left out. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const sideways = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return sideways > 0 ? [...faults, `scrolls sideways by ${sideways}`] : faults;
}
