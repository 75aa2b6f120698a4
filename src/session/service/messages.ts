import type { Bilingual } from '../../kpi/bilingual';

export function offline(address: string): Bilingual {
  return {
    vi: `Không liên lạc được với máy chủ thu thập số liệu tại ${address}. Số liệu vẫn ở nguyên trong tệp; hãy kiểm tra đường mạng rồi thử lại, hoặc lưu thành tệp .ngkt để gửi bằng cách khác.`,
    en: `The collection service at ${address} did not answer. Your figures are still in the file; check the network and try again, or save a .ngkt file and send it by other means.`,
  };
}

/** Said by the page's own security policy, before anything was on the line. */
export function blocked(origin: string): Bilingual {
  return {
    vi: `Trang này không được phép gọi tới ${origin}: chính sách bảo mật của máy chủ phục vụ phần bổ trợ (Content-Security-Policy, mục connect-src) chặn địa chỉ ấy; đường mạng không có lỗi. Hãy đề nghị người quản trị máy chủ phục vụ phần bổ trợ thêm ${origin} vào connect-src (docs/deploy.md, mục 2), hoặc dùng phần bổ trợ do chính nơi tiếp nhận phục vụ. Chưa gửi gì; vẫn lưu được tệp .ngkt để gửi bằng cách khác.`,
    en: `This page may not call ${origin}: the security policy of the server that the add-in comes from (Content-Security-Policy, connect-src) blocks that address; the network is not at fault. Ask the administrator of the add-in's server to add ${origin} to connect-src (docs/deploy.md, section 2), or use the add-in that the collection service itself offers. Nothing was sent; a .ngkt file can still be saved and sent by other means.`,
  };
}

export function unavailable(address: string, status: number): Bilingual {
  return {
    vi: `Máy chủ thu thập số liệu tại ${address} đang bận (mã ${status}). Hãy thử lại sau ít phút.`,
    en: `The collection service at ${address} is busy (status ${status}). Please try again in a few minutes.`,
  };
}

export function strangeAnswer(address: string, status: number): Bilingual {
  return {
    vi: `Máy chủ tại ${address} trả lời không đúng dạng của dịch vụ thu thập số liệu (mã ${status}). Hãy kiểm tra lại địa chỉ trong phần Cài đặt.`,
    en: `The server at ${address} did not answer like a collection service (status ${status}). Please check the address in the settings.`,
  };
}

export function addressInvalid(given: string): Bilingual {
  return {
    vi: `“${given}” không phải địa chỉ máy chủ. Hãy nhập địa chỉ bắt đầu bằng https://, ví dụ https://ngkt.tinh.gov.vn/.`,
    en: `"${given}" is not a server address. Enter one that begins with https://, for example https://ngkt.example.gov.vn/.`,
  };
}

export function tokenInvalid(): Bilingual {
  return {
    vi: 'Mã truy cập không đúng dạng: mã bắt đầu bằng “ngkt_”. Hãy chép lại toàn bộ mã do quản trị viên cấp.',
    en: 'This is not an access token: tokens begin with "ngkt_". Please copy the whole token the administrator gave you.',
  };
}

export function outboxFull(): Bilingual {
  return {
    vi: 'Trình duyệt hết chỗ lưu nên không giữ được báo cáo chờ gửi; chưa có gì được gửi. Hãy gửi khi có mạng, hoặc lưu thành tệp .ngkt để gửi bằng cách khác.',
    en: 'The browser has no room left to keep a report that waits; nothing was sent. Send it while there is a network, or save a .ngkt file and send it by other means.',
  };
}
