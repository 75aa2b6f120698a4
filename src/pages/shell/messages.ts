import type { Bilingual } from '../../kpi/bilingual';
import type { PlaceId } from './places';

export const siteName: Bilingual = {
  vi: 'Thu thập số liệu ngoại giao kinh tế',
  en: 'Economic diplomacy figures',
};
export const pageList: Bilingual = { vi: 'Các trang', en: 'Pages' };
export const skip: Bilingual = { vi: 'Đến nội dung chính', en: 'Skip to the content' };

export const pages: Readonly<Record<PlaceId, Bilingual>> = {
  'nop-tep': { vi: 'Nộp tệp', en: 'Hand in a file' },
  'tom-tat': { vi: 'Tóm tắt', en: 'Brief' },
  'tinh-trang': { vi: 'Tình trạng', en: 'Status' },
  'ma-tran': { vi: 'Ma trận', en: 'Matrix' },
};

export const otherLanguage = { vi: 'English', en: 'Tiếng Việt' } as const;

export const leave: Bilingual = { vi: 'Thoát', en: 'Sign out' };
export function account(areaName: string, label: string): Bilingual {
  return { vi: `${areaName} – ${label}`, en: `${areaName} – ${label}` };
}
export function expiresSoon(day: Bilingual): Bilingual {
  return {
    vi: `Mã truy cập này hết hạn ngày ${day.vi}. Hãy xin quản trị viên mã mới trước ngày đó.`,
    en: `This access token expires on ${day.en}. Ask the administrator for a new one before that day.`,
  };
}

export const offline: Bilingual = {
  vi: 'Máy này đang mất mạng. Tệp đã chọn vẫn còn trên trang; khi có mạng, bấm thử lại.',
  en: 'This computer has no network. The file you chose stays on the page; try again when the network is back.',
};

export const offlineReading: Bilingual = {
  vi: 'Máy này đang mất mạng. Bản tóm tắt đang hiện vẫn đọc và in được; có mạng mới xem được kỳ hoặc đơn vị khác.',
  en: 'This computer has no network. The brief shown can be read and printed; other periods and areas need the network.',
};

export const signIn: Bilingual = { vi: 'Nhập mã truy cập', en: 'Enter your access token' };
export const signInText: Bilingual = {
  vi: 'Mã do quản trị viên của nơi tiếp nhận cấp cho từng đơn vị. Mã chỉ được giữ đến khi đóng cửa sổ này.',
  en: 'The administrator of the service issues one to each office. It is kept until this window is closed.',
};
export const token: Bilingual = { vi: 'Mã truy cập', en: 'Access token' };
export const tokenHint: Bilingual = { vi: 'Bắt đầu bằng ngkt_', en: 'Begins with ngkt_' };
export const enter: Bilingual = { vi: 'Vào', en: 'Sign in' };
export const entering: Bilingual = { vi: 'Đang kiểm tra mã…', en: 'Checking the token…' };
export const notEntered: Bilingual = { vi: 'Chưa vào được', en: 'Not signed in' };
export const opening: Bilingual = { vi: 'Đang mở…', en: 'Opening…' };

export const notAllowed: Bilingual = { vi: 'Mã này không có quyền xem trang', en: 'This token may not see the page' };
export const notAllowedText: Bilingual = {
  vi: 'Hãy chọn trang khác ở trên, hoặc thoát rồi nhập mã có quyền.',
  en: 'Choose another page above, or sign out and enter a token that may.',
};
export const fault: Bilingual = {
  vi: 'Trang gặp lỗi ngoài dự kiến. Hãy tải lại trang; báo cáo đã có biên nhận thì không mất.',
  en: 'The page met an unforeseen error. Please load it again; reports with a receipt are safe.',
};
export const loadAgain: Bilingual = { vi: 'Tải lại trang', en: 'Load again' };
