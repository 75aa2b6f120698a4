import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import { columnLetters } from '../../src/report/references/cellAddress';
import { bytesOf, filledByCommand, sheetsOf, type ReportToday } from './commandFill';
import { demoProvinces, figures2024 } from './dataTitles';
import { FillPane } from './fillPane';
import { ActionType, type Request } from '../../src/workbench/protocol/request';
import { figuresWithPartners, template } from './madeWorkbook';
import { expectSheets } from './reading';
import { WorkbenchPage, type FileToOpen } from './workbenchPage';

/** Made by hand in LibreOffice: nobody designed it for this tool. */
const quickReport = 'tests/fixtures/xlsx/bao-cao-nhanh-libreoffice.xlsx';
const quarter = (period: string): ReportToday => ({ template: '', data: 'demo-provinces', period, area: 'VN' });

let workbench: WorkbenchPage;
let pane: FillPane;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
afterAll(() => workbench.close());

async function openTemplate(file: string | FileToOpen): Promise<void> {
  await workbench.openFile(file);
  pane = new FillPane(workbench);
  await pane.heading('Điền báo cáo').waitFor();
}

/** Every cell of the sheet that is filled in a test. */
async function cells(): Promise<unknown> {
  return workbench.read("'Mẫu'!A1:J20");
}

describe('a template opened from disk', () => {
  beforeAll(() => openTemplate(quickReport));

  it('is previewed with the value, source and cell of each marker; what is missing stands together', async () => {
    await pane.choose({ source: demoProvinces, period: 'Quý III/2025' });
    await pane.preview();
    const missing = await pane.lines('Thiếu số liệu');
    await missing.first().waitFor();
    const markers = await missing.getByRole('code').allTextContents();
    expect(markers.length).toBeGreaterThan(0);
    expect(markers.filter((marker) => !/\.(target|status)/.test(marker))).toEqual([]);

    await pane.lines('Sẽ điền');
    const line = pane.line('Trang chính!B4');
    expect(await line.getByRole('code').textContent()).toBe('{{HLA}}');
    await line.getByText(/^Giá trị: \d+$/).waitFor();
    await line.getByText(/^Nguồn: /).waitFor();
  });

  it('shows the cell of a line that is chosen', async () => {
    await pane.cellLink('Trang chính!B4').click();
    await expectSelected("'Trang chính'!B4");
  });

  it('finds lines by what is typed, without accents', async () => {
    await pane.view.getByRole('searchbox').fill('dau tu nuoc ngoai');
    await pane.view.getByText(/^Tìm thấy \d+ dòng$/).waitFor();
    await pane.cellLink('Trang chính!A7').waitFor();
    expect(await pane.cellLink('Trang chính!A4').count()).toBe(0);
    await pane.view.getByRole('searchbox').fill('');
  });

  it('is filled and saved as a file that the command refills', async () => {
    await pane.fill();
    const { name, bytes } = await workbench.saveFile();
    const saved = await openWorkbook(bytes, { file: name, codec: nodeZipCodec });
    expect(saved.snapshot().record?.period).toBe('2025-Q3');
    expect(saved.positions().size).toBeGreaterThan(0);
    const refilled = await sheetsOf(await filledByCommand(quarter('2025-Q4'), bytes));
    const direct = await sheetsOf(await filledByCommand(quarter('2025-Q4'), await bytesOf(quickReport)));
    expect(refilled.map(({ cells: found }) => found)).toEqual(direct.map(({ cells: found }) => found));
  });

  it('filled by the command is refilled here for the next period', async () => {
    const filled = await filledByCommand(quarter('2025-Q3'), await bytesOf(quickReport));
    await openTemplate({ name: 'bao-cao-q3.xlsx', bytes: filled });
    await pane.view.getByText('Đã điền Quý III/2025', { exact: false }).first().waitFor();
    expect(await pane.field('Kỳ báo cáo').inputValue()).toBe('Quý IV/2025');
    await pane.preview();
    await pane.fill();
    const direct = await filledByCommand(quarter('2025-Q4'), await bytesOf(quickReport));
    await expectSheets(workbench, await sheetsOf(direct));
  });
});

async function expectSelected(address: string): Promise<void> {
  await workbench.page.waitForFunction((at) => window.workbench?.selection() === at, address);
}

