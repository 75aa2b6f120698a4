import { DataPane } from './dataPane';
import { figures2024 } from './dataTitles';
import { violationsInPane } from './paneAxe';
import { WorkbenchPage } from './workbenchPage';

const header = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_QUALIFIER,SOURCE';

let workbench: WorkbenchPage;
let pane: DataPane;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
beforeEach(async () => {
  await workbench.door((door) => door.newBook());
  await workbench.connected();
  pane = await DataPane.open(workbench);
});
afterAll(() => workbench.close());

describe('the catalogue', () => {
  it('is searched without accents and by keyboard alone', async () => {
    await pane.searchBox.focus();
    await workbench.page.keyboard.type('doi ngoai cap cao');
    await pane.indicators.nth(1).waitFor({ state: 'detached' });
    expect(await pane.indicators.allInnerTexts()).toEqual([expect.stringContaining('gần 60 hoạt động')]);
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await pane.view.getByRole('heading', { name: 'Hoạt động đối ngoại cấp cao', level: 1 }).waitFor();
  });

  it('shows what there are figures of first, and says where there are none', async () => {
    const notes = await pane.indicators.allInnerTexts();
    const without = notes.map((note) => note.includes('chưa có số liệu'));
    expect(without[0]).toBe(false);
    expect(without.indexOf(true)).toBe(without.lastIndexOf(false) + 1);
  });

  it('draws a series with its figures as a table beside it', async () => {
    await pane.openIndicator('GDP_GROWTH');
    const chart = pane.view.getByRole('img', { name: /Biểu đồ: Tốc độ tăng/ });
    expect(await chart.getAttribute('aria-label')).toContain('Q.III/2024: 7,43');
    await pane.choose('Năm');
    await pane.view.getByRole('button', { name: 'Xem dạng bảng' }).click();
    const row = pane.view.getByRole('row', { name: /2024/ });
    expect(await row.innerText()).toContain('ước 7,09%');
  });
});

describe('inserting', () => {
  it('a marker goes into the selected cell', async () => {
    await pane.openIndicator('HLA');
    await pane.pick('Nội dung', /^So cùng kỳ năm trước/);
    await pane.pick('Kỳ', 'Cùng kỳ năm trước');
    expect(await pane.toInsert()).toBe('{{HLA @-1y .yoy}}');
    await pane.insertInto('B3');
    expect((await workbench.cell('B3')).value).toBe('{{HLA @-1y .yoy}}');
  });

  it('a cell that holds something is overwritten only when that is confirmed', async () => {
    await workbench.typeInto('B3', 'của người khác');
    await pane.openIndicator('HLA');
    await workbench.select('B3');
    await pane.button('Chèn vào ô').click();
    await pane.view.getByRole('alert').getByText('Ô B3 đang có nội dung').waitFor();
    expect((await workbench.cell('B3')).value).toBe('của người khác');
    await pane.button('Ghi đè').click();
    await pane.view.getByText('Đã chèn vào').waitFor();
    expect((await workbench.cell('B3')).value).toBe('{{HLA}}');
  });

  it('a formula is shown as it is typed here, and answers with the figure', async () => {
    await pane.openIndicator('FTA');
    await pane.choose('Công thức NGKT');
    await pane.pick('Kỳ', 'Năm 2024');
    await pane.pick('Nội dung', /^Số liệu kèm đơn vị/);
    expect(await pane.toInsert()).toBe('=NGKT.KPI("FTA";2024;"VN";"text")');
    await pane.insertInto('C4');
    await workbench.calculated();
    expect(await workbench.cell('C4')).toMatchObject({
      value: '17 FTA',
      formula: '=NGKT.KPI("FTA",2024,"VN","text")',
    });
  });
});

describe('importing', () => {
  it('files with mistakes are refused, with file, line and column of each; what was open stays', async () => {
    await pane.importFiles({
      name: 'observations.csv',
      text: `${header}\nHLA,VN,2024-13,60,gần,A\nHLA,VN,2024,x,,A\n`,
    });
    const alert = pane.view.getByRole('alert');
    await alert.getByText('observations.csv, dòng 2, cột TIME_PERIOD').waitFor();
    await alert.getByText('observations.csv, dòng 3, cột OBS_VALUE').waitFor();
    await pane.indicators.first().getByText('gần 60 hoạt động').waitFor();
  });

  it('figures from files are open at once, formulas follow', async () => {
    await workbench.typeInto('A1', '=NGKT.KPI("HLA",2024)');
    await workbench.calculated();
    expect((await workbench.cell('A1')).value).toBe('gần 60');
    await pane.importFiles({ name: 'observations.csv', text: `${header}\nHLA,VN,2024,71,hơn,Báo cáo nội bộ\n` });
    await pane.view.getByText('1 số liệu của 1 chỉ tiêu').waitFor();
    await pane.indicators.first().getByText('hơn 71 hoạt động').waitFor();
    await workbench.shows('A1', 'hơn 71');
  });
});

describe('tables of the workbook', () => {
  it('are created with a click and used with another; a figure typed into them is one of the session at once', async () => {
    await workbench.typeInto('A1', '=NGKT.KPI("HLA",2025)');
    await workbench.calculated();
    expect((await workbench.cell('A1')).value).toBe('#N/A');
    await pane.button('Tạo bảng số liệu trong sổ tính').click();
    await pane.view.getByText('Đã thêm 7 trang tính').waitFor();
    expect(await workbench.sheets()).toContain('NGKT Số liệu');
    const source = pane.view.getByRole('combobox', { name: 'Nguồn số liệu' });
    expect(await source.inputValue()).toBe(figures2024);
    await pane.useTables();
    expect(await source.inputValue()).toBe('Bảng số liệu trong sổ tính này');
    for (const [cell, text] of [
      ['A5', 'HLA'],
      ['B5', 'VN'],
      ['C5', '2025'],
      ['D5', '66'],
    ] as const) {
      await workbench.typeInto(`'NGKT Số liệu'!${cell}`, text);
    }
    await workbench.shows('Sheet1!A1', 66);
    await pane.indicators.first().getByText('66 hoạt động').waitFor();
  });

  it('a mistake in them is told with its cell, which a click selects', async () => {
    await pane.button('Tạo bảng số liệu trong sổ tính').click();
    await pane.view.getByText('Đã thêm 7 trang tính').waitFor();
    await pane.useTables();
    await workbench.typeInto("'NGKT Số liệu'!A5", 'HLA');
    await workbench.typeInto("'NGKT Số liệu'!B5", 'VN');
    await workbench.typeInto("'NGKT Số liệu'!C5", '2025-13');
    await workbench.typeInto("'NGKT Số liệu'!D5", '1');
    const link = pane.view.getByRole('button', { name: 'Đến ô NGKT Số liệu!C5' });
    await link.waitFor();
    await workbench.select("'Sheet1'!A1");
    await link.click();
    await workbench.page.waitForFunction(() => window.workbench?.selection().endsWith('C5'));
  });
});

describe('accessibility', () => {
  it.each(['list', 'indicator'] as const)('the %s has no violations, in either language', async (page) => {
    if (page === 'indicator') await pane.openIndicator('GDP_GROWTH');
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.pane.getByRole('button', { name: 'EN – English' }).click();
    await workbench.pane
      .getByRole('button', { name: page === 'list' ? 'Import figures…' : 'All indicators' })
      .waitFor();
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.pane.getByRole('button', { name: 'VI – Tiếng Việt' }).click();
  });
});

it('nothing went wrong, and nobody else was asked', () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
