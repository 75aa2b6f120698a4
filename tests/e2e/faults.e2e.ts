import { WorkbenchPage } from './workbenchPage';

describe('what tests can break on purpose', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    // What the pane reads at its start is through.
    await workbench.pane.getByRole('heading', { name: 'Mẫu có sẵn' }).waitFor();
  });
  afterAll(() => workbench.close());

  it('a request of the add-in fails once, as in a busy Excel, and is counted', async () => {
    const before = await workbench.requests();
    await workbench.door((door) => door.failRequest(1));
    const outcomes = await workbench.inPane(async () => {
      const attempt = () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
          await context.sync();
          return sheet.name;
        }).catch((error: OfficeExtension.Error) => error.code);
      return [await attempt(), await attempt()];
    });
    expect(outcomes).toEqual(['GeneralException', 'Sheet1']);
    expect((await workbench.requests()) - before).toBe(2);
  });

  it('a broken line keeps the pane from its server, and mends', async () => {
    const reachable = () =>
      workbench.inPane(() =>
        fetch('functions.json').then(
          (answer) => answer.ok,
          () => false,
        ),
      );
    await workbench.press('Ngoại tuyến');
    expect(await reachable()).toBe(false);
    await workbench.press('Ngoại tuyến');
    expect(await reachable()).toBe(true);
  });
});
