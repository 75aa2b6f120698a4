/** The view *Điền báo cáo* as a person uses it: each step by the words on the screen, each click counted. */
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** The groups of a plan's lines, as the pane names them before and after a fill. */
export type Group = 'Thiếu số liệu' | 'Cần xem lại' | 'Giữ nguyên' | 'Sẽ điền' | 'Đã điền' | 'Lưu ý';

/** What is chosen before a preview; what is left out stays as the pane proposes it. */
export interface Choices {
  /** Titles as the pane lists them. */
  readonly source?: string;
  readonly period?: string;
  readonly area?: string;
}

export class FillPane {
  /** Names of what was clicked, in order. */
  readonly clicks: string[] = [];

  constructor(private readonly workbench: WorkbenchPage) {}

  get view(): Locator {
    return this.workbench.pane.getByRole('region', { name: 'Điền báo cáo' });
  }

  heading(name: string): Locator {
    return this.view.getByRole('heading', { name, level: 1, exact: true });
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  /** A list to choose from, by its label. */
  field(name: string): Locator {
    return this.view.getByRole('combobox', { name });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
    this.clicks.push(name);
  }

  /** Chooses a built-in template by its title and waits until its sheets are there to be filled. */
  async useTemplate(title: string): Promise<void> {
    const cards = this.view.getByRole('list').getByRole('button');
    const others = this.button('Thêm mẫu có sẵn vào sổ');
    await cards.or(others).first().waitFor();
    if (await others.isVisible()) await this.press('Thêm mẫu có sẵn vào sổ');
    await cards.filter({ hasText: new RegExp(`^${title}`) }).click();
    this.clicks.push(title);
    await this.view.getByText(`Đã thêm mẫu “${title}” thành trang tính mới.`).waitFor();
  }

  async choose({ source, period, area }: Choices): Promise<void> {
    if (source !== undefined) await this.pick('Nguồn số liệu', source);
    if (period !== undefined) await this.pick('Kỳ báo cáo', period);
    if (area !== undefined) await this.pick('Phạm vi', area);
  }

  /** Picks from a list, which opens by a click into its field. */
  async pick(field: string, option: string): Promise<void> {
    await this.field(field).click();
    await this.workbench.pane.getByRole('option', { name: option, exact: true }).click();
    this.clicks.push(field, option);
  }

  async preview(): Promise<void> {
    await this.press('Xem trước');
    await this.heading('Xem trước').waitFor();
  }

  async fill(): Promise<void> {
    await this.press('Điền');
    await this.heading('Đã điền xong').waitFor();
  }

  /** Waits for a group of lines and compares the cells it names, opening it where it is folded. */
  async expectLines(group: Group, places: readonly string[]): Promise<void> {
    const lines = await this.lines(group);
    await lines.first().waitFor();
    const links = await lines.getByRole('button', { name: /^Đến ô / }).allTextContents();
    expect(links).toEqual(places);
  }

  /** The lines of a group. */
  async lines(group: Group): Promise<Locator> {
    const heading = this.workbench.pane.getByRole('heading', { level: 2 }).filter({ hasText: group });
    const head = heading.getByRole('button');
    await head.waitFor();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    return this.view.locator('section').filter({ has: heading }).getByRole('listitem');
  }

  /** The line about one cell, in whatever group. */
  line(place: string): Locator {
    const link = this.workbench.pane.getByRole('button', { name: `Đến ô ${place}`, exact: true });
    return this.view.getByRole('listitem').filter({ has: link });
  }

  /** What leads to a cell: “Báo cáo!B6”. */
  cellLink(place: string): Locator {
    return this.view.getByRole('button', { name: `Đến ô ${place}`, exact: true });
  }

  /** What the pane reports as an error. */
  get error(): Locator {
    return this.view.getByRole('alert');
  }
}
