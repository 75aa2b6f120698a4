import { bytesOf, filledByCommand, sheetsOf, type ReportToday } from './commandFill';
import { FillPane } from './fillPane';
import { demoProvinces } from './dataTitles';
import { expectSheets, sheetsInGrid } from './reading';
import { WorkbenchPage } from './workbenchPage';

/** Made by hand in LibreOffice, with a list, totals, a chart, a name and formulas on a second sheet. */
const quickReport = 'tests/fixtures/xlsx/bao-cao-nhanh-libreoffice.xlsx';
const quarter = (period: string): ReportToday => ({ template: '', data: 'demo-provinces', period, area: 'VN' });

async function quickReportOf(period: string) {
  return sheetsOf(await filledByCommand(quarter(period), await bytesOf(quickReport)));
}

let workbench: WorkbenchPage;
let pane: FillPane;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
afterAll(() => workbench.close());

async function fillQuickReport(period: string): Promise<void> {
  await workbench.openFile(quickReport);
  pane = new FillPane(workbench);
  await pane.choose({ source: demoProvinces, period });
  await pane.preview();
  await pane.fill();
}

describe('a report filled for a quarter', () => {
  beforeAll(() => fillQuickReport('Quý III/2025'));

  it('is as the command fills it', async () => {
    await expectSheets(workbench, await quickReportOf('2025-Q3'));
  });

  it('keeps a hand edit when it is refilled for the next quarter, and lists it', async () => {
    await workbench.typeInto("'Trang chính'!B6", '777');
    await pane.press('Điền kỳ khác');
    await pane.heading('Điền báo cáo').waitFor();
    expect(await pane.field('Kỳ báo cáo').inputValue()).toBe('Quý IV/2025');
    await pane.preview();
    await pane.expectLines('Giữ nguyên', ['Trang chính!B6']);
    await pane.fill();
    await pane.expectLines('Giữ nguyên', ['Trang chính!B6']);
    expect((await workbench.cell("'Trang chính'!B6")).value).toBe(777);
    const expected = await quickReportOf('2025-Q4');
    expect((await workbench.cell("'Trang chính'!B4")).value).toBe(
      expected[0]?.cells.find(({ row, column }) => row === 4 && column === 2)?.value,
    );
  });

  it('overwrites the edit when asked', async () => {
    await pane.press('Ghi đè');
    await pane.heading('Xem trước').waitFor();
    await pane.view.getByText('Các ô sửa tay sẽ bị ghi đè.').waitFor();
    await pane.fill();
    await expectSheets(workbench, await quickReportOf('2025-Q4'));
  });

  it('becomes the template again', async () => {
    await pane.press('Trả lại mẫu…');
    await pane.heading('Trả lại mẫu').waitFor();
    await pane.press('Trả lại mẫu');
    await pane.heading('Đã trả lại mẫu').waitFor();
    await expectSheets(workbench, await sheetsOf(await bytesOf(quickReport)));
    expect(await workbench.door((door) => door.names().filter(({ name }) => name.startsWith('_ngkt_')))).toEqual([]);
  });
});

describe('a list', () => {
  const ranking = (period: string): ReportToday => ({
    template: 'xep-hang-fdi',
    data: 'demo-provinces',
    period,
    area: 'VN',
  });
  beforeAll(async () => {
    await workbench.openBuiltinTemplate('xep-hang-fdi');
    pane = new FillPane(workbench);
    await pane.choose({ source: demoProvinces });
  });

  // 63 provinces until 30 June 2025, 34 since: what stands below the list moves up and down with it.
  it.each([
    ['has 63 rows', 'Quý I/2025', '2025-Q1'],
    ['shrinks to 34', 'Quý III/2025', '2025-Q3'],
    ['grows to 63 again', 'Quý I/2025', '2025-Q1'],
  ])('%s in %s', async (_what, title, period) => {
    const next = pane.button('Điền kỳ khác');
    if (await next.isVisible()) await pane.press('Điền kỳ khác');
    await pane.choose({ period: title });
    await pane.preview();
    await pane.fill();
    await expectSheets(workbench, await sheetsOf(await filledByCommand(ranking(period))));
  });
});

describe('taking a fill back', () => {
  it('gives every cell back, a first fill and a refill alike', async () => {
    await workbench.openFile(quickReport);
    pane = new FillPane(workbench);
    await pane.choose({ source: demoProvinces, period: 'Quý III/2025' });
    const sheets = await sheetsOf(await bytesOf(quickReport));
    const template = await sheetsInGrid(workbench, sheets);
    await pane.preview();
    await pane.fill();
    const filled = await sheetsInGrid(workbench, sheets);
    expect(filled).not.toEqual(template);

    await pane.press('Điền kỳ khác');
    await pane.preview();
    await pane.fill();
    await pane.press('Hoàn tác lần điền');
    await pane.view.getByText('Đã hoàn tác: sổ tính trở lại như trước lần điền.').waitFor();
    expect(await sheetsInGrid(workbench, sheets)).toEqual(filled);

    await pane.press('Trả lại mẫu…');
    await pane.press('Trả lại mẫu');
    await pane.heading('Đã trả lại mẫu').waitFor();
    expect(await sheetsInGrid(workbench, sheets)).toEqual(template);
  });

  it('keeps what a person typed since, and says so', async () => {
    await fillQuickReport('Quý III/2025');
    await workbench.typeInto("'Trang chính'!B6", '777');
    await pane.press('Hoàn tác lần điền');
    await pane.view.getByText('Đã hoàn tác. 1 ô được sửa sau lần điền nên giữ nguyên:').waitFor();
    await pane.cellLink('Trang chính!B6').waitFor();
    expect((await workbench.cell("'Trang chính'!B6")).value).toBe(777);
    expect((await workbench.cell("'Trang chính'!B4")).value).toBe('{{HLA}}');
  });
});

describe('publishing', () => {
  it('turns NGKT formulas into values and leaves no trace of the add-in', async () => {
    await fillQuickReport('Quý III/2025');
    await workbench.typeInto("'Trang chính'!H4", '=NGKT.KPI("HLA","2025-Q3")');
    await workbench.calculated();
    const { value } = await workbench.cell("'Trang chính'!H4");
    expect(value).toBe(15);
    await pane.press('Phát hành…');
    await pane.heading('Phát hành báo cáo').waitFor();
    await pane.press('Phát hành');
    await pane.heading('Đã phát hành').waitFor();
    expect(await workbench.cell("'Trang chính'!H4")).toEqual({ value: 15, text: '15', format: 'General' });
    expect(await workbench.door((door) => door.names().filter(({ name }) => name.startsWith('_ngkt_')))).toEqual([]);
    const saved = await workbench.saveFile();
    expect(Buffer.from(saved.bytes).includes('urn:ngkt-reports:fill-record')).toBe(false);
  });
});

it('asks nobody but its own server for anything, and nothing goes wrong', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
