import type { Finding } from '../../kpi/finding';
import { splitMarkers } from '../markers/markerText';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import * as messages from './messages';

/** Markers in headers, footers, text boxes, comments and charts: nothing fills them. */
export function outsideMarkers({ outside }: WorkbookSnapshot): Finding[] {
  return outside.flatMap((one) =>
    [...markersIn(one.text)].map((marker) => ({
      severity: 'warning',
      rule: 'marker.outside',
      message: messages.outsideMarker(one, marker),
      where: { sheet: one.sheet, marker },
    })),
  );
}

/** The markers of a text, each once. */
function markersIn(text: string): Set<string> {
  return new Set(splitMarkers(text).flatMap((piece) => (piece.kind === 'literal' ? [] : [piece.source])));
}
