import type { Book, BookSheet } from './book';
import { withRuleFormulas } from './ruleFormulas';
import { publishNames } from './publishNames';

/** Rewrites a formula without "="; `home` is the sheet that references without a sheet mean. */
export type Rewrite = (formula: string, home: string | undefined) => string;

/**
 * Rewrites every formula the book keeps beside the grid: names, rules of conditional formats and validations, series of
 * charts, print areas. The grid rewrites those in its cells.
 */
export function followReferences(book: Book, rewrite: Rewrite): void {
  for (const name of book.names) {
    const home = name.sheet === undefined ? undefined : book.engine.sheet(name.sheet)?.name;
    name.formula = rewrite(name.formula, home);
  }
  publishNames(book);
  for (const sheet of book.sheets.values()) followOnSheet(sheet, book.engine.sheet(sheet.id)?.name, rewrite);
}

function followOnSheet(sheet: BookSheet, home: string | undefined, rewrite: Rewrite): void {
  const follow = (formula: string): string => rewrite(formula, home);
  for (const format of sheet.conditionalFormats) format.rule = withRuleFormulas(format.rule, follow);
  for (const validation of sheet.validations) validation.rule = withRuleFormulas(validation.rule, follow);
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    // Only a reference names cells; a text stays as it is.
    if (series.name.includes('!')) series.name = follow(series.name);
    series.values = follow(series.values);
    series.categories = follow(series.categories);
  }
  if (sheet.printArea !== undefined) {
    const areas = sheet.printArea.split(',').map(follow);
    sheet.printArea = areas.filter((area) => !area.includes('#REF!')).join(',') || undefined;
  }
}
