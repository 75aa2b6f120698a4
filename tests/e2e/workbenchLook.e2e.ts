import { WorkbenchPage } from './workbenchPage';

describe.each([320, 360, 400, 720])('at a width of %d pixels', (width) => {
  it('the ribbon shows all its buttons, none over another', async () => {
    const workbench = await WorkbenchPage.open({ size: { width, height: 720 } });
    try {
      const buttons = await workbench.page
        .locator('#ribbon')
        .getByRole('button')
        .evaluateAll((all) =>
          all.map((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            return { name: button.textContent, left, right, top, bottom };
          }),
        );
      const overlapping = buttons.flatMap((a, at) =>
        buttons
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => [a.name, b.name]),
      );
      expect(overlapping).toEqual([]);
      expect(buttons.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      expect(buttons).toHaveLength(6);
    } finally {
      await workbench.close();
    }
  });
});

describe('charts and comments over filled cells and frozen rows', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:Z60').format.fill.color = '#FFE0B0';
        sheet.getRange('A1:B3').values = [
          ['Quý', 'Số'],
          ['I', 3],
          ['II', 5],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
        chart.title.text = 'Biểu đồ thử';
        chart.setPosition('C4', 'G14');
        context.workbook.comments.add('Sheet1!B5', 'Xem lại');
        sheet.freezePanes.freezeRows(3);
        sheet.getRange('B5').select();
        await context.sync();
      }),
    );
  });
  afterAll(() => workbench.close());

  /** The class of what is seen at a place of an element, the layers not letting the pointer through. */
  async function seenAt(selector: string, place: 'upper edge' | 'middle'): Promise<string> {
    const of = workbench.page.locator(selector);
    await of.waitFor();
    return of.evaluate((shown, where) => {
      const layers = [...document.querySelectorAll<HTMLElement>('.overGrid *')];
      for (const layer of layers) layer.style.pointerEvents = 'auto';
      const { left, top, width, height } = shown.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, where === 'middle' ? top + height / 2 : top + 3);
      for (const layer of layers) layer.style.pointerEvents = '';
      const layer = seen?.closest('.chart, .commented');
      return layer ? layer.className : (seen?.tagName ?? '');
    }, place);
  }

  it('stand before the cells', async () => {
    expect(await seenAt('.charts .chart', 'middle')).toBe('chart');
    expect(await seenAt('.comments .commentText', 'middle')).toBe('commented');
    expect(await seenAt('.comments .commentMark', 'upper edge')).toBe('commented');
  });

  it('go behind frozen rows when scrolled', async () => {
    const before = await workbench.page.locator('.charts .chart').boundingBox();
    await workbench.page.mouse.move(400, 560);
    await workbench.page.mouse.wheel(0, 60);
    await workbench.page.waitForFunction(
      (top) => (document.querySelector('.charts .chart')?.getBoundingClientRect().top ?? 0) < top - 20,
      before?.y ?? 0,
    );
    expect(await seenAt('.charts .chart', 'upper edge')).toBe('CANVAS');
    expect(await seenAt('.charts .chart', 'middle')).toBe('chart');
  });

  it('nothing goes wrong', () => expect(workbench.complaints).toEqual([]));
});
