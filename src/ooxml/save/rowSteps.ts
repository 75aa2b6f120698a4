import { RowMap } from '../../report/references/rowMap';
import { nameKey } from '../../report/workbook/nameKey';
import type { PackageChanges } from '../package/packageChanges';
import { ownedParts } from '../package/partOwners';
import type { WorkbookContent } from '../readWorkbook';
import type { ReferenceContext } from '../references/context';
import { partKindOf } from '../references/partKind';
import { rewritePart } from '../references/rewritePart';

/** Rows a person put in or took out of a sheet; of an insertion `first` is the row they stand above. */
export interface RowStep {
  readonly action: 'insert' | 'remove';
  readonly first: number;
  readonly count: number;
}

export function rowMapOf({ action, first, count }: RowStep): RowMap {
  if (action === 'remove') return new RowMap([{ kind: 'drop', from: first, to: first + count - 1 }]);
  return new RowMap([
    { kind: 'insert', before: first, rows: Array.from({ length: count }, () => ({ cells: [], image: '' })) },
  ]);
}

/** The text of a sheet around its rows, following one step on a sheet of its own file. */
export function shellAfterRows(shell: string, part: string, sheet: string, changed: string, map: RowMap): string {
  return rewritePart('worksheet', shell, contextOf(part, sheet, changed, map));
}

/**
 * Lets every part but the sheets and the workbook follow rows of one sheet: drawings, comments, tables, pivots, charts.
 * Charts keep their figures; whoever saves writes them anew.
 */
export function followRows(changes: PackageChanges, content: WorkbookContent, changed: string, map: RowMap): void {
  for (const { part, sheet, source } of ownedParts(content.file, content.workbook)) {
    const kind = partKindOf(content.file.types.of(part));
    if (kind === undefined || !changes.has(part)) continue;
    const rewritten = rewritePart(
      kind,
      changes.text(part),
      contextOf(part, kind === 'chart' ? '' : sheet, changed, map),
    );
    if (rewritten === '') changes.remove(part, source);
    else changes.set(part, rewritten);
  }
}

function contextOf(part: string, sheet: string, changed: string, map: RowMap): ReferenceContext {
  const key = nameKey(changed);
  return { part, sheet, maps: { map: (name) => (nameKey(name) === key ? map : undefined) } };
}
