import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import type { WorkbookContent } from '../../../ooxml/readWorkbook';
import type { CachedValue } from '../../../ooxml/references/context';
import { ownedParts } from '../../../ooxml/package/partOwners';
import { partKindOf } from '../../../ooxml/references/partKind';
import { rewritePart } from '../../../ooxml/references/rewritePart';
import type { CellRange } from '../../../report/workbook/snapshot';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import type { Engine } from '../../engine/engine';

/** More cells than any chart shows: whole columns and the like are left to Excel. */
const MOST_CELLS = 100_000;

/** Writes the figures that charts keep beside their references as the grid shows them. */
export function refreshCharts(changes: PackageChanges, content: WorkbookContent, engine: Engine): void {
  const values = (name: string, range: CellRange): readonly CachedValue[] | undefined => {
    const sheet = engine.sheets.find((one) => nameKey(one.name) === nameKey(name));
    const cells = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    if (!sheet || cells > MOST_CELLS) return undefined;
    return sheet
      .read(range)
      .flat()
      .map(({ value, error }) =>
        error !== undefined ? undefined : typeof value === 'boolean' ? Number(value) : value,
      );
  };
  for (const { part } of ownedParts(content.file, content.workbook)) {
    if (partKindOf(content.file.types.of(part)) !== 'chart' || !changes.has(part)) continue;
    const context = { part, sheet: '', maps: { map: () => undefined }, values };
    changes.set(part, rewritePart('chart', changes.text(part), context));
  }
}
