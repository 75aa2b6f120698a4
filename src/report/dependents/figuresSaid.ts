import { parseMarker } from '../markers/parseMarker';
import { splitMarkers } from '../markers/markerText';

/** What a template cell says of figures: the figures themselves, something worked out from them, or nothing. */
export type FiguresSaid = 'figure' | 'derived' | 'nothing';

/** Fields that are the figure itself. */
const FIGURE = new Set(['value', 'text', 'words']);
/** Fields worked out from figures. */
const DERIVED = new Set(['status', 'gap', 'yoy', 'change', 'share', 'rank', 'ranktext', 'rankchange', 'peers']);

/** @param template a template's text whose markers can be read */
export function figuresSaid(template: string): FiguresSaid {
  const said = splitMarkers(template).flatMap((piece) => (piece.kind === 'marker' ? [saidBy(piece.body)] : []));
  if (said.includes('figure')) return 'figure';
  return said.includes('derived') ? 'derived' : 'nothing';
}

function saidBy(body: string): FiguresSaid {
  const marker = parseMarker(body);
  switch (marker.kind) {
    case 'figure':
      return saidByField(marker.reference.field);
    case 'rowField':
      return saidByField(marker.name);
    case 'brief':
    case 'count':
      return 'derived';
    default:
      return 'nothing';
  }
}

function saidByField(field: string): FiguresSaid {
  const name = field.toLowerCase();
  if (FIGURE.has(name)) return 'figure';
  return DERIVED.has(name) ? 'derived' : 'nothing';
}
