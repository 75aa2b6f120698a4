import type { Where } from '../../kpi/finding';
import type { Marker } from '../markers/marker';
import type { BandRecord, RowImage, ScalarRecord } from '../workbook/record';
import type { CellSnapshot } from '../workbook/snapshot';

/**
 * A sheet as its template was: the rows that hold markers, in the template's order, whether the markers stand in the
 * cells or an earlier fill wrote over them, and with the rows that an earlier fill took out.
 */
export interface TemplateLine {
  /** The row it stands in now; for a row that was taken out, the row it belongs above. */
  readonly at: number;
  /** Present for a row that was taken out. */
  readonly image?: RowImage;
  /** For a row of markers only, taken out: the opening marker of the block it opens or closes. */
  readonly block?: string;
  /** Present for a row of the first repetition of a list that is filled already. */
  readonly band?: FilledBand;
  /** In column order. */
  readonly cells: readonly TemplateCell[];
  /** The row holds more than cells with markers. */
  readonly other: boolean;
}

export interface TemplateCell {
  readonly column: number;
  /** The template's text and number format, also where an earlier fill wrote over them. */
  readonly text: string;
  readonly format: string;
  /** An earlier fill changed the number format, so that the template's must be given with every content. */
  readonly formatChanged: boolean;
  readonly runs?: string;
  /** What stands there now; undefined where the cell is empty or its row was taken out. */
  readonly current: CellSnapshot | undefined;
  /** Present where an earlier fill wrote a single value. */
  readonly record?: ScalarRecord;
  readonly markers: readonly CellMarker[];
  /** Where the cell is, in the reader's words. */
  readonly where: Where;
}

/** Where a cell is, with the marker to look for there. */
export function markedPlace({ where, markers, text }: TemplateCell): Where {
  return markers.length > 0 ? { ...where, marker: text } : where;
}

export interface CellMarker {
  readonly from: number;
  readonly to: number;
  /** As typed, braces included. */
  readonly source: string;
  readonly marker: Marker;
}

/** A list that is filled already, as it stands now. */
export interface FilledBand {
  readonly record: BandRecord;
  readonly first: number;
  readonly last: number;
  /** The cells of every row from `first` to `last`. */
  readonly rows: readonly (readonly CellSnapshot[])[];
}

/** Whether the row holds nothing but markers that open and close blocks: such a row disappears when filled. */
export function holdsOnlyBlockMarkers(line: TemplateLine): boolean {
  return !line.other && line.cells.length > 0 && line.cells.every(isOnlyBlockMarkers);
}

export function isBlockMarker(marker: Marker): boolean {
  return marker.kind === 'rows' || marker.kind === 'endRows' || marker.kind === 'if' || marker.kind === 'endIf';
}

function isOnlyBlockMarkers(cell: TemplateCell): boolean {
  return cell.markers.every(({ marker }) => isBlockMarker(marker)) && textOutsideMarkers(cell).trim() === '';
}

export function textOutsideMarkers(cell: TemplateCell): string {
  let text = '';
  let at = 0;
  for (const { from, to } of cell.markers) {
    text += cell.text.slice(at, from);
    at = to;
  }
  return text + cell.text.slice(at);
}
