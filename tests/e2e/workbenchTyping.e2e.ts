import { WorkbenchPage } from './workbenchPage';

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
    ],
    '2.5',
  ],
] as const)('where the host speaks %s', (locale, typed, asEdited) => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ locale });
  });
  afterAll(() => workbench.close());

  it('typed numbers are read and shown with its separators', async () => {
    for (const [at, [what, expected]] of typed.entries()) {
      const cell = `A${at + 1}`;
      await workbench.typeInto(cell, what);
      expect([what, await workbench.cell(cell)]).toEqual([what, expect.objectContaining(expected)]);
    }
  });

  it('a number stays the same when its cell is entered and left, and is shown as it was typed', async () => {
    await workbench.select('A1');
    await workbench.page.keyboard.press('F2');
    const editor = workbench.page.locator('.univer [id$="EDITOR__DOCS_NORMAL"][contenteditable="true"]');
    await editor.focus();
    await workbench.page.keyboard.type('1');
    await workbench.page.keyboard.press('Backspace');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.cell('A1')).toMatchObject({ value: 2.5, text: asEdited });
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
