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
    choices: { source: demoProvinces, period: 'Quý IV/2025', area: 'Bắc Ninh (từ 01/07/2025)' },
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

it('asks nobody but its own server for anything, and nothing goes wrong', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
