import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/preset-sheets-core';
import { CommandType } from '@univerjs/core';
import type { UniverBook } from './univerBook';

/** An entry that the page adds to the context menu of cells. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Adds entries below Univer's own. */
export function addToCellMenu({ commands, injector }: UniverBook, entries: readonly CellMenuEntry[]): void {
  for (const { id, run } of entries) {
    commands.registerCommand({
      id,
      type: CommandType.OPERATION,
      handler: () => {
        run();
        return true;
      },
    });
  }
  const items = entries.map(({ id, label }, order) => [
    id,
    { order, menuItemFactory: () => ({ id, title: label, type: MenuItemType.BUTTON }) },
  ]);
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: Object.fromEntries(items) as object },
  });
}
