import { splitMarkers } from '../../../report/markers/markerText';
import { markedSheets } from '../../../report/scan/recordOnSheet';
import type { RecordPositions } from '../../../report/workbook/record';
import { reportsIn, namesOf } from '../../../report/workbook/reports';
import type { WorkbookSnapshot } from '../../../report/workbook/snapshot';
import type { BuiltInTemplate } from './builtInTemplates';

/** What a report on a sheet was filled for last. */
export interface FilledFor {
  readonly period: string;
  readonly area: string;
  readonly boundary: string;
  readonly lang: 'vi' | 'en';
  readonly datasetId: string;
  readonly datasetTitle: string;
  /** ISO day of the fill. */
  readonly filled: string;
}

/** A sheet of the open workbook that can be filled. */
export interface FillableSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Markers that stand in cells, not yet filled. */
  readonly markers: number;
  readonly filledFor?: FilledFor;
}

/** The workbook as it was read, as far as a plan needs it. */
export interface TemplateContent {
  readonly snapshot: WorkbookSnapshot;
  readonly positions: RecordPositions;
}

export interface WorkbookOverview {
  readonly sheets: readonly FillableSheet[];
  readonly activeSheet: string;
  /** For weighing what the sheets ask for. */
  readonly content: TemplateContent;
  /** A built-in template that was just added, and its sheets. */
  readonly inserted?: { readonly template: BuiltInTemplate; readonly sheets: readonly string[] };
}

/** The sheets that hold markers or a filled report, in the workbook's order. */
export function workbookOverview(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  activeSheet: string,
): WorkbookOverview {
  const filled = filledSheets(snapshot, positions);
  const sheets = markedSheets(snapshot, positions).flatMap(({ sheet, markers: marked }): FillableSheet[] => {
    const { name, hidden, cells } = sheet;
    let markers = 0;
    for (const cell of cells) {
      if (!marked.isMarker(cell)) continue;
      markers += splitMarkers(String(cell.value)).filter(({ kind }) => kind === 'marker').length;
    }
    const filledFor = filled.get(name);
    if (markers === 0 && !filledFor) return [];
    return [{ name, hidden, markers, ...(filledFor ? { filledFor } : {}) }];
  });
  return { sheets, activeSheet, content: { snapshot, positions } };
}

function filledSheets(snapshot: WorkbookSnapshot, positions: RecordPositions): ReadonlyMap<string, FilledFor> {
  const filled = new Map<string, FilledFor>();
  for (const report of reportsIn(snapshot.record)) {
    const { period, area, boundary, lang, dataset, filled: day } = report;
    const filledFor = {
      period,
      area,
      boundary,
      lang,
      datasetId: dataset.id,
      datasetTitle: dataset.title,
      filled: day,
    };
    for (const name of namesOf(report)) {
      const sheet = positions.get(name)?.sheet;
      if (sheet !== undefined && !filled.has(sheet)) filled.set(sheet, filledFor);
    }
  }
  return filled;
}
