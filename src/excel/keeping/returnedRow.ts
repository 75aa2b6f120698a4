import { segmentsOf } from '../../ooxml/sheet/segments';
import { keptRowOf, keptValue, type KeptCell, type KeptRow } from '../../ooxml/sheet/keptRow';
import type { SheetPlan } from '../../report/plan/plan';
import { fromKeptFormula } from '../../report/references/keptFormula';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { SheetMaps } from '../../report/references/sheetMaps';
import type { CellRange } from '../../report/workbook/snapshot';
import { enteredContent, type CellChange } from '../filling/cellChange';
import { enteredText } from '../filling/enteredText';
import type { CellInput } from '../reading/liveDetail';
import { lookDescribed, type CellLook } from './cellLook';
import type { LiveRow } from './liveRows';

/** A row that comes back from the fill record, at its place after the fill. */
export interface ReturnedRow {
  readonly row: number;
  readonly look: LiveRow;
  readonly cells: readonly CellChange[];
  readonly merges: readonly CellRange[];
}

/** The rows that a plan puts back into a sheet. */
export function returnedRows(plan: SheetPlan, maps: SheetMaps): ReturnedRow[] {
  return segmentsOf(plan.changes).flatMap((segment) => {
    if (segment.kind !== 'image') return [];
    const { image, newFrom: row, writes, kept: place } = segment;
    const kept = keptRowOf(image);
    const looks = looksOf(kept);
    const moved = (formula: string): string =>
      fromKeptFormula(rewriteFormula(formula, plan.sheet, maps), row, place.index, place.origins);
    const cells = kept.cells
      .filter(({ column }) => !writes.has(column))
      .map((cell): CellChange => ({ row, column: cell.column, input: keptInput(cell, moved) }));
    for (const [column, content] of writes) {
      cells.push({ row, column, ...enteredContent(content, looks[column - 1]?.numberFormat ?? 'General') });
    }
    const merges = kept.merges.map(([firstColumn, lastColumn, rows]) => ({
      firstRow: row,
      lastRow: row + rows - 1,
      firstColumn,
      lastColumn,
    }));
    return [{ row, look: { looks, ...rowLook(kept) }, cells, merges }];
  });
}

const NO_LOOK: CellLook = { format: {}, numberFormat: 'General' };

function looksOf({ styles, cells }: KeptRow): CellLook[] {
  const described = styles.map((style) => lookDescribed(style) ?? NO_LOOK);
  const looks: CellLook[] = [];
  for (const { column, style } of cells) looks[column - 1] = described[style] ?? NO_LOOK;
  return Array.from(looks, (look: CellLook | undefined) => look ?? NO_LOOK);
}

function rowLook({ attributes }: KeptRow): Pick<LiveRow, 'height' | 'hidden'> {
  const height = Number(/ ht="([\d.]+)"/.exec(attributes)?.[1] ?? NaN);
  return { hidden: / hidden="(1|true)"/.test(attributes), ...(height > 0 && { height }) };
}

function keptInput(cell: KeptCell, moved: (formula: string) => string): CellInput {
  if (cell.formula !== undefined) return `=${moved(cell.formula)}`;
  const value = keptValue(cell);
  if (typeof value === 'string') return enteredText(value);
  if (value !== undefined) return value ?? '';
  const raw = /<v>([^<]*)<\/v>/.exec(cell.rest ?? '')?.[1] ?? '';
  return / t="b"/.test(cell.rest ?? '') ? raw === '1' : raw;
}
