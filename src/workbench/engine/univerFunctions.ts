import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { BaseFunction, type BaseValueObject, serializeRangeToRefString } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CustomFunction, FunctionCaller } from './engine';
import { FunctionAnswers } from './functionAnswers';
import type { UniverBook } from './univerBook';
import type { UniverCalculation } from './univerCalculation';
import { sheetFormulas } from './univerFormulas';
import { answerObject, argumentValue } from './functionValues';

/**
 * Custom functions in Univer's formulas. A call shows #BUSY! and is calculated again when its answer is there; Univer's own
 * asynchronous functions would hold up the whole calculation and turn values into text.
 */
export class UniverFunctions {
  private answers: FunctionAnswers | undefined;

  constructor(
    private readonly book: UniverBook,
    private readonly calculation: UniverCalculation,
  ) {}

  /** No answer is awaited, and none has come that formulas do not show yet. */
  get idle(): boolean {
    return this.answers?.idle ?? true;
  }

  whenIdle(): Promise<void> {
    return this.answers?.whenIdle() ?? Promise.resolve();
  }

  register(functions: readonly CustomFunction[], call: FunctionCaller): void {
    const answers = new FunctionAnswers(
      call,
      () => this.calculation.whenIdle(),
      (cells) => this.calculation.cells(cells),
    );
    this.answers = answers;
    const executors = functions.map((declared) => new UniverFunction(declared, this.book, answers));
    this.book.functions.unregisterExecutors(...executors.map(({ name }) => name));
    this.book.functions.registerExecutors(...executors);
    this.readAnew(functions.map(({ name }) => name.toUpperCase()));
  }

  /** Formulas with functions that were not known before are #NAME? for Univer until they are written again. */
  private readAnew(names: readonly string[]): void {
    // Every formula has the empty text in it: Univer forgets all it has parsed.
    this.book.functions.deleteFormulaAstCacheKey('');
    for (const worksheet of this.book.workbook.getSheets()) {
      const subUnitId = worksheet.getSheetId();
      const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
      for (const { row, column, formula, shared } of sheetFormulas(this.book, subUnitId)) {
        const letters = formula.toUpperCase();
        if (!names.some((name) => letters.includes(name))) continue;
        const cell = worksheet.getCellRaw(row, column);
        (cellValue[row] ??= {})[column] = { f: formula, t: cell?.t ?? null, ...(shared && { si: null }) };
      }
      if (Object.keys(cellValue).length === 0) continue;
      this.book.adjust({ id: SetRangeValuesMutation.id, params: { unitId: this.book.unitId, subUnitId, cellValue } });
    }
  }

  /** Every call is asked again when it is next calculated. */
  forget(): void {
    this.answers?.forget();
  }

  dispose(): void {
    this.answers?.dispose();
  }
}

class UniverFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly declared: CustomFunction,
    private readonly book: UniverBook,
    private readonly answers: FunctionAnswers,
  ) {
    super(declared.name);
  }

  /** A quoted text stays one, whatever number it looks like. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const failed = given.find((value) => value.isError());
    if (failed) return failed;
    const args = given.map((value, index) => argumentValue(value, this.parameterIsMatrix(index)));
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.answers.answer(this.declared.id, args, this.caller(), cell);
    return answerObject(answer, { unitId: this.unitId ?? '', ...cell });
  }

  /** The last parameter may be repeated. */
  private parameterIsMatrix(index: number): boolean {
    const { parameters } = this.declared;
    return parameters[Math.min(index, parameters.length - 1)]?.matrix ?? false;
  }

  private caller(): string {
    const sheetName = this.book.workbook.getSheetBySheetId(this.subUnitId ?? '')?.getName() ?? '';
    const range = { startRow: this.row, endRow: this.row, startColumn: this.column, endColumn: this.column };
    return serializeRangeToRefString({ unitId: '', sheetName, range });
  }
}
