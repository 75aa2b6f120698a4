import { WorkbenchPage } from './workbenchPage';

describe('custom functions in cells', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  it('show their figure once the add-in has answered', async () => {
    await workbench.typeInto('B2', '=NGKT.KPI("FTA","2024")');
    await workbench.calculated();
    expect(await workbench.cell('B2')).toMatchObject({ value: 17, formula: '=NGKT.KPI("FTA","2024")' });
  });

  it('spill', async () => {
    await workbench.typeInto('D2', '=NGKT.PARSEVALUE("6,5–7%")');
    await workbench.calculated();
    const [row = []] = await workbench.read('D2:G2');
    expect(row.map(({ value }) => value)).toEqual([6.5, 7, expect.anything(), '%']);
  });

  it('say #N/A where there is no figure', async () => {
    await workbench.typeInto('B4', '=NGKT.KPI("FTA","1990")');
    await workbench.calculated();
    expect((await workbench.cell('B4')).value).toBe('#N/A');
  });
});
