import { regroup } from '../../analysis/regroup';
import { existsOn, type Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import { areaNotInForce } from '../../kpi/areaMessages';
import { NgktError } from '../../kpi/finding';
import { parseDate } from '../../language/dates';
import { dayOfSerial } from '../plan/cells/excelDate';
import type { Arguments } from './arguments';
import { spilled } from './cellResult';
import { boundaryParameter, indicatorParameter, periodParameter } from './commonParameters';
import { optional, parameter, type FunctionDeclaration } from './declaration';
import { openAreas, openFigures } from './openFigures';

/** Functions about the provinces and their two lists. */
export const areaFunctions: readonly FunctionDeclaration[] = [
  {
    name: 'AREA',
    summary: {
      vi: 'Mã đơn vị hành chính có hiệu lực vào một ngày, từ tên hoặc mã',
      en: 'The id of the unit in force on a day, from a name or code',
    },
    parameters: [
      parameter('nameOrCode', 'any', {
        vi: 'Tên, mã đơn vị ("VN63-24"), hoặc mã số kèm ngày (24)',
        en: 'Name, id ("VN63-24"), or a code number together with a date (24)',
      }),
      optional(
        parameter('date', 'any', {
          vi: 'Ngày, ví dụ "30/6/2025" hoặc ô ngày của Excel; bỏ trống là hôm nay nếu tên có ở cả hai danh sách',
          en: 'A day, such as "2025-06-30" or an Excel date; when left out, today decides between two units of one name',
        }),
      ),
    ],
    returns: { shape: 'scalar', description: { vi: 'Mã, ví dụ VN63-24', en: 'The id, such as VN63-24' } },
    example: '=NGKT.AREA("Bắc Giang","2024-06-30")',
    run(args, context) {
      const areas = openAreas(context);
      const typed = args.text('nameOrCode');
      if (!args.has('date')) return findNow(areas, typed, context.today).id;
      const day = dayOf(args);
      return (byId(areas, typed, day) ?? byCode(areas, typed, day) ?? areas.find(typed, day)).id;
    },
  },
  {
    name: 'REGROUP',
    summary: {
      vi: 'Số liệu một chỉ tiêu quy về danh sách 63 hoặc 34 tỉnh, thành phố',
      en: 'An indicator recast to the list of 63 or of 34 provinces',
    },
    parameters: [indicatorParameter, periodParameter, { ...boundaryParameter, optional: false }],
    returns: {
      shape: 'rows',
      description: {
        vi: 'Mỗi hàng: mã, tên, số liệu. Số ghi trực tiếp được giữ nguyên, các số khác cộng từ các tỉnh trước sáp nhập',
        en: 'In each row: id, name, figure. Figures given directly stay, the others are summed from the provinces merged',
      },
    },
    example: '=NGKT.REGROUP("FDI_REG",2024,34)',
    run(args, context) {
      const figures = openFigures(context);
      const rows = regroup(figures, args.text('indicator'), args.period('period'), args.boundary('boundary'));
      return rows.map(({ area, figure }) => [area.id, area.shortName, spilled(figure.value, context.lang)]);
    },
  },
];

/** A name that only one unit ever had needs no day. */
function findNow(areas: AreaList, typed: string, today: string): Area {
  try {
    return areas.find(typed);
  } catch (error) {
    if (error instanceof NgktError && error.code === 'area.ambiguous') return areas.find(typed, today);
    throw error;
  }
}

/** An id names its unit on any day; that it did not exist on the day asked for must be said. */
function byId(areas: AreaList, typed: string, day: string): Area | undefined {
  const unit = areas.byId(typed);
  if (unit && !existsOn(unit, day)) throw new NgktError('area.notInForce', areaNotInForce(typed, day, [unit]));
  return unit;
}

/** A code says something only together with a day. */
function byCode(areas: AreaList, typed: string, day: string): Area | undefined {
  if (!/^\d{1,2}$/.test(typed)) return undefined;
  const bears = ({ code }: Area) => code === typed.padStart(2, '0');
  const unit = areas.inForce(day).find(bears);
  const other = [...areas.list('63'), ...areas.list('34')].filter(bears);
  if (!unit && other.length > 0) throw new NgktError('area.notInForce', areaNotInForce(typed, day, other));
  return unit;
}

function dayOf(args: Arguments): string {
  const date = args.numberOrText('date');
  if (typeof date === 'string') {
    const day = parseDate(date);
    return day.length === 10 ? day : args.wrong('date');
  }
  return dayOfSerial(date, false) ?? args.wrong('date');
}
