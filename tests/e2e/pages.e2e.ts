import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readForm } from '../../src/exchange/form/readForm';
import { catalogue, snapshotOf } from '../exchange/form/sampleForm';
import { filledForm, soundFigures } from '../service/http/filledForm';
import { TestService } from '../service/http/testService';
import { launchBrowser } from './browser';
import { CollectionPages } from './collectionPages';

const QUARTER = 'Quý II/2026';

let browser: Browser;
let service: TestService;
let address: string;
beforeAll(async () => {
  browser = await launchBrowser();
  service = await TestService.start({ site: 'dist' });
  address = `${await service.service.listen()}/`;
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** "'Số liệu'!F16", wherever the form's layout puts it. */
async function entryCell(form: Uint8Array, code: string): Promise<string> {
  return readForm(await snapshotOf(form), catalogue).cellOf(code, '') ?? '';
}

/** As the pages name it: "Số liệu, ô F16". */
const placeText = (cell: string): string => cell.replace(/^'(.+)'!/, '$1, ô ');

describe('an office hands in its form, gets it back and hands it in again', () => {
  let pages: CollectionPages;
  let form: Uint8Array;
  const file = async (name: string, figures?: Record<string, number | string>) => ({
    name,
    bytes: await filledForm(form, figures),
  });
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, address);
    await pages.enter(await service.office());
  });
  afterAll(() => pages.close());

  it('downloads the form of a period', async () => {
    await pages.go('Tình trạng');
    const { name, file } = await pages.saved(() => pages.press(`Tải biểu ${QUARTER}`));
    expect(name).toBe('bieu-so-lieu-VN34-24-2026-Q2.xlsx');
    form = readFileSync(file);
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-2-status-empty');
  });

  it('sees what is wrong in which cell, with nothing sent', async () => {
    await pages.go('Nộp tệp');
    await pages.choose(await file('bieu-sai.xlsx', { ...soundFigures, FDI_NEW: -600, EXPORT: '20.000' }));
    await pages.heading('Cần chỉnh sửa trước khi nộp').waitFor();
    const wrong = pages.page.getByRole('region', { name: /^Lỗi phải sửa/ }).getByRole('listitem');
    const lines = await wrong.allInnerTexts();
    const about = async (code: string): Promise<string[]> => {
      const place = placeText(await entryCell(form, code));
      return lines.filter((line) => line.startsWith(place));
    };
    expect(await about('FDI_NEW')).toEqual([expect.stringContaining('không thể âm')]);
    expect(await about('EXPORT')).toEqual([expect.stringContaining('“20.000”')]);
    expect(await pages.page.getByRole('button', { name: 'Gửi', exact: true }).count()).toBe(0);
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-3-errors');
    expect((await service.service.store.slot({ area: 'VN34-24', period: '2026-Q2' })).slot.state).toBe('missing');
  });

  it('chooses the mended file, confirms and gets a receipt', async () => {
    await pages.choose(await file('bieu-da-sua.xlsx'));
    await pages.heading('Kiểm tra xong, có thể nộp').waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-4-ready');
    await pages.press('Gửi');
    await pages.heading('Đã nhận – biên nhận').waitFor();
    const { versions } = await service.service.store.slot({ area: 'VN34-24', period: '2026-Q2' });
    const receipt = await pages.page.getByRole('article').innerText();
    for (const part of ['Bắc Ninh', QUARTER, versions[0]?.hash ?? '?', '16/06/2026, 10:00'])
      expect(receipt).toContain(part);
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-5-receipt');
    await pages.page.emulateMedia({ media: 'print' });
    expect(await pages.page.getByRole('button', { name: 'In biên nhận' }).isVisible()).toBe(false);
    expect(await pages.page.getByRole('article').isVisible()).toBe(true);
    await pages.page.emulateMedia({ media: null });
  });

  it('reads why the report came back, and what was said of which cell', async () => {
    const comment = {
      indicator: 'FDI_NEW',
      counterpart: '',
      cell: await entryCell(form, 'FDI_NEW'),
      text: 'Đối chiếu với Sở Tài chính.',
    };
    await service.decide('return', { reason: 'FDI cấp mới chưa khớp.', comments: [comment] });
    await pages.go('Xem tình trạng');
    await pages.page.getByText('FDI cấp mới chưa khớp.').waitFor();
    const row = pages.page.getByRole('row').filter({ hasText: comment.text });
    await row.getByText('Vốn FDI đăng ký cấp mới').waitFor();
    const [place, figure] = (await row.innerText()).split('\t');
    expect([place, figure]).toEqual([placeText(comment.cell), 'Vốn FDI đăng ký cấp mới']);
    expect(await pages.page.getByRole('listitem').filter({ hasText: QUARTER }).innerText()).toContain('Trả lại');
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-6-returned');
  });

  it('hands the corrected form in as the second version', async () => {
    await pages.go('Nộp tệp');
    await pages.choose(await file('bieu-lan-2.xlsx', { ...soundFigures, FDI_NEW: 410.5, FDI_ADJ: 140.5 }));
    await pages.press('Gửi');
    await pages.heading('Đã nhận – biên nhận').waitFor();
    const { slot } = await service.service.store.slot({ area: 'VN34-24', period: '2026-Q2' });
    expect([slot.state, slot.version]).toEqual(['submitted', 2]);
    expect(pages.complaints).toEqual([]);
  });
});

