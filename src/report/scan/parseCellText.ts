import { NgktError, type Where } from '../../kpi/finding';
import { nextMarker, type MarkerPiece } from '../markers/markerText';
import * as markerMessages from '../markers/messages';
import { parseMarker } from '../markers/parseMarker';
import type { CellMarker } from './templateLine';

/** The markers of one cell's text. What cannot be read goes to `report` with its place, and reading goes on. */
export function parseCellText(text: string, where: Where, report: (error: NgktError) => void): CellMarker[] {
  let markers: CellMarker[] | undefined;
  for (let piece = nextMarker(text, 0); piece; piece = nextMarker(text, piece.to)) {
    const marker = readMarker(piece, where, report);
    if (!marker) continue;
    // Most cells hold one, and a list made for one takes no room for more.
    if (markers) markers.push(marker);
    else markers = [marker];
  }
  return markers ?? [];
}

function readMarker(piece: MarkerPiece, where: Where, report: (error: NgktError) => void): CellMarker | undefined {
  const { from, to, source } = piece;
  if (piece.kind === 'unclosed') {
    report(new NgktError('marker.unclosed', markerMessages.unclosed(), { ...where, marker: source }));
    return undefined;
  }
  try {
    return { from, to, source, marker: parseMarker(piece.body) };
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    report(error.at({ ...where, marker: source }));
    return undefined;
  }
}
