import { readForm } from '../../src/exchange/form/readForm';
import { parsePeriod, shiftPeriod } from '../../src/kpi/period';
import { defaultDays } from '../../src/kpi/reportingCalendar';
import { periodLabel } from '../../src/language/periodLabel';
import { catalogue, snapshotOf } from '../exchange/form/sampleForm';
import { filledForm, soundFigures } from '../service/http/filledForm';
import { Collection } from './collection';
import { FillPane } from './fillPane';
import { template } from './madeWorkbook';
import { violationsInPane } from './paneAxe';
import { WorkbenchPage } from './workbenchPage';

const AREA = 'VN-01';
const NAME = 'Hà Nội';
/** The matrix shows the last quarters: those before today's. */
const current = parsePeriod(quarterOf(new Date()));
const [before, period] = [shiftPeriod(current, -2), shiftPeriod(current, -1)];
const [BEFORE, PERIOD] = [before.id, period.id];
const title = periodLabel(period, 'vi', 'title');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function quarterOf(day: Date): string {
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}

const collection = new Collection();
let workbench: WorkbenchPage;
const view = () => workbench.pane.getByRole('region', { name: /^(Duyệt & tổng hợp|Review)$/ });
const heading = (name: string) => view().getByRole('heading', { level: 1, name, exact: true });
const press = (name: string) => view().getByRole('button', { name, exact: true }).click();
const picture = (name: string) => workbench.page.locator('.dock').screenshot({ path: `out/e2e/review-${name}.png` });

const address = (path: string): string => `${process.env['WORKBENCH_ADDRESS'] ?? ''}api/v1/${path}`;
const ofOffice = async () => ({ authorization: `Bearer ${await collection.token(AREA, 'read', 'submit')}` });

async function filled(period: string, figures: Record<string, number>): Promise<Buffer> {
  const form = await fetch(address(`forms/${AREA}/${period}`), { headers: await ofOffice() });
  return filledForm(new Uint8Array(await form.arrayBuffer()), figures);
}

/** The area's office sends its form. */
async function send(period: string, figures: Record<string, number>): Promise<void> {
  const headers = { ...(await ofOffice()), 'content-type': XLSX };
  const body = new Uint8Array(await filled(period, figures));
  const sent = await fetch(address('submissions/files'), { method: 'POST', headers, body });
  if (sent.status !== 201) throw new Error(`${sent.status}: ${await sent.text()}`);
}

beforeAll(async () => {
  await collection.keepOpen(BEFORE, defaultDays(before).cutOff);
  await collection.keepOpen(PERIOD, defaultDays(period).cutOff);
  const known = await snapshotOf(await filled(BEFORE, soundFigures));
  await collection.approve(readForm(known, catalogue).submission);
  await send(PERIOD, { ...soundFigures, FDI_REG: 4600, FDI_NEW: 4400.5 });
  workbench = await WorkbenchPage.open({ size: { width: 1280, height: 1000 } });
  await workbench.openFile(template('tong-hop.xlsx', { A1: `{{FDI_NEW [${AREA}] @${PERIOD}}}` }));
  await workbench.openPane();
  await workbench.pickView('Duyệt & tổng hợp');
});
afterAll(() => workbench?.close());

it('asks for a connection first', async () => {
  await view().getByText('Chưa kết nối nơi tiếp nhận').waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
});

it('an area’s token sees no other area', async () => {
  await connect(await collection.token('VN34-24', 'read', 'submit'));
  await view().getByText('Phần này dành cho cơ quan tổng hợp').waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
});

it('shows who has sent what', async () => {
  await connect(process.env['SERVICE_TOKEN'] ?? '');
  await view()
    .getByRole('button', { name: `${NAME}, ${title}: Chờ duyệt` })
    .waitFor();
  await view()
    .getByRole('button', { name: `${NAME}, ${periodLabel(before, 'vi', 'title')}: Đã duyệt` })
    .waitFor();
  const areas = await view().getByRole('rowheader').allInnerTexts();
  expect(areas.filter((name) => !name.includes('(đơn vị cũ)'))).toHaveLength(34);
  expect(await violationsInPane(workbench)).toEqual([]);
  await picture('vi-1-matrix');
  await view().getByRole('searchbox', { name: 'Địa phương' }).fill('ha noi');
  await view().getByText('1 địa phương', { exact: true }).waitFor();
});

it('opens a report beside the period before, what is unusual marked with the reason given', async () => {
  await press(`${NAME}, ${title}: Chờ duyệt`);
  await heading(`${NAME}, ${title}`).waitFor();
  const card = view().getByRole('listitem').filter({ hasText: 'Vốn FDI đăng ký cấp mới' });
  await card.waitFor();
  const words = (await card.innerText()).replace(/\s+/g, ' ');
  const earlier = `${periodLabel(before, 'vi', 'short')}: 400,5 triệu USD (+998,8%)`;
  expect(words).toMatch(/^Vốn FDI đăng ký cấp mới 4\.400,5 triệu USD/);
  expect(words).toContain(earlier);
  expect(await card.innerText()).toContain('Cần xem:');
  expect(await card.innerText()).toContain('Lý do đã nêu: Số liệu minh họa cho kiểm thử');
  expect(await violationsInPane(workbench)).toEqual([]);
  await picture('vi-2-report');
});

