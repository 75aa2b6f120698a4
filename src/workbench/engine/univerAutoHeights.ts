import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { UniverBook } from './univerBook';

/**
 * Calls off the row heights that Univer still means to work out when the workbook is closed: it does so whenever the browser
 * is idle, and would go on with what is no longer there.
 */
export function cancelAutoHeights(book: UniverBook): { dispose(): void } {
  const tasks = new Map<string, { readonly unitId: string; readonly subUnitId: string }>();
  const marked = book.commands.onCommandExecuted(({ id: command, params }) => {
    if (command !== MarkDirtyRowAutoHeightOperation.id) return;
    const { unitId, subUnitId, id } = params as { unitId: string; subUnitId: string; id: string };
    tasks.set(id, { unitId, subUnitId });
  });
  return {
    dispose: () => {
      marked.dispose();
      for (const [id, sheet] of tasks) {
        book.commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { ...sheet, id });
      }
    },
  };
}
