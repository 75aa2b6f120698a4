/** What is said of two entries of a register that look like one. */
import type { Bilingual } from '../../kpi/bilingual';
import type { Activity, Agreement } from '../../kpi/registers';
import { enumerate } from '../messages';

export function eventEnteredTwice(first: Activity, second: Activity): Bilingual {
  const [vi, en] = same(
    [first.partner, { vi: 'đối tác', en: 'partner' }],
    [first.from, { vi: 'ngày bắt đầu', en: 'first day' }],
    [first.to, { vi: 'ngày kết thúc', en: 'last day' }],
  );
  return {
    vi: `“${second.id}” trùng ${vi} với “${first.id}”. Hãy kiểm tra: nếu là một sự kiện thì bỏ một dòng, nếu là hai thì ghi rõ tên để phân biệt.`,
    en: `"${second.id}" has the same ${en} as "${first.id}". Check: if it is one event, remove one row; if they are two, tell them apart by their titles.`,
  };
}

export function agreementEnteredTwice(first: Agreement, second: Agreement): Bilingual {
  const [vi, en] = same(
    [first.partner, { vi: 'đối tác', en: 'partner' }],
    [first.area, { vi: 'địa phương', en: 'area' }],
    [first.signed, { vi: 'ngày ký', en: 'day of signing' }],
    [first.amount === undefined ? '' : String(first.amount), { vi: 'giá trị', en: 'amount' }],
  );
  return {
    vi: `“${second.id}” trùng ${vi} với “${first.id}”. Hãy kiểm tra: nếu là một thỏa thuận thì bỏ một dòng, nếu là hai thì ghi rõ tên để phân biệt.`,
    en: `"${second.id}" has the same ${en} as "${first.id}". Check: if it is one agreement, remove one row; if they are two, tell them apart by their titles.`,
  };
}

/** What two entries have in common besides the title: only what both state. */
function same(...parts: readonly (readonly [string, Bilingual])[]): [vi: string, en: string] {
  const stated = [{ vi: 'tên', en: 'title' }, ...parts.flatMap(([value, name]) => (value === '' ? [] : [name]))];
  return [
    enumerate(
      stated.map(({ vi }) => vi),
      'vi',
    ),
    enumerate(
      stated.map(({ en }) => en),
      'en',
    ),
  ];
}
