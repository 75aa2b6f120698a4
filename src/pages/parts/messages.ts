import type { Bilingual } from '../../kpi/bilingual';

export const tones = {
  info: { vi: 'Thông tin:', en: 'Information:' },
  done: { vi: 'Đã xong:', en: 'Done:' },
  warning: { vi: 'Lưu ý:', en: 'Please note:' },
  error: { vi: 'Lỗi:', en: 'Error:' },
} as const satisfies Record<string, Bilingual>;

export const tryAgain: Bilingual = { vi: 'Thử lại', en: 'Try again' };
export const enterAgain: Bilingual = { vi: 'Nhập mã khác', en: 'Enter another token' };
export const unexpected: Bilingual = {
  vi: 'Lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị viên.',
  en: 'An unforeseen error. Try again; if it persists, tell the administrator.',
};
export const copied: Bilingual = { vi: 'Đã chép', en: 'Copied' };
export const notCopied: Bilingual = {
  vi: 'Trình duyệt không cho chép; hãy chọn chữ rồi bấm Ctrl+C',
  en: 'The browser does not let us copy; select the text and press Ctrl+C',
};
