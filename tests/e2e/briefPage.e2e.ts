import type { Browser, Locator } from 'playwright-core';
import { TestService } from '../service/http/testService';
import { launchBrowser } from './browser';
import { CollectionPages } from './collectionPages';

let browser: Browser;
let service: TestService;
let address: string;
/** Of a leader: it may read, and nothing else. */
let leader: string;
beforeAll(async () => {
  browser = await launchBrowser();
  service = await TestService.start({ site: 'dist', figures: 'assets/data/demo-provinces' });
  address = `${await service.service.listen()}/`;
  leader = await service.token('VN', 'read');
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const documentOf = (pages: CollectionPages): Locator => pages.page.getByRole('article');
const numbersOf = (pages: CollectionPages): Locator => documentOf(pages).locator('[role=button].figure');
/** The brief of what the address asks for, once it is there. */
const briefOf = (pages: CollectionPages, subject: string | RegExp): Promise<void> =>
  documentOf(pages).getByRole('heading', { level: 1, name: subject }).waitFor();

describe('a leader reads the brief', () => {
  let pages: CollectionPages;
  const asked: string[] = [];
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, address, 'vi-VN', 1200);
    pages.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await pages.enter(leader);
  });
  afterAll(() => pages.close());

  it('comes to it first, with the newest well covered period, without the charts library', async () => {
    await briefOf(pages, /quý I\/2026/);
    expect(await pages.page.getByLabel('Kỳ').inputValue()).toBe('2026-Q1');
    expect(await pages.page.title()).toBe('Tóm tắt Quý I/2026, Cả nước – Thu thập số liệu ngoại giao kinh tế');
    expect(await documentOf(pages).innerText()).toContain('SỐ LIỆU MINH HỌA');
    expect(asked.filter((path) => path.includes('pictures'))).toEqual([]);
    expect(await pages.violations()).toEqual([]);
    await pages.picture('brief-page-1-short');
  });

  it('chooses another period, and the browser leads back', async () => {
    await pages.page.getByLabel('Kỳ').selectOption('2025-Q4');
    await briefOf(pages, /quý IV\/2025/);
    expect(pages.page.url()).toContain('#/tom-tat?period=2025-Q4&area=VN');
    await pages.page.goBack();
    await briefOf(pages, /quý I\/2026/);
    await pages.page.goForward();
    await briefOf(pages, /quý IV\/2025/);
  });

  it('sees what a number rests on, and is back at the number afterwards', async () => {
    const number = numbersOf(pages).first();
    await number.click();
    const basis = pages.page.getByRole('dialog', { name: 'Căn cứ của con số' });
    const said = await basis.innerText();
    for (const part of [await number.innerText(), 'Tổng sản phẩm trong nước (GDP)', 'Cả nước – Quý IV/2025', '[1]'])
      expect(said.toLowerCase()).toContain(part.toLowerCase());
    expect(await pages.violations()).toEqual([]);
    await pages.picture('brief-page-2-basis');
    await pages.page.keyboard.press('Escape');
    expect(await basis.count()).toBe(0);
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    await pages.page.keyboard.press('Enter');
    await basis.waitFor();
    await basis.getByRole('button', { name: 'Đóng' }).click();
  });

  it('sees the pictures of the full brief, loaded for them', async () => {
    await pages.page.getByLabel('Độ dài').selectOption('full');
    await documentOf(pages).locator('.picture.wide svg').first().waitFor();
    expect(asked.some((path) => path.includes('pictures'))).toBe(true);
    expect(await pages.violations()).toEqual([]);
    await pages.picture('brief-page-3-full');
    await pages.page.emulateMedia({ colorScheme: 'dark' });
    expect(await pages.violations()).toEqual([]);
    await pages.picture('brief-page-4-full-dark');
    await pages.page.emulateMedia({ colorScheme: null });
  });

  it('takes the address along, which brings all of it back', async () => {
    await pages.page.getByLabel('Đơn vị').selectOption({ label: 'Hà Nội' });
    await pages.page.getByLabel('Ngôn ngữ').selectOption('en');
    await briefOf(pages, /of Hà Nội in the fourth quarter of 2025/);
    await pages.press('Chép địa chỉ trang này');
    await pages.page.getByText('Đã chép').waitFor();
    const copied = await pages.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${address}#/tom-tat?period=2025-Q4&area=VN-01&length=full&lang=en`);
    await pages.page.goto(`${address}#tinh-trang`);
    await pages.heading('Tình trạng báo cáo').waitFor();
    await pages.page.goto(copied);
    await briefOf(pages, /of Hà Nội in the fourth quarter of 2025/);
    expect(await pages.page.getByLabel('Độ dài').inputValue()).toBe('full');
  });

  it('chooses the list of provinces where a period ended with the 63', async () => {
    await pages.page.goto(`${address}#/tom-tat?period=2024`);
    await briefOf(pages, /năm 2024/);
    const area = pages.page.getByLabel('Đơn vị');
    await area.selectOption({ label: 'Bắc Giang (đến 30/6/2025)' });
    await briefOf(pages, /tỉnh Bắc Giang/);
    await pages.page.getByLabel('Danh mục địa phương').selectOption('34');
    await briefOf(pages, /tỉnh Bắc Ninh/);
    expect(await area.inputValue()).toBe('VN34-24');
    await pages.page.getByLabel('Kỳ').selectOption('2025-Q4');
    await briefOf(pages, /quý IV\/2025 của tỉnh Bắc Ninh/);
    expect(await pages.page.getByLabel('Danh mục địa phương').count()).toBe(0);
  });

  it('is told where there is nothing, where the address is wrong, and the way on', async () => {
    await pages.page.goto(`${address}#/tom-tat?period=1999`);
    await pages.page.getByText('Chưa có gì để tóm tắt').waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.picture('brief-page-5-nothing');
    await pages.go('Xem Quý I/2026');
    await briefOf(pages, /quý I\/2026/);
    await pages.page.goto(`${address}#/tom-tat?period=hai`);
    await pages.page.getByRole('alert').getByText('Chưa lập được bản tóm tắt').waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.page.getByLabel('Kỳ').selectOption('2025');
    await briefOf(pages, /năm 2025/);
  });

  it('keeps on reading without the network, and goes on when it is back', async () => {
    await pages.offline(true);
    await pages.page.getByText('Máy này đang mất mạng').waitFor();
    await numbersOf(pages).first().click();
    await pages.page.getByRole('dialog').waitFor();
    await pages.page.getByLabel('Kỳ').selectOption('2025-Q2');
    await pages.page.getByRole('alert').getByText('Không liên lạc được với nơi tiếp nhận số liệu').waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.picture('brief-page-6-offline');
    await pages.offline(false);
    await pages.press('Thử lại');
    await briefOf(pages, /quý II\/2025/);
    expect(pages.complaints).toEqual([]);
  });
});

