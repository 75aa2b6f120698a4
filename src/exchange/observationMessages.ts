/** The wording of problems in rows of observations and targets, in both languages. */
import type { Bilingual } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import type { Observation } from '../kpi/observation';
import { unitLabel } from '../kpi/unit';
import { shortened } from './messages';

export function unknownIndicator(typed: string, meant: string | undefined): Bilingual {
  return {
    vi: `Không có chỉ tiêu “${typed}” trong danh mục.${meant === undefined ? '' : ` Có phải là ${meant} không?`} Chỉ tiêu mới phải được khai trong indicators.json.`,
    en: `The catalogue has no indicator "${typed}".${meant === undefined ? '' : ` Did you mean ${meant}?`} A new indicator must be defined in indicators.json.`,
  };
}

export function deleteRefused(): Bilingual {
  return {
    vi: 'ACTION là D (xóa): tệp số liệu không được yêu cầu xóa. Hãy bỏ dòng này; muốn sửa số liệu thì ghi dòng mới với AS_OF muộn hơn.',
    en: 'ACTION is D (delete): a data file cannot ask for deletions. Remove the row; to correct a figure add a row with a later AS_OF.',
  };
}

export function observationTwice({ indicator, area, period }: Observation, firstLine: number): Bilingual {
  return {
    vi: `Trùng khóa với dòng ${firstLine}: cùng chỉ tiêu ${indicator}, đơn vị ${area}, kỳ ${period}, đối tác, định nghĩa, AS_OF và nguồn. Hãy bỏ một dòng, hoặc ghi AS_OF hay SOURCE khác nhau.`,
    en: `The same key as line ${firstLine}: indicator ${indicator}, area ${area}, period ${period}, partner, definition, AS_OF and source. Remove one, or tell them apart by AS_OF or SOURCE.`,
  };
}

export function unknownQualifier(word: string, meant: string | undefined): Bilingual {
  return {
    vi: `Không hiểu từ chỉ mức độ “${shortened(word)}”.${meant === undefined ? '' : ` Có phải là “${meant}” không?`} Hãy dùng gần, hơn, trên, khoảng, ước, ít nhất, không quá, “từ … trở lên”, hoặc để trống.`,
    en: `The qualifier "${shortened(word)}" is not known.${meant === undefined ? '' : ` Did you mean "${meant}"?`} Use gần, hơn, trên, khoảng, ước, ít nhất, không quá, "từ … trở lên", or leave it blank.`,
  };
}

/** "gần 7–9" says nothing that can be calculated with. */
export function qualifierWithRange(word: string): Bilingual {
  return {
    vi: `Từ “${shortened(word)}” không đi với một khoảng (có cả OBS_VALUE và OBS_VALUE_HIGH). Hãy bỏ từ này, hoặc ghi một số và để trống OBS_VALUE_HIGH.`,
    en: `The qualifier "${shortened(word)}" does not go with a range (OBS_VALUE and OBS_VALUE_HIGH). Leave it out, or give one number and leave OBS_VALUE_HIGH blank.`,
  };
}

export function qualifierWithoutNumber(): Bilingual {
  return {
    vi: 'Có từ chỉ mức độ mà không có số. Hãy ghi số vào OBS_VALUE; nếu nguồn chỉ có lời thì ghi toàn bộ vào OBS_TEXT.',
    en: 'There is a qualifier but no number. Write the number into OBS_VALUE; where the source has only words, put all of them into OBS_TEXT.',
  };
}

export function highWithoutLow(): Bilingual {
  return {
    vi: 'Có OBS_VALUE_HIGH mà thiếu OBS_VALUE. Hãy ghi cận dưới của khoảng vào OBS_VALUE.',
    en: 'There is an OBS_VALUE_HIGH but no OBS_VALUE. Write the low end of the range into OBS_VALUE.',
  };
}

export function reversedRange(): Bilingual {
  return {
    vi: 'Cận trên nhỏ hơn cận dưới. Hãy kiểm tra xem hai số có bị đổi chỗ không.',
    en: 'The high end is below the low end. Check whether the two were swapped.',
  };
}

