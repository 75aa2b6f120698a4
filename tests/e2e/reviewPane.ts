/** The view *Duyệt & tổng hợp* as the collecting body uses it. */
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

export class ReviewPane {
  constructor(private readonly workbench: WorkbenchPage) {}

  get view(): Locator {
    return this.workbench.pane.getByRole('region', { name: 'Duyệt & tổng hợp', exact: true });
  }

  async press(name: string): Promise<void> {
    await this.view.getByRole('button', { name, exact: true }).click();
  }

  async connect(token: string): Promise<void> {
    await this.press('Kết nối');
    await this.view.getByLabel('Mã truy cập', { exact: true }).fill(token);
    await this.press('Kết nối');
  }

  /** Opens a report by what the matrix says of it: “Bắc Ninh, Quý II/2026: Chờ duyệt”. */
  async openReport(words: string): Promise<void> {
    await this.press(words);
    await this.view.getByRole('heading', { level: 1, name: words.replace(/: .*$/, ''), exact: true }).waitFor();
  }

  async back(): Promise<void> {
    await this.press('← Về danh sách');
  }

  /** What the matrix says of every area's report for a period: “Chờ duyệt, nộp muộn” by “Bắc Ninh”. */
  async states(period: string): Promise<ReadonlyMap<string, string>> {
    const buttons = this.view.getByRole('button', { name: `, ${period}: ` });
    await buttons.first().waitFor();
    const names = await buttons.evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''));
    return new Map(names.map((name) => name.split(`, ${period}: `) as [string, string]));
  }

  async giveBack(figure: string, comment: string, reason: string): Promise<void> {
    const name = this.workbench.pane.getByText(figure, { exact: true });
    const card = this.view.getByRole('listitem').filter({ has: name });
    await card.getByRole('button').click();
    await card.getByRole('textbox').fill(comment);
    await this.press('Trả lại…');
    await this.view.getByRole('textbox', { name: 'Lý do' }).fill(reason);
    await this.press('Trả lại');
    await this.view.getByText('Đã ghi: trả lại.').waitFor();
  }

  async approve(): Promise<void> {
    await this.press('Duyệt');
    await this.view.getByText('Đã ghi: đã duyệt.').waitFor();
  }

  /** @param day as typed. @returns title of the source that is open now */
  async consolidate(day: string): Promise<string> {
    await this.view.getByRole('textbox', { name: 'Đã duyệt đến hết ngày' }).fill(day);
    await this.press('Tổng hợp và mở');
    const opened = this.view.getByText(/^Đang mở: /);
    await opened.waitFor();
    return /^Đang mở: (.+) \(\d+ số liệu\)/.exec(await opened.innerText())?.[1] ?? '';
  }
}
