import { type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

/**
 * Univer's undo stack that can take several changes as one step. Univer's own batching would take them back in the order
 * they were made, which is wrong as soon as rows moved between them.
 */
export class UndoSteps extends LocalUndoRedoService {
  private collecting: IUndoRedoItem | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this.collecting;
    if (!step || item.unitID !== step.unitID) {
      super.pushUndoRedo(item);
      return;
    }
    step.redoMutations.push(...item.redoMutations);
    step.undoMutations.unshift(...item.undoMutations);
  }

  group(unitID: string, work: () => void): void {
    if (this.collecting) {
      work();
      return;
    }
    const step: IUndoRedoItem = { unitID, undoMutations: [], redoMutations: [] };
    this.collecting = step;
    try {
      work();
    } finally {
      this.collecting = undefined;
      if (step.redoMutations.length > 0) super.pushUndoRedo(step);
    }
  }
}
