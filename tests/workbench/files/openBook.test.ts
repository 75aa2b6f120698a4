import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { fflateCodec } from '../../../src/ooxml/fflateCodec';
import type { Book, BookSheet } from '../../../src/workbench/book/book';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { EngineCell, EngineSheet } from '../../../src/workbench/engine/engine';
import { openBook } from '../../../src/workbench/files/openBook';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { closeBooks, fileBytes, opened } from './opened';

const rich = fileBytes('tests/fixtures/xlsx/rich.xlsx');

afterEach(closeBooks);

async function report(): Promise<{ book: Book; grid: EngineSheet; beside: BookSheet }> {
  const book = await opened(rich);
  await book.engine.calculated();
  const [grid] = book.engine.sheets;
  const beside = grid && book.sheets.get(grid.id);
  if (!grid || !beside) throw new Error('No sheet');
  return { book, grid, beside };
}

function cell(grid: EngineSheet, row: number, column: number): EngineCell | undefined {
  return grid.read({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })[0]?.[0];
}

describe('opening a workbook with everything in it', () => {
  it('shows its worksheets under their names, hidden ones hidden', async () => {
    const { book } = await report();
    expect(book.engine.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Báo cáo', 'visible'],
      ['Dữ liệu', 'visible'],
      ['DM', 'hidden'],
    ]);
  });

  it('fills the grid with values, formulas, looks and rich text', async () => {
    const { grid } = await report();
    expect(cell(grid, 1, 1)).toMatchObject({
      value: 'BÁO CÁO KINH TẾ {{period.label}}',
      style: {
        fontName: 'Times New Roman',
        fontSize: 16,
        bold: true,
        color: '#FFFFFF',
        fill: '#C00000',
        horizontal: 'Center',
      },
    });
    expect(cell(grid, 5, 3)).toMatchObject({ value: 119500.2, style: { format: '#,##0.0' } });
    expect(cell(grid, 5, 5)).toMatchObject({ formula: 'C5-D5', value: 104400.1 });
    expect(cell(grid, 6, 5)).toMatchObject({ formula: 'C6-D6' });
    expect(cell(grid, 5, 2)?.style.locked).toBe(false);
    expect(cell(grid, 3, 1)?.runs?.map(({ text, style }) => [text, style.bold ?? false, style.color])).toEqual([
      ['Nguồn: ', true, '#000000'],
      ['Tổng cục Hải quan', false, '#FF0000'],
      [' (sơ bộ)', false, '#000000'],
    ]);
    expect(cell(grid, 5, 11)?.formula).toBe('SORT(C5:C10,1,-1)');
  });

  it('takes over merges, sizes, frozen panes and what the view shows', async () => {
    const { grid, beside } = await report();
    expect(grid.merges()).toHaveLength(3);
    expect(grid.columnWidth(2)).toBeCloseTo(18.71, 1);
    expect(grid.rowHeight(1)).toBe(32);
    expect(grid.frozen()).toEqual({ rows: 4, columns: 2 });
    expect(beside).toMatchObject({ showGridlines: false, tabColor: '#C00000', orientation: 'Landscape' });
  });

  it('knows the rules, tables, charts, names and protection beside the grid', async () => {
    const { book, beside } = await report();
    expect(beside.conditionalFormats.map(({ type }) => type)).toEqual([
      'Custom',
      'DataBar',
      'TopBottom',
      'IconSet',
      'CellValue',
      'ColorScale',
    ]);
    expect(beside.conditionalFormats[0]?.rule).toEqual({
      rule: { formula: '=$F5>0.2' },
      format: { font: { color: '#9C0006' }, fill: { color: '#FFC7CE' } },
    });
    expect(beside.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: '=DM!$A$1:$A$6' } },
      { decimal: { formula1: -1, operator: 'Between', formula2: 10 } },
    ]);
    expect(beside.charts).toEqual([
      expect.objectContaining({
        type: 'ColumnClustered',
        title: 'Xuất khẩu theo thị trường',
        part: 'xl/charts/chart1.xml',
      }),
    ]);
    expect(beside.charts[0]?.series[0]).toEqual({
      name: "'Báo cáo'!$C$4",
      values: "'Báo cáo'!$C$5:$C$10",
      categories: "'Báo cáo'!$B$5:$B$10",
      color: '#C8102E',
    });
    expect(beside.protection).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowInsertRows: false },
    });
    expect(beside.printArea).toBe('$A$1:$L$30');
    expect(beside.headersFooters.footer).toEqual({ left: 'Ngày &D', centre: '', right: 'Trang &P/&N' });
    expect(beside.kept).toEqual({ charts: 1, pivots: 0, notes: 0, pictures: 1, slicers: 0 });
    const [, data] = [...book.sheets.values()];
    expect(data?.tables).toEqual([
      expect.objectContaining({ name: 'tblDuLieu', totalRow: true, style: 'TableStyleMedium9' }),
    ]);
    expect(book.names.map(({ name, formula }) => [name, formula])).toContainEqual(['XuatKhau', "'Báo cáo'!$C$5:$C$10"]);
    expect(book.customXml.map(({ id, namespace }) => [id, namespace])).toEqual([
      ['{11111111-2222-4333-8444-555555555555}', 'urn:ngkt:prov'],
    ]);
    expect(book.properties).toMatchObject({ title: 'Báo cáo ngoại giao kinh tế', author: 'Vụ THKT' });
  });

  it('leaves the grid as it was when the file cannot be opened, and names the file', async () => {
    const engine = openHeadlessEngine();
    const opening = openBook(engine, new TextEncoder().encode('không phải tệp Excel'), 'sai.xlsx', nodeZipCodec);
    await expect(opening).rejects.toMatchObject({ where: { file: 'sai.xlsx' } });
    expect(engine.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    engine.dispose();
  });

  it("opens and saves with the browser's codec as well", async () => {
    const engine = openHeadlessEngine();
    const book = await openBook(engine, rich, 'rich.xlsx', fflateCodec);
    engine.sheets[0]?.write(5, 8, [[{ value: 'Số sơ bộ' }]]);
    const bytes = await saveBook(book, fflateCodec);
    engine.dispose();
    const again = await opened(bytes);
    expect(again.engine.sheets[0] && cell(again.engine.sheets[0], 5, 8)?.value).toBe('Số sơ bộ');
  });
});
