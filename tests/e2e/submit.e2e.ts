/** A province's office hands in its quarter: form, live checks, a broken line, a return, and the file without any line. */
import { readFile } from 'node:fs/promises';
import { inFormUnit } from '../../src/exchange/form/formUnit';
import { builtInIndicators } from '../../src/exchange/indicatorCatalogue';
import { keyFileText } from '../../src/exchange/submission/keyFile';
import { openSubmissionFile } from '../../src/exchange/submission/openSubmissionFile';
import { shiftPeriod } from '../../src/kpi/period';
import { defaultDays } from '../../src/kpi/reportingCalendar';
import type { Submission } from '../../src/kpi/submission';
import { formPeriods } from '../../src/taskpane/views/submit/formPeriods';
import { localDay } from '../../src/session/localDay';
import { known, sampleKey } from '../exchange/submission/samples';
import { Collection } from './collection';
import { formRules } from './formRules';
import { violationsInPane } from './paneAxe';
import { SubmitPane } from './submitPane';
import { WorkbenchPage } from './workbenchPage';
import { figures } from '../exchange/form/formFigures';

const AREA = 'VN34-24';
const CERTIFIER = 'Sở Ngoại vụ – dữ liệu minh họa';
const { due: period } = formPeriods(localDay());

const collection = new Collection();
let workbench: WorkbenchPage;
let pane: SubmitPane;
let cells: ReadonlyMap<string, string>;
const cellOf = (subject: string): string => {
  const cell = cells.get(subject);
  if (cell === undefined) throw new Error(`The form has no cell for ${subject}`);
  return cell;
};
const placeOf = (subject: string): string => `Số liệu!${cellOf(subject)}`;
const noteOf = (subject: string): string => cellOf(subject).replace(/^[A-Z]+/, 'I');

beforeAll(async () => {
  await Promise.all(
    [period, shiftPeriod(period, -1)].map((each) => collection.keepOpen(each.id, defaultDays(each).cutOff)),
  );
  await collection.approve(lastQuarter());
  workbench = await WorkbenchPage.open({ size: { width: 1400, height: 950 } });
  pane = new SubmitPane(workbench);
  await workbench.pickView('Nộp số liệu');
});
afterAll(() => workbench.close());

/** What the office handed in a quarter ago: a tenth fewer exports, a smaller stock. */
function lastQuarter(): Submission {
  const last = shiftPeriod(period, -1);
  const before = { ...figures, FDI_STOCK: 33000, EXPORT: 19000 };
  return {
    area: AREA,
    period: last.id,
    form: 'bieu-quy-tinh/1',
    cutOff: defaultDays(last).cutOff,
    secrecy: '',
    certifier: CERTIFIER,
    entries: builtInIndicators
      .filter(({ code }) => code in figures)
      .map(inFormUnit)
      .map(({ code, unit, definitionVersion }) => ({
        indicator: code,
        definition: definitionVersion,
        counterpart: '',
        value: before[code as keyof typeof before] ?? null,
        unit,
        qualifier: '',
        status: 'A',
        note: '',
        cell: '',
      })),
    agreements: [],
    events: [],
  };
}

