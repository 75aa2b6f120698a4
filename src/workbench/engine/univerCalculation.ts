import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { CallingCell } from './functionAnswers';
import type { UniverBook } from './univerBook';
import { columnRanges } from './columnRanges';

/**
 * When Univer has calculated. It waits a moment after a change before it starts, and stops and starts again when more
 * changes come meanwhile; only a run that comes to its end counts.
 */
export class UniverCalculation {
  private awaited = false;
  private running = false;
  private stopped = false;
  private closed = false;
  private waiting: (() => void)[] = [];
  private readonly listening: { dispose(): void };

  /**
   * `done` is called after each calculation, before those who wait for it go on. `again` says beforehand which cells that
   * calculation left to be calculated once more.
   */
  constructor(
    private readonly book: UniverBook,
    private readonly done: () => void,
    private readonly again: () => readonly CallingCell[] = () => [],
  ) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    this.listening = book.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.awaited = false;
        this.running = true;
        this.stopped = false;
      } else if (command.id === SetFormulaCalculationStopMutation.id) {
        this.stopped = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command);
      } else if (dirty.get(command.id) && !isFormatOrResult(command, options)) {
        this.awaited = true;
      }
    });
  }

  get idle(): boolean {
    return !this.awaited && !this.running;
  }

  /** Settles at once when nothing is to be calculated. */
  whenIdle(): Promise<void> {
    return this.idle ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Every formula of the workbook. */
  all(): void {
    this.trigger({ ...nothingDirty, forceCalculation: true });
  }

  /** The formulas of some cells, and what depends on them. */
  cells(cells: readonly CallingCell[]): void {
    this.trigger({ ...nothingDirty, dirtyRanges: columnRanges(cells, this.book.unitId), forceCalculation: false });
  }

  dispose(): void {
    this.closed = true;
    this.listening.dispose();
    this.release();
  }

  private trigger(params: object): void {
    this.book.adjust({ id: SetTriggerFormulaCalculationStartMutation.id, params });
  }

  private notified(command: ICommandInfo): void {
    const { functionsExecutedState } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    if (functionsExecutedState === undefined) return;
    if (functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) this.ended();
    // Univer starts again at once, before or after this notice, unless it was a person who stopped it.
    else setTimeout(() => this.stopped && this.ended());
  }

  private ended(): void {
    if (this.closed) return;
    this.running = false;
    if (this.awaited) return;
    const cells = this.again();
    if (cells.length > 0) return this.cells(cells);
    this.done();
    this.release();
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const nothingDirty = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

const formatCommands: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Changes after which Univer does not calculate. */
function isFormatOrResult({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = params as { trigger?: string };
  return options?.onlyLocal === true || (trigger !== undefined && formatCommands.includes(trigger));
}
