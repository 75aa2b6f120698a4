import { WorkbenchPage } from './workbenchPage';

/** What a person may have done a moment before another file is opened. */
const work: readonly (readonly [string, (workbench: WorkbenchPage) => Promise<void>])[] = [
  ['typing a text that wraps', (workbench) => workbench.typeInto('B2', 'Một dòng rất dài '.repeat(8))],
  ['typing a formula', (workbench) => workbench.typeInto('B3', '=SUM(A1:A9)')],
  [
    'typing a formula whose answer the add-in still owes',
    async (workbench) => {
      await workbench.door((door) => door.holdRequests());
      await workbench.typeInto('B4', '=NGKT.KPI("HLA";2024)');
    },
  ],
  [
    'being in the middle of typing',
    async ({ page }) => {
      await page.mouse.dblclick(300, 300);
      await page.keyboard.type('=SU');
    },
  ],
  [
    'choosing cells with the pointer, which is still down',
    async ({ page }) => {
      await page.mouse.move(300, 260);
      await page.mouse.down();
      await page.mouse.move(500, 420, { steps: 4 });
    },
  ],
  ['opening the menu of a cell', ({ page }) => page.mouse.click(300, 300, { button: 'right' })],
  ['scrolling', ({ page }) => page.mouse.wheel(0, 600)],
];

describe('another file opened right after work', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  it.each(work)('%s: nothing of the old workbook goes on', async (_what, before) => {
    for (const template of ['xep-hang-fdi', 'bao-cao-nam', 'thoa-thuan-fta']) {
      await workbench.door((door) => door.newBook());
      // A pane that comes to its view takes the keyboard.
      await workbench.pane.getByRole('heading', { name: 'Mẫu có sẵn' }).waitFor();
      await before(workbench);
      await workbench.openBuiltinTemplate(template);
      await workbench.door((door) => door.releaseRequests());
      await workbench.page.mouse.up();
    }
    // What the old workbooks left to timers, frames and idle moments has had its turn.
    await workbench.page.evaluate(
      () => new Promise((settle) => setTimeout(() => requestIdleCallback(() => requestAnimationFrame(settle)), 300)),
    );
    expect(workbench.complaints).toEqual([]);
  });
});
