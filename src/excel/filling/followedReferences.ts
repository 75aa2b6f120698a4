import { figuresOfSeries } from '../../ooxml/references/rules/charts';
import type { FillPlan } from '../../report/plan/plan';
import { nameHabits } from '../../report/references/nameHabits';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { SheetMaps } from '../../report/references/sheetMaps';
import { RECORD_NAME_PREFIX } from '../../report/workbook/record';
import { formulaTokens } from '../../report/references/formulaTokens';
import type { LiveName, LiveSeries } from '../reading/liveDetail';

/** Names that Excel keeps for itself follow rows without our help, or through the page layout. */
const BUILT_IN = /^(?:_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/i;

/** What a defined name means after the fill. The fill record's own names are set by the fill. */
export function followedName(
  { name, sheet, formula }: LiveName,
  maps: SheetMaps,
  given: FillPlan['names'] = [],
): string {
  if (BUILT_IN.test(name) || name.startsWith(RECORD_NAME_PREFIX)) return formula;
  const back = given.find((one) => one.name === name && one.sheet === sheet);
  return back?.formula ?? rewriteFormula(formula, sheet ?? '', maps, nameHabits(name));
}

/** The ranges of a chart's series after the fill. */
export function followedSeries({ values, categories }: LiveSeries, maps: SheetMaps): LiveSeries {
  const namesHabits = values !== undefined && runsDown(values) ? ({ singleCells: 'extend' } as const) : figuresOfSeries;
  return {
    ...(values !== undefined && { values: rewriteFormula(values, '', maps, figuresOfSeries) }),
    ...(categories !== undefined && { categories: rewriteFormula(categories, '', maps, namesHabits) }),
  };
}

/** Whether the figures of a series stand in one column. */
function runsDown(values: string): boolean {
  return formulaTokens(values).every(
    (token) => token.kind !== 'reference' || token.first.column === (token.last ?? token.first).column,
  );
}

/** A print area after the fill; "" where nothing is left of it. */
export function followedPrintArea(reference: string, sheet: string, maps: SheetMaps): string {
  if (reference === '') return '';
  const followed = rewriteFormula(reference, sheet, maps);
  return followed.includes('#REF!') ? '' : followed;
}
