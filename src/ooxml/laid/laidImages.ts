import { toKeptFormula, type ListRows } from '../../report/references/keptFormula';
import type { RowMap } from '../../report/references/rowMap';
import type { LaidImage, LaidThing } from '../../report/workbook/record';
import type { CutArea } from '../references/cutAreas';
import { anchoredAt } from './anchoredAt';
import { laidForm, type LaidForm, type Numbering } from './laidForm';

/** What lay on a row that goes. */
export interface LaidOnRow {
  readonly laid: readonly LaidImage[];
  /** What does not come back with the row. */
  readonly lost: readonly LaidThing[];
}

const NOTHING: LaidOnRow = { laid: [], lost: [] };

/** The sheet whose rows go. */
export interface LaidSource extends Numbering {
  readonly sheet: string;
  readonly text: string;
  readonly map: RowMap;
  /** Filled lists among the rows that go. */
  readonly lists: readonly ListRows[];
  /** What a formula reads like after the fill, see `followWhole`. */
  movedWhole(formula: string): string | undefined;
}

/** Makes images of what lies on rows that go besides their cells. */
export class LaidImages {
  private readonly forms = new Map<CutArea['element'], LaidForm | undefined>();

  constructor(
    private readonly areas: readonly CutArea[],
    private readonly source: LaidSource,
  ) {}

  /** @param places all rows that go together with this one, see `keptPlaces` */
  on(row: number, places: ReadonlyMap<number, number>): LaidOnRow {
    const areas = this.areas.filter(({ range }) => range.firstRow <= row && row <= range.lastRow);
    if (areas.length === 0) return NOTHING;
    const laid: LaidImage[] = [];
    const lost = new Set<LaidThing>();
    for (const area of areas) {
      const ends = area.gone ? [] : this.endsAt(area, row);
      if (!area.gone && ends.length === 0) continue;
      const image = this.image(area, row, places);
      if (image) laid.push({ ...image, ...(!area.gone && { stands: true }), ...this.sidesOf(area, row) });
      else if (area.gone || ends.some((side) => !this.isRemembered(area, side))) lost.add(area.thing);
    }
    return { laid, lost: [...lost] };
  }

  /** Of which end of a range that stays in part a row is. */
  private endsAt({ range }: CutArea, row: number): ('first' | 'last')[] {
    const { map } = this.source;
    const goes = (from: number, to: number): boolean => {
      for (let at = from; at <= to; at++) if (!map.isTakenOut(at)) return false;
      return true;
    };
    return [
      ...(goes(range.firstRow, row) ? (['first'] as const) : []),
      ...(goes(row, range.lastRow) ? (['last'] as const) : []),
    ];
  }

  private isRemembered({ range }: CutArea, side: 'first' | 'last'): boolean {
    return this.source.map.remembersEnd(side === 'first' ? range.firstRow : range.lastRow, side, range);
  }

  /** Undefined where it cannot come back as it was. */
  private image(area: CutArea, row: number, places: ReadonlyMap<number, number>): LaidImage | undefined {
    const { thing, range, corner } = area;
    const form = this.formOf(area);
    if (!form) return undefined;
    const { firstColumn, lastColumn } = range;
    const formulas: string[] = [];
    for (const formula of anchoredAt({ row, column: firstColumn }, corner, thing, form.formulas)) {
      const moved = this.source.movedWhole(toKeptFormula(formula, this.source.sheet, row, places));
      if (moved === undefined) return undefined;
      formulas.push(moved);
    }
    return { ...form, formulas, firstColumn, lastColumn };
  }

  private formOf({ thing, element }: CutArea): LaidForm | undefined {
    const { forms, source } = this;
    if (!forms.has(element)) forms.set(element, laidForm(thing, element, source.text, source));
    return forms.get(element);
  }

  private sidesOf({ range }: CutArea, row: number): Pick<LaidImage, 'above' | 'below'> {
    // Of a list one entry is kept for all.
    const list = this.source.lists.find(({ first, height }) => first <= row && row < first + height);
    const last = list ? row + list.height * (list.count - 1) : row;
    return { ...(row > range.firstRow && { above: true }), ...(last < range.lastRow && { below: true }) };
  }
}
