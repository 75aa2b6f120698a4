import type { Finding } from '../../kpi/finding';
import { segmentsOf } from '../../ooxml/sheet/segments';
import type { SheetPlan } from '../../report/plan/plan';
import { tellBareRows } from '../../report/plan/removedRows/bareRows';
import type { RowSpan } from '../../report/plan/rowFlow';
import type { LaidThing, RowImage } from '../../report/workbook/record';

/** What a file gets back with its rows, and the open workbook does not. */
export function rowsBareInExcel({ sheet, changes }: SheetPlan): Finding[] {
  const returned = new Map<RowImage, RowSpan>();
  for (const segment of segmentsOf(changes)) {
    if (segment.kind !== 'image') continue;
    const { image, newFrom: row } = segment;
    returned.set(image, { first: returned.get(image)?.first ?? row, last: row });
  }
  return tellBareRows(sheet, returned, lostInExcel);
}

/** A conditional format of which a part stands follows its rows in Excel, too. */
function lostInExcel({ laid = [] }: RowImage): LaidThing[] {
  return laid.filter(({ thing, stands }) => !(stands && thing === 'conditionalFormat')).map(({ thing }) => thing);
}
