/** The wording of this folder's errors, in both languages. */
import type { Bilingual } from '../kpi/bilingual';
import { quoted } from '../kpi/quoted';

export function notFinite(number: number): Bilingual {
  return {
    vi: `Không ghi được số ${number}: chỉ ghi số hữu hạn.`,
    en: `Cannot write the number ${number}: only finite numbers are written.`,
  };
}

export function tooManyDigits(text: string): Bilingual {
  return {
    vi: `Số “${quoted(text)}” có quá 15 chữ số nên không lưu được chính xác. Hãy dùng đơn vị lớn hơn (triệu, tỷ).`,
    en: `The number "${quoted(text)}" has more than 15 digits and cannot be held exactly. Use a larger unit (million, billion).`,
  };
}

export function notNumber(text: string): Bilingual {
  return {
    vi: `Không đọc được “${quoted(text)}” thành số. Hãy ghi kiểu 1.234,56 (tiếng Việt) hoặc 1,234.56 (tiếng Anh).`,
    en: `"${quoted(text)}" is not a number. Write it as 1,234.56 (English) or 1.234,56 (Vietnamese).`,
  };
}

export function ambiguousNumber(text: string, vi: number, en: number): Bilingual {
  return {
    vi: `Số “${quoted(text)}” đọc được theo hai cách, lệch nhau 1.000 lần: ${commaForDecimals(vi)} (viết kiểu Việt Nam) hoặc ${commaForDecimals(en)} (viết kiểu Anh). Hãy ghi lại không có dấu phân nhóm nghìn, hoặc cho biết số viết theo kiểu nào.`,
    en: `The number "${quoted(text)}" can be read in two ways, 1,000 times apart: ${en} (written the English way) or ${vi} (the Vietnamese way). Write it without thousands separators, or say which way it is written.`,
  };
}

export function unclearValue(text: string): Bilingual {
  return {
    vi: `Không hiểu giá trị “${quoted(text)}”. Hãy ghi số kèm từ chỉ mức độ và đơn vị, ví dụ “gần 60 hoạt động”, “6,5–7%”, “từ 8% trở lên”; nếu là lời văn thì ghi vào cột chữ (OBS_TEXT).`,
    en: `The value "${quoted(text)}" is not understood. Write a number with its qualifier and unit, such as "nearly 60 activities", "6.5–7%", "8% or more"; words go into the text column (OBS_TEXT).`,
  };
}

export function lowAboveHigh(text: string): Bilingual {
  return {
    vi: `Khoảng giá trị “${quoted(text)}” có cận dưới lớn hơn cận trên. Hãy kiểm tra lại hai số, hoặc xem đây có phải là ngày tháng không.`,
    en: `The range "${quoted(text)}" has its low end above its high end. Check both numbers, or whether this is a date.`,
  };
}

export function textTooLong(length: number, longest: number): Bilingual {
  return {
    vi: `Giá trị dài ${length} ký tự, vượt quá ${longest}. Lời văn dài hãy để trong texts.csv.`,
    en: `The value is ${length} characters long, more than ${longest}. Longer texts belong in texts.csv.`,
  };
}

export function notStated(): Bilingual {
  return { vi: 'nguồn không nêu số liệu', en: 'the source gives no figure' };
}

export function unknownDate(text: string): Bilingual {
  return {
    vi: `“${quoted(text)}” không phải là ngày có thật. Hãy ghi 2024-12-20, 20/12/2024, 12/2024 hoặc 2024.`,
    en: `"${quoted(text)}" is not a date that exists. Write 2024-12-20, 20/12/2024, 12/2024 or 2024.`,
  };
}

export function dateWithoutYear(text: string): Bilingual {
  return {
    vi: `Ngày “${quoted(text)}” thiếu năm. Hãy ghi đủ ngày, tháng, năm, ví dụ 20/12/2024.`,
    en: `The date "${quoted(text)}" has no year. Write day, month and year, such as 20/12/2024.`,
  };
}

export function noWordsFor(number: number): Bilingual {
  return {
    vi: `Không đọc được số ${number} thành chữ: chỉ đọc số hữu hạn, không lớn hơn 10^15.`,
    en: `The number ${number} cannot be written in words: only finite numbers up to 10^15 can.`,
  };
}

/** Without separators of thousands, so that the message itself has one reading. */
function commaForDecimals(number: number): string {
  return String(number).replace('.', ',');
}
