import type { Block } from '../../scan/block';
import { blockRows } from '../../scan/blockRows';
import type { ScannedSheet } from '../../scan/scanWorkbook';
import type { TemplateLine } from '../../scan/templateLine';
import { fingerprint } from '../../workbook/fingerprint';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { FillRun } from '../fillRun';

/**
 * What people typed since the first fill into rows of an `{{#if}}` that now go. The record knows what the template had there:
 * it is noted when a block is filled for the first time.
 */
export function notesInRows(run: FillRun, scanned: ScannedSheet, block: Block): readonly CellSnapshot[] {
  const plain = plainCells(scanned, block);
  if (!wasFilled(block, scanned.lines)) {
    for (const { value } of plain) run.templatePrints.add(fingerprint(value));
    return [];
  }
  return plain.filter(({ value }) => !run.templatePrints.has(fingerprint(value)));
}

function wasFilled({ openLine, closeLine }: Block, lines: readonly TemplateLine[]): boolean {
  return lines
    .slice(openLine, closeLine + 1)
    .some(({ image, band, cells }) => image !== undefined || band !== undefined || cells.some(({ record }) => record));
}

/** Cells of the block's rows that hold neither markers nor formulas, those of filled lists left out. */
function plainCells({ sheet, lines, bands }: ScannedSheet, block: Block): CellSnapshot[] {
  const { from, to } = blockRows(block, lines);
  const inList = (row: number): boolean => bands.some(({ first, last }) => row >= first && row <= last);
  const ofTemplate = new Set<CellSnapshot | undefined>(
    lines.slice(block.openLine, block.closeLine + 1).flatMap(({ cells }) => cells.map(({ current }) => current)),
  );
  return sheet.cells.filter(
    (cell) =>
      cell.row >= from &&
      cell.row <= to &&
      cell.value !== null &&
      cell.formula === undefined &&
      !ofTemplate.has(cell) &&
      !inList(cell.row),
  );
}
