import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { violationsInPane } from './paneAxe';
import { WorkbenchPage } from './workbenchPage';

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  workbench.page.setDefaultTimeout(20000);
  await workbench.pickView('Tóm tắt');
});
afterAll(() => workbench.close());

const view = (): Locator => workbench.pane.locator('.briefView');
const paper = (): Locator => view().locator('.brief');
const figure = (text: string | RegExp): Locator => paper().getByRole('button', { name: text }).first();
const basis = (): Locator => workbench.pane.getByRole('complementary', { name: 'Căn cứ của con số' });

async function download(name: string): Promise<Buffer> {
  const started = workbench.page.waitForEvent('download');
  await view().getByRole('button', { name: 'Tải về' }).click();
  await workbench.pane.getByRole('menuitem', { name }).click();
  return readFile(await (await started).path());
}

it('reads the year’s results with their qualifiers', async () => {
  await paper().getByText('gần 60 hoạt động').first().waitFor();
  const read = (await paper().innerText()).replace(/\s+/g, ' ');
  for (const said of ['hơn 170 thỏa thuận', '17 FTA', '6,5–7%']) expect(read).toContain(said);
});

it('a number tells what it rests on, and closing gives the place back', async () => {
  const number = figure(/hơn 170/);
  await number.click();
  await basis().getByText('Thỏa thuận hợp tác được ký kết').first().waitFor();
  await basis().getByText('TheLEADER').first().waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await workbench.page.keyboard.press('Escape');
  await basis().waitFor({ state: 'hidden' });
  expect(await number.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
});

it('is written in full and in English where asked', async () => {
  await view().getByLabel('Đầy đủ').check();
  await paper().locator('figure').first().waitFor();
  await view().getByLabel('English').check();
  await paper().getByText('nearly 60').first().waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await view().getByLabel('Tiếng Việt').check();
  await paper().getByText('gần 60 hoạt động').first().waitFor();
});

it('is taken away as a Word document with its pictures, as a page and as text', async () => {
  const word = await download('Word (.docx)');
  expect(word.subarray(0, 2).toString()).toBe('PK');
  expect(word.includes('word/media/')).toBe(true);
  const page = (await download('Trang để in hoặc gửi (.html)')).toString();
  expect(page).toContain('<!doctype html>');
  expect(page).toContain('hơn 170');
  expect((await download('Văn bản Markdown (.md)')).toString()).toContain('hơn 170 thỏa thuận');
});

it('goes into the workbook as sheets that tell their sources, and its numbers lead there', async () => {
  await view().getByRole('button', { name: 'Chèn vào sổ tính' }).click();
  await view().getByText('Đã chèn bản tóm tắt vào trang').waitFor({ timeout: 90000 });
  await figure(/hơn 170/).click();
  await basis()
    .getByText(/ô của sổ tính đang mở/)
    .waitFor();
  expect(await basis().locator('.cellLink').count()).toBeGreaterThan(0);
  await workbench.page.keyboard.press('Escape');
});

it('the workbook’s numbers are proof-read: what the data say stands, a slip is found with its cell', async () => {
  await workbench.door((door) => door.newBook());
  await workbench.connected();
  await workbench.pickView('Tóm tắt');
  await paper().getByText('gần 60').first().waitFor();
  await workbench.typeInto('B2', 'Năm 2024, Việt Nam đã ký kết và tham gia 19 FTA.');
  await workbench.typeInto('B3', 'Năm 2024, cả nước có hơn 170 thỏa thuận hợp tác được ký kết.');
  await view().getByLabel('Soát số trong sổ tính').check();
  await view().getByRole('button', { name: 'Soát số', exact: true }).click();
  const wrong = view().getByRole('region', { name: 'Sai' });
  await wrong.getByText('19 FTA').first().waitFor();
  expect(await wrong.locator('.proofRemark').count()).toBe(1);
  expect(await wrong.getByRole('button', { name: /B2/ }).count()).toBe(1);
  expect(await violationsInPane(workbench)).toEqual([]);
});

it('looks as it should', async () => {
  await view().getByLabel('Đọc bản tóm tắt').check();
  await paper().getByText('gần 60').first().waitFor();
  await workbench.picture('out/e2e/brief-pane.png');
});
