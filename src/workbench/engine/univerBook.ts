import {
  ICommandService,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  sequenceExecute,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellRange } from '../../report/workbook/snapshot';
import { digitWidth, STANDARD_FONT } from './digitWidth';
import { UndoSteps } from './undoSteps';

/** A mutation of Univer as it stands in its undo steps. */
export type Mutation = IMutationInfo<object>;

/**
 * A workbook in Univer with the services the adapter uses, and the one way by which it changes: mutations with their
 * inverses, as one undo step.
 */
export class UniverBook {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  readonly names: IDefinedNamesService;
  readonly functions: IFunctionService;
  readonly undoSteps: UndoSteps;
  /** Pixels of a digit of the workbook's default font. */
  digitWidth = digitWidth(STANDARD_FONT);
  /** Ids of sheets that a person made by duplicating others, with the others' ids. */
  readonly duplicates = new Map<string, string>();
  private depth = 0;

  constructor(
    readonly univer: Univer,
    data: Partial<IWorkbookData>,
  ) {
    this.injector = univer.__getInjector();
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.lexer = this.injector.get(LexerTreeBuilder);
    this.names = this.injector.get(IDefinedNamesService);
    this.functions = this.injector.get(IFunctionService);
    const undoSteps = this.injector.get(IUndoRedoService);
    if (!(undoSteps instanceof UndoSteps)) throw new Error('Univer was made without the undo steps of the workbench');
    this.undoSteps = undoSteps;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** A change is being made through the engine's interface, not by a person in the grid. */
  get busy(): boolean {
    return this.depth > 0;
  }

  worksheet(id: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`The grid has no sheet ${id}`);
    return worksheet;
  }

  /** Whatever happens in the meantime is not a person's doing. */
  asEngine<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  /** Carries the mutations out as one undo step; `undo` is in the order in which it must run. */
  change(redo: Mutation[], undo: Mutation[], options?: IExecutionOptions): void {
    this.asEngine(() => {
      if (!sequenceExecute(redo, this.commands, options).result)
        throw new Error(`Univer refused ${redo[0]?.id ?? 'a change'}`);
    });
    this.undoSteps.pushUndoRedo({ unitID: this.unitId, undoMutations: undo, redoMutations: redo });
  }

  /** Carries mutations out that undo need not take back. */
  adjust(...mutations: Mutation[]): void {
    this.asEngine(() => sequenceExecute(mutations, this.commands));
  }
}

/** Zero-based, as Univer counts. */
export function toUniver(range: CellRange): IRange {
  return {
    startRow: range.firstRow - 1,
    endRow: range.lastRow - 1,
    startColumn: range.firstColumn - 1,
    endColumn: range.lastColumn - 1,
  };
}

/** Whole rows and columns have no ends in Univer: `size` gives them. */
export function fromUniver(range: IRange, size?: { readonly rows: number; readonly columns: number }): CellRange {
  return {
    firstRow: (range.startRow || 0) + 1,
    lastRow: (Number.isNaN(range.endRow) ? (size?.rows ?? 1) - 1 : range.endRow) + 1,
    firstColumn: (range.startColumn || 0) + 1,
    lastColumn: (Number.isNaN(range.endColumn) ? (size?.columns ?? 1) - 1 : range.endColumn) + 1,
  };
}
