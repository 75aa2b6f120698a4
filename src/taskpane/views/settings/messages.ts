import type { Bilingual } from '../../../kpi/bilingual';

export const heading: Bilingual = { vi: 'Cài đặt', en: 'Settings' };
export const language: Bilingual = { vi: 'Ngôn ngữ của ngăn', en: 'Language of the pane' };
export const about: Bilingual = { vi: 'Thông tin', en: 'About' };
export const version: Bilingual = { vi: 'Phiên bản', en: 'Version' };
export const openData: Bilingual = { vi: 'Bộ số liệu đang mở', en: 'Open data set' };
export const noData: Bilingual = { vi: 'chưa có', en: 'none' };
export const privacy: Bilingual = {
  vi: 'Số liệu và báo cáo được xử lý trên máy này. Phần bổ trợ chỉ gửi nội dung sổ tính khi bấm Gửi ở phần Nộp số liệu, và chỉ đến nơi tiếp nhận đã kết nối.',
  en: 'Figures and reports are processed on this computer. The add-in sends content of the workbook only when Send is pressed under Submit, and only to the collection service you connected to.',
};
