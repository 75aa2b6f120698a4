/** What is wrong with a marker, and what was expected. The place is added by the scan. */
import type { Bilingual } from '../../kpi/bilingual';
import { nearest } from '../../kpi/nearest';
import { blockMarkers } from './blockMeant';

/** "Có phải “HLA” không?", or what is allowed where nothing is near and the list is short enough to read. */
export function suggestion(word: string, candidates: readonly string[]): Bilingual {
  const near = nearest(word, candidates);
  if (near !== undefined) return { vi: ` Có phải “${near}” không?`, en: ` Did you mean "${near}"?` };
  if (candidates.length === 0 || candidates.length > 30) return { vi: '', en: '' };
  return { vi: ` Có thể dùng: ${candidates.join(', ')}.`, en: ` You can use: ${candidates.join(', ')}.` };
}

export function unclosed(): Bilingual {
  return {
    vi: 'Dấu mở bằng “{{” nhưng không đóng bằng “}}” trong cùng ô. Hãy thêm “}}”.',
    en: 'The marker opens with "{{" but is not closed with "}}" in the same cell. Add "}}".',
  };
}

export function empty(): Bilingual {
  return {
    vi: 'Giữa “{{” và “}}” chưa ghi gì. Hãy ghi mã chỉ tiêu, ví dụ {{HLA}}.',
    en: 'There is nothing between "{{" and "}}". Write an indicator code, for example {{HLA}}.',
  };
}

export function unexpected(found: string, at: number, expected: Bilingual): Bilingual {
  return found === ''
    ? {
        vi: `Dấu kết thúc sớm ở vị trí ${at + 1}: cần ${expected.vi}.`,
        en: `The marker ends early at position ${at + 1}: expected ${expected.en}.`,
      }
    : {
        vi: `Không hiểu “${found}” ở vị trí ${at + 1}: cần ${expected.vi}.`,
        en: `Cannot read "${found}" at position ${at + 1}: expected ${expected.en}.`,
      };
}

export function unknownName(name: string, candidates: readonly string[]): Bilingual {
  const hint = suggestion(name, candidates);
  return {
    vi: `Không có chỉ tiêu hay tên “${name}”.${hint.vi}`,
    en: `There is no indicator or name "${name}".${hint.en}`,
  };
}

/** @param meant the markers it may stand for; all there are where none is near */
export function unknownBlock(name: string, meant: readonly string[]): Bilingual {
  return meant.length > 0
    ? {
        vi: `Không có dấu “${name}”. Có phải ${meant.join(' hoặc ')} không?`,
        en: `There is no marker "${name}". Did you mean ${meant.join(' or ')}?`,
      }
    : {
        vi: `Không có dấu “${name}”. Có thể dùng: ${blockMarkers.join(', ')}.`,
        en: `There is no marker "${name}". You can use: ${blockMarkers.join(', ')}.`,
      };
}

/** @param meant the markers it may stand for */
export function signMissing(word: string, meant: readonly string[]): Bilingual {
  return {
    vi: `“${word}” không phải là chỉ tiêu; dấu mở và đóng khối cần có # hoặc / đứng trước. Hãy ghi ${meant.join(' hoặc ')}.`,
    en: `"${word}" is no indicator; a marker that opens or closes a block begins with # or /. Write ${meant.join(' or ')}.`,
  };
}

/** A list in a marker of its own: `{{rank(FDI_REG)}}`. */
export function listWithoutRows(list: string): Bilingual {
  return {
    vi: `“${list}(…)” là danh sách, không phải số liệu. Hãy ghi {{#rows ${list}(…)}} ở trên các hàng lặp lại và {{/rows}} ở dưới.`,
    en: `"${list}(…)" is a list, not a figure. Write {{#rows ${list}(…)}} above the rows to repeat and {{/rows}} below them.`,
  };
}

export function notCounted(list: string): Bilingual {
  return {
    vi: `{{count …}} chỉ đếm mục của danh mục thỏa thuận, hoạt động, nhiệm vụ, không đếm “${list}”. Ví dụ: {{count tasks(status=late)}}, {{count list(agreements, kind=FTA)}}.`,
    en: `{{count …}} counts entries of the registers of agreements, activities and tasks only, not "${list}". For example {{count tasks(status=late)}}, {{count list(agreements, kind=FTA)}}.`,
  };
}

export function unknownList(name: string, candidates: readonly string[]): Bilingual {
  const hint = suggestion(name, candidates);
  return { vi: `Không có danh sách “${name}”.${hint.vi}`, en: `There is no list "${name}".${hint.en}` };
}

