import { readdirSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import type { WorkbookSnapshot } from '../../src/report/workbook/snapshot';
import { cellName, onSheet } from '../../src/report/references/cellAddress';
import { readFile } from 'node:fs/promises';
import { WorkbenchPage } from './workbenchPage';

const folder = path.join(__dirname, '..', '..', 'assets', 'templates');
const templates = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

async function snapshotOf(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  return (await openWorkbook(bytes, { file, codec: nodeZipCodec })).snapshot();
}

describe('files', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  describe.each(templates)('the built-in template %s', (name) => {
    let before: WorkbookSnapshot;
    beforeAll(async () => {
      before = await snapshotOf(new Uint8Array(await readFile(path.join(folder, name))), name);
      await workbench.openFile(path.join('assets', 'templates', name));
    });

    it('shows its sheets and the texts of its cells', async () => {
      expect(await workbench.sheets()).toEqual(before.sheets.map((sheet) => sheet.name));
      for (const sheet of before.sheets) {
        const texts = sheet.cells.filter(({ value }) => typeof value === 'string');
        for (const { row, column, value } of texts.slice(0, 10)) {
          const cell = await workbench.cell(onSheet(sheet.name, cellName(row, column)));
          expect([sheet.name, cellName(row, column), cell.value]).toEqual([sheet.name, cellName(row, column), value]);
        }
      }
    });

    it('is saved as a file that says the same', async () => {
      const saved = await workbench.saveFile();
      expect(saved.name).toBe(name);
      const after = await snapshotOf(saved.bytes, name);
      expect(after.sheets).toEqual(before.sheets);
      expect(after.names).toEqual(before.names);
    });
  });

  it('refuses what is no workbook, says why and keeps the open one', async () => {
    await workbench.openBuiltinTemplate('xep-hang-fdi');
    await workbench.dropFile({ name: 'ghi-chu.xlsx', bytes: new TextEncoder().encode('không phải sổ tính') });
    await workbench.page.getByRole('alert').getByText('Không mở được “ghi-chu.xlsx”').waitFor();
    expect(await workbench.sheets()).toContain('Xếp hạng FDI');
  });
});
