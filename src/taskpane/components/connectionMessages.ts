import type { Bilingual } from '../../kpi/bilingual';

export const service: Bilingual = { vi: 'Nơi tiếp nhận số liệu', en: 'Collection service' };
export const none: Bilingual = {
  vi: 'Chưa kết nối. Lập biểu, kiểm tra và lưu tệp .ngkt vẫn làm được; gửi thẳng thì cần kết nối.',
  en: 'Not connected. Making, checking and saving a form as a .ngkt file works without; sending takes a connection.',
};
export const connect: Bilingual = { vi: 'Kết nối', en: 'Connect' };
export const connecting: Bilingual = { vi: 'Đang kết nối…', en: 'Connecting…' };
export const change: Bilingual = { vi: 'Đổi', en: 'Change' };
export const cancel: Bilingual = { vi: 'Thôi', en: 'Cancel' };
export const disconnect: Bilingual = { vi: 'Ngắt và quên mã', en: 'Disconnect and forget the token' };
export const askAgain: Bilingual = { vi: 'Thử lại', en: 'Try again' };

export const address: Bilingual = { vi: 'Địa chỉ', en: 'Address' };
export const token: Bilingual = { vi: 'Mã truy cập', en: 'Access token' };
export const tokenHint: Bilingual = {
  vi: 'Mã bắt đầu bằng ngkt_, do quản trị viên của nơi tiếp nhận cấp.',
  en: 'It begins with ngkt_; the administrator of the service issues it.',
};
export const remember: Bilingual = { vi: 'Nhớ trên máy này', en: 'Remember on this computer' };
export const rememberHint: Bilingual = {
  vi: 'Không chọn: mã được quên khi đóng cửa sổ. Chỉ chọn trên máy riêng.',
  en: 'Otherwise the token is forgotten with the window. Only on a computer of your own.',
};

export const failed: Bilingual = { vi: 'Chưa kết nối được', en: 'Not connected' };
export const unreachable: Bilingual = {
  vi: 'Nơi tiếp nhận chưa trả lời; sẽ tự thử lại.',
  en: 'The service does not answer; the pane will try again.',
};

export function account(area: string, label: string, host: string): Bilingual {
  return { vi: `${area} (${label}), tại ${host}`, en: `${area} (${label}), at ${host}` };
}