export function unknownField(name: string, candidates: readonly string[]): Bilingual {
  const hint = suggestion(name, candidates);
  return { vi: `Không có trường “.${name}”.${hint.vi}`, en: `There is no field ".${name}".${hint.en}` };
}

export function repeated(what: Bilingual): Bilingual {
  return { vi: `Dấu ghi ${what.vi} hai lần.`, en: `The marker gives ${what.en} twice.` };
}

export function unknownArgument(list: string, name: string, candidates: readonly string[]): Bilingual {
  const hint = suggestion(name, candidates);
  return {
    vi: `Danh sách “${list}” không có tham số “${name}”.${hint.vi}`,
    en: `The list "${list}" has no argument "${name}".${hint.en}`,
  };
}

export function unexpectedPositional(list: string, value: string): Bilingual {
  return {
    vi: `Danh sách “${list}”: tham số “${value}” cần ghi kèm tên, theo dạng tên=giá trị.`,
    en: `List "${list}": the argument "${value}" needs its name, written name=value.`,
  };
}

export function missingArgument(list: string, name: string, example: string): Bilingual {
  return {
    vi: `Danh sách “${list}” thiếu tham số đầu “${name}”. Ví dụ: ${example}.`,
    en: `The list "${list}" lacks its first argument "${name}". Example: ${example}.`,
  };
}

export function wrongArgument(
  list: string,
  name: string,
  value: string,
  expected: Bilingual,
  hint?: Bilingual,
): Bilingual {
  return {
    vi: `Danh sách “${list}”: ${name}=${value} không đúng, cần ${expected.vi}.${hint?.vi ?? ''}`,
    en: `List "${list}": ${name}=${value} is not valid, expected ${expected.en}.${hint?.en ?? ''}`,
  };
}

export function unknownBriefPart(part: string, candidates: readonly string[]): Bilingual {
  const hint = suggestion(part, candidates);
  return {
    vi: `Bản tóm tắt không có mục “${part}”.${hint.vi}`,
    en: `The brief has no section "${part}".${hint.en}`,
  };
}

export const expected = {
  name: { vi: 'mã chỉ tiêu hoặc tên', en: 'an indicator code or a name' },
  part: { vi: '[địa phương], @kỳ, .trường hoặc kết thúc dấu', en: 'an [area], a @period, a .field or the end' },
  closingBracket: { vi: 'dấu “]” sau tên địa phương', en: '"]" after the area' },
  area: { vi: 'mã hoặc tên địa phương trong [ ]', en: 'an area id or name inside [ ]' },
  field: { vi: 'tên trường sau dấu chấm', en: 'a field name after the dot' },
  list: {
    vi: 'tên danh sách, ví dụ {{#rows rank(FDI_REG, top=10)}}',
    en: 'a list name, for example {{#rows rank(FDI_REG, top=10)}}',
  },
  closingParenthesis: { vi: 'dấu “)”', en: '")"' },
  argument: { vi: 'giá trị tham số', en: 'an argument value' },
  closingQuote: { vi: 'dấu nháy đóng', en: 'a closing quote' },
  end: { vi: 'kết thúc dấu', en: 'the end of the marker' },
  comma: { vi: 'dấu phẩy hoặc “)”', en: 'a comma or ")"' },
  integer: { vi: 'số nguyên từ 1 đến 100000', en: 'a whole number from 1 to 100000' },
  flag: { vi: 'true hoặc false', en: 'true or false' },
  boundary: { vi: '63 hoặc 34', en: '63 or 34' },
  period: {
    vi: 'kỳ báo cáo (2024, 2024-S1, 2024-Q3, 2024-07, 2024-9M) hoặc kỳ tương đối (-1y, -1, +1, this)',
    en: 'a period (2024, 2024-S1, 2024-Q3, 2024-07, 2024-9M) or a relative one (-1y, -1, +1, this)',
  },
  choice: (choices: readonly string[]): Bilingual => ({
    vi: `một trong: ${choices.join(', ')}`,
    en: `one of: ${choices.join(', ')}`,
  }),
} as const;

export const parts = {
  area: { vi: 'địa phương', en: 'the area' },
  period: { vi: 'kỳ', en: 'the period' },
  field: { vi: 'trường', en: 'the field' },
  argument: (name: string): Bilingual => ({ vi: `tham số “${name}”`, en: `the argument "${name}"` }),
} as const;
