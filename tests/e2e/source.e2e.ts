import type { Locator } from 'playwright-core';
import { FillPane } from './fillPane';
import { violationsInPane } from './paneAxe';
import { WorkbenchPage } from './workbenchPage';

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  workbench.page.setDefaultTimeout(10000);
});
afterAll(() => workbench.close());

const view = (): Locator => workbench.pane.locator('.sourceView');
const shows = (text: string | RegExp): Promise<void> => view().getByText(text).first().waitFor();

/** Goes to a cell and waits until the view tells of it. */
async function select(address: string): Promise<void> {
  await workbench.select(address);
  await view()
    .getByText(new RegExp(`!${address.split('!').at(-1)}$`))
    .waitFor();
}

describe('an empty workbook', () => {
  it('says that the cell holds nothing and what to do; the view follows the selection', async () => {
    await workbench.pickView('Nguồn');
    await shows('Ô này trống');
    await shows('Sổ tính này chưa có báo cáo nào được điền');
    await workbench.typeInto('B2', 'gõ tay');
    await select('B2');
    await shows('Ô này không do phần bổ trợ điền');
    await workbench.typeInto('B3', '=1+1');
    await select('B3');
    await shows('Ô này là công thức của sổ tính');
    await workbench.typeInto('B4', 'Có {{FTA}} FTA');
    await select('B4');
    await shows('Ô này có dấu chưa được điền');
  });

  it('several cells: says so and tells of the first', async () => {
    await select('B2');
    await workbench.page.keyboard.press('Shift+ArrowRight');
    await workbench.page.keyboard.press('Shift+ArrowDown');
    await shows('Đang chọn nhiều ô (B2:C3)');
  });
});

describe('a formula', () => {
  it('tells its arguments, its answer and the figure behind it', async () => {
    await workbench.typeInto('D1', 'HLA');
    await workbench.typeInto('D2', '=NGKT.KPI(D1,2024)');
    await workbench.calculated();
    await select('D2');
    await shows('NGKT.KPI');
    await shows('HLA – Hoạt động đối ngoại cấp cao');
    await shows('gần 60 hoạt động – Nguồn: Tạp chí điện tử TheLEADER, hội nghị tối 20/12/2024');
    expect(await view().locator('.sourceValue').innerText()).toBe('gần 60');
  });

  it('says why it has no answer', async () => {
    await workbench.typeInto('D3', '=NGKT.KPI("HLA",1990)');
    await workbench.calculated();
    await select('D3');
    await view().getByRole('alert').getByText('#N/A').waitFor();
  });

  it('follows a change of the cells it is asked with', async () => {
    await select('D2');
    await workbench.typeInto('D1', 'FTA');
    await workbench.calculated();
    await select('D2');
    await shows('FTA – Hiệp định thương mại tự do đã ký kết hoặc tham gia');
  });
});

describe('a filled report', () => {
  beforeAll(async () => {
    await workbench.door((door) => door.newBook());
    await workbench.connected();
    const pane = new FillPane(workbench);
    await pane.useTemplate('Báo cáo năm');
    await pane.preview();
    await pane.fill();
    await workbench.pickView('Nguồn');
    await view().locator('.sourcePlace').waitFor();
  });

  it('every filled figure tells its sources and the fill', async () => {
    await select(await activities());
    expect(await view().locator('.sourceValue').innerText()).toContain('gần 60');
    await shows('Tạp chí điện tử TheLEADER, hội nghị tối 20/12/2024');
    await shows('Số liệu ngoại giao kinh tế năm 2024, tổng hợp từ nguồn công khai');
    await shows('{{HLA}}');
    await view().getByRole('button', { name: 'Sao chép dòng trích dẫn' }).waitFor();
  });

  it('a figure changed by hand says so', async () => {
    const cell = await activities();
    await workbench.typeInto(cell, '61');
    await select(cell);
    await shows('Ô đã được sửa tay sau khi điền');
    await shows('vì chữ “gần” là của “gần 60”');
  });

  it('has no accessibility violations, in either language', async () => {
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.pane.getByRole('button', { name: 'EN – English' }).click();
    await shows('The cell was changed by hand since the fill');
    expect(await violationsInPane(workbench)).toEqual([]);
    await workbench.pane.getByRole('button', { name: 'VI – Tiếng Việt' }).click();
  });

  it('the ribbon opens the view', async () => {
    await workbench.pickView('Số liệu');
    await workbench.press('Nguồn');
    await shows('Nguồn của ô đang chọn');
  });
});

it('nothing went wrong, and nobody else was asked', () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

/** Address of the cell that was filled with the number of activities, "gần 60". */
async function activities(): Promise<string> {
  for (const sheet of await workbench.sheets()) {
    const rows = await workbench.read(`'${sheet}'!A1:J60`);
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex(({ value, format }) => value === 60 && format.includes('gần'));
      if (column >= 0) return `'${sheet}'!${'ABCDEFGHIJ'[column]}${row + 1}`;
    }
  }
  throw new Error('No cell holds the number of activities.');
}
