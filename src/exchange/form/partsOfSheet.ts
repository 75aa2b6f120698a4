import type { FormCells } from './formCells';
import { agreementNames, definitionNames, eventNames, partnerNames, ROW_PREFIX, rowColumnNames } from './formNames';

/**
 * The last row that can only belong to what ends with `row`: the one before the form's next list, whose headings count, or
 * before its table of indicators. Infinity where nothing follows on the sheet.
 */
export function lastRowBefore(cells: FormCells, sheet: string, row: number): number {
  const indicators = cells.endings(ROW_PREFIX).map((code) => ROW_PREFIX + code);
  const lists = [partnerNames, agreementNames, eventNames, definitionNames].map((names) => Object.values(names));
  const parts: readonly (readonly string[])[] = [...lists, [...indicators, ...Object.values(rowColumnNames)]];
  const beginnings = parts.flatMap((names) => {
    const rows = names.flatMap((name) => {
      const place = cells.place(name);
      return place?.sheet === sheet ? [place.range.firstRow] : [];
    });
    return rows.length === 0 ? [] : [Math.min(...rows)];
  });
  return Math.min(...beginnings.filter((first) => first > row), Infinity) - 1;
}
