import { NgktError, type Where } from '../../kpi/finding';
import { splitMarkers } from '../markers/markerText';
import * as markerMessages from '../markers/messages';
import { parseMarker } from '../markers/parseMarker';
import type { CellMarker } from './templateLine';

/** The markers of one cell's text. What cannot be read goes to `report` with its place, and reading goes on. */
export function parseCellText(text: string, where: Where, report: (error: NgktError) => void): CellMarker[] {
  const markers: CellMarker[] = [];
  for (const piece of splitMarkers(text)) {
    if (piece.kind === 'literal') continue;
    const at: Where = { ...where, marker: piece.source };
    if (piece.kind === 'unclosed') {
      report(new NgktError('marker.unclosed', markerMessages.unclosed(), at));
      continue;
    }
    try {
      markers.push({ from: piece.from, to: piece.to, source: piece.source, marker: parseMarker(piece.body) });
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
      report(error.at(at));
    }
  }
  return markers;
}
