import {
  dependentCells,
  dependentsFindings,
  saysSameNumbers,
  type FilledCellNow,
} from '../../dependents/dependentCells';
import { cellName } from '../../references/cellAddress';
import { shownText } from '../cells/cellContent';
import type { FillRun } from '../fillRun';

/** A cell that stays as a person left it. */
interface KeptCell {
  /** Before the fill. */
  readonly cell: string;
  readonly text: string;
}

/** Warns of kept hand edits that cells of this fill disagree with, beside the line that says the edit is kept. */
export function tellDependents(run: FillRun): void {
  const kept = new Map(
    run.items
      .filter(({ state }) => state === 'kept')
      .map(({ sheet, cell, newCell, shown }) => [
        placeKey(sheet, newCell),
        { cell, text: shownText(shown, run.context.lang) },
      ]),
  );
  if (kept.size === 0) return;
  const found = dependentCells([...scalarCells(run, kept), ...listCells(run, kept)]);
  const findings = dependentsFindings(found, ({ sheet, cell }) => {
    const item = kept.get(placeKey(sheet, cell));
    return { sheet, cell: item?.cell ?? cell };
  });
  findings.forEach((finding) => run.tell(finding));
}

function scalarCells(run: FillRun, kept: ReadonlyMap<string, KeptCell>): FilledCellNow[] {
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

function listCells(run: FillRun, kept: ReadonlyMap<string, KeptCell>): FilledCellNow[] {
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
