import axe, { type AxeResults } from 'axe-core';
import { template } from './madeWorkbook';
import { violationsInPane } from './paneAxe';
import { WorkbenchPage } from './workbenchPage';

describe('the page around the grid', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  it.each(['#header', '#ribbon', '#status', '.dock .bar'])('%s has no accessibility violations', async (part) => {
    await workbench.page.evaluate(axe.source);
    const { violations } = await workbench.page.evaluate(
      async (selector) => (window as unknown as { axe: { run(on: string): Promise<AxeResults> } }).axe.run(selector),
      part,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([720, 500, 360])('shows the grid and the pane below it in a window %d pixels wide', async (width) => {
    // What the workbench does not draw of this file is a long line in the status bar.
    await workbench.openBuiltinTemplate('bao-cao-nam');
    await workbench.page.setViewportSize({ width, height: 740 });
    const widths = await workbench.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.body.scrollWidth,
    ]);
    expect(widths).toEqual([width, width]);
    const grid = await workbench.page.locator('.grid').boundingBox();
    const pane = await workbench.page.locator('.dock iframe').boundingBox();
    expect(grid).toMatchObject({ x: 0, width });
    expect(pane).toMatchObject({ x: 0, width });
    expect(grid?.height).toBeGreaterThan(180);
    expect(pane?.height).toBeGreaterThan(180);
    for (const button of await workbench.page.locator('#header button, #ribbon button').all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  it.each([320, 350, 400, 450])('has every view of a pane %d pixels wide in sight, in one line', async (width) => {
    await workbench.page.setViewportSize({ width, height: 740 });
    const nav = workbench.pane.getByRole('navigation', { name: 'Các phần của ngăn' });
    await workbench.page.locator('.dock').screenshot({ path: `out/e2e/views-${width}.png` });
    const boxes = await nav.getByRole('button').evaluateAll((tabs) =>
      tabs.map((tab) => {
        const { left, right, top } = tab.getBoundingClientRect();
        return { left, right, top };
      }),
    );
    const { left, right } = await nav.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { left: box.left, right: box.right };
    });
    expect(boxes).toHaveLength(6);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(Math.min(...boxes.map((box) => box.left))).toBeGreaterThanOrEqual(left);
    expect(Math.max(...boxes.map((box) => box.right))).toBeLessThanOrEqual(right);
  });

  it('stays usable on a narrow window', async () => {
    await workbench.page.setViewportSize({ width: 960, height: 600 });
    const width = await workbench.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(960);
    await workbench.page.getByText('Môi trường phát triển và kiểm thử').waitFor();
  });

  it('lets the pane be widened with the keyboard', async () => {
    const handle = workbench.page.getByRole('separator', { name: 'Độ rộng của ngăn' });
    await handle.focus();
    await workbench.page.keyboard.press('ArrowLeft');
    expect(await handle.getAttribute('aria-valuenow')).toBe('370');
  });
});

describe.each(['vi-VN', 'en-US'] as const)('the pane in %s has no accessibility violations', (locale) => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ locale });
  });
  afterAll(() => workbench.close());

  const vietnamese = locale === 'vi-VN';
  const words = (vi: string, en: string): string => (vietnamese ? vi : en);
  const heading = (name: string) => workbench.pane.getByRole('heading', { name, level: 1, exact: true });
  const press = (name: string) => workbench.pane.getByRole('button', { name, exact: true }).click();

  it('where it is as narrow as Excel allows, with its views in one line', async () => {
    await workbench.page.setViewportSize({ width: 320, height: 740 });
    await workbench.pane.getByRole('heading', { name: words('Mẫu có sẵn', 'Built-in templates') }).waitFor();
    const tabs = workbench.pane.getByRole('navigation').getByRole('button');
    const boxes = await Promise.all((await tabs.all()).map((tab) => tab.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    const last = boxes.at(-1);
    const language = await workbench.pane.getByRole('button', { name: words('English', 'Tiếng Việt') }).boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(language?.x ?? 0);
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('where there is nothing to fill', async () => {
    await workbench.pane.getByRole('heading', { name: words('Mẫu có sẵn', 'Built-in templates') }).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
  });

  it('choosing, with all options and a list open', async () => {
    await workbench.openBuiltinTemplate('xep-hang-fdi');
    await press(words('Tùy chọn khác', 'More options'));
    await press(words('Thêm mẫu có sẵn vào sổ', 'Add a built-in template'));
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.pane.getByRole('combobox', { name: words('Phạm vi', 'Area') }).click();
    await workbench.pane.getByRole('option').first().waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  it('previewing', async () => {
    await press(words('Xem trước', 'Preview'));
    await heading(words('Xem trước', 'Preview')).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
  });

  it('filling', async () => {
    await workbench.door((door) => door.holdRequests());
    await press(words('Điền', 'Fill'));
    await heading(words('Đang điền…', 'Filling…')).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.door((door) => door.releaseRequests());
  });

  it('the result', async () => {
    await heading(words('Đã điền xong', 'The report is filled')).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
  });

  it('asking before a report is published', async () => {
    await press(words('Phát hành…', 'Publish…'));
    await heading(words('Phát hành báo cáo', 'Publish the report')).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
  });

  it('an error', async () => {
    await workbench.openFile(template('mau-sai.xlsx', { A1: '{{HLA}}', C3: '{{AGRR}}' }));
    await press(words('Xem trước', 'Preview'));
    await heading(words('Chưa điền được, chưa ghi gì', 'Not filled yet, nothing was written')).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
  });

  it('settings', async () => {
    await workbench.pickView(words('Cài đặt', 'Settings'));
    await heading(words('Cài đặt', 'Settings')).waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
  });
});
