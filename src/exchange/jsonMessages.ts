/** The wording of problems in `dataset.json` and `indicators.json`, in both languages. */
import type { Bilingual } from '../kpi/bilingual';

export function jsonSyntax(): Bilingual {
  return {
    vi: 'Tệp không phải JSON đúng cú pháp. Hãy kiểm tra dấu phẩy, ngoặc và ngoặc kép ở dòng này hoặc ngay trước đó.',
    en: 'The file is not valid JSON. Check commas, brackets and quotes on this line or just before it.',
  };
}

export function jsonType(name: string, expected: Bilingual): Bilingual {
  return { vi: `“${name}” phải là ${expected.vi}.`, en: `"${name}" must be ${expected.en}.` };
}

export const jsonText: Bilingual = { vi: 'một chuỗi chữ', en: 'a text' };
export const jsonBilingual: Bilingual = {
  vi: 'một chuỗi chữ hoặc {"vi": …, "en": …}',
  en: 'a text or {"vi": …, "en": …}',
};
export const jsonFlag: Bilingual = { vi: 'true hoặc false', en: 'true or false' };
export const jsonDecimals: Bilingual = { vi: 'số nguyên từ 0 đến 10', en: 'a whole number from 0 to 10' };

export function datasetJsonShape(): Bilingual {
  return {
    vi: 'dataset.json phải là một đối tượng {…} với id, title, version, illustrative, issuer, secrecy.',
    en: 'dataset.json must be one object {…} with id, title, version, illustrative, issuer, secrecy.',
  };
}

export function secret(level: string): Bilingual {
  return {
    vi: `Bộ số liệu ghi mức độ mật “${level}”. Số liệu mật không được xử lý qua kênh này; hãy gửi theo quy định về bảo vệ bí mật nhà nước.`,
    en: `The data set is marked "${level}". Secret data must not go through this channel; follow the rules on state secrets.`,
  };
}

export function indicatorsJsonShape(): Bilingual {
  return {
    vi: 'indicators.json phải là một mảng […] các chỉ tiêu.',
    en: 'indicators.json must be an array […] of indicators.',
  };
}

export function indicatorShape(): Bilingual {
  return {
    vi: 'Mỗi chỉ tiêu phải là một đối tượng {…} với ít nhất code và kind.',
    en: 'Every indicator must be an object {…} with at least code and kind.',
  };
}

export function indicatorCode(code: string): Bilingual {
  return {
    vi: `Mã chỉ tiêu “${code}” không hợp lệ. Mã gồm chữ không dấu, chữ số và gạch dưới, bắt đầu bằng chữ, ví dụ FDI_REG.`,
    en: `"${code}" is not an indicator code. Use letters without marks, digits and underscores, beginning with a letter: FDI_REG.`,
  };
}

export function indicatorTwice(code: string): Bilingual {
  return {
    vi: `Chỉ tiêu ${code} được khai hai lần (mã không phân biệt chữ hoa, chữ thường). Hãy bỏ một lần khai.`,
    en: `The indicator ${code} is defined twice (capitals make no difference in codes). Remove one definition.`,
  };
}
