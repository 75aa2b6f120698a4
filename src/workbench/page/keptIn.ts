import type { Book, BookSheet } from '../book/book';
import { isChartDrawn } from './charts/chartOption';
import { isDrawn } from './rules/gridRules';

/** How much all sheets of a workbook have that the grid does not draw. */
export function keptIn({ sheets }: Book) {
  const sum = (countOn: (sheet: BookSheet) => number) =>
    [...sheets.values()].reduce((total, sheet) => total + countOn(sheet), 0);
  return {
    formats: sum(({ conditionalFormats }) => conditionalFormats.filter((format) => !isDrawn(format)).length),
    validations: sum(({ validations }) => validations.length),
    tables: sum(({ tables }) => tables.filter(({ style }) => style !== '').length),
    filters: sum(({ autoFilter }) => (autoFilter ? 1 : 0)),
    charts: sum(({ charts }) => charts.filter((chart) => !isChartDrawn(chart)).length),
    pivots: sum(({ kept }) => kept.pivots),
    notes: sum(({ kept }) => kept.notes),
    pictures: sum(({ kept }) => kept.pictures),
    slicers: sum(({ kept }) => kept.slicers),
  };
}
