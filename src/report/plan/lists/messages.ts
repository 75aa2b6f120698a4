/** What the preview tells of lists. */
import type { Bilingual, Lang } from '../../../kpi/bilingual';
import { noData } from '../../../language/formatValue';
import type { ListName } from '../../markers/listKinds';

const figureLists: ReadonlySet<ListName> = new Set<ListName>(['rank', 'breakdown', 'series']);

/** What stands where a list is empty: of figures there are none yet, of entries in a register there simply are none. */
export function emptyList(list: ListName): Bilingual {
  return figureLists.has(list) ? noData : { vi: 'không có', en: 'none' };
}

export function rowCount(count: number, lang: Lang): string {
  if (lang === 'vi') return `${count} hàng`;
  return count === 1 ? '1 row' : `${count} rows`;
}

export function droppedRows(count: number, lang: Lang): string {
  return lang === 'vi' ? `bỏ ${count} hàng` : `${rowCount(count, 'en')} left out`;
}

export function missingInRows(missing: number, of: number, reason: Bilingual): Bilingual {
  if (of === 1) return reason;
  return {
    vi: `${missing}/${of} hàng chưa có số liệu, hàng đầu tiên vì: ${reason.vi}`,
    en: `${missing} of ${of} rows have no figure, the first because: ${reason.en}`,
  };
}
