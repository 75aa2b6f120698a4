import type { Bilingual } from '../../kpi/bilingual';

export const hostName: Bilingual = {
  vi: 'địa chỉ hoặc tên máy, ví dụ 127.0.0.1 hoặc 0.0.0.0',
  en: 'an address or host name, such as 127.0.0.1 or 0.0.0.0',
};
export const folder: Bilingual = { vi: 'đường dẫn thư mục', en: 'the path of a folder' };
export const file: Bilingual = { vi: 'đường dẫn tệp PEM', en: 'the path of a PEM file' };
export const formTemplate: Bilingual = { vi: 'đường dẫn tệp mẫu biểu .xlsx', en: 'the path of an .xlsx form template' };
export const databaseUrl: Bilingual = {
  vi: 'địa chỉ dạng postgres://người-dùng:mật-khẩu@máy:5432/cơ-sở-dữ-liệu, hoặc để trống để dùng tệp SQLite',
  en: 'an address like postgres://user:password@host:5432/database, or nothing for the SQLite file',
};
export const origins: Bilingual = {
  vi: 'danh sách địa chỉ trang, không có đường dẫn và dấu / ở cuối: ["https://reports.example.vn"]',
  en: 'a list of sites, without path or closing slash: ["https://reports.example.vn"]',
};
export const frameAncestors: Bilingual = {
  vi: 'danh sách trang https, có thể có *: ["https://*.officeapps.live.com"]',
  en: 'a list of https sites, * allowed: ["https://*.officeapps.live.com"]',
};
export const proxies: Bilingual = {
  vi: 'danh sách địa chỉ IP hoặc dải địa chỉ: ["127.0.0.1", "10.0.0.0/8"]',
  en: 'a list of IP addresses or ranges: ["127.0.0.1", "10.0.0.0/8"]',
};

export function wholeNumber(least: number, most: number): Bilingual {
  return { vi: `số nguyên từ ${least} đến ${most}`, en: `a whole number from ${least} to ${most}` };
}

export function oneOf(words: readonly string[]): Bilingual {
  const list = words.join(', ');
  return { vi: `một trong các từ: ${list}`, en: `one of: ${list}` };
}

/** @param found undefined where it must not be shown */
export function wrongValue(key: string, found: string | undefined, expected: Bilingual): Bilingual {
  return {
    vi: `Cài đặt ${key}${found === undefined ? '' : ` = ${found}`} không dùng được. Cần ${expected.vi}.`,
    en: `Setting ${key}${found === undefined ? '' : ` = ${found}`} cannot be used. It must be ${expected.en}.`,
  };
}

export function unknownKey(key: string, nearest: string | undefined): Bilingual {
  return {
    vi: `Không có cài đặt tên “${key}”.${nearest === undefined ? '' : ` Có phải là “${nearest}”?`} Danh sách các cài đặt ở docs/service.md.`,
    en: `No setting is named "${key}".${nearest === undefined ? '' : ` Is it "${nearest}"?`} docs/service.md lists the settings.`,
  };
}

export const notAnObject: Bilingual = {
  vi: 'Tệp cài đặt phải là một đối tượng JSON: { "port": 8080, … }.',
  en: 'The settings file must be one JSON object: { "port": 8080, … }.',
};

export function halfCertificate(missing: string): Bilingual {
  return {
    vi: `Thiếu cài đặt ${missing}. HTTPS cần cả certificate và privateKey; không dùng HTTPS thì bỏ cả hai.`,
    en: `Setting ${missing} is missing. HTTPS needs both certificate and privateKey; leave out both for plain HTTP.`,
  };
}

export function cannotListen(host: string, port: number, code: string): Bilingual {
  return {
    vi: `Không mở được cổng ${port} ở ${host} (${code}). Cổng đang có chương trình khác dùng, hoặc không được phép: hãy đổi cài đặt port hoặc host.`,
    en: `Cannot listen on port ${port} at ${host} (${code}). Another program uses the port, or it is not permitted: change the setting port or host.`,
  };
}

export function noSuchPlace(key: string, place: string): Bilingual {
  return {
    vi: `Cài đặt ${key}: không đọc được “${place}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
    en: `Setting ${key}: cannot read "${place}". Check the path and the right to read it.`,
  };
}
