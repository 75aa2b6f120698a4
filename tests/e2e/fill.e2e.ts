import { filledByCommand, sheetsOf, type ReportToday } from './commandFill';
import { demoProvinces, figures2024 } from './dataTitles';
import { FillPane, type Choices } from './fillPane';
import { expectSheets } from './reading';
import { WorkbenchPage } from './workbenchPage';

interface BuiltIn {
  readonly title: string;
  readonly choices: Choices;
  readonly report: ReportToday;
}

/** Every built-in template, and the figures it is made for. */
const builtIns: readonly BuiltIn[] = [
  {
    title: 'Báo cáo 6 tháng',
    choices: { source: demoProvinces, period: '6 tháng cuối năm 2025' },
    report: { template: 'bao-cao-6-thang', data: 'demo-provinces', period: '2025-S2', area: 'VN' },
  },
  {
    title: 'Báo cáo quý của tỉnh',
    choices: { source: demoProvinces, period: 'Quý IV/2025', area: 'Bắc Ninh (từ 01/7/2025)' },
    report: { template: 'bao-cao-quy-tinh', data: 'demo-provinces', period: '2025-Q4', area: 'VN34-24' },
  },
  {
    title: 'Tóm tắt trình lãnh đạo',
    choices: { source: figures2024, period: 'Năm 2024' },
    report: { template: 'tom-tat-lanh-dao', data: 'seed-2024', period: '2024', area: 'VN' },
  },
  {
    title: 'Xếp hạng thu hút FDI',
    choices: { source: demoProvinces, period: 'Quý I/2025' },
    report: { template: 'xep-hang-fdi', data: 'demo-provinces', period: '2025-Q1', area: 'VN' },
  },
  {
    title: 'FTA và thỏa thuận hợp tác',
    choices: { source: figures2024, period: 'Năm 2024' },
    report: { template: 'thoa-thuan-fta', data: 'seed-2024', period: '2024', area: 'VN' },
  },
];

let workbench: WorkbenchPage;
let pane: FillPane;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
beforeEach(async () => {
  await workbench.door((door) => door.newBook());
  await workbench.connected();
  pane = new FillPane(workbench);
});
afterAll(() => workbench.close());

it('fills the annual report in at most five clicks, every figure as the command writes it', async () => {
  await pane.useTemplate('Báo cáo năm');
  await pane.preview();
  await pane.fill();
  expect(pane.clicks.length).toBeLessThanOrEqual(5);
  await expectSheets(
    workbench,
    await sheetsOf(await filledByCommand({ template: 'bao-cao-nam', data: 'seed-2024', period: '2024', area: 'VN' })),
  );
});

it.each(builtIns)('fills the built-in template $title', async ({ title, choices, report }) => {
  await pane.useTemplate(title);
  await pane.choose(choices);
  await pane.preview();
  await pane.fill();
  await expectSheets(workbench, await sheetsOf(await filledByCommand(report)));
});

it('proposes figures that a template can be filled from, says why, and needs at most five clicks', async () => {
  await pane.useTemplate('Báo cáo quý của tỉnh');
  await pane.button('Xem trước').and(workbench.pane.locator(':enabled')).waitFor();
  expect(await pane.field('Nguồn số liệu').inputValue()).toBe(demoProvinces);
  await pane.view.getByText('Chọn sẵn nguồn “').waitFor();
  await pane.preview();
  expect(await pane.view.getByRole('heading', { name: /Thiếu số liệu/ }).count()).toBe(0);
  await pane.fill();
  expect(pane.clicks.length).toBeLessThanOrEqual(5);
});

it('leaves the figures a person chose, and says which ones have more', async () => {
  await pane.useTemplate('Báo cáo năm');
  await pane.choose({ source: demoProvinces });
  await pane.choose({ source: figures2024 });
  await pane.useTemplate('Báo cáo quý của tỉnh');
  await pane.button('Dùng nguồn có nhiều hơn').waitFor();
  expect(await pane.field('Nguồn số liệu').inputValue()).toBe(figures2024);
  await pane.press('Dùng nguồn có nhiều hơn');
  await pane.view.getByText('Số liệu minh họa: báo cáo điền ra sẽ ghi rõ điều này.').waitFor();
  expect(await pane.field('Nguồn số liệu').inputValue()).toBe(demoProvinces);
});

it('lists periods with figures first, newest first, and those without under a heading of their own', async () => {
  await pane.useTemplate('Báo cáo năm');
  await pane.choose({ source: figures2024 });
  await pane.field('Kỳ báo cáo').click();
  const options = (await workbench.pane.getByRole('listbox').innerText()).split(/\n+/);
  expect(options[0]).toBe('Năm 2025');
  const heading = options.findIndex((text) => text.startsWith('Chưa có số liệu'));
  expect(options.indexOf('Năm 2030')).toBeGreaterThan(heading);
  expect(options.indexOf('Quý I/2018')).toBeLessThan(heading);
});

it('asks nobody but its own server for anything, and nothing goes wrong', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
