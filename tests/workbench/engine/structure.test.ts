import type { Engine, EngineSheet } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { at, cellAt, put, valuesAt } from './grid';

describe('rows and columns', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  let other: EngineSheet;
  beforeEach(() => {
    engine = openHeadlessEngine();
    sheet = engine.activeSheet();
    other = engine.addSheet('Bảng 2');
  });
  afterEach(() => engine.dispose());

  const formula = (of: EngineSheet, address: string) => cellAt(of, address).formula;

  test('formulas of all sheets follow inserted and removed rows, whichever sheet is shown', async () => {
    put(sheet, 'A1', [[1], [2], [3], ['=SUM(A1:A3)'], ['=$A$3'], ["=SUM('Bảng 2'!A:A)"]]);
    put(other, 'A1', [['=SUM(Sheet1!A1:A3)', '=Sheet1!A2', '=A3']]);
    for (const shown of [sheet, other]) {
      engine.select(shown.id, at('A1'));
      sheet.insertRows(2, 2);
      expect(formula(sheet, 'A6')).toBe('SUM(A1:A5)');
      expect(formula(sheet, 'A7')).toBe('$A$5');
      expect(formula(other, 'A1')).toBe('SUM(Sheet1!A1:A5)');
      expect(formula(other, 'B1')).toBe('Sheet1!A4');
      expect(formula(other, 'C1')).toBe('A3');
      sheet.removeRows(2, 2);
      expect(formula(sheet, 'A4')).toBe('SUM(A1:A3)');
      expect(formula(other, 'B1')).toBe('Sheet1!A2');
    }
    expect(formula(sheet, 'A6')).toBe("SUM('Bảng 2'!A:A)");
    await engine.calculated();
    expect(cellAt(other, 'A1').value).toBe(6);
  });

  test('what is removed is #REF! where it was named, and what is left of a range stays', async () => {
    put(sheet, 'A1', [[1], [2], [3], [4], ['=A2'], ['=SUM(A2:A4)']]);
    sheet.removeRows(2, 2);
    expect(formula(sheet, 'A3')).toBe('#REF!');
    expect(formula(sheet, 'A4')).toBe('SUM(A2:A2)');
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A4')).toEqual([[1], [4], ['#REF!'], [4]]);
    engine.undo();
    await engine.calculated();
    expect(formula(sheet, 'A5')).toBe('A2');
    expect(valuesAt(sheet, 'A1:A6')).toEqual([[1], [2], [3], [4], [2], [9]]);
    engine.redo();
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A4')).toEqual([[1], [4], ['#REF!'], [4]]);
  });

  test('a lost reference to another sheet still names it', async () => {
    put(other, 'A1', [['=Sheet1!A2+1', "=SUM('Bảng 2'!C2:D2,Sheet1!A2:B2)"]]);
    sheet.removeRows(2, 1);
    expect(formula(other, 'A1')).toBe('Sheet1!#REF!+1');
    expect(formula(other, 'B1')).toBe("SUM('Bảng 2'!C2:D2,Sheet1!#REF!)");
    await engine.calculated();
    expect(valuesAt(other, 'A1:B1')).toEqual([['#REF!', '#REF!']]);
  });

  test('columns move likewise', async () => {
    put(sheet, 'A1', [[1, 2, '=A1+B1', '=SUM($A$1:B1)']]);
    sheet.insertColumns(2, 1);
    expect(formula(sheet, 'D1')).toBe('A1+C1');
    expect(formula(sheet, 'E1')).toBe('SUM($A$1:C1)');
    sheet.removeColumns(1, 1);
    expect(formula(sheet, 'C1')).toBe('#REF!+B1');
    await engine.calculated();
    expect(cellAt(sheet, 'D1').value).toBe(2);
  });

  test('merges follow, grow, shrink and go', () => {
    sheet.merge(at('B2:D4'));
    sheet.merge(at('A10:B10'));
    other.merge(at('A1:A2'));
    sheet.insertRows(3, 2);
    expect(sheet.merges()).toEqual(expect.arrayContaining([at('B2:D6'), at('A12:B12')]));
    sheet.insertRows(1, 1);
    expect(sheet.merges()).toEqual(expect.arrayContaining([at('B3:D7'), at('A13:B13')]));
    sheet.removeRows(6, 7);
    expect(sheet.merges()).toEqual(expect.arrayContaining([at('B3:D5'), at('A6:B6')]));
    sheet.removeRows(6, 1);
    expect(sheet.merges()).toEqual([at('B3:D5')]);
    sheet.removeColumns(3, 2);
    expect(sheet.merges()).toEqual([at('B3:B5')]);
    expect(other.merges()).toEqual([at('A1:A2')]);
    for (let step = 0; step < 5; step++) engine.undo();
    expect(sheet.merges()).toHaveLength(2);
    expect(sheet.merges()).toEqual(expect.arrayContaining([at('B2:D4'), at('A10:B10')]));
  });

  test('merging takes the place of merges it touches', () => {
    sheet.merge(at('A1:B2'));
    sheet.merge(at('B2:C3'));
    expect(sheet.merges()).toEqual([at('B2:C3')]);
    engine.undo();
    expect(sheet.merges()).toEqual([at('A1:B2')]);
    sheet.unmerge(at('A1'));
    expect(sheet.merges()).toEqual([]);
  });

  test('dynamic arrays move with their cell', async () => {
    put(sheet, 'A1', [['=SEQUENCE(2)'], [null], [null], ['=SEQUENCE(2)']]);
    await engine.calculated();
    sheet.insertRows(4, 1);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A6')).toEqual([[1], [2], [null], [null], [1], [2]]);
    sheet.removeRows(3, 2);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A6')).toEqual([[1], [2], [1], [2], [null], [null]]);
    engine.undo();
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A6')).toEqual([[1], [2], [null], [null], [1], [2]]);
  });

  test('heights and widths are in the units of files and move with their lines', () => {
    expect(sheet.rowHeight(2)).toBeUndefined();
    sheet.setRowHeight(2, 2, 15.6);
    sheet.setColumnWidth(3, 1, 8.43203125);
    sheet.setRowHidden(5, 1, true);
    sheet.setColumnHidden(4, 1, true);
    expect([sheet.rowHeight(2), sheet.rowHeight(3), sheet.rowHeight(4)]).toEqual([15.6, 15.6, undefined]);
    expect(sheet.columnWidth(3)).toBe(8.43203125);
    sheet.insertRows(1, 1);
    sheet.insertColumns(1, 1);
    expect([sheet.rowHeight(2), sheet.rowHeight(3), sheet.rowHeight(4)]).toEqual([undefined, 15.6, 15.6]);
    expect(sheet.rowHidden(6)).toBe(true);
    expect([sheet.columnWidth(4), sheet.columnHidden(5), sheet.columnHidden(4)]).toEqual([8.43203125, true, false]);
    sheet.removeRows(3, 2);
    expect(sheet.rowHeight(3)).toBeUndefined();
    engine.undo();
    expect([sheet.rowHeight(3), sheet.rowHeight(4)]).toEqual([15.6, 15.6]);
    sheet.setRowHeight(3, 1, undefined);
    expect(sheet.rowHeight(3)).toBeUndefined();
    engine.undo();
    expect(sheet.rowHeight(3)).toBe(15.6);
    sheet.setColumnWidth(5, 1, 12);
    expect(sheet.columnWidth(5)).toBe(12);
    sheet.setRowHidden(6, 1, false);
    expect(sheet.rowHidden(6)).toBe(false);
  });

  test('several changes are one step of undo', async () => {
    put(sheet, 'A1', [[1], [2], ['=SUM(A1:A2)']]);
    engine.group(() => {
      put(sheet, 'A1', [[10]]);
      sheet.insertRows(2, 3);
      put(sheet, 'A2', [[1], [1], [1]]);
      sheet.merge(at('C2:D3'));
      engine.group(() => put(other, 'A1', [['x']]));
      sheet.removeRows(1, 1);
    });
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A5')).toEqual([[1], [1], [1], [2], [5]]);
    expect(engine.undo()).toBe(true);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A4')).toEqual([[1], [2], [3], [null]]);
    expect(sheet.merges()).toEqual([]);
    expect(cellAt(other, 'A1').value).toBeNull();
    expect(engine.redo()).toBe(true);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:A5')).toEqual([[1], [1], [1], [2], [5]]);
  });
});