describe('what cannot be filled', () => {
  const good = template('mau.xlsx', { A1: 'Hoạt động', B1: '{{HLA}}' });

  it('names an unknown marker, its cell and the nearest name', async () => {
    await openTemplate(template('mau-sai.xlsx', { A1: '{{HLA}}', C3: '{{AGRR}}' }));
    const before = await cells();
    await pane.choose({ source: figures2024 });
    await pane.press('Xem trước');
    await pane.heading('Chưa điền được, chưa ghi gì').waitFor();
    await pane.error.getByText('Không có chỉ tiêu hay tên “AGRR”. Có phải “AGR” không?').waitFor();
    await pane.cellLink('Mẫu!C3').click();
    await expectSelected("'Mẫu'!C3");
    expect(await cells()).toEqual(before);
  });

  it.each(['before', 'after'] as const)('says that a sheet is protected, %s the preview', async (when) => {
    await refusedFill(
      when,
      (door) => door.protect('Mẫu', true),
      'Không ghi được vì trang tính “Mẫu” đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại) rồi thực hiện lại; chưa có gì bị thay đổi.',
    );
  });

  it('says that the workbook is open for reading only', async () => {
    await refusedFill(
      'before',
      (door) => door.setReadOnly(true),
      'Không ghi được vì sổ tính đang mở ở chế độ chỉ đọc. Hãy bật chỉnh sửa hoặc lưu thành bản khác rồi điền lại; chưa có gì bị thay đổi.',
    );
  });

  it('says that a cell is being edited, and fills once it is not', async () => {
    await refusedFill(
      'after',
      (door) => door.setCellEditMode(true),
      'Excel đang ở chế độ nhập liệu trong một ô nên chưa đọc hay ghi được. Hãy nhấn Enter hoặc Esc để kết thúc, rồi thực hiện lại.',
    );
    await workbench.door((door) => door.setCellEditMode(false));
    await pane.press('Xem trước lại');
    await pane.heading('Xem trước').waitFor();
    await pane.fill();
    expect((await workbench.cell("'Mẫu'!B1")).value).not.toBe('{{HLA}}');
  });

  it('leaves everything as it was where Excel fails half-way', async () => {
    await openTemplate(good);
    await pane.choose({ source: figures2024, period: 'Năm 2024' });
    const before = await cells();
    await pane.preview();
    await workbench.door((door) => door.failRequest(2));
    await pane.press('Điền');
    await pane.heading('Không điền được').waitFor();
    expect(await cells()).toEqual(before);
  });

  /** A fill that the workbook refuses, since before or only after the preview. */
  async function refusedFill(
    when: 'before' | 'after',
    make: Parameters<typeof workbench.door>[0],
    message: string,
  ): Promise<void> {
    await openTemplate(good);
    await pane.choose({ source: figures2024, period: 'Năm 2024' });
    const before = await cells();
    if (when === 'before') await workbench.door(make);
    await pane.preview();
    if (when === 'after') await workbench.door(make);
    await pane.press('Điền');
    await pane.heading('Không điền được').waitFor();
    await pane.error.getByText(message).waitFor();
    expect(await cells()).toEqual(before);
  }
});

describe('a thousand markers and a list of 500 rows', () => {
  const COLUMNS = 10;
  const rowsOf = (markers: number) => markers / COLUMNS;

  function reportOf(markers: number): FileToOpen {
    const texts: Record<string, string> = {};
    for (let row = 1; row <= rowsOf(markers); row++) {
      for (let column = 1; column <= COLUMNS; column++) texts[`${columnLetters(column)}${row}`] = '{{HLA}}';
    }
    const list = rowsOf(markers) + 2;
    texts[`A${list}`] = '{{#rows table(partners)}}{{.name}}';
    texts[`B${list}`] = '{{.value}}{{/rows}}';
    return template(`mau-${markers}.xlsx`, texts);
  }

  async function openReport(markers: number, partners: number): Promise<void> {
    await openTemplate(reportOf(markers));
    await workbench.pickView('Số liệu');
    const choosing = workbench.page.waitForEvent('filechooser');
    await workbench.pane.getByRole('button', { name: 'Nhập số liệu…' }).click();
    const { name, bytes } = figuresWithPartners(partners);
    await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await workbench.pane.getByText('Đã nhập và mở “Số liệu đối tác”', { exact: false }).waitFor();
    await workbench.pickView('Điền báo cáo');
  }

  it('take as many round trips as ten markers, at most eight', async () => {
    await openReport(10, 2);
    const few = await syncsDuring(fillReport);
    await openReport(1000, 500);
    const many = await syncsDuring(fillReport);
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(8);
    const filled = await workbench.read("'Mẫu'!A1:J100");
    expect(filled.flat().filter(({ value }) => value !== 60)).toEqual([]);
    const list = await workbench.read("'Mẫu'!A102:B602");
    expect(list.map(([name, value]) => [name?.value, value?.value])).toEqual([
      ...Array.from({ length: 500 }, (_, index) => [`Đối tác ${index + 1}`, index + 1]),
      [null, null],
    ]);
  });

  it('show progress and can be called off before anything is written', async () => {
    await openReport(1000, 500);
    const before = await cells();
    await pane.preview();
    await workbench.door((door) => door.holdRequests());
    await pane.press('Điền');
    await pane.heading('Đang điền…').waitFor();
    await pane.view.getByRole('progressbar').waitFor();
    await pane.press('Hủy');
    await workbench.door((door) => door.releaseRequests());
    await pane.heading('Xem trước').waitFor();
    expect(await cells()).toEqual(before);
  });

  /** Round trips of the work. The client library's own, by which it gives objects back after them, are not the add-in's. */
  async function syncsDuring(work: () => Promise<void>): Promise<number> {
    await workbench.door((door) => door.forgetExchanges());
    await work();
    const requests = (await workbench.exchanges()).map(({ request }) => request as Request);
    return requests.filter(({ Actions }) =>
      Actions.some(({ ActionType: type, Name }) => type !== ActionType.instantiate && Name !== '_RemoveReference'),
    ).length;
  }

  async function fillReport(): Promise<void> {
    await pane.preview();
    await pane.fill();
  }
});

it('asks nobody but its own server for anything, and nothing goes wrong', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
