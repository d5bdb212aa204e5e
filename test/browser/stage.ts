import chromiumPackage from '@sparticuz/chromium';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { Instance } from './instance.js';

// The package's own arguments switch off web security, and with it the Origin header.
const browserArguments = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];
// For one thing on a page to happen, on two busy cores.
const patience = 20_000;

/** People of the demo world, who speak Serbian, French, English and English; all have one password. */
export const people = {
  ana: 'ana-kovac@demo.peerloop.example',
  awa: 'awa-ndoye@demo.peerloop.example',
  grace: 'grace-karekwe@demo.peerloop.example',
  vladimir: 'vladimir-arsenin@demo.peerloop.example',
} as const;

/** An instance and a browser to look at it with. */
export class BrowserStage {
  private readonly opened: BrowserContext[] = [];
  private readonly faults: string[] = [];

  private constructor(
    readonly instance: Instance,
    private readonly browser: Browser,
  ) {}

  /** Expects what is built to be up to date. */
  static async set(seed: 'demo' | 'none' = 'demo'): Promise<BrowserStage> {
    const instance = await Instance.start(seed);
    const browser = await chromium.launch({
      executablePath: await chromiumPackage.executablePath(),
      args: browserArguments,
    });
    return new BrowserStage(instance, browser);
  }

  /** @throws Error on what no script caught on a page, whatever was looked at there */
  async strike(): Promise<void> {
    for (const context of this.opened) await context.close();
    await this.browser.close();
    await this.instance.stop();
    if (this.faults.length > 0) throw new Error(`errors on pages:\n${this.faults.join('\n')}`);
  }

  /** Somebody with a browser of her own, in English. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const { url } = this.instance;
    const context = await this.browser.newContext({ locale: 'en-GB', baseURL: url, ...options });
    this.opened.push(context);
    await context.addCookies([{ name: 'locale', value: 'en', url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('pageerror', ({ message }) => this.faults.push(`${page.url()} ${message}`));
    return page;
  }

  /** One of {@link people}, on the home page. */
  async signedIn(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options);
    await this.signIn(page, address);
    return page;
  }

  async signIn(page: Page, address: string): Promise<void> {
    await page.goto('/sign-in');
    await page.locator('input[name=address]').first().fill(address);
    await page.locator('input[name=password]').fill('peerloop-demo');
    await page.locator('form:has(input[name=password]) button').first().click();
    await page.waitForURL((url) => url.pathname === '/');
  }
}
