import type { Book, KeptContent } from '../book/book';

/** What all sheets of a workbook have that the grid does not draw. */
export function keptIn({ sheets }: Book): KeptContent {
  const kept = [...sheets.values()].map((sheet) => sheet.kept);
  const sum = (of: keyof KeptContent) => kept.reduce((total, each) => total + each[of], 0);
  return {
    charts: sum('charts'),
    pivots: sum('pivots'),
    comments: sum('comments'),
    pictures: sum('pictures'),
    slicers: sum('slicers'),
  };
}
