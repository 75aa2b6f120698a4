import { NgktError, type Where } from '../../kpi/finding';
import { nextMarker } from '../markers/markerText';
import * as markerMessages from '../markers/messages';
import { parseMarker } from '../markers/parseMarker';
import type { CellMarker } from './templateLine';

/** The markers of one cell's text. What cannot be read goes to `report` with its place, and reading goes on. */
export function parseCellText(text: string, where: Where, report: (error: NgktError) => void): CellMarker[] {
  const markers: CellMarker[] = [];
  for (let piece = nextMarker(text, 0); piece; piece = nextMarker(text, piece.to)) {
    const { from, to, source } = piece;
    if (piece.kind === 'unclosed') {
      report(new NgktError('marker.unclosed', markerMessages.unclosed(), { ...where, marker: source }));
      continue;
    }
    try {
      markers.push({ from, to, source, marker: parseMarker(piece.body) });
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
      report(error.at({ ...where, marker: source }));
    }
  }
  return markers;
}
