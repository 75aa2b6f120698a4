import { formulaTokens } from '../../report/references/formulaTokens';
import { rangeName } from '../../report/references/cellAddress';
import { rangesOf } from '../reading/addresses';
import type { LiveName, LiveSeries } from '../reading/liveDetail';

/** Sets what a name means; `formula` without "=". */
export function writeName(
  workbook: Excel.Workbook,
  { name, sheet }: Pick<LiveName, 'name' | 'sheet'>,
  formula: string,
): void {
  const names = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
  names.getItem(name).formula = `=${formula}`;
}

/**
 * Points a series at other cells.
 * @returns false where some of it is left as Excel has it: Office.js takes one range, not several areas
 */
export function writeSeries(
  workbook: Excel.Workbook,
  series: Excel.ChartSeries,
  from: LiveSeries,
  to: LiveSeries,
): boolean {
  const isOther = { values: to.values !== from.values, categories: to.categories !== from.categories };
  const values = isOther.values ? oneRange(workbook, to.values) : undefined;
  if (values) series.setValues(values);
  const categories = isOther.categories ? oneRange(workbook, to.categories) : undefined;
  if (categories) series.setXAxisValues(categories);
  return isOther.values === Boolean(values) && isOther.categories === Boolean(categories);
}

/** The cells of a reference that is one range with its sheet; undefined for any other. */
export function oneRange(workbook: Excel.Workbook, reference: string | undefined): Excel.Range | undefined {
  const tokens = formulaTokens(reference ?? '');
  const [token] = tokens;
  const [range] = rangesOf(reference ?? '');
  if (tokens.length !== 1 || token?.kind !== 'reference' || !range) return undefined;
  const [sheet] = token.sheets;
  return sheet === undefined ? undefined : workbook.worksheets.getItem(sheet).getRange(rangeName(range));
}

/** @param printArea reference without sheet; what is to be none is left as Excel has it */
export function writePrintArea(sheet: Excel.Worksheet, printArea: string): void {
  if (printArea !== '') sheet.pageLayout.setPrintArea(printArea.replaceAll('$', ''));
}
