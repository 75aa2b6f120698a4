/** What the preview tells besides the values, of the report as a whole. */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { datedAreaName } from '../../language/datedAreaName';
import { onSheet } from '../references/cellAddress';
import type { LaidThing } from '../workbook/record';
import type { NamedProvince } from './namesakes';

export function nothingToRestore(): Bilingual {
  return {
    vi: 'Tệp không mang dấu vết của lần điền nào (mẫu chưa điền, hoặc bản phát hành), nên không có gì được trả về mẫu.',
    en: 'The file bears no trace of a fill (a template not filled yet, or a copy for publication), so nothing was turned back into a template.',
  };
}

/** @param others how many figures besides those named */
export function withoutSource(figures: string, others: number): Bilingual {
  return {
    vi: `Số liệu không ghi nguồn: ${figures}${others > 0 ? ` và ${others} số liệu khác` : ''}. Hãy bổ sung cột SOURCE của bộ số liệu trước khi dùng.`,
    en: `No source is given for: ${figures}${others > 0 ? ` and ${others} more` : ''}. Fill in the data set's column SOURCE before using the figure.`,
  };
}

/** @param provinces at least two that go by one name, each with the first cell that means it */
export function namesakes(provinces: readonly NamedProvince[]): Bilingual {
  const name = provinces[0]?.area.shortName ?? '';
  const each = (lang: Lang, is: string): string =>
    provinces
      .map(({ area, where }) => {
        const cell = onSheet(where.sheet ?? '', where.cell ?? '');
        return `${cell} ${is} ${datedAreaName(area, lang)}, ${area.id}`;
      })
      .join('; ');
  const id = provinces.at(-1)?.area.id ?? '';
  return {
    vi: `Tên “${name}” chỉ hai tỉnh, thành phố khác nhau tùy kỳ của dấu: ${each('vi', 'là')}. Số của hai đơn vị này không so được với nhau. Hãy ghi mã thay cho tên ở mọi dấu cần so, ví dụ [${id}], số của kỳ trước sẽ được cộng theo địa giới của mã đó; hoặc dùng @-1y, .yoy.`,
    en: `The name "${name}" means different provinces by the period of the marker: ${each('en', 'is')}. Their figures cannot be compared. Write the id instead of the name in all markers to be compared, for example [${id}], and earlier figures are added up for that territory; or use @-1y, .yoy.`,
  };
}

const LAID: Readonly<Record<LaidThing, Bilingual>> = {
  validation: { vi: 'kiểm tra nhập liệu', en: 'data validation' },
  conditionalFormat: { vi: 'định dạng có điều kiện', en: 'conditional formats' },
  hyperlink: { vi: 'liên kết', en: 'hyperlinks' },
};

/** Rows that come back without what lay on them. */
export function rowsCameBare(first: number, last: number, things: readonly LaidThing[]): Bilingual {
  const named = (lang: 'vi' | 'en'): string => things.map((thing) => LAID[thing][lang]).join(', ');
  return {
    vi: `Hàng ${first}–${last} trở lại, nhưng ${named('vi')} từng đặt trên đó có thể không trở lại cùng. Hãy xem và đặt lại, hoặc điền từ mẫu gốc.`,
    en: `Rows ${first}–${last} are back, but not all that lay on them need be: ${named('en')}. Look and set it again, or fill the original template.`,
  };
}

export function illustrative(): Bilingual {
  return {
    vi: 'Báo cáo điền từ số liệu minh họa; mẫu không có dấu {{dataset.note}} nên lời ghi chú được đặt ở chân trang và ở ô trống dưới mỗi trang tính đã điền.',
    en: 'The report is filled from illustrative data; the template has no {{dataset.note}}, so the label was put into the footer and a free cell below each filled sheet.',
  };
}

export function notCalculated(formula: string): Bilingual {
  return {
    vi: `Công thức “=${formula}” chưa có giá trị đã tính (hoặc đang báo lỗi), nên bản phát hành để ô trống. Hãy mở tệp trong Excel có NGKT, tính lại và lưu trước khi phát hành.`,
    en: `The formula "=${formula}" has no calculated value (or shows an error), so the published copy leaves the cell empty. Open the file in Excel with NGKT, recalculate and save it before publishing.`,
  };
}

export function nameUsesFunctions(name: string): Bilingual {
  return {
    vi: `Tên “${name}” dùng hàm NGKT và được giữ nguyên; nơi không có NGKT sẽ báo #NAME?.`,
    en: `The name "${name}" uses NGKT functions and stays as it is; without NGKT it reads #NAME?.`,
  };
}

export function unfilledMarker(): Bilingual {
  return {
    vi: 'Ô vẫn còn dấu {{…}} chưa điền trong bản phát hành.',
    en: 'The cell still holds an unfilled {{…}} marker in the published copy.',
  };
}
