import type { Finding } from '../../../kpi/finding';
import type { LaidThing, RowImage } from '../../workbook/record';
import * as messages from '../messages';
import type { RowSpan } from '../rowFlow';

/**
 * Tells, once for each sheet, that rows come back without what lay on them besides their cells.
 * @param lostFrom what does not come back with a row; by default what nobody can put back
 */
export function tellBareRows(
  sheet: string,
  returned: ReadonlyMap<RowImage, RowSpan>,
  lostFrom: (image: RowImage) => readonly LaidThing[] = ({ lay = [] }) => lay,
): Finding[] {
  const bare = [...returned]
    .map(([image, span]) => ({ span, lost: lostFrom(image) }))
    .filter(({ lost }) => lost.length > 0);
  if (bare.length === 0) return [];
  const first = Math.min(...bare.map(({ span }) => span.first));
  const last = Math.max(...bare.map(({ span }) => span.last));
  const things = [...new Set(bare.flatMap(({ lost }) => lost))];
  const message = messages.rowsCameBare(first, last, things);
  return [{ severity: 'warning', rule: 'rows.bare', message, where: { sheet } }];
}
