import { BooleanNumber, RedoCommandId, UndoCommandId, type Worksheet } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { CellRange } from '../../report/workbook/snapshot';
import { digitWidth, type DefaultFont } from './digitWidth';
import type { CustomFunction, Engine, EngineEvent, EngineSheet, FunctionCaller } from './engine';
import type { HostLocale } from './locale';
import { fromUniver, toUniver, type UniverBook } from './univerBook';
import { newSheetSize } from './univerDimensions';
import { cancelAutoHeights } from './univerAutoHeights';
import { keepQuotedTexts } from './quotedTexts';
import { UniverCalculation } from './univerCalculation';
import { eventsOf } from './univerEvents';
import { noteDuplicates } from './univerDuplicates';
import { keepGivenLooks } from './univerResults';
import { UniverFunctions } from './univerFunctions';
import { UniverLooks } from './univerLooks';
import { defineNames } from './univerNames';
import { UniverSheet } from './univerSheet';
import { forgetMovedSpills, growForSpills } from './univerSpills';

/** Univer as the workbench's spreadsheet; the same in the browser and headless. */
export class UniverEngine implements Engine {
  private readonly looks: UniverLooks;
  private readonly calculation: UniverCalculation;
  private readonly functions: UniverFunctions;
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private closed = false;
  private readonly listening: readonly { dispose(): void }[];

  constructor(
    private readonly book: UniverBook,
    readonly locale: HostLocale,
    private readonly scrollTo: (sheet: string, range: CellRange) => void = () => undefined,
  ) {
    keepQuotedTexts(book.functions);
    this.looks = new UniverLooks(book.workbook.getStyles());
    this.calculation = new UniverCalculation(
      book,
      () => this.emit({ kind: 'calculated' }),
      () => growForSpills(book),
    );
    this.functions = new UniverFunctions(book, this.calculation);
    this.listening = [
      cancelAutoHeights(book),
      forgetMovedSpills(book),
      keepGivenLooks(book),
      noteDuplicates(book),
      book.commands.onCommandExecuted((command, options) => {
        for (const event of eventsOf(command, options, book)) this.emit(event);
      }),
    ];
  }

  useDefaultFont(font: DefaultFont): void {
    this.book.digitWidth = digitWidth(font);
  }

  get sheets(): readonly EngineSheet[] {
    return this.book.workbook.getSheets().map((worksheet) => this.sheetOf(worksheet));
  }

  sheet(id: string): EngineSheet | undefined {
    const worksheet = this.book.workbook.getSheetBySheetId(id);
    return worksheet ? this.sheetOf(worksheet) : undefined;
  }

  addSheet(name: string, position?: number): EngineSheet {
    const { unitId, workbook } = this.book;
    const active = workbook.getActiveSheet().getSheetId();
    this.command(InsertSheetCommand.id, {
      unitId,
      index: position,
      sheet: { name, ...newSheetSize(this.book.digitWidth) },
    });
    const added = workbook.getSheetBySheetName(name);
    if (!added) throw new Error(`Univer did not add a sheet “${name}”`);
    this.activate(active);
    return this.sheetOf(added);
  }

  removeSheet(id: string): void {
    this.command(RemoveSheetCommand.id, { unitId: this.book.unitId, subUnitId: id });
    this.known.delete(id);
  }

  renameSheet(id: string, name: string): void {
    this.command(SetWorksheetNameCommand.id, { unitId: this.book.unitId, subUnitId: id, name });
  }

  moveSheet(id: string, position: number): void {
    this.command(SetWorksheetOrderCommand.id, { unitId: this.book.unitId, subUnitId: id, order: position });
  }

  setVisibility(id: string, visibility: EngineSheet['visibility']): void {
    const worksheet = this.book.worksheet(id);
    const { unitId } = this.book;
    const hide = (hidden: BooleanNumber) => ({
      id: SetWorksheetHideMutation.id,
      params: { unitId, subUnitId: id, hidden },
    });
    this.sheetOf(worksheet).veryHidden = visibility === 'veryHidden';
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (worksheet.isSheetHidden() !== hidden) this.book.change([hide(hidden)], [hide(worksheet.isSheetHidden())]);
    const shown = this.book.workbook.getSheets().find((other) => other.isSheetHidden() !== BooleanNumber.TRUE);
    if (this.book.workbook.getActiveSheet() === worksheet && hidden && shown) this.activate(shown.getSheetId());
  }

  activeSheet(): EngineSheet {
    return this.sheetOf(this.book.workbook.getActiveSheet());
  }

  selection(): { readonly sheet: string; readonly range: CellRange } {
    const worksheet = this.book.workbook.getActiveSheet();
    const sheet = worksheet.getSheetId();
    const selected = this.book.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.book.unitId)
      .getSelectionsOfWorksheet(sheet)
      .at(-1);
    const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    return { sheet, range: selected ? fromUniver(selected.range, size) : firstCell };
  }

  select(sheet: string, range: CellRange): void {
    this.activate(sheet);
    const selected = toUniver(range);
    const primary = {
      ...selected,
      actualRow: selected.startRow,
      actualColumn: selected.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.book.adjust({
      id: SetSelectionsOperation.id,
      params: { unitId: this.book.unitId, subUnitId: sheet, selections: [{ range: selected, primary, style: null }] },
    });
    this.scrollTo(sheet, range);
  }

  defineNames(names: readonly { readonly name: string; readonly formula: string }[]): void {
    // The book gives its names after other work, by when the workbook may be closed.
    if (!this.closed) defineNames(this.book, names);
  }

  registerFunctions(functions: readonly CustomFunction[], call: FunctionCaller): void {
    this.functions.register(functions, call);
  }

  recalculate(forget = false): void {
    if (forget) this.functions.forget();
    this.calculation.all();
  }

  formulasCalculated(): Promise<void> {
    return this.calculation.whenIdle();
  }

  async calculated(): Promise<void> {
    while (!this.calculation.idle || !this.functions.idle) {
      await this.calculation.whenIdle();
      await this.functions.whenIdle();
    }
  }

  group(work: () => void): void {
    this.book.undoSteps.group(this.book.unitId, work);
  }

  undo(): boolean {
    return this.book.commands.syncExecuteCommand(UndoCommandId);
  }

  redo(): boolean {
    return this.book.commands.syncExecuteCommand(RedoCommandId);
  }

  on(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.closed = true;
    for (const listening of this.listening) listening.dispose();
    this.listeners.clear();
    // Answers that come later would be calculated with what is no longer there.
    this.functions.dispose();
    const end = () => {
      this.calculation.dispose();
      this.book.univer.dispose();
    };
    // A calculation under way would go on with what is no longer there.
    if (this.calculation.idle) end();
    else void this.calculation.whenIdle().then(end);
  }

  private sheetOf(worksheet: Worksheet): UniverSheet {
    const id = worksheet.getSheetId();
    let sheet = this.known.get(id);
    if (!sheet) {
      sheet = new UniverSheet(this.book, this.looks, this.locale, id);
      this.known.set(id, sheet);
    }
    return sheet;
  }

  private activate(sheet: string): void {
    if (this.book.workbook.getActiveSheet().getSheetId() === sheet) return;
    this.book.adjust({ id: SetWorksheetActiveOperation.id, params: { unitId: this.book.unitId, subUnitId: sheet } });
  }

  private command(id: string, params: object): void {
    this.book.asEngine(() => this.book.commands.syncExecuteCommand(id, params));
  }

  private emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

const firstCell: CellRange = { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 };
