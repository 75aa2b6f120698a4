import { shiftFormula } from '../../report/references/shiftFormula';
import type { LaidImage, RowImage } from '../../report/workbook/record';
import { formKey } from './laidForm';

/** One of the rows that are out of the sheet at one place, from top to bottom. */
export interface OutRow {
  readonly image: RowImage;
  /** An earlier fill took it out, so that nobody saw what lay around it when it went. */
  readonly wasOut: boolean;
}

/**
 * A thing whose range goes on beyond a row that goes lies on the rows, too, that went before and stood between that row
 * and the next.
 */
export function withThingsBetween(rows: readonly OutRow[]): readonly RowImage[] {
  if (!rows.some(({ image, wasOut }) => !wasOut && image.laid)) return rows.map(({ image }) => image);
  const downwards = spread(rows, 'below');
  const upwards = spread([...downwards].reverse(), 'above');
  return upwards.reverse().map(({ image }) => image);
}

/** @param side on which the rows follow */
function spread(rows: readonly OutRow[], side: 'above' | 'below'): OutRow[] {
  let reaching: readonly LaidImage[] = [];
  return rows.map((row) => {
    const added = row.wasOut ? reaching.filter((thing) => !lies(thing, row.image)) : [];
    const image = added.reduce(withThing, row.image);
    reaching = (image.laid ?? []).filter((thing) => thing[side]);
    return { ...row, image };
  });
}

/** What reads otherwise in every row cannot be told for a row that nobody saw it on. */
function withThing(image: RowImage, thing: LaidImage): RowImage {
  const { laid = [], lay = [] } = image;
  if (thing.formulas.every((formula) => readsAlike(formula, thing))) {
    return { ...image, laid: [...laid, { ...thing, above: true, below: true }] };
  }
  return { ...image, lay: lay.includes(thing.thing) ? lay : [...lay, thing.thing] };
}

function readsAlike(formula: string, { thing }: LaidImage): boolean {
  if (thing === 'hyperlink') return !formula.includes('‹');
  return shiftFormula(formula, 1, 0) === formula && !formula.includes('·$');
}

function lies(thing: LaidImage, { laid = [] }: RowImage): boolean {
  return laid.some((one) => isSame(one, thing));
}

function isSame(one: LaidImage, other: LaidImage): boolean {
  return (
    one.firstColumn === other.firstColumn && one.lastColumn === other.lastColumn && formKey(one) === formKey(other)
  );
}
