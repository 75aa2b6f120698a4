import type { Bilingual } from '../../kpi/bilingual';

export const paneName: Bilingual = { vi: 'Báo cáo NGKT', en: 'NGKT Reports' };
export const viewList: Bilingual = { vi: 'Các phần của ngăn', en: 'Views of the pane' };

export const fillView: Bilingual = { vi: 'Điền báo cáo', en: 'Fill a report' };
export const dataView: Bilingual = { vi: 'Số liệu', en: 'Figures' };
export const briefView: Bilingual = { vi: 'Tóm tắt', en: 'Brief' };
export const sourceView: Bilingual = { vi: 'Nguồn', en: 'Sources' };
export const submitView: Bilingual = { vi: 'Nộp số liệu', en: 'Submit' };
export const reviewView: Bilingual = { vi: 'Duyệt & tổng hợp', en: 'Review' };
/** The same in one word, where the pane is too narrow for the names; each is the beginning of its name or a word of it. */
export const shortNames = {
  fill: { vi: 'Điền', en: 'Fill' },
  data: { vi: 'Số liệu', en: 'Figures' },
  source: { vi: 'Nguồn', en: 'Sources' },
  submit: { vi: 'Nộp', en: 'Submit' },
  review: { vi: 'Duyệt', en: 'Review' },
} satisfies Readonly<Record<string, Bilingual>>;
export const settingsView: Bilingual = { vi: 'Cài đặt', en: 'Settings' };

export const openingView: Bilingual = { vi: 'Đang mở…', en: 'Opening…' };

export const viewFailed: Bilingual = {
  vi: 'Phần này không mở được. Sổ tính không bị thay đổi. Hãy mở lại; nếu vẫn lỗi, hãy đóng và mở lại ngăn.',
  en: 'This view could not be opened. The workbook was not changed. Open it again; if it still fails, close and reopen the pane.',
};
export const openAgain: Bilingual = { vi: 'Mở lại', en: 'Open again' };
