import type { Book } from '../../../src/workbench/book/book';
import { changeStructure } from '../../../src/workbench/book/changeStructure';
import { createBook } from '../../../src/workbench/book/createBook';
import { followGrid } from '../../../src/workbench/book/followGrid';
import { removeSheet } from '../../../src/workbench/book/removeSheet';
import type { Engine, EngineEvent, EngineSheet } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';

const emptyChart = {
  id: '1',
  name: '1',
  type: 'Pie',
  title: '',
  series: [],
  box: { left: 0, top: 0, width: 9, height: 9 },
};
let engine: Engine;
let book: Book;
/** What a person does in the grid, as the engine tells it. */
let person: (event: EngineEvent) => void;

beforeEach(() => {
  engine = openHeadlessEngine();
  const listen = engine.on.bind(engine);
  engine.on = (listener) => {
    person = listener;
    return listen(listener);
  };
  book = createBook(engine);
  followGrid(book);
  book.names.push({ name: 'Vung', formula: 'Sheet1!$B$6:$B$15', visible: true, comment: '' });
});
afterEach(() => engine.dispose());

describe('the book', () => {
  it('follows rows that a person inserts, and notes them for saving', () => {
    const [sheet] = engine.sheets;
    person({ kind: 'rows', sheet: sheet!.id, action: 'insert', first: 8, count: 3 });
    expect(book.names[0]!.formula).toBe('Sheet1!$B$6:$B$18');
    expect(book.structure).toEqual([{ sheet: sheet!.id, axis: 'rows', action: 'insert', first: 8, count: 3 }]);
  });

  it('knows while a person types in a cell', () => {
    person({ kind: 'editing', editing: true });
    expect(book.cellEditMode).toBe(true);
    person({ kind: 'editing', editing: false });
    expect(book.cellEditMode).toBe(false);
  });

  it('follows sheets that a person adds, renames and removes', () => {
    const added = engine.addSheet('Mới');
    person({ kind: 'sheets' });
    expect(book.sheets.has(added.id)).toBe(true);
    engine.renameSheet(engine.sheets[0]!.id, 'Bảng 1');
    person({ kind: 'sheets' });
    expect(book.names[0]!.formula).toBe("'Bảng 1'!$B$6:$B$15");
    engine.removeSheet(engine.sheets[0]!.id);
    person({ kind: 'sheets' });
    expect(book.names[0]!.formula).toBe('#REF!');
    expect(book.sheets.size).toBe(1);
  });

  it('gives a sheet that a person duplicates the rules and settings of the other, tables and charts excepted', () => {
    const [original] = engine.sheets;
    const beside = book.sheets.get(original!.id)!;
    const range = { firstRow: 1, lastRow: 9, firstColumn: 2, lastColumn: 2 };
    const rule = { rule: { formula: '=$B1>3' }, format: { font: { bold: true } } };
    beside.conditionalFormats.push({ id: '1', ranges: [range], type: 'Custom', priority: 1, stopIfTrue: false, rule });
    beside.validations.push({ ranges: [range], rule: { wholeNumber: { formula1: 1 } }, ignoreBlanks: true });
    beside.tabColor = '#FF0000';
    beside.charts.push({ ...emptyChart });
    const added = engine.addSheet('Sheet1 (2)');
    const duplicate = Object.create(added, { duplicateOf: { value: original!.id } }) as EngineSheet;
    engine.sheet = (id) => (id === added.id ? duplicate : original);
    person({ kind: 'sheets' });
    const copied = book.sheets.get(added.id)!;
    expect(copied).toMatchObject({ id: added.id, validations: beside.validations, tabColor: '#FF0000', charts: [] });
    expect(copied.conditionalFormats).toMatchObject([{ ranges: [range], type: 'Custom', rule }]);
    expect(copied.conditionalFormats[0]!.id).not.toBe('1');
    expect(copied.guid).not.toBe(beside.guid);
    copied.conditionalFormats[0]!.rule['rule'] = {};
    expect(beside.conditionalFormats[0]!.rule).toEqual(rule);
  });

  it('has what stands beside a removed sheet again when undo brings the sheet back', () => {
    const added = engine.addSheet('Bảng 2');
    person({ kind: 'sheets' });
    const beside = book.sheets.get(added.id)!;
    beside.tabColor = '#FF0000';
    book.names.push({ name: 'Rieng', sheet: added.id, formula: "'Bảng 2'!$A$1", visible: true, comment: '' });
    book.names.push({ name: 'Chung', formula: "SUM('Bảng 2'!$A$1,Sheet1!$A$1)", visible: true, comment: '' });
    const names = structuredClone(book.names).sort((a, b) => a.name.localeCompare(b.name));
    for (const remove of [() => removeSheet(book, added.id), () => engine.redo()]) {
      remove();
      expect(book.sheets.size).toBe(1);
      expect(book.names.map(({ formula }) => formula)).toEqual(['Sheet1!$B$6:$B$15', 'SUM(#REF!,Sheet1!$A$1)']);
      engine.undo();
      expect(book.sheets.get(added.id)).toBe(beside);
      expect([...book.names].sort((a, b) => a.name.localeCompare(b.name))).toEqual(names);
    }
  });

  it('moves charts with rows above them and stretches them over rows inside', () => {
    const [sheet] = engine.sheets;
    const beside = book.sheets.get(sheet!.id)!;
    const chart = (top: number): (typeof beside.charts)[number] => ({
      id: `${top}`,
      name: 'Biểu đồ',
      type: 'Line',
      title: '',
      series: [{ name: 'Sheet1!$B$5', values: 'Sheet1!$B$6:$B$15', categories: 'Sheet1!$A$6:$A$15' }],
      box: { left: 10, top, width: 100, height: 90 },
    });
    // The sixth row begins at 75 points.
    beside.charts.push(chart(150), chart(30), chart(0));
    beside.charts[2]!.box.height = 60;
    changeStructure(book, { sheet: sheet!.id, axis: 'rows', action: 'insert', first: 6, count: 2 });
    expect(beside.charts.map(({ box }) => [box.top, box.height])).toEqual([
      [180, 90],
      [30, 120],
      [0, 60],
    ]);
    expect(beside.charts[0]!.series[0]).toEqual({
      name: 'Sheet1!$B$5',
      values: 'Sheet1!$B$8:$B$17',
      categories: 'Sheet1!$A$8:$A$17',
    });
    changeStructure(book, { sheet: sheet!.id, axis: 'rows', action: 'remove', first: 6, count: 2 });
    expect(beside.charts.map(({ box }) => [box.top, box.height])).toEqual([
      [150, 90],
      [30, 90],
      [0, 60],
    ]);
  });

  it('lets a table take in what a person types below it, and its columns follow their headings', () => {
    const [sheet] = engine.sheets;
    const range = { firstRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 3 };
    const table = {
      id: '1',
      name: 'Bang',
      sheet: sheet!.id,
      range,
      columns: ['Tỉnh', 'Số'],
      headerRow: true,
      totalRow: false,
      style: '',
    };
    book.sheets.get(sheet!.id)!.tables.push(table);
    const typed = (row: number, column: number, value: string): void => {
      sheet!.write(row, column, [[{ value }]]);
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      person({ kind: 'cells', sheet: sheet!.id, range: cell, byUser: true });
    };
    sheet!.write(1, 2, [[{ value: 'Tỉnh' }, { value: 'Số' }]]);
    typed(4, 2, 'Huế');
    expect(table.range).toEqual({ ...range, lastRow: 4 });
    typed(6, 2, 'xa hơn');
    expect(table.range.lastRow).toBe(4);
    typed(1, 3, 'Vốn');
    typed(2, 4, 'ghi chú');
    expect(table.columns).toEqual(['Tỉnh', 'Vốn', 'Column3']);
  });

  it('drops local names with their sheet', () => {
    const added = engine.addSheet('Tạm');
    person({ kind: 'sheets' });
    book.names.push({ name: 'RiengBiet', sheet: added.id, formula: 'Tạm!$A$1', visible: true, comment: '' });
    removeSheet(book, added.id);
    expect(book.names.map(({ name }) => name)).toEqual(['Vung']);
  });
});
