import type { Engine } from '../../../src/workbench/engine/engine';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { at, cellAt, put, valuesAt } from './grid';

describe('sheets', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = openHeadlessEngine();
  });
  afterEach(() => engine.dispose());

  const names = () => engine.sheets.map(({ name }) => name);

  test('are added where asked, renamed, moved and removed', async () => {
    const first = engine.activeSheet();
    const last = engine.addSheet('Cuối');
    const front = engine.addSheet('Đầu', 0);
    expect(names()).toEqual(['Đầu', 'Sheet1', 'Cuối']);
    expect(engine.activeSheet()).toBe(first);
    expect(engine.sheet(front.id)).toBe(front);
    put(first, 'A1', [["='Cuối'!B1+1", "='Đầu'!B1"]]);
    put(last, 'B1', [[4]]);
    engine.renameSheet(last.id, "Bảng 'mới'");
    expect(cellAt(first, 'A1').formula).toBe("'Bảng ''mới'''!B1+1");
    await engine.calculated();
    expect(cellAt(first, 'A1').value).toBe(5);
    engine.moveSheet(last.id, 0);
    expect(names()).toEqual(["Bảng 'mới'", 'Đầu', 'Sheet1']);
    engine.moveSheet(last.id, 2);
    expect(names()).toEqual(['Đầu', 'Sheet1', "Bảng 'mới'"]);
    engine.removeSheet(front.id);
    expect(engine.sheet(front.id)).toBeUndefined();
    await engine.calculated();
    expect(cellAt(first, 'B1').error).toBe('#REF!');
    engine.undo();
    expect(names()).toContain('Đầu');
  });

  test('of two workbooks open at once are calculated each by itself', async () => {
    const second = openHeadlessEngine();
    try {
      const rows = (from: number) => Array.from({ length: 40 }, (_, at) => [`m${at % 7}`, from + at]);
      const formulas = [['=SUM(B1:B40)', '=SUMIFS(B1:B40,A1:A40,"m3")', '=MATCH("m5",A1:A40,0)', '=B5-B4']];
      const fill = ({ sheets: [sheet] }: Engine, from: number) => {
        put(sheet!, 'A1', rows(from));
        put(sheet!, 'D1', formulas);
      };
      fill(engine, 1);
      fill(second, 1001);
      await Promise.all([engine.calculated(), second.calculated()]);
      expect(valuesAt(engine.activeSheet(), 'D1:G1')).toEqual([[820, 129, 6, 1]]);
      expect(valuesAt(second.activeSheet(), 'D1:G1')).toEqual([[40820, 6129, 6, 1]]);
      fill(second, 2001);
      put(engine.activeSheet(), 'B4', [[0]]);
      await Promise.all([engine.calculated(), second.calculated()]);
      expect(valuesAt(engine.activeSheet(), 'D1:G1')).toEqual([[816, 125, 6, 5]]);
      expect(valuesAt(second.activeSheet(), 'D1:G1')).toEqual([[80820, 12129, 6, 1]]);
    } finally {
      second.dispose();
    }
  });

  test('are hidden and shown, and a hidden one is not the active one', () => {
    const first = engine.activeSheet();
    const second = engine.addSheet('Hai');
    engine.setVisibility(first.id, 'veryHidden');
    expect(first.visibility).toBe('veryHidden');
    expect(engine.activeSheet()).toBe(second);
    engine.setVisibility(first.id, 'hidden');
    expect(first.visibility).toBe('hidden');
    engine.setVisibility(first.id, 'visible');
    expect(first.visibility).toBe('visible');
  });

  test('removing the active sheet activates another', () => {
    const second = engine.addSheet('Hai');
    engine.select(second.id, at('B2:C3'));
    engine.removeSheet(second.id);
    expect(engine.activeSheet().name).toBe('Sheet1');
  });

  test('selection and frozen panes', () => {
    const sheet = engine.addSheet('Hai');
    expect(engine.selection().range).toEqual(at('A1'));
    engine.select(sheet.id, at('B2:C3'));
    expect(engine.activeSheet()).toBe(sheet);
    expect(engine.selection()).toEqual({ sheet: sheet.id, range: at('B2:C3') });
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
    sheet.freeze(3, 1);
    expect(sheet.frozen()).toEqual({ rows: 3, columns: 1 });
    sheet.freeze(0, 0);
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
    sheet.showGridlines(false);
    engine.undo();
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
  });
});
