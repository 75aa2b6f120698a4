import type { CellStyle, Engine, EngineSheet, TextRun } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { cellAt } from './grid';

const line = { style: 'Continuous', weight: 'Thin', color: '#112233' };
const rich: CellStyle = {
  fontName: 'Times New Roman',
  fontSize: 13.5,
  bold: true,
  italic: true,
  underline: 'Double',
  strikethrough: true,
  color: '#C00000',
  fill: '#FFF2CC',
  horizontal: 'CenterAcrossSelection',
  vertical: 'Distributed',
  wrap: true,
  indent: 2,
  rotation: 45,
  borders: {
    top: line,
    bottom: { ...line, style: 'Double', weight: 'Thick' },
    left: { ...line, weight: 'Hairline' },
    right: { ...line, style: 'SlantDashDot', weight: 'Medium' },
  },
  format: '#,##0;[Red]-#,##0',
  locked: false,
  formulaHidden: true,
  origin: '17',
};

describe('styles', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  beforeEach(() => {
    engine = openHeadlessEngine();
    sheet = engine.activeSheet();
  });
  afterEach(() => engine.dispose());

  const style = (address: string) => cellAt(sheet, address).style;

  test('the whole style comes back', () => {
    sheet.write(1, 1, [[{ value: 1, style: rich }]]);
    expect(style('A1')).toEqual(rich);
  });

  test('a style takes the place of the whole style; null is the default; a value leaves it', () => {
    sheet.write(1, 1, [
      [
        { value: 1, style: rich },
        { value: 2, style: rich },
      ],
    ]);
    sheet.write(1, 1, [[{ value: 5 }, { style: { italic: true } }]]);
    expect(style('A1')).toEqual(rich);
    expect(cellAt(sheet, 'B1')).toEqual({ value: 2, style: { italic: true } });
    sheet.write(1, 1, [[{ style: null }]]);
    expect(cellAt(sheet, 'A1')).toEqual({ value: 5, style: {} });
  });

  test('styles move with rows and columns, and new rows look like the one above', () => {
    sheet.write(2, 2, [[{ value: 1, style: rich }]]);
    sheet.insertRows(1, 1);
    sheet.insertColumns(1, 1);
    expect(style('C3')).toEqual(rich);
    sheet.insertRows(4, 2);
    expect(cellAt(sheet, 'C5')).toEqual({ value: null, style: rich });
    sheet.removeRows(4, 2);
    expect(cellAt(sheet, 'C4')).toEqual({ value: null, style: {} });
  });

  test('styles survive recalculation, also of formulas that bring a format along', async () => {
    sheet.write(1, 1, [[{ formula: 'DATE(2025,1,1)', style: { bold: true, origin: '3' } }]]);
    await engine.calculated();
    expect(style('A1')).toEqual({ bold: true, origin: '3' });
  });

  test('undo brings the earlier style back', () => {
    sheet.write(1, 1, [[{ value: 1, style: rich }]]);
    sheet.write(1, 1, [[{ value: 2, style: { bold: true } }]]);
    engine.undo();
    expect(cellAt(sheet, 'A1')).toEqual({ value: 1, style: rich });
    engine.redo();
    expect(cellAt(sheet, 'A1')).toEqual({ value: 2, style: { bold: true } });
    engine.undo();
    engine.undo();
    expect(cellAt(sheet, 'A1')).toEqual({ value: null, style: {} });
  });

  describe('rich text', () => {
    const runs: TextRun[] = [
      { text: 'Đạt ', style: {} },
      { text: 'gần 60', style: { bold: true, color: '#C00000' }, origin: '<rPr><b/></rPr>' },
      { text: '2\nhoạt động', style: { vertical: 'superscript', fontSize: 9, fontName: 'Arial', underline: 'Single' } },
    ];

    test('comes back run by run', () => {
      sheet.write(1, 1, [[{ runs, style: { wrap: true } }]]);
      expect(cellAt(sheet, 'A1')).toEqual({ value: 'Đạt gần 602\nhoạt động', style: { wrap: true }, runs });
    });

    test('keeps its runs when the cell gets another style, and gives way to a value', () => {
      sheet.write(1, 1, [[{ runs }]]);
      sheet.write(1, 1, [[{ style: { fill: '#FFFF00' } }]]);
      expect(cellAt(sheet, 'A1').runs).toEqual(runs);
      sheet.write(1, 1, [[{ value: 'khác' }]]);
      expect(cellAt(sheet, 'A1')).toEqual({ value: 'khác', style: { fill: '#FFFF00' } });
      engine.undo();
      expect(cellAt(sheet, 'A1').runs).toEqual(runs);
    });
  });
});