it('says why a token is not taken, and whose it is once it is', async () => {
  await pane.connect(`ngkt_${'a'.repeat(43)}`);
  await pane.view.getByRole('alert').getByText('Chưa kết nối được').waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await pane.view.getByLabel('Mã truy cập', { exact: true }).fill(await collection.token(AREA, 'read', 'submit'));
  await pane.press('Kết nối');
  await pane.view.getByText(/Bắc Ninh \(Sở Ngoại vụ/).waitFor();
  await pane.view.getByRole('listitem').filter({ hasText: 'Đã duyệt' }).waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
});

it('puts the form of the area and the period into the workbook, with last period’s figures', async () => {
  await pane.press('Thêm biểu vào sổ tính');
  await pane.group('Lỗi phải sửa').waitFor();
  expect(await workbench.sheets()).toEqual(['Sheet1', 'Số liệu', 'Đối tác', 'Thỏa thuận, sự kiện', 'Hướng dẫn']);
  cells = await pane.entryCells();
  const last = await workbench.cell(`'Số liệu'!${cellOf('EXPORT').replace(/^[A-Z]+/, 'D')}`);
  expect(last.text).toBe('19.000,0');
});

it('with the form come its names and what each cell accepts, as in the form file', async () => {
  const inWorkbook = await formRules((await workbench.saveFile()).bytes);
  const inFile = await formRules(await collection.form(AREA, period.id));
  expect(inFile.validations).toHaveLength(3);
  expect(inWorkbook).toEqual(inFile);
});

it('lists what is wrong as cells are typed, each with the way to its cell', async () => {
  const entered = Object.entries(figures).map(([code, value]) => [cellOf(code), value] as const);
  await pane.enter({ ...Object.fromEntries(entered), [cellOf('certifier')]: CERTIFIER });
  await pane.ready();
  await workbench.typeInto(`'Số liệu'!${cellOf('FDI_NEW')}`, '-600');
  await workbench.typeInto(`'Số liệu'!${cellOf('EXPORT')}`, "'21.000");
  await pane.problem(placeOf('FDI_NEW')).first().waitFor();
  await pane.problem(placeOf('EXPORT')).getByText('“21.000” là chữ').waitFor();
  expect(await pane.button('Gửi').getAttribute('aria-disabled')).toBe('true');
  await pane.problem(placeOf('EXPORT')).getByRole('button').click();
  await workbench.page.waitForFunction((at) => window.workbench?.selection().endsWith(at), cellOf('EXPORT'));
  expect(await violationsInPane(workbench)).toEqual([]);
  await workbench.picture('out/e2e/submit-errors.png');
});

it('asks for the reason of an unusual change and writes it into the form', async () => {
  await workbench.typeInto(`'Số liệu'!${cellOf('FDI_NEW')}`, '600');
  await workbench.typeInto(`'Số liệu'!${cellOf('EXPORT')}`, '190000');
  await pane.group('Cần ghi lý do').waitFor();
  const problem = pane.problem(placeOf('EXPORT')).first();
  await problem.getByText('19.000', { exact: false }).first().waitFor();
  await workbench.picture('out/e2e/submit-reason.png');
  await problem.getByLabel(`Lý do, ghi vào ô ${noteOf('EXPORT')}`).fill('Nhà máy mới vận hành (minh họa)');
  await problem.getByRole('button', { name: 'Ghi vào biểu' }).click();
  await pane.ready();
  expect((await workbench.cell(`'Số liệu'!${noteOf('EXPORT')}`)).text).toBe('Nhà máy mới vận hành (minh họa)');
});

it('keeps the report while the line is down, and sends it once when it is back', async () => {
  const context = workbench.page.context();
  await context.setOffline(true);
  await pane.press('Gửi');
  await pane.view.getByText('Chờ gửi', { exact: true }).waitFor();
  await pane.view.getByText('Nội dung này đang chờ gửi.').waitFor();
  await pane.press('Gửi lại ngay');
  await pane.view.getByText('đã thử 2 lần', { exact: false }).waitFor();
  expect((await collection.report(AREA, period.id)).versions).toEqual([]);
  await workbench.picture('out/e2e/submit-waiting.png');
  await context.setOffline(false);
  await pane.view.getByText('Nơi tiếp nhận đã nhận').waitFor();
  await pane.view.getByText('Phiên bản 1, lúc', { exact: false }).waitFor();
  const { slot, versions, submission } = await collection.report(AREA, period.id);
  expect([slot.state, versions.length, versions[0]?.via]).toEqual(['submitted', 1, 'pane']);
  expect(submission?.entries.find(({ indicator }) => indicator === 'EXPORT')).toMatchObject({
    value: 190000,
    note: 'Nhà máy mới vận hành (minh họa)',
    cell: `'Số liệu'!${cellOf('EXPORT')}`,
  });
  await pane.view.getByText('Nội dung đang mở giống hệt phiên bản 1 đã gửi.').waitFor();
});

it('shows the comments of a returned report on the cells, and sends the correction as version 2', async () => {
  const comment = {
    indicator: 'EXPORT',
    counterpart: '',
    cell: `'Số liệu'!${cellOf('EXPORT')}`,
    text: 'Đề nghị kiểm tra lại đơn vị tính.',
  };
  await collection.giveBack(AREA, period.id, 'Số xuất khẩu tăng gấp mười.', [comment]);
  await pane.press('Cập nhật');
  await pane.view.getByText('Phiên bản 1 bị trả lại để sửa').waitFor();
  await pane.view.getByText('Số xuất khẩu tăng gấp mười.', { exact: true }).waitFor();
  await pane.press('Ghi ý kiến lên ô');
  await pane.view.getByText('Đã ghi 1 ý kiến thành nhận xét của ô.').waitFor();
  await pane.view.getByRole('listitem').filter({ hasText: comment.text }).getByRole('button').click();
  const note = workbench.page.getByRole('note');
  await note.getByText('Ý kiến của nơi tiếp nhận: Đề nghị kiểm tra lại đơn vị tính.').waitFor();
  await workbench.picture('out/e2e/submit-returned.png');
  expect(await violationsInPane(workbench)).toEqual([]);
  await pane.press('Gỡ ý kiến khỏi ô');
  await note.waitFor({ state: 'detached' });
  await workbench.typeInto(`'Số liệu'!${cellOf('EXPORT')}`, '21000');
  await workbench.typeInto(`'Số liệu'!${noteOf('EXPORT')}`, 'Đã sửa đơn vị tính');
  await pane.button('Gửi').and(pane.view.locator(':not([aria-disabled="true"])')).waitFor();
  await pane.press('Gửi');
  await pane.view.getByText('Phiên bản 2, lúc', { exact: false }).waitFor();
  const { slot, versions } = await collection.report(AREA, period.id);
  expect([slot.state, versions.length]).toEqual(['submitted', 2]);
});

it('hands the report over as a marked file without any service', async () => {
  await pane.press('Ngắt và quên mã');
  await pane.press('Lưu tệp .ngkt…');
  const key = await sampleKey(AREA);
  const file = {
    name: 'khoa.ngktkey',
    mimeType: 'application/json',
    buffer: Buffer.from(await keyFileText(key, 'bốn từ dễ nhớ')),
  };
  await pane.view.getByLabel('Tệp khóa của đơn vị').setInputFiles(file);
  await pane.view.getByLabel('Mật khẩu của khóa').fill('sai mật khẩu');
  await pane.press('Lưu tệp');
  await pane.view.getByText('Chưa lập được tệp').waitFor();
  expect(await violationsInPane(workbench)).toEqual([]);
  await pane.view.getByLabel('Mật khẩu của khóa').fill('bốn từ dễ nhớ');
  const started = workbench.page.waitForEvent('download');
  await pane.press('Lưu tệp');
  const download = await started;
  expect(download.suggestedFilename()).toBe(`so-lieu-${AREA}-${period.id}.ngkt`);
  const opened = await openSubmissionFile(new Uint8Array(await readFile(await download.path())), {
    keys: [known(key)],
  });
  expect(opened.submission).toMatchObject({ area: AREA, period: period.id, certifier: CERTIFIER });
});

it('nothing goes wrong but the requests that could not be made', () => {
  expect(workbench.foreignRequests).toEqual([]);
  const expected = /ERR_INTERNET_DISCONNECTED|status of 401/;
  expect(workbench.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
});
