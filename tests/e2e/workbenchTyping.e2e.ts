import { WorkbenchPage } from './workbenchPage';

/** Changes a cell and changes it back before leaving it. */
async function enterAndLeave(workbench: WorkbenchPage, cell: string): Promise<void> {
  const { keyboard } = workbench.page;
  await workbench.select(cell);
  await keyboard.press('F2');
  await workbench.editor.focus();
  await keyboard.type('1');
  await keyboard.press('Backspace');
  await workbench.leaveBy('Enter');
}

const text = (value: string) => ({ value, format: 'General' });

describe.each([
  [
    'vi-VN',
    [
      ['2,5', { value: 2.5, text: '2,5' }],
      ['1.500', { value: 1500, text: '1.500', format: '#,##0' }],
      ['1.234,56', { value: 1234.56, text: '1.234,56', format: '#,##0.00' }],
      ['6,5%', { value: 0.065, text: '6,50%', format: '0.00%' }],
      ['-3', { value: -3, text: '-3' }],
      ['2.5', text('2.5')],
      ['1,500.5', text('1,500.5')],
      ["'2,5", { value: '2,5' }],
      ['gần 60', text('gần 60')],
      ['31/12/2024', { value: 45657, text: '31/12/2024', format: 'dd/mm/yyyy' }],
      ['12/31/2024', text('12/31/2024')],
      ['2024-06-30', { value: 45473, text: '30/06/2024' }],
      ['=SUM(-0,2)', { value: -0.2, formula: '=SUM(-0.2)' }],
      ['=SUM(-0;2)', { value: 2, formula: '=SUM(-0,2)' }],
    ],
    '2,5',
  ],
  [
    'en-US',
    [
      ['2.5', { value: 2.5, text: '2.5' }],
      ['1,500', { value: 1500, text: '1,500', format: '#,##0' }],
      ['1,234.56', { value: 1234.56, text: '1,234.56', format: '#,##0.00' }],
      ['6.5%', { value: 0.065, text: '6.50%', format: '0.00%' }],
      ['-3', { value: -3, text: '-3' }],
      ['1.500', { value: 1.5, text: '1.5' }],
      ['2,5', text('2,5')],
      ['12/31/2024', { value: 45657, text: '12/31/2024', format: 'm/d/yyyy' }],
      ['31/12/2024', text('31/12/2024')],
      ['2024-06-30', { value: 45473, text: '6/30/2024' }],
      ['=SUM(-0,2)', { value: 2, formula: '=SUM(-0,2)' }],
      ['=-0.5*2', { value: -1, formula: '=-0.5*2' }],
    ],
    '2.5',
  ],
] as const)('where the host speaks %s', (locale, typed, asEdited) => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ locale });
    await workbench.paneShown();
  });
  afterAll(() => workbench.close());

  it('typed numbers are read and shown with its separators', async () => {
    for (const [at, [what, expected]] of typed.entries()) {
      const cell = `A${at + 1}`;
      await workbench.typeInto(cell, what);
      await workbench.calculated();
      expect([what, await workbench.cell(cell)]).toEqual([what, expect.objectContaining(expected)]);
    }
  });

  it('a number stays the same when its cell is entered and left, and is shown as it was typed', async () => {
    await enterAndLeave(workbench, 'A1');
    expect(await workbench.cell('A1')).toMatchObject({ value: 2.5, text: asEdited });
  });

  it('a day stays the same when its cell is entered and left, whatever its format', async () => {
    await workbench.inPane(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange('H1:H2');
        cells.values = [[45657], [45657]];
        cells.numberFormat = [['m/d/yyyy'], ['dd/mm/yyyy']];
        await context.sync();
      }),
    );
    for (const cell of ['H1', 'H2']) {
      await enterAndLeave(workbench, cell);
      expect([cell, (await workbench.cell(cell)).value]).toEqual([cell, 45657]);
    }
  });

  it('what is pasted from elsewhere is read alike', async () => {
    const pasted = typed.filter(([what]) => !/^['=]/.test(what));
    for (const [at, [what, expected]] of pasted.entries()) {
      const cell = `D${at + 1}`;
      await workbench.paste(cell, what);
      expect([what, await workbench.cell(cell)]).toEqual([what, expect.objectContaining({ value: expected.value })]);
    }
    await workbench.paste('F1', pasted.map(([what]) => `${what}\t`).join('\n'));
    const column = await workbench.read(`F1:F${pasted.length}`);
    expect(column.map(([cell]) => cell?.value)).toEqual(pasted.map(([, { value }]) => value));
  });

  it('tells the add-in the same separators', async () => {
    const told = await workbench.inPane(() =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load('decimalSeparator,thousandsSeparator');
        application.cultureInfo.load('name');
        await context.sync();
        return {
          name: application.cultureInfo.name,
          language: Office.context.contentLanguage,
          decimal: application.decimalSeparator,
          group: application.thousandsSeparator,
        };
      }),
    );
    const [decimal, group] = locale === 'vi-VN' ? [',', '.'] : ['.', ','];
    expect(told).toEqual({ name: locale, language: locale, decimal, group });
  });

  it('nothing goes wrong', () => expect(workbench.complaints).toEqual([]));
});

it('formulas typed with decimal commas keep their numbers, also between -1 and 0', async () => {
  const workbench = await WorkbenchPage.open({ locale: 'vi-VN' });
  try {
    await workbench.paneShown();
    await workbench.typeInto('B1', '2,5');
    const formulas = [
      ['=SUM(-0,5;2)', 1.5],
      ['=-0,5+SUM(1;2)', 2.5],
      ['=B1*-0,5', -1.25],
      ['=ROUND(2,05;1)', 2.1],
    ] as const;
    for (const [at, [what, value]] of formulas.entries()) {
      const cell = `A${at + 1}`;
      await workbench.typeInto(cell, what);
      await workbench.calculated();
      expect([what, (await workbench.cell(cell)).value]).toEqual([what, value]);
    }
  } finally {
    await workbench.close();
  }
});
