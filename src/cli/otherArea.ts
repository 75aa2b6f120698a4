import type { Area } from '../kpi/area';
import type { AreaList } from '../kpi/areaList';
import type { Finding } from '../kpi/finding';
import { reportsIn } from '../report/workbook/reports';
import type { WorkbookSnapshot } from '../report/workbook/snapshot';
import type { Options } from './options';

/** A report of one province that is filled for the whole country because nobody said for which area. */
export function otherArea(
  { record }: Pick<WorkbookSnapshot, 'record'>,
  area: Area,
  areas: AreaList,
  options: Options,
): readonly Finding[] {
  const before = reportsIn(record).find((report) => report.area !== '' && report.area !== area.id)?.area;
  if (before === undefined || options.value('area') !== undefined) return [];
  const name = areas.byId(before)?.shortName ?? before;
  const message = {
    vi: `Báo cáo này trước được điền cho ${name}, nay được điền cho ${area.name} vì lệnh không có --area. Nếu vẫn là báo cáo của ${name}, hãy điền lại với --area ${before}.`,
    en: `This report was filled for ${name} before and is filled for ${area.name} now, because the command has no --area. If it is still ${name}'s, fill it again with --area ${before}.`,
  };
  return [{ severity: 'warning', rule: 'fill.otherArea', message, where: {} }];
}
