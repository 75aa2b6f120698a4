import { WorkbenchPage } from './workbenchPage';

describe('the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  it('says that it is a development and test host, not Excel', async () => {
    const header = workbench.page.getByRole('banner');
    await header.getByText('Môi trường phát triển và kiểm thử, không phải Microsoft Excel').waitFor();
    expect(await workbench.page.title()).toBe('Sổ1.xlsx – Bàn thử NGKT');
  });

  it('joins the add-in, which takes it for Excel', async () => {
    await workbench.view('Điền báo cáo').waitFor();
    await workbench.page.getByText('Ngăn đã nối').waitFor();
    const told = await workbench.inPane(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
      excelApi: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
    }));
    expect(told).toEqual({ host: 'Excel', platform: 'OfficeOnline', language: 'vi-VN', excelApi: true });
  });

  it('shows the buttons of the manifest in its language', async () => {
    for (const label of ['Mở ngăn', 'Điền lại', 'Nguồn']) await workbench.button(label).waitFor();
    const pictures = workbench.page.locator('#ribbon img');
    const drawn = await pictures.evaluateAll((found) => found.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(drawn).toEqual([32, 32, 32]);
  });

  it('closes the pane and opens it again without losing its runtime', async () => {
    await workbench.closePane();
    expect(await workbench.page.locator('.dock').isVisible()).toBe(false);
    await workbench.openPane();
    await workbench.view('Điền báo cáo').waitFor();
  });

  it('asks nobody but its own server for anything, and nothing goes wrong', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('in English', () => {
  it('the page and the pane speak it', async () => {
    const workbench = await WorkbenchPage.open();
    await workbench.speak('en-US');
    await workbench.page.getByText('A development and test host, not Microsoft Excel').waitFor();
    await workbench.button('Refill').waitFor();
    await workbench.view('Fill a report').waitFor();
    await workbench.close();
  });
});
