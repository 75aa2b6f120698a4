/** The view *Số liệu* as a person uses it, by the words on the screen. */
import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** A file to import, as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export class DataPane {
  constructor(private readonly workbench: WorkbenchPage) {}

  static async open(workbench: WorkbenchPage): Promise<DataPane> {
    await workbench.pickView('Số liệu');
    const pane = new DataPane(workbench);
    await pane.searchBox.waitFor();
    return pane;
  }

  get view(): Locator {
    return this.workbench.pane.getByRole('region', { name: 'Số liệu', exact: true });
  }

  get searchBox(): Locator {
    return this.view.getByRole('searchbox');
  }

  /** The indicators of the list, as shown. */
  get indicators(): Locator {
    return this.view.locator('.indicators').getByRole('button');
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  async search(words: string): Promise<void> {
    await this.searchBox.fill(words);
  }

  /** Opens an indicator found by its code. */
  async openIndicator(code: string): Promise<void> {
    await this.search(code);
    await this.indicators.filter({ has: this.workbench.pane.getByText(code, { exact: true }) }).click();
    await this.button('Chèn vào ô').waitFor();
  }

  async pick(field: string, option: string | RegExp): Promise<void> {
    await this.view.getByRole('combobox', { name: field }).click();
    await this.workbench.pane.getByRole('option', { name: option, exact: true }).click();
  }

  async choose(radio: string): Promise<void> {
    await this.view.getByRole('radio', { name: radio }).check();
  }

  /** What the bar says will be inserted. */
  async toInsert(): Promise<string> {
    return this.view.locator('.insertText').innerText();
  }

  /** Inserts into a cell and waits until the pane says where it went. */
  async insertInto(address: string): Promise<void> {
    await this.workbench.select(address);
    await this.button('Chèn vào ô').click();
    await this.view.getByText('Đã chèn vào').waitFor();
  }

  /** Takes up the offer to use the workbook's own tables. */
  async useTables(): Promise<void> {
    await this.button('Dùng số liệu trong sổ này').click();
    await this.view.getByText('Nguồn đang mở là các bảng trong sổ này').waitFor();
  }

  /** Hands files to the picker, as a person chooses them. */
  async importFiles(...files: readonly TextFile[]): Promise<void> {
    await this.view
      .locator('input[type=file]')
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })),
      );
  }
}
