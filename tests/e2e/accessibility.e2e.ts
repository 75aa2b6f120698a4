import axe, { type AxeResults } from 'axe-core';
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
