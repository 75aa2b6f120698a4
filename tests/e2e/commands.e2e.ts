import { WorkbenchPage } from './workbenchPage';

describe('commands of the ribbon', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  it('“Nguồn” opens the pane at the view of sources', async () => {
    await workbench.closePane();
    await workbench.press('Nguồn');
    await workbench.openView('Nguồn').waitFor();
  });

  it('the entry of the cells’ context menu does the same', async () => {
    await workbench.pickView('Số liệu');
    await workbench.page
      .locator('[id^="univer-sheet-main-canvas_"]')
      .click({ button: 'right', position: { x: 120, y: 60 } });
    await workbench.page.getByText('Nguồn của ô này', { exact: true }).click();
    await workbench.openView('Nguồn').waitFor();
  });
});
