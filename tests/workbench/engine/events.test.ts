import { ICommandService, RANGE_TYPE, RedoCommandId, UndoCommandId } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import enUS from '@univerjs/preset-sheets-node-core/locales/en-US';
import {
  CopySheetCommand,
  InsertSheetCommand,
  MoveRowsCommand,
  RemoveColCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { createUniver } from '../../../src/workbench/engine/createUniver';
import type { EngineEvent, EngineSheet } from '../../../src/workbench/engine/engine';
import type { UniverBook } from '../../../src/workbench/engine/univerBook';
import { UniverEngine } from '../../../src/workbench/engine/univerEngine';
import { at, cellAt, put, valuesAt } from './grid';

/** A person works in the grid through Univer's commands. */
describe('events', () => {
  let book: UniverBook;
  let engine: UniverEngine;
  let sheet: EngineSheet;
  let events: EngineEvent[];
  beforeEach(() => {
    book = createUniver(UniverSheetsNodeCorePreset().plugins, enUS);
    engine = new UniverEngine(book, 'vi-VN');
    sheet = engine.activeSheet();
    events = [];
    engine.on((event) => events.push(event));
  });
  afterEach(() => engine.dispose());

  const person = (id: string, params: object = {}) =>
    book.injector.get(ICommandService).executeCommand(id, { unitId: book.unitId, subUnitId: sheet.id, ...params });
  const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 25 });

  test('what is written through the engine is told of as cells, not as a person’s doing', async () => {
    put(sheet, 'B2', [
      [1, 2],
      ['=B2+C2', null],
    ]);
    expect(events).toEqual([{ kind: 'cells', sheet: sheet.id, range: at('B2:C3'), byUser: false }]);
    await engine.calculated();
    expect(events.slice(1)).toEqual([{ kind: 'calculated' }]);
    events.length = 0;
    engine.select(engine.addSheet('Hai').id, at('A1'));
    sheet.insertRows(1, 1);
    sheet.removeColumns(5, 1);
    expect(events.filter(({ kind }) => kind !== 'cells')).toEqual([]);
  });

  test('what a person types is a person’s doing, and its results are not', async () => {
    put(sheet, 'B1', [['=A1*2']]);
    await engine.calculated();
    events.length = 0;
    await person(SetRangeValuesCommand.id, {
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: 4 },
    });
    await engine.calculated();
    expect(events.filter(({ kind }) => kind === 'cells')).toEqual([
      { kind: 'cells', sheet: sheet.id, range: at('A1'), byUser: true },
    ]);
    expect(cellAt(sheet, 'B1').value).toBe(8);
  });

  test('formulas that a person fills down are each cell’s own, through moving rows and back', async () => {
    put(sheet, 'A1', [[1], [2], [3]]);
    const range = { startRow: 0, endRow: 2, startColumn: 1, endColumn: 1 };
    await person(SetRangeValuesCommand.id, {
      range,
      value: [[{ f: '=A1*10', si: 'filled' }], [{ si: 'filled' }], [{ si: 'filled' }]],
    });
    await engine.calculated();
    const formulas = (address: string) => sheet.read(at(address)).map(([cell]) => cell!.formula);
    expect(formulas('B1:B3')).toEqual(['A1*10', 'A2*10', 'A3*10']);
    sheet.insertRows(2, 1);
    expect(formulas('B1:B4')).toEqual(['A1*10', undefined, 'A3*10', 'A4*10']);
    sheet.removeRows(1, 1);
    expect(formulas('B1:B3')).toEqual([undefined, 'A2*10', 'A3*10']);
    put(sheet, 'A2', [[7]]);
    await engine.calculated();
    expect(valuesAt(sheet, 'B2:B3')).toEqual([[70], [30]]);
    engine.undo();
    engine.undo();
    engine.undo();
    expect(formulas('B1:B3')).toEqual(['A1*10', 'A2*10', 'A3*10']);
    await engine.calculated();
    expect(valuesAt(sheet, 'B1:B3')).toEqual([[10], [20], [30]]);
  });

  test('rows and columns that a person inserts and removes', async () => {
    put(sheet, 'A1', [[1], [2], ['=SUM(A1:A2)']]);
    sheet.write(5, 1, [[{ value: 1, style: { bold: true, origin: '4' } }]]);
    await engine.calculated();
    events.length = 0;
    await person('sheet.command.insert-row', { direction: 0, range: rows(1, 2) });
    expect(events).toContainEqual({ kind: 'rows', sheet: sheet.id, action: 'insert', first: 2, count: 2 });
    expect(cellAt(sheet, 'A5').formula).toBe('SUM(A1:A4)');
    expect(cellAt(sheet, 'A7').style).toEqual({ bold: true, origin: '4' });
    events.length = 0;
    await person(UndoCommandId);
    expect(events).toContainEqual({ kind: 'rows', sheet: sheet.id, action: 'remove', first: 2, count: 2 });
    await person(RedoCommandId);
    expect(events).toContainEqual({ kind: 'rows', sheet: sheet.id, action: 'insert', first: 2, count: 2 });
    events.length = 0;
    await person(RemoveColCommand.id, { range: { startRow: 0, endRow: 199, startColumn: 2, endColumn: 2 } });
    expect(events).toContainEqual({ kind: 'columns', sheet: sheet.id, action: 'remove', first: 3, count: 1 });
  });

  test('what undo takes back is told of, also when the engine made the change', () => {
    sheet.insertRows(3, 2);
    events.length = 0;
    engine.undo();
    expect(events).toContainEqual({ kind: 'rows', sheet: sheet.id, action: 'remove', first: 3, count: 2 });
    engine.redo();
    expect(events).toContainEqual({ kind: 'rows', sheet: sheet.id, action: 'insert', first: 3, count: 2 });
  });

  test('rows that a person drags elsewhere go and come', async () => {
    put(sheet, 'A1', [['a'], ['b'], ['c'], ['d']]);
    await person(SetSelectionsOperation.id, {
      selections: [{ range: { ...rows(0, 0), rangeType: RANGE_TYPE.ROW }, primary: null, style: null }],
    });
    events.length = 0;
    await person(MoveRowsCommand.id, { fromRange: rows(0, 0), toRange: rows(2, 2) });
    expect(valuesAt(sheet, 'A1:A4')).toEqual([['b'], ['a'], ['c'], ['d']]);
    expect(events.filter(({ kind }) => kind === 'rows')).toEqual([
      { kind: 'rows', sheet: sheet.id, action: 'remove', first: 1, count: 1 },
      { kind: 'rows', sheet: sheet.id, action: 'insert', first: 2, count: 1 },
    ]);
  });

  test('a format that a person gives takes the origin away and leaves what the grid does not know', async () => {
    const style = { italic: true, horizontal: 'Fill', locked: false, origin: '9' };
    sheet.write(1, 1, [[{ value: 1, style }]]);
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    await person(SetStyleCommand.id, { range, style: { type: 'bl', value: 1 } });
    expect(cellAt(sheet, 'A1').style).toEqual({ bold: true, italic: true, horizontal: 'Fill', locked: false });
    await person(UndoCommandId);
    expect(cellAt(sheet, 'A1').style).toEqual(style);
    await person(SetStyleCommand.id, { range, style: { type: 'cl', value: { rgb: 'rgb(255, 0, 0)' } } });
    expect(cellAt(sheet, 'A1').style).toMatchObject({ color: '#FF0000', italic: true });
  });

  test('selection and sheets', async () => {
    const range = { startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 };
    await person(SetSelectionsOperation.id, { selections: [{ range, primary: null, style: null }] });
    expect(events).toContainEqual({ kind: 'selection', sheet: sheet.id, range: at('B2:B3') });
    await person(InsertSheetCommand.id);
    expect(events).toContainEqual({ kind: 'sheets' });
  });

  test('names follow rows that a person inserts, and the book’s word holds', async () => {
    put(sheet, 'A1', [[1], [2], ['=moc']]);
    const names = (row: number) => [{ name: 'moc', formula: `Sheet1!$A$${row}` }];
    engine.defineNames(names(2));
    engine.on((event) => {
      if (event.kind === 'rows') engine.defineNames(names(event.action === 'insert' ? 3 : 2));
    });
    await person('sheet.command.insert-row', { direction: 0, range: rows(0, 0) });
    await engine.calculated();
    expect(cellAt(sheet, 'A4').value).toBe(2);
    await person(UndoCommandId);
    await engine.calculated();
    expect(cellAt(sheet, 'A3').value).toBe(2);
  });

  test('a sheet that a person duplicates says of which', async () => {
    put(sheet, 'A1', [['a']]);
    await person(CopySheetCommand.id);
    const [, copy] = engine.sheets;
    expect([copy?.duplicateOf, copy && valuesAt(copy, 'A1')]).toEqual([sheet.id, [['a']]]);
    expect(sheet.duplicateOf).toBeUndefined();
    expect(events).toContainEqual({ kind: 'sheets' });
  });

  test('a listener that stopped hears nothing more', () => {
    let heard = 0;
    const stop = engine.on(() => (heard += 1));
    put(sheet, 'A1', [[1]]);
    stop();
    put(sheet, 'A1', [[2]]);
    expect(heard).toBe(1);
  });
});
