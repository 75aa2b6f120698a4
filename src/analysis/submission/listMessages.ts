/** What the rules say of the lists of agreements and events. */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import { quoted } from '../../kpi/quoted';
import type { Value } from '../../kpi/value';
import { formatDate } from '../../language/dates';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import { both } from '../messages';
import type { Question } from './reason';

/** An agreement or an event, as a message begins with it: by its title, or by its place in the list. */
export function listed(kind: 'agreement' | 'event', title: string, place: number): Bilingual {
  const named = title.trim() === '' ? { vi: `thứ ${place}`, en: `no. ${place}` } : sameTitle(title);
  return kind === 'agreement'
    ? { vi: `Thỏa thuận ${named.vi}`, en: `Agreement ${named.en}` }
    : { vi: `Sự kiện ${named.vi}`, en: `Event ${named.en}` };
}

export function noTitle(): Bilingual {
  return { vi: 'chưa có tên. Hãy ghi tên đầy đủ.', en: 'has no title. Give it in full.' };
}

export function noDate(column: 'signed' | 'from' | 'to'): Bilingual {
  const names = {
    signed: { vi: 'ngày ký', en: 'date of signature' },
    from: { vi: 'ngày bắt đầu', en: 'first day' },
    to: { vi: 'ngày kết thúc', en: 'last day' },
  };
  return {
    vi: `chưa có ${names[column].vi}. Hãy ghi theo dạng 25/06/2026.`,
    en: `has no ${names[column].en}. Give it as 25/06/2026.`,
  };
}

export function noSuchDate(found: string): Bilingual {
  return {
    vi: `ngày “${quoted(found)}” không có trong lịch. Hãy sửa lại.`,
    en: `the date "${quoted(found)}" does not exist. Correct it.`,
  };
}

export function datesReversed(from: string, to: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `kết thúc (${day(to, lang)}) trước khi bắt đầu (${day(from, lang)}). Hãy sửa hai ngày.`
      : `ends (${day(to, lang)}) before it begins (${day(from, lang)}). Correct the dates.`,
  );
}

export function dateOutside(date: string, period: Period): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `ngày ${day(date, lang)} không thuộc kỳ ${label(period, lang)} (tính cả khoảng từ ngày 15 đến ngày 14). Hãy sửa ngày, hoặc chuyển sang báo cáo của đúng kỳ.`
      : `the date ${day(date, lang)} is not in ${label(period, lang)}, nor in its days from the 15th to the 14th. Correct it, or report it with its own period.`,
  );
}

export function dateBeside(date: string, period: Period, cutOff: string): Question {
  return {
    told: both((lang) =>
      lang === 'vi'
        ? `ngày ${day(date, lang)} thuộc ${label(period, lang)} nhưng ngoài khoảng tính số liệu đến ngày chốt ${day(cutOff, lang)}; có thể bị tính ở hai kỳ.`
        : `the date ${day(date, lang)} is in ${label(period, lang)} but outside the days counted up to the cut-off ${day(cutOff, lang)}; two reports might count it.`,
    ),
    asked: {
      vi: 'Hãy chuyển sang kỳ kia, hoặc ghi lý do vào ghi chú.',
      en: 'Move it to the other period, or give the reason in the note.',
    },
  };
}

export function amountWithoutUnit(): Bilingual {
  return {
    vi: 'có giá trị nhưng chưa ghi đơn vị tính. Hãy ghi đơn vị, ví dụ “triệu USD”.',
    en: 'has an amount without a unit. Give the unit, such as "triệu USD".',
  };
}

export function negativeAmount(): Bilingual {
  return { vi: 'có giá trị âm. Hãy kiểm tra dấu.', en: 'has a negative amount. Check the sign.' };
}

export function unwritableAmount(amount: number): Bilingual {
  return {
    vi: `giá trị ${amount} có quá nhiều chữ số (tối đa 15). Hãy làm tròn hoặc kiểm tra lại.`,
    en: `the amount ${amount} has too many digits (15 at most). Round it or check it.`,
  };
}

export function listedTwice(cell: string): Bilingual {
  const at = cell === '' ? '' : ` (${cell})`;
  return {
    vi: `đã có trong danh sách với cùng tên, đối tác và ngày${at}. Hãy bỏ một dòng.`,
    en: `is in the list already with the same title, partner and date${at}. Remove one row.`,
  };
}

export function countAboveList(count: Value, listed: number): Question {
  return {
    told: {
      vi: `nhập ${formatValue(count, 'vi')} nhưng danh sách chỉ có ${listed} dòng.`,
      en: `${formatValue(count, 'en')} entered, but the list has only ${listed}.`,
    },
    asked: {
      vi: 'Hãy bổ sung danh sách, hoặc ghi lý do vào ghi chú.',
      en: 'Complete the list, or give the reason in the note.',
    },
  };
}

export function countBelowList(count: Value, listed: number): Bilingual {
  return {
    vi: `nhập ${formatValue(count, 'vi')} nhưng danh sách có ${listed} dòng. Hãy sửa số, hoặc bỏ dòng thừa.`,
    en: `${formatValue(count, 'en')} entered, but the list has ${listed}. Correct the figure, or remove rows.`,
  };
}

function sameTitle(title: string): Bilingual {
  return { vi: `“${quoted(title)}”`, en: `"${quoted(title)}"` };
}

function day(iso: string, lang: Lang): string {
  return formatDate(iso, lang, 'short');
}

function label(period: Period, lang: Lang): string {
  return periodLabel(period, lang, 'running');
}
