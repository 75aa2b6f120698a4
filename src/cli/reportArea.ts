import type { Area, Boundary } from '../kpi/area';
import type { AreaList } from '../kpi/areaList';
import { areaNotInForce } from '../kpi/areaMessages';
import { NgktError } from '../kpi/finding';
import type { Period } from '../kpi/period';
import { formatDate } from '../language/dates';
import type { Options } from './options';
import { notTogether, UsageError } from './usage';

/**
 * The area of `--area`, by default the country. Nobody reports for a province that no longer exists in the period,
 * whether it is named or given by its id; `--boundary 63` asks for the provinces of before all the same.
 * @throws NgktError `area.*`
 */
export function reportArea(options: Options, areas: AreaList, period: Period, boundary: Boundary | undefined): Area {
  const given = options.value('area') ?? 'VN';
  const day = boundary ? areas.dayOn(boundary, period.end) : period.end;
  const area = areas.find(given, day);
  if (area.validTo !== '' && area.validTo < day) {
    throw new NgktError('area.notInForce', areaNotInForce(given, day, [area]));
  }
  return area;
}

/** @throws UsageError where one area is named and all are asked for */
export function refuseBothAreas(options: Options): void {
  if (options.value('area') === undefined || options.value('each-area') === undefined) return;
  throw notTogether(['--area', '--each-area']);
}

/** The list of `--each-area`. @throws UsageError where it is neither of the two */
export function listOfEachArea(options: Options): Boundary {
  const list = options.value('each-area');
  if (list === '34' || list === '63') return list;
  throw new UsageError({ vi: '--each-area cần 34 hoặc 63.', en: '--each-area takes 34 or 63.' });
}

/**
 * The provinces of `--each-area`.
 * @param boundary what `--boundary` says
 * @throws NgktError `area.notInForce` where the list ended before the period did
 */
export function reportAreas(
  list: Boundary,
  areas: AreaList,
  period: Period,
  boundary: Boundary | undefined,
): readonly Area[] {
  const lastDay = areas.dayOn('63', period.end);
  if (list === '63' && boundary !== '63' && lastDay < period.end) {
    throw new NgktError('area.notInForce', {
      vi: `--each-area 63: danh sách 63 tỉnh, thành phố chỉ có hiệu lực đến ngày ${formatDate(lastDay, 'vi', 'short')}, trước khi kỳ báo cáo kết thúc (${formatDate(period.end, 'vi', 'short')}). Hãy dùng --each-area 34, hoặc thêm --boundary 63 nếu đúng là cần theo danh sách cũ.`,
      en: `--each-area 63: the list of 63 provinces was in force until ${lastDay}, before the report's period ends (${period.end}). Use --each-area 34, or add --boundary 63 if the old list is what you want.`,
    });
  }
  return areas.list(list, period.end);
}
