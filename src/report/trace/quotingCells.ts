import type { FigureName } from '../brief/document';
import { cellName } from '../references/cellAddress';
import type { FillRecord, RecordPositions, SourceNote } from '../workbook/record';
import { reportsIn } from '../workbook/reports';

/** A filled cell. */
export interface QuotingCell {
  readonly sheet: string;
  readonly cell: string;
}

/** The filled cells that rest on a figure, report by report; of a list those of its rows that do. */
export function quotingCells(
  record: FillRecord | undefined,
  positions: RecordPositions,
  figure: FigureName,
): readonly QuotingCell[] {
  return reportsIn(record).flatMap((report) => cellsOf(report, positions, figure));
}

function cellsOf(report: FillRecord, positions: RecordPositions, figure: FigureName): QuotingCell[] {
  const quoted = new Set(report.sources.flatMap((note, index) => (isOf(note, figure) ? [index] : [])));
  if (quoted.size === 0) return [];
  const rests = (sources: readonly number[]): boolean => sources.some((source) => quoted.has(source));
  const scalars = report.scalars.flatMap(({ name, sources }): QuotingCell[] => {
    const position = positions.get(name);
    if (!position || !rests(sources)) return [];
    const { firstRow, firstColumn } = position.range;
    return [{ sheet: position.sheet, cell: cellName(firstRow, firstColumn) }];
  });
  const lists = report.bands.flatMap(({ name, keys, height, cells, sources, cellSources }): QuotingCell[] => {
    const position = positions.get(name);
    if (!position) return [];
    return keys.flatMap((_, row) =>
      cells.flatMap(({ rowOffset, column }, index) => {
        if (!rests((cellSources ? cellSources[row]?.[index] : sources[row]) ?? [])) return [];
        return { sheet: position.sheet, cell: cellName(position.range.firstRow + row * height + rowOffset, column) };
      }),
    );
  });
  return [...scalars, ...lists];
}

function isOf(note: SourceNote, { indicator, area, period, counterpart = '' }: FigureName): boolean {
  return (
    note.indicator === indicator && note.area === area && note.period === period && note.counterpart === counterpart
  );
}