export function rankForm(): Bilingual {
  return {
    vi: 'Thứ hạng phải là số nguyên từ 1, không có từ chỉ mức độ hay cận trên; số đơn vị được xếp hạng ghi ở OBS_TEXT, ví dụ “9/63”.',
    en: 'A rank is a whole number from 1, without a qualifier or a high end; the number of units ranked goes into OBS_TEXT, for example "9/63".',
  };
}

export function valueOfMissing(status: string): Bilingual {
  return {
    vi: `OBS_STATUS là ${status} (không có số liệu) nhưng ô này có nội dung. Hãy xóa nội dung hoặc sửa OBS_STATUS.`,
    en: `OBS_STATUS is ${status} (no figure), but this cell is filled. Clear it or correct OBS_STATUS.`,
  };
}

export function blankValue(): Bilingual {
  return {
    vi: 'Dòng không có số và không có OBS_STATUS; được hiểu là chưa có số liệu. Hãy ghi OBS_STATUS là O (nguồn không có) hoặc L (chưa thu thập) để nói rõ.',
    en: 'The row has no figure and no OBS_STATUS; it is taken as missing. Write OBS_STATUS O (none at the source) or L (not collected) to say so.',
  };
}

/** SDMX code list CL_OBS_STATUS. */
export function missingBecause(status: 'O' | 'M' | 'L' | 'Q'): Bilingual {
  switch (status) {
    case 'O':
      return { vi: 'Nguồn không có số liệu (OBS_STATUS O).', en: 'The source has no figure (OBS_STATUS O).' };
    case 'M':
      return {
        vi: 'Không thể có số liệu cho kỳ này (OBS_STATUS M).',
        en: 'There can be no figure for this period (OBS_STATUS M).',
      };
    case 'L':
      return { vi: 'Số liệu chưa được thu thập (OBS_STATUS L).', en: 'The figure was not collected (OBS_STATUS L).' };
    case 'Q':
      return { vi: 'Số liệu không được công bố (OBS_STATUS Q).', en: 'The figure is not released (OBS_STATUS Q).' };
  }
}

export function otherUnit(measure: string, { code, unit }: Indicator): Bilingual {
  return {
    vi: `Đơn vị “${measure}” không quy đổi được về “${unit}”, đơn vị của chỉ tiêu ${code}. Hãy sửa đơn vị, hoặc dùng chỉ tiêu khác.`,
    en: `The unit "${measure}" does not convert into "${unitLabel(unit, 'en')}", the unit of ${code}. Correct the unit or use another indicator.`,
  };
}

export function multiplierForm(text: string): Bilingual {
  return {
    vi: `UNIT_MULT “${shortened(text)}” không phải là lũy thừa của 10. Hãy ghi 9 cho tỷ, 6 cho triệu, 3 cho nghìn, 0 cho đơn vị.`,
    en: `The UNIT_MULT "${shortened(text)}" is not a power of ten. Write 9 for billions, 6 for millions, 3 for thousands, 0 for units.`,
  };
}

export function twoMultipliers(measure: string, multiplier: string): Bilingual {
  return {
    vi: `“${measure}” đã nói đến lũy thừa của 10, còn UNIT_MULT là ${multiplier}: hai chỗ trái nhau. Hãy để trống UNIT_MULT, hoặc ghi đơn vị gốc (USD).`,
    en: `"${measure}" already names a power of ten, and UNIT_MULT ${multiplier} contradicts it. Leave UNIT_MULT blank or write the plain unit (USD).`,
  };
}

export function ambiguousTarget(text: string): Bilingual {
  return {
    vi: `Mục tiêu “${text}” đọc được theo hai cách, lệch nhau 1.000 lần. Hãy ghi thêm LOW hoặc HIGH (số dùng dấu chấm thập phân), hoặc viết TEXT không có dấu phân cách hàng nghìn.`,
    en: `The target "${text}" can be read in two ways, 1,000 times apart. Fill LOW or HIGH too (with a decimal point), or write TEXT without thousands separators.`,
  };
}

export function emptyTarget(): Bilingual {
  return {
    vi: 'Mục tiêu không có nội dung. Hãy ghi LOW, HIGH hoặc TEXT (như in, ví dụ “6,5–7%”).',
    en: 'The target is empty. Fill LOW, HIGH or TEXT (as printed, for example "6,5–7%").',
  };
}
