import { NgktError } from '../../kpi/finding';
import { rangeName } from '../references/cellAddress';
import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import type { Block } from './block';
import { blockRows, bodyLines, type BlockRows } from './blockRows';
import * as messages from './messages';
import type { TemplateLine } from './templateLine';

interface Scanned {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly TemplateLine[];
  readonly blocks: readonly Block[];
}

/** Blocks take whole rows: what the sheet has there besides cells must lie wholly inside or outside. */
export function checkStructure({ sheet, lines, blocks }: Scanned, report: (error: NgktError) => void): void {
  for (const block of blocks) {
    const rows = blockRows(block, lines);
    const { source, cell, children } = block;
    const where = { ...cell.where, marker: source };
    const rowsText = `${rows.from}–${rows.to}`;
    if (bodyLines(block, lines).length === 0 && rows.bodyTo < rows.bodyFrom) {
      report(new NgktError('block.empty', messages.emptyBlock(source), where));
    } else if (rows.to >= rows.from) {
      for (const { name, range } of sheet.tables) {
        if (touches(range, rows) && !tableFits(range, rows, block)) {
          report(new NgktError('block.table', messages.tableAcrossBlock(name, source, rowsText), where));
        }
      }
      for (const merge of sheet.merges) {
        if (touches(merge, rows) && !mergeFits(merge, rows, block)) {
          report(new NgktError('block.merge', messages.mergeAcrossBlock(rangeName(merge), source, rowsText), where));
        }
      }
    }
    checkStructure({ sheet, lines, blocks: children }, report);
  }
}

function touches(range: CellRange, { from, to }: BlockRows): boolean {
  return range.firstRow <= to && range.lastRow >= from;
}

/** A table's heading must stay, and at least one of its rows. */
function tableFits(table: CellRange, { from, to, bodyTo }: BlockRows, { opening }: Block): boolean {
  if (table.firstRow >= from) return false;
  if (opening.kind === 'rows') return table.lastRow >= bodyTo;
  return table.lastRow >= to && (from > table.firstRow + 1 || to < table.lastRow);
}

function mergeFits(merge: CellRange, rows: BlockRows, { opening }: Block): boolean {
  const { from, to, bodyFrom, bodyTo, band } = rows;
  if (merge.firstRow < from && merge.lastRow > to) return true;
  if (opening.kind === 'if') return merge.firstRow >= from && merge.lastRow <= to;
  if (merge.firstRow === merge.lastRow) return true;
  if (merge.firstRow < bodyFrom || merge.lastRow > bodyTo) return false;
  const height = band?.record.height ?? bodyTo - bodyFrom + 1;
  return Math.floor((merge.firstRow - bodyFrom) / height) === Math.floor((merge.lastRow - bodyFrom) / height);
}
