import { fromKeptFormula } from '../../report/references/keptFormula';
import { joinRanges } from '../../report/references/joinRanges';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { SheetMaps } from '../../report/references/sheetMaps';
import type { LaidImage } from '../../report/workbook/record';
import type { CellRange } from '../../report/workbook/snapshot';
import type { FirstCell } from '../references/firstCell';
import type { Segment } from '../sheet/segments';
import { anchoredAt } from './anchoredAt';
import { formKey, type LaidForm } from './laidForm';

/** A conditional format, data validation or hyperlink that comes back with its rows, at its place after the fill. */
export interface ReturnedThing {
  readonly form: LaidForm;
  readonly areas: readonly CellRange[];
  /** The cell that the formulas of the form are written for. */
  readonly corner: FirstCell;
  /** It may stand in the sheet, on rows beside these, and reach them already. */
  readonly stands: boolean;
}

/** What comes back with the rows that come back, the same on several rows once. */
export function returnedThings(segments: readonly Segment[], sheet: string, maps: SheetMaps): ReturnedThing[] {
  const found = new Map<string, OpenThing[]>();
  for (const segment of segments) {
    if (segment.kind !== 'image') continue;
    const { image, newFrom: row, kept } = segment;
    for (const laid of image.laid ?? []) {
      const formulas = laid.formulas.map((formula) =>
        fromKeptFormula(rewriteFormula(formula, sheet, maps), row, kept.index, kept.origins),
      );
      addTo(found, { ...laid, formulas }, row);
    }
  }
  return [...found.values()].flat().map((thing) => ({ ...thing, areas: joinRanges(thing.areas) }));
}

interface OpenThing extends ReturnedThing {
  readonly areas: CellRange[];
  stands: boolean;
}

function addTo(found: Map<string, OpenThing[]>, laid: LaidImage, row: number): void {
  const { firstColumn, lastColumn, stands, ...form } = laid;
  const key = formKey(form);
  const alike = found.get(key) ?? [];
  const corner = { row, column: firstColumn };
  const area = { firstRow: row, lastRow: row, firstColumn, lastColumn };
  const same = alike.find((thing) => saysTheSame(thing, { form, corner }));
  if (same) {
    same.areas.push(area);
    same.stands &&= stands === true;
  } else found.set(key, [...alike, { form, areas: [area], corner, stands: stands === true }]);
}

/** Whether two things of one form have the same formulas. */
export function saysTheSame(
  one: Pick<ReturnedThing, 'form' | 'corner'>,
  other: Pick<ReturnedThing, 'form' | 'corner'>,
): boolean {
  const { form } = other;
  const here = anchoredAt(other.corner, one.corner, form.thing, one.form.formulas);
  return here.every((formula, index) => formula === form.formulas[index]);
}
