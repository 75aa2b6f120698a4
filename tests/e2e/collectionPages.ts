/** The service's pages as an office or a reviewer uses them in a browser, on a service of their own. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { FileToOpen } from './workbenchPage';

const pictures = path.join(__dirname, '..', '..', 'out', 'e2e');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Pages a failing test takes pictures of, see `environment.cjs`. */
const openPages = ((globalThis as { openPages?: Set<Page> }).openPages ??= new Set());

export class CollectionPages {
  /** What went wrong in the page or its console, and requests to anyone but the service. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {}

  static async open(browser: Browser, address: string, locale: 'vi-VN' | 'en-US' = 'vi-VN', width = 1100) {
    const context = await browser.newContext({ locale, viewport: { width, height: 900 }, acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const pages = new CollectionPages(await context.newPage(), context, address);
    pages.watch();
    openPages.add(pages.page);
    await pages.page.goto(address);
    return pages;
  }

  async close(): Promise<void> {
    openPages.delete(this.page);
    await this.context.close();
  }

  /** Signs in, in the language the page is shown in. */
  async enter(token: string): Promise<void> {
    await this.page.locator('input[type=password]').fill(token);
    await this.page.locator('form button[type=submit]').click();
  }

  async choose({ name, bytes }: FileToOpen): Promise<void> {
    const file = { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async go(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  /** What the browser saved when something was pressed. */
  async saved(press: () => Promise<void>): Promise<{ readonly name: string; readonly file: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), file: await download.path() };
  }

  offline(isOffline: boolean): Promise<void> {
    return this.context.setOffline(isOffline);
  }

  /** Accessibility violations: rule and place of each. */
  async violations(): Promise<readonly (readonly [string, string[]])[]> {
    // Outside the page's own policy, as a browser's tools are.
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(async () =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
  }

  /** How far the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async picture(name: string): Promise<void> {
    await mkdir(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  private watch(): void {
    const own = new URL(this.address).origin;
    this.page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && protocol !== 'data:' && protocol !== 'blob:')
        this.complaints.push(`foreign: ${request.url()}`);
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
    this.page.on('console', (message) => {
      // A browser reports every answer that is no success; the pages show what they say.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) this.complaints.push(message.text());
    });
  }
}
