import type { Bilingual } from '../../../kpi/bilingual';

/** Label of the first token: a role. */
export const administrator = 'Quản trị hệ thống';
/** Who the audit log names for what is done at the server itself. */
export const atTheServer = 'Quản trị tại máy chủ (ngkt service)';

export function firstToken(secret: string, expires: string): Bilingual {
  return {
    vi: `Mã truy cập của quản trị viên (chỉ hiện lần này, hãy cất giữ như mật khẩu; hết hạn ${expires}):\n  ${secret}`,
    en: `The administrator's access token (shown this once; keep it like a password; expires ${expires}):\n  ${secret}`,
  };
}

export function listening(address: string): Bilingual {
  return {
    vi: `Dịch vụ tiếp nhận số liệu đang chạy ở ${address} (giao diện lập trình: ${address}/docs). Dừng: Ctrl+C.`,
    en: `The collection service runs at ${address} (its interface: ${address}/docs). Stop: Ctrl+C.`,
  };
}

export const noPages: Bilingual = {
  vi: 'LƯU Ý: chưa dựng các trang (ngăn của phần bổ trợ, trang nộp tệp, tóm tắt, ma trận), nên trình duyệt mở địa chỉ này sẽ không thấy gì; giao diện lập trình vẫn chạy. Dựng đủ: npm ci && npm run build (chỉ các trang: npm run build:site), rồi chạy lại; hoặc đặt mục “site” trỏ tới thư mục trang đã dựng.',
  en: 'NOTE: the pages (the add-in’s pane, uploading, the brief, the matrix) have not been built, so a browser finds nothing at this address; the interface works. To build them: npm ci && npm run build (the pages alone: npm run build:site), then start again; or let the setting "site" name the folder of a built site.',
};

export const closing: Bilingual = {
  vi: 'Đang dừng: hoàn tất các yêu cầu đang xử lý…',
  en: 'Stopping: finishing what has begun…',
};

export function newToken(secret: string): Bilingual {
  return {
    vi: `Mã truy cập (chỉ hiện lần này):\n  ${secret}`,
    en: `Access token (shown this once):\n  ${secret}`,
  };
}

export function revoked(what: string): Bilingual {
  return { vi: `Đã thu hồi ${what}.`, en: `Revoked ${what}.` };
}

export function keyAdded(id: string, area: string): Bilingual {
  return { vi: `Đã ghi nhận khóa ${id} của ${area}.`, en: `Key ${id} of ${area} is known now.` };
}

export const nothing: Bilingual = { vi: 'Không có.', en: 'None.' };

export function backedUp(file: string): Bilingual {
  return { vi: `Đã sao lưu vào ${file}.`, en: `Backed up to ${file}.` };
}

export const backupExists: Bilingual = {
  vi: 'Đã có tệp này nên chưa sao lưu gì: ghi đè có thể làm mất bản sao lưu duy nhất còn tốt. Hãy đặt tên khác (ví dụ kèm ngày giờ), hoặc thêm --force để thay tệp cũ.',
  en: 'This file exists, so nothing was backed up: writing over it may lose the only good backup. Choose another name (with date and time, for instance), or add --force to replace it.',
};

export function restored(file: string, areas: number, entries: number): Bilingual {
  return {
    vi: `Đã phục hồi từ ${file}: nhật ký của ${areas} đơn vị, ${entries} mục, nguyên vẹn.`,
    en: `Restored from ${file}: the logs of ${areas} areas, ${entries} entries, are sound.`,
  };
}

export function sound(areas: number, entries: number): Bilingual {
  return {
    vi: `Nhật ký nguyên vẹn: ${areas} đơn vị, ${entries} mục.`,
    en: `The audit log is sound: ${areas} areas, ${entries} entries.`,
  };
}

/** An area's own days, under those of its period. */
export function exceptionLine(area: string, due: string, lock: string, reason: string): Bilingual {
  return {
    vi: `         riêng ${area}: hạn ${due}, khóa ${lock} (${reason})`,
    en: `         ${area} alone: due ${due}, lock ${lock} (${reason})`,
  };
}

export function daysSet(period: string): Bilingual {
  return { vi: `Đã đặt các ngày của kỳ ${period}.`, en: `The days of ${period} are set.` };
}

export function exceptionSet(area: string, name: string, period: string, due: string, lock: string): Bilingual {
  return {
    vi: `Đã đặt các ngày riêng của ${name} (${area}) cho kỳ ${period}: hạn ${due}, khóa ${lock}.`,
    en: `${name} (${area}) has days of its own for ${period} now: due ${due}, lock ${lock}.`,
  };
}

export const cutOffForAll: Bilingual = {
  vi: 'Không dùng chung: --area, --cut-off. Ngày chốt số liệu của mọi đơn vị là một; ngày riêng chỉ có --due và --lock.',
  en: 'These do not go together: --area, --cut-off. The cut-off is the same for all; an area has its own --due and --lock only.',
};

/** @param database its file, or its name on the server */
export function databaseMade(database: string): Bilingual {
  return {
    vi: `LƯU Ý: ở “${database}” trước đó chưa có cơ sở dữ liệu nên đã tạo một cơ sở dữ liệu MỚI, chưa có số liệu nào; mã truy cập dưới đây chỉ dùng được với cơ sở dữ liệu này. Nếu dịch vụ đã chạy từ trước thì đây là nhầm chỗ: hãy kiểm tra --settings, --data (hoặc NGKT_SETTINGS, NGKT_DATA, DATABASE_URL), phải giống như khi chạy ngkt serve.`,
    en: `NOTE: there was no database at "${database}", so a NEW one was made, without any figures; the access token below opens that one only. If the service has been running already, this is the wrong place: check --settings and --data (or NGKT_SETTINGS, NGKT_DATA, DATABASE_URL), which must be those that ngkt serve runs with.`,
  };
}

export function usage(lines: readonly string[]): Bilingual {
  return { vi: `Hãy ghi: ${lines.join('\nhoặc: ')}`, en: `Write: ${lines.join('\nor: ')}` };
}

export function unknownScopes(given: string, known: readonly string[]): Bilingual {
  return {
    vi: `--scopes “${given}”: chỉ nhận ${known.join(', ')}, cách nhau bằng dấu phẩy.`,
    en: `--scopes "${given}": only ${known.join(', ')}, separated by commas.`,
  };
}

export function nationalScopes(area: string): Bilingual {
  return {
    vi: `Quyền review và approve chỉ cấp cho đơn vị VN (cơ quan tổng hợp), không cấp cho ${area}.`,
    en: `Scopes review and approve are only for area VN (the collecting body), not for ${area}.`,
  };
}
