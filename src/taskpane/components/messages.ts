import type { Bilingual } from '../../kpi/bilingual';

export const tones: Readonly<Record<'info' | 'warning' | 'error' | 'done', Bilingual>> = {
  info: { vi: 'Thông tin:', en: 'Information:' },
  warning: { vi: 'Cần chú ý:', en: 'Attention:' },
  error: { vi: 'Lỗi:', en: 'Error:' },
  done: { vi: 'Đã xong:', en: 'Done:' },
};

export const offline: Bilingual = {
  vi: 'Máy đang ngoại tuyến. Số liệu đã mở vẫn dùng được; bộ số liệu và mẫu chưa tải sẽ mở được khi có mạng.',
  en: 'This computer is offline. Figures already open keep working; data sets and templates not yet loaded open when the network is back.',
};

export const unexpected: Bilingual = {
  vi: 'Có lỗi ngoài dự kiến.',
  en: 'Something unexpected went wrong.',
};

export const cannotLoad: Bilingual = {
  vi: 'Không tải được từ máy chủ. Hãy kiểm tra kết nối mạng rồi thử lại.',
  en: 'It could not be loaded from the server. Check the network connection and try again.',
};

export function technical(message: string): Bilingual {
  return { vi: `Chi tiết kỹ thuật: ${message}`, en: `Technical detail: ${message}` };
}

export function goTo(place: string): Bilingual {
  return { vi: `Đến ô ${place}`, en: `Go to cell ${place}` };
}

export function moreErrors(count: number): Bilingual {
  return { vi: `và ${count} lỗi khác`, en: `and ${count} more` };
}

export function line(file: string, number: number | undefined): Bilingual {
  if (number === undefined) return { vi: file, en: file };
  return { vi: `${file}, dòng ${number}`, en: `${file}, line ${number}` };
}

export function column(name: string): Bilingual {
  return { vi: `cột ${name}`, en: `column ${name}` };
}

export const cellGone: Bilingual = {
  vi: 'Không đến được ô này: trang tính có thể đã bị xóa, đổi tên hoặc đang ẩn.',
  en: 'This cell cannot be reached: its sheet may have been deleted, renamed or hidden.',
};

export const asOf: Bilingual = { vi: 'Số liệu biết đến ngày', en: 'Figures known on' };
export const asOfHint: Bilingual = {
  vi: 'Ví dụ 31/12/2024. Để trống: mọi số liệu đến nay.',
  en: 'For example 31/12/2024. Empty: everything known today.',
};
