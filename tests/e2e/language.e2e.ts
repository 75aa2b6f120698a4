import { FillPane } from './fillPane';
import { WorkbenchPage } from './workbenchPage';

/** Letters that English has none of. */
const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;
/** The button to the other language is written in it. */
const languageButton = 'VI';

describe('where Office is in Vietnamese', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  it('the pane speaks English at a click and Vietnamese at another, and keeps what was chosen', async () => {
    const pane = new FillPane(workbench);
    await pane.useTemplate('Xếp hạng thu hút FDI');
    await pane.choose({ period: 'Năm 2023' });
    await workbench.pane.getByRole('button', { name: 'EN – English' }).click();
    await workbench.pane.getByRole('heading', { name: 'Fill a report', level: 1 }).waitFor();
    expect(await workbench.pane.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('2023');
    await workbench.pane.getByRole('button', { name: 'Preview', exact: true }).click();
    await workbench.pane.getByRole('heading', { name: 'Preview', level: 1 }).waitFor();
    await workbench.pane.getByRole('button', { name: 'VI – Tiếng Việt' }).click();
    await pane.heading('Xem trước').waitFor();
    await pane.fill();
  });

  it('the language chosen in the settings stays when the workbench opens anew', async () => {
    await workbench.pickView('Cài đặt');
    await workbench.pane.getByRole('radio', { name: 'English' }).check();
    await workbench.view('Fill a report').waitFor();
    await workbench.page.reload();
    await workbench.connected();
    await workbench.view('Fill a report').waitFor();
  });

  it('asks nobody but its own server for anything, and nothing goes wrong', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('where Office is in English', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ locale: 'en-US' });
  });
  afterAll(() => workbench.close());

  it.each(['Fill a report', 'Figures', 'Settings'])('the view %s is in English', async (view) => {
    await workbench.view(view).click();
    await workbench.pane.getByRole('heading', { name: view, level: 1 }).waitFor();
    const { pane } = workbench;
    // A figure that is a text stays as it was printed.
    const labels = await pane.locator('button:not(.indicator), h1, h2, label, legend, .hint').allInnerTexts();
    expect(labels).toContain(languageButton);
    expect(labels.filter((label) => vietnamese.test(label) && label !== 'Tiếng Việt')).toEqual([]);
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  });
});
