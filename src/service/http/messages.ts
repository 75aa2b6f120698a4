import type { Bilingual } from '../../kpi/bilingual';

export const tokenMissing: Bilingual = {
  vi: 'Thiếu mã truy cập. Hãy gửi tiêu đề “Authorization: Bearer ngkt_…” với mã do quản trị viên cấp.',
  en: 'No access token. Send the header "Authorization: Bearer ngkt_…" with the token the administrator gave you.',
};

export function scopeMissing(needed: readonly string[]): Bilingual {
  return {
    vi: `Mã truy cập này không có quyền cần thiết: ${needed.join(' hoặc ')}. Hãy dùng mã khác hoặc xin quản trị viên cấp thêm quyền.`,
    en: `This access token lacks the right it takes: ${needed.join(' or ')}. Use another token or ask the administrator for the right.`,
  };
}

export const notNational: Bilingual = {
  vi: 'Chỉ cơ quan tổng hợp (đơn vị VN) làm được việc này.',
  en: 'Only the collecting body (area VN) can do this.',
};

export function otherArea(own: string, asked: string): Bilingual {
  return {
    vi: `Mã truy cập này của đơn vị ${own}, không dùng được cho đơn vị ${asked}.`,
    en: `This access token belongs to area ${own} and cannot be used for area ${asked}.`,
  };
}

export function unknownRoute(method: string): Bilingual {
  return {
    vi: `Không có gì ở địa chỉ này (${method}). Xem các địa chỉ ở /docs.`,
    en: `There is nothing at this address (${method}). /docs lists the addresses.`,
  };
}

export const bodyTooLarge: Bilingual = {
  vi: 'Nội dung gửi lên vượt quá giới hạn của máy chủ. Biểu mẫu thường dưới 1 MB: hãy kiểm tra xem có chèn ảnh hoặc trang khác không.',
  en: 'What was sent exceeds this server’s limit. A form is usually below 1 MB: check for pictures or other sheets in it.',
};

export const wrongMediaType: Bilingual = {
  vi: 'Kiểu nội dung (Content-Type) không nhận ở địa chỉ này. Dùng application/json; tệp thì dùng application/vnd.ngkt+json hoặc kiểu của .xlsx.',
  en: 'This address does not take this Content-Type. Use application/json; for files application/vnd.ngkt+json or the type of .xlsx.',
};

export const wrongLength: Bilingual = {
  vi: 'Số byte nhận được không khớp Content-Length: đường truyền bị ngắt giữa chừng. Hãy gửi lại.',
  en: 'The bytes received differ from Content-Length: the transfer broke off. Send it again.',
};

export const wrongJson: Bilingual = {
  vi: 'Nội dung gửi lên không phải JSON đúng cú pháp.',
  en: 'What was sent is not valid JSON.',
};

export const badRequest: Bilingual = {
  vi: 'Máy chủ không hiểu yêu cầu này.',
  en: 'The server does not understand this request.',
};

export function invalidRequest(places: readonly string[]): Bilingual {
  const list = places.join('; ');
  return {
    vi: `Yêu cầu không đúng mẫu (xem /docs): ${list}`,
    en: `The request does not have the form described at /docs: ${list}`,
  };
}

export const internal: Bilingual = {
  vi: 'Máy chủ gặp lỗi ngoài dự kiến; chưa có gì được ghi nhận. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã ở “instance”.',
  en: 'The server met an unforeseen error; nothing was accepted. Try again; if it persists, give the administrator the code in "instance".',
};

export function tooMany(seconds: number): Bilingual {
  return {
    vi: `Quá nhiều yêu cầu. Hãy thử lại sau ${seconds} giây.`,
    en: `Too many requests. Try again in ${seconds} seconds.`,
  };
}

export const ifMatchRequired: Bilingual = {
  vi: 'Thiếu tiêu đề If-Match. Hãy đọc báo cáo trước và gửi lại giá trị ETag của nó, để không ghi đè thay đổi của người khác.',
  en: 'The header If-Match is missing. Read the report first and send its ETag, so that nobody’s change is overwritten.',
};

export const ifMatchWrong: Bilingual = {
  vi: 'If-Match phải là một giá trị ETag do máy chủ này trả về, ví dụ "3".',
  en: 'If-Match must be one ETag that this server gave, such as "3".',
};

export const idempotencyKeyWrong: Bilingual = {
  vi: 'Idempotency-Key phải dài 8–100 ký tự gồm chữ không dấu, chữ số và các dấu - _ . :',
  en: 'Idempotency-Key must be 8–100 characters: ASCII letters, digits and - _ . :',
};

export function nationalScopes(scopes: readonly string[]): Bilingual {
  const list = scopes.join(', ');
  return {
    vi: `Quyền ${list} chỉ cấp cho đơn vị VN (cơ quan tổng hợp).`,
    en: `Rights ${list} are only for area VN (the collecting body).`,
  };
}

export const addressAndBodyDiffer: Bilingual = {
  vi: 'Đơn vị và kỳ trong địa chỉ khác với trong nội dung gửi lên.',
  en: 'Area and period in the address differ from those in the body.',
};
