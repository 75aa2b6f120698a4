import type { Finding } from '../../../kpi/finding';
import type { RowImage } from '../../workbook/record';
import * as messages from '../messages';
import type { RowSpan } from '../rowFlow';

/** Tells, once for each sheet, that rows come back without what lay on them besides their cells. */
export function tellBareRows(sheet: string, returned: ReadonlyMap<RowImage, RowSpan>): Finding[] {
  const bare = [...returned].filter(([{ lay = [] }]) => lay.length > 0);
  if (bare.length === 0) return [];
  const first = Math.min(...bare.map(([, span]) => span.first));
  const last = Math.max(...bare.map(([, span]) => span.last));
  const things = [...new Set(bare.flatMap(([{ lay = [] }]) => lay))];
  const message = messages.rowsCameBare(first, last, things);
  return [{ severity: 'warning', rule: 'rows.bare', message, where: { sheet } }];
}
