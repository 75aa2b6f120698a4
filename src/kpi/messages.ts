/** The wording of this folder's errors and reasons, in both languages. */
import type { Bilingual } from './bilingual';
import { quoted } from './quoted';
import type { Rank, TextValue } from './value';

export function incompatibleUnits(from: string, to: string): Bilingual {
  return {
    vi: `Không thể quy đổi hoặc tính chung đơn vị “${from || 'không có đơn vị'}” với “${to || 'không có đơn vị'}”: hai đơn vị đo hai đại lượng khác nhau. Hãy kiểm tra đơn vị của số liệu và của chỉ tiêu.`,
    en: `Cannot convert or combine the unit "${from || 'none'}" with "${to || 'none'}": they measure different things. Check the unit of the figure and of the indicator.`,
  };
}

export function unknownMultiplier(measure: string, power: number): Bilingual {
  return {
    vi: `Hệ số 10^${power} của đơn vị “${measure}” không có tên gọi. Hãy dùng UNIT_MULT là 0, 3, 6, 9, 12 hoặc 15.`,
    en: `The multiplier 10^${power} of the unit "${measure}" has no name. Use a UNIT_MULT of 0, 3, 6, 9, 12 or 15.`,
  };
}

export function nothingToAdd(): Bilingual {
  return { vi: 'không có số liệu thành phần nào để cộng', en: 'there are no parts to add' };
}

export function divisorMayBeZero(): Bilingual {
  return {
    vi: 'không xác định được: số chia có thể bằng 0 hoặc không rõ dấu',
    en: 'unknown: the divisor can be zero or of either sign',
  };
}

export function oppositeBounds(): Bilingual {
  return {
    vi: 'không xác định được: các số liệu thành phần chặn theo hai chiều ngược nhau (ví dụ “hơn” với “gần”)',
    en: 'unknown: the parts are bounds in opposite directions (such as "more than" with "nearly")',
  };
}

export function notANumber(value: Rank | TextValue): Bilingual {
  if (value.kind === 'rank') {
    return {
      vi: `thứ hạng (${value.rank}) không cộng, trừ, chia được`,
      en: `a rank (${value.rank}) cannot be added, subtracted or divided`,
    };
  }
  return {
    vi: `số liệu là chữ (“${quoted(value.text)}”), không tính toán được`,
    en: `the figure is in words ("${quoted(value.text)}") and cannot be calculated with`,
  };
}

const PERIOD_FORMS = '2024, 2024-S1, 2024-Q3, 2024-07, 2024-9M, 2024-01-01/P9M';

export function unknownPeriodText(text: string): Bilingual {
  return {
    vi: `Không hiểu kỳ báo cáo “${quoted(text)}”. Hãy ghi theo một trong các dạng: ${PERIOD_FORMS}.`,
    en: `Unknown period "${quoted(text)}". Use one of these forms: ${PERIOD_FORMS}.`,
  };
}

export function dateForPeriod(text: string): Bilingual {
  return {
    vi: `“${quoted(text)}” là một ngày, không phải kỳ báo cáo. Excel thường tự đổi “2024-07” thành ngày khi lưu tệp; hãy định dạng cột này là Text rồi ghi lại kỳ: ${PERIOD_FORMS}.`,
    en: `"${quoted(text)}" is a date, not a reporting period. Excel turns "2024-07" into a date when it saves a file; format the column as text and write the period again: ${PERIOD_FORMS}.`,
  };
}
