/** The workbench as a person uses it: its buttons, its grid, the pane beside it. Tests speak through it in users' words. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { CellReading, ChartReading, Exchange, TestDoor } from '../../src/workbench/page/testDoor';
import type { HostLocale } from '../../src/workbench/page/hostLanguage';
import { launchBrowser } from './browser';

const repository = path.join(__dirname, '..', '..');

/** Pages a failing test takes pictures of, see `environment.cjs`. */
const openPages = ((globalThis as { openPages?: Set<Page> }).openPages ??= new Set());

export interface OpenOptions {
  readonly locale?: HostLocale;
  readonly size?: { readonly width: number; readonly height: number };
  /** What the browser takes for the time when it opens (ISO); its own clock where absent. */
  readonly now?: string;
}

export interface FileToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function contentOf(file: string | FileToOpen): Promise<FileToOpen> {
  if (typeof file !== 'string') return file;
  return { name: path.basename(file), bytes: new Uint8Array(await readFile(path.join(repository, file))) };
}

/** Runs in every page before its own scripts. Dates alone: timers and measured durations stay as they are. */
function shiftClock(ahead: number): void {
  const RealDate = Date;
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: []) => (given.length > 0 ? new target(...given) : new target(now())),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}

export class WorkbenchPage {
  /** What went wrong in the page, the pane or their console, and requests to anyone but the own server. */
  readonly complaints: string[] = [];
  readonly foreignRequests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly browser: Browser | undefined,
    readonly address: string,
  ) {}

  /** Opens the workbench with an empty workbook and waits until the add-in has joined it and shows its pane. In a browser of its own unless given one. */
  static async open(options: OpenOptions = {}, shared?: Browser): Promise<WorkbenchPage> {
    const address = process.env['WORKBENCH_ADDRESS'];
    if (address === undefined) throw new Error('WORKBENCH_ADDRESS: the tests are to be run with jest.e2e.config.cjs');
    const browser = shared ?? (await launchBrowser());
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      locale: 'vi-VN',
      acceptDownloads: true,
    });
    if (options.now !== undefined) await context.addInitScript(shiftClock, Date.parse(options.now) - Date.now());
    const page = await context.newPage();
    const workbench = new WorkbenchPage(page, context, shared ? undefined : browser, address);
    workbench.watch();
    openPages.add(page);
    try {
      await page.goto(`${address}workbench/?locale=${options.locale ?? 'vi-VN'}`);
      await workbench.connected();
      await workbench.paneShown();
      return workbench;
    } catch (error) {
      await workbench.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    openPages.delete(this.page);
    await this.context.close();
    await this.browser?.close();
  }

  private watch(): void {
    const own = new URL(this.address).origin;
    this.page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') this.foreignRequests.push(request.url());
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  // The pane

  /** What stands in the task pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.dock iframe');
  }

  /** Settles when the add-in of the open workbook has joined the host. */
  async connected(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.door((door) => door.connected());
  }

  /** Settles when the pane has come to its view, which takes the keyboard: what is typed into the grid before may go there. */
  async paneShown(): Promise<void> {
    await this.pane.getByRole('heading', { level: 1 }).first().waitFor();
  }

  async openPane(): Promise<void> {
    await this.press('Mở ngăn');
  }

  async closePane(): Promise<void> {
    await this.page.getByRole('button', { name: 'Đóng ngăn' }).click();
  }

  /** The button of the pane that opens a view: “Điền báo cáo”, “Số liệu”, “Nguồn”, “Cài đặt”. */
  view(name: string): Locator {
    return this.pane.locator('header').getByRole('button', { name, exact: true });
  }

  /** The same button while its view is the one shown. */
  openView(name: string): Locator {
    return this.pane.locator('header [aria-current="page"]').filter({ hasText: name });
  }

  async pickView(name: string): Promise<void> {
    await this.view(name).click();
  }

  /** Runs in the pane's page, where `Office` and `Excel` are those of the add-in. */
  async inPane<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const frame = await (await this.page.locator('.dock iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The dock holds no pane.');
    return frame.evaluate(work);
  }

  // The ribbon and the page around the grid

  button(label: string): Locator {
    return this.page.locator('#header, #ribbon').getByRole('button', { name: label });
  }

  async press(label: string): Promise<void> {
    await this.button(label).click();
  }

  /** Goes on in another display language of the host, as a person switches it. */
  async speak(locale: HostLocale): Promise<void> {
    await this.press(locale === 'vi-VN' ? 'Tiếng Việt' : 'English');
    // The workbook is put by first, then the page loads anew; until then the old page would answer.
    await this.page.waitForURL((address) => address.searchParams.get('locale') === locale);
    await this.connected();
  }

  // Files

  /** Drops a file on the page; a path is relative to the repository. Whether it opens is for the page to say. */
  async dropFile(file: string | FileToOpen): Promise<void> {
    const { name, bytes } = await contentOf(file);
    const transfer = await this.page.evaluateHandle(
      ([title, base64]) => {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const carried = new DataTransfer();
        carried.items.add(new File([content], title));
        return carried;
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
    await this.page.locator('#desk').dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Opens a file and waits until the add-in has joined its workbook. */
  async openFile(file: string | FileToOpen): Promise<void> {
    const { name, bytes } = await contentOf(file);
    await this.door((door, [title, base64]) => door.openFile(title, base64), [
      name,
      Buffer.from(bytes).toString('base64'),
    ] as const);
    await this.connected();
  }

  async openBuiltinTemplate(name: string): Promise<void> {
    await this.openFile(`assets/templates/${name}.xlsx`);
  }

  /** The bytes *Lưu tệp…* hands to the browser as a download. */
  async saveFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const started = this.page.waitForEvent('download');
    await this.press('Lưu tệp…');
    const download = await started;
    const bytes = new Uint8Array(await readFile(await download.path()));
    return { name: download.suggestedFilename(), bytes };
  }

  // The grid

  async read(address: string): Promise<readonly (readonly CellReading[])[]> {
    return this.door((door, at) => door.read(at), address);
  }

  async cell(address: string): Promise<CellReading> {
    const [[cell] = []] = await this.read(address);
    if (!cell) throw new Error(`No cell at ${address}`);
    return cell;
  }

  /** Waits until a cell has a value: formulas are calculated again a moment after what they depend on has changed. */
  async shows(address: string, value: unknown): Promise<void> {
    await this.page.waitForFunction(([at, shown]) => window.workbench?.read(at)[0]?.[0]?.value === shown, [
      address,
      value,
    ] as const);
  }

  async sheets(): Promise<readonly string[]> {
    return this.door((door) => door.sheets());
  }

  async charts(): Promise<readonly ChartReading[]> {
    return this.door((door) => door.charts());
  }

  async select(address: string): Promise<void> {
    await this.door((door, at) => door.select(at), address);
  }

  /** What takes the keyboard for the grid, wherever the pointer was last. */
  get editor(): Locator {
    return this.page.locator('.univer [id$="EDITOR__DOCS_NORMAL"][contenteditable="true"]');
  }

  /** Types with the keyboard into the selected cell of the grid and leaves it by Enter. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.editor.focus();
    await this.page.keyboard.type(text);
    await this.leaveBy('Enter');
  }

  /**
   * Ends typing by a key that goes on to another cell, as the grid does once it has taken what was typed. A list of
   * functions that comes up late takes the first Enter for itself.
   */
  async leaveBy(key: string): Promise<void> {
    const typedAt = await this.door((door) => door.selection());
    for (let presses = 3; ; presses--) {
      await this.page.keyboard.press(key);
      const left = this.page.waitForFunction((at) => window.workbench?.selection() !== at, typedAt, {
        timeout: presses === 1 ? 30_000 : 5_000,
      });
      if (
        presses === 1 ||
        (await left.then(
          () => true,
          () => false,
        ))
      )
        return void (await left);
    }
  }

  /** Pastes a text that another program put on the clipboard, from a cell on. */
  async paste(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.editor.focus();
    await this.editor.evaluate((editor, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await this.page.waitForFunction((at) => window.workbench?.read(at)[0]?.[0]?.value !== null, address);
  }

  async calculated(): Promise<void> {
    await this.door((door) => door.calculated());
  }

  async undo(): Promise<boolean> {
    return this.door((door) => door.undo());
  }

  // The wire

  async requests(): Promise<number> {
    return this.door((door) => door.requests());
  }

  /** Requests the add-in makes while something is done. */
  async requestsDuring(work: () => Promise<void>): Promise<number> {
    const before = await this.requests();
    await work();
    return (await this.requests()) - before;
  }

  async exchanges(): Promise<readonly Exchange[]> {
    return this.door((door) => door.exchanges());
  }

  /** The test door itself, for what has no words of its own here; the work runs in the page. */
  async door<Result, Argument = undefined>(
    work: (door: TestDoor, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const handle = await this.page.evaluateHandle(() => {
      if (!window.workbench) throw new Error('The page is not the workbench.');
      return window.workbench;
    });
    return handle.evaluate(
      work as (door: TestDoor, argument: unknown) => Result | Promise<Result>,
      argument as unknown,
    );
  }

  /** A picture of the whole page, for the README and for looking at. */
  async picture(file: string): Promise<void> {
    await this.page.screenshot({ path: path.join(repository, file) });
  }
}
