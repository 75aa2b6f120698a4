import type { Area } from '../../kpi/area';
import type { Bilingual } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';

export function wrongRange(most: number): Bilingual {
  return {
    vi: `“from” và “to” phải là hai kỳ cùng loại, “from” không sau “to”, gồm không quá ${most} kỳ.`,
    en: `"from" and "to" must be periods of one kind, "from" not after "to", of no more than ${most} periods.`,
  };
}

export interface ReminderFacts {
  readonly area: Area;
  readonly period: Period;
  readonly due: string;
  /** Negative before the due date. */
  readonly daysLate: number;
  /** Reason of the return; undefined where nothing was returned. */
  readonly returned: string | undefined;
}

export function reminderText({ area, period, due, daysLate, returned }: ReminderFacts): Bilingual {
  const late = Math.abs(daysLate);
  const days = late === 1 ? '1 day' : `${late} days`;
  const vi = returned === undefined ? 'đề nghị gửi' : `đề nghị chỉnh sửa và gửi lại (lý do trả lại: ${returned})`;
  const en = returned === undefined ? 'please send' : `please correct and send again (reason of return: ${returned})`;
  return {
    vi: `${area.name}: ${vi} số liệu ${periodLabel(period, 'vi')}. Hạn gửi ${formatDate(due, 'vi')}, ${daysLate > 0 ? `đã quá ${late} ngày` : daysLate === 0 ? 'là hôm nay' : `còn ${late} ngày`}.`,
    en: `${area.name}: ${en} the figures for ${periodLabel(period, 'en')}. Due ${formatDate(due, 'en')}, ${daysLate > 0 ? `${days} ago` : daysLate === 0 ? 'today' : `in ${days}`}.`,
  };
}