describe('on paper', () => {
  let pages: CollectionPages;
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, `${address}#/tom-tat?period=2025-Q4&area=VN34-24`);
    await pages.enter(leader);
    await briefOf(pages, /tỉnh Bắc Ninh/);
  });
  afterAll(() => pages.close());

  it('stands the document alone, one page and its sources behind it', async () => {
    await numbersOf(pages).first().click();
    await pages.page.emulateMedia({ media: 'print' });
    for (const gone of [
      pages.page.getByRole('navigation'),
      pages.page.getByLabel('Kỳ'),
      pages.page.getByRole('dialog'),
    ])
      expect(await gone.isVisible()).toBe(false);
    const pdf = await pages.page.pdf({ preferCSSPageSize: true, path: 'out/e2e/brief-page.pdf' });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
      [595, 842],
      [595, 842],
    ]);
    await pages.page.emulateMedia({ media: null });
  });
});

describe('an office', () => {
  let pages: CollectionPages;
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, `${address}#/tom-tat`);
    await pages.enter(await service.office());
  });
  afterAll(() => pages.close());

  it('has the brief of its own area, and none to choose', async () => {
    await briefOf(pages, /của tỉnh Bắc Ninh/);
    expect(await pages.page.getByLabel('Đơn vị').count()).toBe(0);
    await pages.page.getByLabel('Kỳ').selectOption('2024');
    await briefOf(pages, /năm 2024 của tỉnh Bắc Ninh/);
  });

  it('does not see another’s, and is led back to its own', async () => {
    await pages.page.goto(`${address}#/tom-tat?period=2025&area=VN-01`);
    await pages.page.getByRole('alert').waitFor();
    expect(await documentOf(pages).count()).toBe(0);
    expect(await pages.violations()).toEqual([]);
    await pages.go('Xem của đơn vị mình');
    await briefOf(pages, /năm 2025 của tỉnh Bắc Ninh/);
    expect(pages.complaints).toEqual([]);
  });
});

it('a service without figures says so, and leads from an area back to one’s own', async () => {
  const empty = await TestService.start({ site: 'dist' });
  const pages = await CollectionPages.open(browser, `${await empty.service.listen()}/#/tom-tat?area=VN-01`);
  try {
    await pages.enter(await empty.token('VN', 'read'));
    await pages.page.getByText('Nơi tiếp nhận chưa có số liệu nào').waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.go('Xem của đơn vị mình');
    await pages.page.waitForURL(/#\/tom-tat\?area=VN$/);
    await pages.page.getByText('Nơi tiếp nhận chưa có số liệu nào').waitFor();
    expect(pages.complaints).toEqual([]);
  } finally {
    await pages.close();
    await empty.stop();
  }
});

describe.each([
  ['vi-VN', 'light'],
  ['vi-VN', 'dark'],
  ['en-US', 'dark'],
] as const)('in %s, %s, 320 pixels wide', (locale, colorScheme) => {
  let pages: CollectionPages;
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, `${address}#/tom-tat?period=2025-Q4&length=full`, locale, 320);
    await pages.page.emulateMedia({ colorScheme });
  });
  afterAll(() => pages.close());
  const expectSound = async (name: string): Promise<void> => {
    expect(await pages.overflow()).toBeLessThanOrEqual(0);
    expect(await pages.violations()).toEqual([]);
    await pages.picture(`brief-page-320-${locale.slice(0, 2)}-${colorScheme}-${name}`);
  };

  it('every page fits and has no accessibility violations', async () => {
    await pages.page.locator('input[type=password]').waitFor();
    await expectSound('1-door');
    await pages.enter(await service.ministry());
    await documentOf(pages).locator('.picture.narrow svg').first().waitFor();
    await expectSound('2-brief');
    await numbersOf(pages).nth(3).click();
    await pages.page.getByRole('dialog').waitFor();
    await expectSound('3-basis');
    for (const [at, waited] of [
      ['nop-tep', '.drop'],
      ['tinh-trang', '.report'],
      ['ma-tran', '.reminders li'],
    ] as const) {
      await pages.page.goto(`${address}#${at}`);
      await pages.page.locator(waited).first().waitFor();
      await expectSound(at);
    }
    expect(pages.complaints).toEqual([]);
  });
});
