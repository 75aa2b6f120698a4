import type { Engine, EngineSheet } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { at, cellAt, put, valuesAt } from './grid';

describe('values', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  beforeEach(() => {
    engine = openHeadlessEngine();
    sheet = engine.activeSheet();
  });
  afterEach(() => engine.dispose());

  test('a dynamic array that reaches beyond the grid makes the grid grow, one that is in the way of others does not', async () => {
    const figures = engine.addSheet('Số');
    put(
      figures,
      'A1',
      Array.from({ length: 1500 }, (_, row) => [row + 1]),
    );
    put(sheet, 'A2', [['=Số!A1:A1500*2', '=TRANSPOSE(Số!A1:A40)']]);
    put(sheet, 'A2000', [['=Số!A1:A9*2'], [null], ['đầy']]);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1501:B1501')).toEqual([[3000, null]]);
    expect(valuesAt(sheet, 'AO2')).toEqual([[40]]);
    expect(cellAt(sheet, 'A2000').error).toBe('#SPILL!');
    expect(sheet.spills()).toEqual([at('A2:A1501'), at('B2:AO2')]);
    expect(sheet.used()).toEqual(at('A2:AO2002'));
  });

  test('values of every kind come back as they were written', () => {
    const values = ['chữ', '0012', '1e5', 'TRUE', '=A1', '', 42, 0, -1.5, true, false, null];
    sheet.write(1, 1, [values.map((value) => ({ value }))]);
    expect(valuesAt(sheet, 'A1:L1')).toEqual([values]);
  });

  test('a value takes the place of another kind of value', () => {
    for (const value of [true, 'x', '7', 3, false, null, 'y', '=B1']) {
      sheet.write(1, 1, [[{ value }]]);
      expect(cellAt(sheet, 'A1')).toEqual({ value, style: {} });
    }
  });

  test('formulas are calculated, show what the file has until then, and give way to values', async () => {
    sheet.write(1, 1, [[{ value: 2 }, { value: 3 }, { formula: 'A1*B1', cached: 5 }, { formula: '1/0' }]]);
    expect(cellAt(sheet, 'C1')).toMatchObject({ value: 5, formula: 'A1*B1' });
    await engine.calculated();
    expect(cellAt(sheet, 'C1')).toMatchObject({ value: 6, formula: 'A1*B1' });
    expect(cellAt(sheet, 'D1')).toMatchObject({ value: '#DIV/0!', error: '#DIV/0!', formula: '1/0' });
    put(sheet, 'A1', [[10]]);
    await engine.calculated();
    expect(cellAt(sheet, 'C1').value).toBe(30);
    put(sheet, 'C1', [['chữ']]);
    await engine.calculated();
    expect(cellAt(sheet, 'C1')).toEqual({ value: 'chữ', style: {} });
    put(sheet, 'C1', [['=A1&"1"']]);
    put(sheet, 'D1', [['=A1>5']]);
    await engine.calculated();
    expect(valuesAt(sheet, 'C1:D1')).toEqual([['101', true]]);
  });

  test('formulas reach other sheets and names', async () => {
    const other = engine.addSheet('Bảng 1');
    put(other, 'B2', [[7]]);
    engine.defineNames([
      { name: 'tong', formula: "'Bảng 1'!$B$2" },
      { name: 'gap_doi', formula: "'Bảng 1'!$B$2*2" },
    ]);
    put(sheet, 'A1', [["='Bảng 1'!B2+1", '=tong', '=gap_doi', '=khong_co']]);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:D1')).toEqual([[8, 7, 14, '#NAME?']]);
    put(other, 'B3', [[9]]);
    engine.defineNames([{ name: 'TONG', formula: "'Bảng 1'!$B$3" }]);
    await engine.calculated();
    expect(valuesAt(sheet, 'A1:C1')).toEqual([[8, 9, '#NAME?']]);
  });

  test('an error of a file is an error, the same text is a text', () => {
    sheet.write(1, 1, [[{ value: '#N/A', error: '#N/A' }, { value: '#N/A' }]]);
    expect(cellAt(sheet, 'A1').error).toBe('#N/A');
    expect(cellAt(sheet, 'B1').error).toBeUndefined();
    sheet.write(1, 1, [[{ value: '#N/A' }]]);
    expect(cellAt(sheet, 'A1').error).toBeUndefined();
  });

  test('dynamic arrays show in the cells beside them, the formula stands in the first', async () => {
    put(sheet, 'B2', [['=SEQUENCE(2,3)'], [null], [null]]);
    await engine.calculated();
    expect(valuesAt(sheet, 'B2:E3')).toEqual([
      [1, 2, 3, null],
      [4, 5, 6, null],
    ]);
    expect(
      sheet
        .read(at('B2:D3'))
        .flat()
        .map(({ formula }) => formula),
    ).toEqual(['SEQUENCE(2,3)', ...Array<undefined>(5).fill(undefined)]);
    expect(sheet.used(true)).toEqual(at('B2:D3'));
    put(sheet, 'B2', [['=SEQUENCE(1,2)']]);
    await engine.calculated();
    expect(valuesAt(sheet, 'B2:D3')).toEqual([
      [1, 2, null],
      [null, null, null],
    ]);
    put(sheet, 'B2', [[null]]);
    await engine.calculated();
    expect(sheet.used(true)).toBeUndefined();
  });

  test('a dynamic array without room is an error', async () => {
    put(sheet, 'A1', [['=SEQUENCE(1,3)', null, 'x']]);
    await engine.calculated();
    expect(cellAt(sheet, 'A1')).toMatchObject({ error: '#SPILL!', formula: 'SEQUENCE(1,3)' });
    expect(cellAt(sheet, 'C1').value).toBe('x');
  });

  test('the used range is that of values, or of values and formats', () => {
    expect(sheet.used()).toBeUndefined();
    sheet.write(3, 2, [[{ value: 1 }, undefined, { value: 'x' }]]);
    sheet.write(9, 9, [[{ style: { fill: '#FFFF00' } }]]);
    expect(sheet.used(true)).toEqual(at('B3:D3'));
    expect(sheet.used()).toEqual(at('B3:I9'));
  });

  test('the grid grows with what is written', async () => {
    sheet.write(5000, 300, [[{ value: 'xa' }, { formula: 'SUM(1,2)' }]]);
    await engine.calculated();
    const far = { firstRow: 5000, lastRow: 5000, firstColumn: 300, lastColumn: 301 };
    expect(sheet.read(far)[0]!.map(({ value }) => value)).toEqual(['xa', 3]);
    expect(sheet.read({ ...far, firstRow: 9000, lastRow: 9000 })[0]).toEqual([
      { value: null, style: {} },
      { value: null, style: {} },
    ]);
  });

  test('texts are shown as the number format says, with Vietnamese separators', () => {
    sheet.write(1, 1, [
      [
        { value: 1234567.891, style: { format: '#,##0.00' } },
        { value: 60, style: { format: '"gần "#,##0' } },
        { value: 0.065, style: { format: '0.0%' } },
        { value: 45658, style: { format: 'dd/mm/yyyy' } },
        { value: 6.42 },
        { value: true },
        { value: 'chữ' },
        { value: null },
      ],
    ]);
    expect(sheet.text(at('A1:H1'))).toEqual([
      ['1.234.567,89', 'gần 60', '6,5%', '01/01/2025', '6,42', 'TRUE', 'chữ', ''],
    ]);
  });
});
