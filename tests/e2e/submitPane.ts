/** The view *Nộp số liệu* as an office uses it. */
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

export class SubmitPane {
  constructor(private readonly workbench: WorkbenchPage) {}

  get view(): Locator {
    return this.workbench.pane.getByRole('region', { name: 'Nộp số liệu', exact: true });
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  async connect(token: string): Promise<void> {
    await this.press('Kết nối');
    await this.view.getByLabel('Mã truy cập', { exact: true }).fill(token);
    await this.press('Kết nối');
  }

  /** The line of a problem, by its cell. */
  problem(place: string): Locator {
    const link = this.workbench.pane.getByRole('button', { name: `Đến ô ${place}`, exact: true });
    return this.view.getByRole('group', { name: 'Kết quả kiểm tra' }).getByRole('listitem').filter({ has: link });
  }

  /** The heading of a group of problems, while it has some: “Lỗi phải sửa 3”. */
  group(name: string): Locator {
    return this.view.getByRole('heading', { level: 2 }).filter({ hasText: name });
  }

  async ready(): Promise<void> {
    await this.view.getByText('Không có lỗi; có thể gửi.').waitFor();
  }

  /** Value cells of the form in the workbook by indicator, and the cell of the certifier. */
  async entryCells(): Promise<ReadonlyMap<string, string>> {
    const cells = await this.workbench.inPane(() =>
      Excel.run(async (context) => {
        const { names } = context.workbook;
        names.load('items/name');
        await context.sync();
        const column = names.getItem('NGKT_COLUMN_VALUE').getRange().load('columnIndex');
        const certifier = names.getItem('NGKT_FORM_CERTIFIER').getRange().load('rowIndex,columnIndex');
        const rows = names.items
          .filter(({ name }) => name.startsWith('NGKT_ROW_'))
          .map((item) => ({ code: item.name.slice('NGKT_ROW_'.length), range: item.getRange().load('rowIndex') }));
        await context.sync();
        const letter = (index: number): string => String.fromCharCode(65 + index);
        return [
          ['certifier', `${letter(certifier.columnIndex)}${certifier.rowIndex + 1}`],
          ...rows.map(({ code, range }) => [code, `${letter(column.columnIndex)}${range.rowIndex + 1}`]),
        ] as [string, string][];
      }),
    );
    return new Map(cells);
  }

  /** Fills many cells of the form's first sheet at once, as pasting would. */
  async enter(values: Readonly<Record<string, string | number>>): Promise<void> {
    const frame = await (await this.workbench.page.locator('.dock iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The dock holds no pane.');
    await frame.evaluate(
      (entries) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Số liệu');
          for (const [cell, value] of entries) sheet.getRange(cell).values = [[value]];
          await context.sync();
        }),
      Object.entries(values),
    );
  }
}