it('returns it with a reason and comments, which reach the area with their cells', async () => {
  await view().getByLabel('Chỉ hiện số cần xem').check();
  await press('Ghi ý kiến: Vốn FDI đăng ký cấp mới');
  await view().getByRole('textbox', { name: 'Ý kiến về Vốn FDI đăng ký cấp mới' }).fill('Có nhầm đơn vị không?');
  await press('Trả lại…');
  await view().getByRole('textbox', { name: 'Lý do' }).fill('FDI cấp mới tăng mười lần.');
  expect(await violationsInPane(workbench)).toEqual([]);
  await picture('vi-3-return');
  await press('Trả lại');
  await view().getByText('Đã ghi: trả lại.').waitFor();
  const { slot, comments, submission } = await collection.report(AREA, PERIOD);
  expect([slot.state, slot.reason]).toEqual(['returned', 'FDI cấp mới tăng mười lần.']);
  const cell = submission?.entries.find(({ indicator }) => indicator === 'FDI_NEW')?.cell;
  expect(comments).toEqual([{ indicator: 'FDI_NEW', counterpart: '', cell, text: 'Có nhầm đơn vị không?' }]);
});

it('a decision on what somebody else has changed is not recorded, and the change is shown', async () => {
  await send(PERIOD, { ...soundFigures, FDI_REG: 640, FDI_NEW: 440.5 });
  await press('← Về danh sách');
  await press(`${NAME}, ${title}: Chờ duyệt`);
  await view().getByText('Bản 1:', { exact: true }).first().waitFor();
  await send(PERIOD, { ...soundFigures, FDI_REG: 610, FDI_NEW: 410.5 });
  await press('Duyệt');
  await view().getByText('Báo cáo đã thay đổi trong khi xem').waitFor();
  await view().getByText('Bản số: 2 → 3').waitFor();
  await view().getByText('Vốn FDI đăng ký cấp mới: 440,5 triệu USD → 410,5 triệu USD').waitFor();
  expect((await collection.report(AREA, PERIOD)).slot.state).toBe('submitted');
  expect(await violationsInPane(workbench)).toEqual([]);
  await picture('vi-4-conflict');
});

it('approves', async () => {
  await press('Duyệt');
  await view().getByText('Đã ghi: đã duyệt.').waitFor();
  expect((await collection.report(AREA, PERIOD)).slot).toMatchObject({ state: 'approved', approvedVersion: 3 });
  await press('← Về danh sách');
});

it('consolidates into a source and into the workbook’s tables', async () => {
  await view().getByRole('textbox', { name: 'Đã duyệt đến hết ngày' }).fill('32/13');
  await press('Tổng hợp và mở');
  await view().getByRole('alert').waitFor();
  await view().getByRole('textbox', { name: 'Đã duyệt đến hết ngày' }).fill('');
  await press('Tổng hợp và mở');
  await view()
    .getByText(/^Đang mở: Số liệu tổng hợp từ báo cáo/)
    .waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await picture('vi-5-consolidated');
  await press('Ghi vào bảng của sổ tính');
  await view().getByText('Đã ghi; các bảng của sổ tính là nguồn số liệu đang mở.').waitFor();
  expect(await workbench.sheets()).toContain('NGKT Số liệu');
  const [header = [], ...rows] = await workbench.read("'NGKT Số liệu'!A4:P60");
  const place = (name: string): number => header.findIndex(({ value }) => value === name);
  const row = rows.find(
    (cells) =>
      cells[place('INDICATOR')]?.value === 'FDI_NEW' &&
      cells[place('TIME_PERIOD')]?.value === PERIOD &&
      cells[place('REF_AREA')]?.value === AREA,
  );
  expect(row?.[place('OBS_VALUE')]?.value).toBe(410.5);
  expect(String(row?.[place('SOURCE')]?.value)).toMatch(/F\d+$/);
});

it('asks before figures in the tables are replaced', async () => {
  await press('Tổng hợp và mở');
  await press('Ghi vào bảng của sổ tính');
  await view()
    .getByText(/sẽ bị thay hết: NGKT Số liệu/)
    .waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await press('Ghi đè');
  await view().getByText('Đã ghi; các bảng của sổ tính là nguồn số liệu đang mở.').waitFor();
});

it('fills a report from it at once', async () => {
  await press('Điền báo cáo');
  const fill = new FillPane(workbench);
  await fill.preview();
  await fill.fill();
  // The indicator is in tỷ USD, the form in triệu USD.
  expect((await workbench.cell('Mẫu!A1')).value).toBe(0.4105);
  await workbench.pickView('Duyệt & tổng hợp');
});

it('reads in English', async () => {
  await workbench.pane.getByRole('button', { name: 'EN – English' }).click();
  const report = view().getByRole('button', { name: `${NAME}, ${periodLabel(period, 'en', 'title')}: Approved` });
  await report.waitFor();
  await picture('en-1-matrix');
  await report.click();
  await view().getByText('Reason given:').first().waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await picture('en-2-report');
  // A browser reports every answer that is no success; the pane has shown what it said.
  expect(workbench.complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

async function connect(token: string): Promise<void> {
  await view()
    .getByRole('button', { name: /^(Kết nối|Đổi)$/ })
    .click();
  await view().getByLabel('Mã truy cập').fill(token);
  await view().getByRole('button', { name: 'Kết nối', exact: true }).click();
}
