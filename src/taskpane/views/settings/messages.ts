import type { Bilingual } from '../../../kpi/bilingual';

export const heading: Bilingual = { vi: 'Cài đặt', en: 'Settings' };
export const language: Bilingual = { vi: 'Ngôn ngữ của ngăn', en: 'Language of the pane' };
export const about: Bilingual = { vi: 'Thông tin', en: 'About' };
export const version: Bilingual = { vi: 'Phiên bản', en: 'Version' };
export const openData: Bilingual = { vi: 'Bộ số liệu đang mở', en: 'Open data set' };
export const noData: Bilingual = { vi: 'chưa có', en: 'none' };
export const privacy: Bilingual = {
  vi: 'Số liệu và báo cáo chỉ được xử lý trên máy này; phần bổ trợ không gửi nội dung sổ tính đi đâu.',
  en: 'Figures and reports are processed on this computer only; the add-in sends no content of the workbook anywhere.',
};
