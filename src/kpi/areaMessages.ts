/** The wording of what can go wrong when an area is named. */
import type { Area } from './area';
import type { Bilingual } from './bilingual';
import { quoted } from './quoted';

export function unknownArea(text: string, suggestion: string | undefined): Bilingual {
  return {
    vi: `Không có địa phương “${quoted(text)}” trong danh mục.${suggestion ? ` Có phải là “${suggestion}” không?` : ' Hãy ghi tên tỉnh, thành phố hoặc mã đầy đủ, ví dụ “Bắc Giang” hoặc VN63-24.'}`,
    en: `There is no area "${quoted(text)}" in the list.${suggestion ? ` Did you mean "${suggestion}"?` : ' Write the name of a province or city or a full id, such as "Bắc Giang" or VN63-24.'}`,
  };
}

export function ambiguousArea(text: string, candidates: readonly Area[]): Bilingual {
  return {
    vi: `“${quoted(text)}” có thể là nhiều đơn vị: ${inTime(candidates).map(datedVi).join('; ')}. Hãy ghi mã đầy đủ hoặc cho biết ngày.`,
    en: `"${quoted(text)}" can mean several units: ${inTime(candidates).map(datedEn).join('; ')}. Write the full id, or give a date.`,
  };
}

export function areaNotInForce(text: string, day: string, candidates: readonly Area[]): Bilingual {
  return {
    vi: `Ngày ${vietnameseDay(day)} không có đơn vị “${quoted(text)}”: ${inTime(candidates).map(datedVi).join('; ')}. Hãy dùng đơn vị kế thừa, hoặc kỳ báo cáo mà đơn vị này còn tồn tại.`,
    en: `There is no unit "${quoted(text)}" on ${day}: ${inTime(candidates).map(datedEn).join('; ')}. Use its successor, or a period in which it existed.`,
  };
}

export function codeAlone(code: string, bearers: readonly Area[]): Bilingual {
  const vi = bearers.length === 0 ? 'không có đơn vị nào mang mã này' : inTime(bearers).map(datedVi).join('; ');
  const en = bearers.length === 0 ? 'no unit has it' : inTime(bearers).map(datedEn).join('; ');
  return {
    vi: `Chỉ có mã số “${code}” thì không xác định được địa phương, vì mã số đổi nghĩa từ ngày 01/7/2025: ${vi}. Hãy ghi tên hoặc mã đầy đủ.`,
    en: `The code "${code}" alone does not identify an area, because codes changed meaning on 1 July 2025: ${en}. Write the name or the full id.`,
  };
}

/** Earlier units first. */
function inTime(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
}

function datedVi(area: Area): string {
  return `${area.id} (${area.name}${area.validFrom && `, từ ${vietnameseDay(area.validFrom)}`}${area.validTo && `, đến ${vietnameseDay(area.validTo)}`}${area.successor && `, sau là ${area.successor}`})`;
}

function datedEn(area: Area): string {
  return `${area.id} (${area.name}${area.validFrom && `, from ${area.validFrom}`}${area.validTo && `, to ${area.validTo}`}${area.successor && `, then ${area.successor}`})`;
}

function vietnameseDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}
