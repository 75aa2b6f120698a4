/**
 * One workbook may hold several reports, filled for different periods, areas or data: a fill of some sheets leaves the
 * other reports alone, and its record carries theirs along (`FillRecord.beside`).
 */
import type { FillRecord, RecordPositions } from './record';

/** Every report of a workbook, the one filled last first. */
export function reportsIn(record: FillRecord | undefined): readonly FillRecord[] {
  return record ? [record, ...(record.beside ?? [])] : [];
}

/** What the reports say of sheets that are left alone; reports without any are left out, and so are lost places. */
export function reportsOnSheets(
  record: FillRecord | undefined,
  positions: RecordPositions,
  isKept: (sheet: string) => boolean,
): readonly FillRecord[] {
  const stays = ({ name }: { readonly name: string }): boolean => {
    const position = positions.get(name);
    return position !== undefined && isKept(position.sheet);
  };
  return reportsIn(record).flatMap(({ beside, cut, cutNames, keptFormulas, template, qualified, ...report }) => {
    const scalars = report.scalars.filter(stays);
    const bands = report.bands.filter(stays);
    const dropped = report.dropped.filter(stays);
    if (scalars.length + bands.length + dropped.length === 0) return [];
    return [{ ...report, scalars, bands, dropped, ...(qualified ? { qualified: qualified.filter(stays) } : {}) }];
  });
}

/** All defined names of a report. */
export function namesOf({ scalars, bands, dropped, qualified = [], cut = [] }: FillRecord): string[] {
  return [...scalars, ...bands, ...dropped, ...qualified, ...cut].map(({ name }) => name);
}

/** The first report with the others beside it; undefined where there is none. */
export function joinedReports(reports: readonly FillRecord[]): FillRecord | undefined {
  const [first, ...others] = reports;
  return first && (others.length > 0 ? { ...first, beside: others } : first);
}

/** Where the names of reports point; sheets that are left alone keep their rows. */
export function positionsOf(reports: readonly FillRecord[], positions: RecordPositions): RecordPositions {
  return new Map(
    reports.flatMap(namesOf).flatMap((name) => {
      const position = positions.get(name);
      return position ? [[name, position] as const] : [];
    }),
  );
}
