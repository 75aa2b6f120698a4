import type { Bilingual } from '../../kpi/bilingual';

export const title: Bilingual = { vi: 'Ma trận địa phương × kỳ', en: 'Matrix of areas and periods' };
export const loading: Bilingual = { vi: 'Đang hỏi nơi tiếp nhận…', en: 'Asking the service…' };
export const notLoaded: Bilingual = { vi: 'Chưa xem được ma trận', en: 'The matrix could not be read' };
export const refresh: Bilingual = { vi: 'Cập nhật', en: 'Refresh' };

export const filters: Bilingual = { vi: 'Lọc', en: 'Filters' };
export const area: Bilingual = { vi: 'Địa phương', en: 'Area' };
export const areaHint: Bilingual = { vi: 'Gõ một phần tên', en: 'Part of the name' };
export const period: Bilingual = { vi: 'Kỳ', en: 'Period' };
export const allPeriods: Bilingual = { vi: 'Tất cả các kỳ', en: 'All periods' };
export const state: Bilingual = { vi: 'Tình trạng', en: 'State' };
export const allStates: Bilingual = { vi: 'Tất cả', en: 'All' };
export const lateOnes: Bilingual = { vi: 'Quá hạn', en: 'Late' };
export const clear: Bilingual = { vi: 'Bỏ lọc', en: 'Clear filters' };

export function shown(rows: number, of: number): Bilingual {
  return {
    vi: `Hiện ${rows}/${of} địa phương. Bấm vào một ô để xem chi tiết.`,
    en: `${rows} of ${of} areas shown. Open a report for its details.`,
  };
}
export const noRows: Bilingual = { vi: 'Không có địa phương nào khớp bộ lọc.', en: 'No area matches the filters.' };
export const table: Bilingual = {
  vi: 'Báo cáo theo địa phương và kỳ',
  en: 'Reports by area and period',
};
export function dueOn(day: Bilingual): Bilingual {
  return { vi: `hạn ${day.vi}`, en: `due ${day.en}` };
}
export const noUnit: Bilingual = { vi: 'chưa có đơn vị này', en: 'area did not exist' };
export const counts: Bilingual = { vi: 'Số báo cáo theo tình trạng', en: 'Reports by state' };

export const reminders: Bilingual = { vi: 'Nhắc gửi', en: 'Reminders' };
export const remindersText: Bilingual = {
  vi: 'Những nơi còn phải gửi cho kỳ được chọn. Chép lời nhắc để gửi qua kênh thường dùng.',
  en: 'Areas that still have to send for the period. Copy the texts and send them the usual way.',
};
export const noReminders: Bilingual = {
  vi: 'Không còn nơi nào phải nhắc cho kỳ này.',
  en: 'Nobody has to be reminded for this period.',
};
export const remindersFailed: Bilingual = { vi: 'Chưa lập được lời nhắc', en: 'The reminders could not be read' };
export const copyAll: Bilingual = { vi: 'Chép tất cả', en: 'Copy all' };
export const copyOne: Bilingual = { vi: 'Chép', en: 'Copy' };
export function copyFor(areaName: string): Bilingual {
  return { vi: `Chép lời nhắc ${areaName}`, en: `Copy the reminder for ${areaName}` };
}
