import { dependentCells, dependentsFindings, saysSameNumbers, type FilledCellNow } from '../dependents/dependentCells';
import { cellName } from '../references/cellAddress';
import type { FillRun } from './fillRun';
import type { PlanItem } from './plan';

/** Warns of kept hand edits that cells of this fill disagree with, beside the line that says the edit is kept. */
export function tellDependents(run: FillRun): void {
  const kept = new Map(
    run.items.flatMap((item) => (item.state === 'kept' ? [[placeKey(item.sheet, item.newCell), item] as const] : [])),
  );
  if (kept.size === 0) return;
  const found = dependentCells([...scalarCells(run, kept), ...listCells(run, kept)]);
  const findings = dependentsFindings(found, ({ sheet, cell }) => {
    const item = kept.get(placeKey(sheet, cell));
    return { sheet, cell: item?.cell ?? cell };
  });
  findings.forEach((finding) => run.tell(finding));
}

function scalarCells(run: FillRun, kept: ReadonlyMap<string, PlanItem>): FilledCellNow[] {
  return run.scalars.flatMap(({ name, template, written, sources }) => {
    const position = run.positions.get(name);
    if (!position) return [];
    const { sheet, range } = position;
    const cell = cellName(range.firstRow, range.firstColumn);
    const now = kept.get(placeKey(sheet, cell))?.text;
    const isEdited = now !== undefined && !saysSameNumbers(written, now);
    return [{ sheet, cell, template, sources, ...(isEdited ? { editedTo: now } : {}) }];
  });
}

function listCells(run: FillRun, kept: ReadonlyMap<string, PlanItem>): FilledCellNow[] {
  return run.bands.flatMap(({ name, height, cells, sources, cellSources }) => {
    const position = run.positions.get(name);
    if (!position) return [];
    const { sheet, range } = position;
    return sources.flatMap((ofRow, index) =>
      cells.map(({ rowOffset, column, template }, place): FilledCellNow => {
        const cell = cellName(range.firstRow + index * height + rowOffset, column);
        const now = kept.get(placeKey(sheet, cell))?.text;
        const own = (cellSources ? cellSources[index]?.[place] : ofRow) ?? [];
        return { sheet, cell, template, sources: own, ...(now === undefined ? {} : { editedTo: now }) };
      }),
    );
  });
}

function placeKey(sheet: string, cell: string): string {
  return `${sheet}\n${cell}`;
}
