import { CopySheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverBook } from './univerBook';

/** Notes which sheet a duplicate is made of, before it is there: Univer tells of it only as of a new sheet. */
export function noteDuplicates({ injector, duplicates }: UniverBook): { dispose(): void } {
  return injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id === CopySheetCommand.id) {
        const { subUnitId, targetSubUnitId } = params as { subUnitId: string; targetSubUnitId: string };
        duplicates.set(targetSubUnitId, subUnitId);
      }
      return { redos: [], undos: [] };
    },
  });
}
