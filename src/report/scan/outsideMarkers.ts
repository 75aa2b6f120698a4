import type { Finding } from '../../kpi/finding';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import * as messages from './messages';

/** Markers in headers, text boxes, comments and charts: nothing fills them. */
export function outsideMarkers({ outside }: WorkbookSnapshot): Finding[] {
  return outside.map(({ sheet, place, text }) => ({
    severity: 'warning',
    rule: 'marker.outside',
    message: messages.outsideMarker(place, text),
    where: { sheet, marker: text },
  }));
}