describe('what can go wrong', () => {
  let pages: CollectionPages;
  beforeEach(async () => {
    pages = await CollectionPages.open(browser, address);
  });
  afterEach(() => pages.close());

  it('a wrong token is refused with the way out, and kept nowhere', async () => {
    await pages.enter('mật khẩu');
    await pages.page.getByRole('alert').getByText('ngkt_').waitFor();
    await pages.enter(`ngkt_${'x'.repeat(43)}`);
    await pages.page.getByRole('alert').getByText('Chưa vào được').waitFor();
    expect(await pages.violations()).toEqual([]);
    const kept = await pages.page.evaluate(() => [
      ...Object.keys(sessionStorage),
      ...Object.keys(localStorage),
      document.cookie,
    ]);
    expect(kept).toEqual(['']);
  });

  it('a token stays for the window alone', async () => {
    await pages.enter(await service.office());
    await pages.heading('Nộp tệp số liệu').waitFor();
    expect(await pages.page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([
      1,
      0,
      '',
    ]);
    await pages.page.reload();
    await pages.heading('Nộp tệp số liệu').waitFor();
    await pages.press('Thoát');
    await pages.heading('Nhập mã truy cập').waitFor();
    expect(await pages.page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('a token that was revoked meanwhile leads back to the door', async () => {
    const { token, secret } = await service.newToken('VN34-24', ['read', 'submit']);
    await pages.enter(secret);
    await pages.heading('Nộp tệp số liệu').waitFor();
    await service.service.store.revokeToken(token.area, token.id, { actor: { area: 'VN', by: 'Kiểm thử' } });
    await pages.go('Tình trạng');
    await pages.press('Nhập mã khác');
    await pages.heading('Nhập mã truy cập').waitFor();
  });

  it('no network: the file stays, and goes once when the line is back', async () => {
    const token = await service.token('VN-01', 'read', 'submit');
    const { rawPayload } = await service.inject({ url: '/api/v1/forms/VN-01/2026-Q2', token });
    await pages.enter(token);
    await pages.heading('Nộp tệp số liệu').waitFor();
    await pages.choose({ name: 'ha-noi.xlsx', bytes: await filledForm(rawPayload) });
    await pages.heading('Kiểm tra xong, có thể nộp').waitFor();
    await pages.offline(true);
    await pages.press('Gửi');
    await pages.page.getByRole('alert').getByText('Chưa gửi được').waitFor();
    await pages.page.getByText('Máy này đang mất mạng').waitFor();
    await pages.picture('pages-vi-7-offline');
    expect(await pages.violations()).toEqual([]);
    await pages.offline(false);
    await pages.press('Gửi');
    await pages.heading('Đã nhận – biên nhận').waitFor();
    expect((await service.service.store.slot({ area: 'VN-01', period: '2026-Q2' })).slot.version).toBe(1);
  });

  it.each([
    ['a.docx', 'không phải tệp .xlsx hoặc .ngkt'],
    ['a.xlsx', 'Chưa nhận tệp: a.xlsx'],
    ['a.ngkt', 'Chưa nhận tệp: a.ngkt'],
  ])('%s that is none is not taken', async (name, said) => {
    await pages.enter(await service.office());
    await pages.heading('Nộp tệp số liệu').waitFor();
    await pages.choose({ name, bytes: new TextEncoder().encode('không phải biểu') });
    await pages.page.getByRole('alert').getByText(said).waitFor();
    expect(await pages.violations()).toEqual([]);
  });

  it('the form of another area is not taken', async () => {
    const ministry = await service.ministry();
    const { rawPayload } = await service.inject({ url: '/api/v1/forms/VN-01/2026-Q1', token: ministry });
    await pages.enter(await service.office());
    await pages.heading('Nộp tệp số liệu').waitFor();
    await pages.choose({ name: 'ha-noi.xlsx', bytes: await filledForm(rawPayload) });
    await pages.page.getByRole('alert').getByText('VN-01').waitFor();
  });
});

it('works in the folder pages/ as well, where another page stands at the root', async () => {
  const pages = await CollectionPages.open(browser, `${address}pages/`);
  try {
    await pages.enter(await service.office());
    await pages.heading('Nộp tệp số liệu').waitFor();
    expect(pages.complaints).toEqual([]);
  } finally {
    await pages.close();
  }
});

describe('a reviewer', () => {
  let pages: CollectionPages;
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, address);
    await pages.enter(await service.ministry());
    await pages.go('Ma trận');
    await pages.page.getByRole('table').waitFor();
  });
  afterAll(() => pages.close());
  const row = (name: string) => pages.page.getByRole('table').getByRole('row').filter({ hasText: name });

  it('sees who has sent what, in words beside the colours', async () => {
    await pages.page.getByLabel('Kỳ', { exact: true }).selectOption('2026-Q2');
    expect(await pages.page.getByRole('table').getByRole('row').count()).toBe(35);
    expect(await row('Bắc Ninh').innerText()).toContain('Chờ duyệt');
    await pages.press('Bỏ lọc');
    expect(await row('Cà Mau').first().innerText()).toContain('Chưa gửi, quá hạn');
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-8-matrix');
  });

  it('filters by name without accents, by state and by period', async () => {
    await pages.page.getByLabel('Địa phương', { exact: true }).fill('bac ninh');
    await pages.page.getByText(/^Hiện 2\//).waitFor();
    expect(await pages.page.getByRole('rowheader').allInnerTexts()).toEqual(['Bắc Ninh', 'Bắc Ninh (đơn vị cũ)']);
    await pages.page.getByLabel('Tình trạng', { exact: true }).selectOption('approved');
    await pages.page.getByText('Không có địa phương nào khớp bộ lọc.').waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.press('Bỏ lọc');
    await pages.page.getByLabel('Kỳ', { exact: true }).selectOption('2026-Q2');
    await pages.page.getByLabel('Tình trạng', { exact: true }).selectOption('submitted');
    await pages.page.getByText(/^Hiện 2\//).waitFor();
    await pages.press('Bỏ lọc');
  });

  it('copies the reminders', async () => {
    const reminders = pages.page.getByRole('region', { name: `Nhắc gửi: ${QUARTER}` });
    await reminders.getByRole('button', { name: 'Chép tất cả' }).click();
    await reminders.getByText('Đã chép').first().waitFor();
    const copied = await pages.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(32);
    expect(copied).toContain('Cà Mau');
    expect(copied).not.toContain('Bắc Ninh');
  });

  it('opens a report by the keyboard', async () => {
    await row('Bắc Ninh').first().getByRole('link').first().focus();
    await pages.page.keyboard.press('Enter');
    await pages.heading('Tình trạng báo cáo').waitFor();
    expect(await pages.page.getByLabel('Đơn vị').inputValue()).toBe('VN34-24');
    await pages.page.getByRole('heading', { name: 'Các bản đã nhận' }).waitFor();
    expect(await pages.violations()).toEqual([]);
    await pages.picture('pages-vi-9-report');
    expect(pages.complaints).toEqual([]);
  });
});

describe.each(['vi-VN', 'en-US'] as const)('in %s on a screen of 360 pixels', (locale) => {
  const lang = locale.slice(0, 2);
  let pages: CollectionPages;
  beforeAll(async () => {
    pages = await CollectionPages.open(browser, address, locale, 360);
  });
  afterAll(() => pages.close());
  const expectSound = async (name: string): Promise<void> => {
    expect(await pages.page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await pages.overflow()).toBeLessThanOrEqual(0);
    expect(await pages.violations()).toEqual([]);
    await pages.picture(`pages-${lang}-360-${name}`);
  };

  it('every page fits and has no accessibility violations', async () => {
    await pages.page.locator('input[type=password]').waitFor();
    await expectSound('1-door');
    await pages.enter(await service.ministry());
    await pages.page.locator('.drop').waitFor();
    await expectSound('2-upload');
    await pages.page.locator('.tabs a').nth(2).click();
    await pages.page.locator('.report').first().waitFor();
    await expectSound('3-status');
    await pages.page.locator('.tabs a').nth(3).click();
    await pages.page.locator('.reminders li').first().waitFor();
    await expectSound('4-matrix');
    expect(pages.complaints).toEqual([]);
  });
});

it('the description of the interface works under its policy, asks nobody else and complains of nothing', async () => {
  const docs = await CollectionPages.open(browser, `${address}docs/`);
  await docs.page.getByRole('heading', { name: /NGKT/ }).first().waitFor();
  await docs.page.locator('#operations-tag-submissions').click();
  const operation = docs.page.locator('.opblock-post').filter({ hasText: '/api/v1/submissions/files' });
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.opblock-body').waitFor();
  await docs.page.screenshot({ path: 'out/e2e/pages-docs.png' });
  expect(docs.complaints).toEqual([]);
  await docs.close();
});
