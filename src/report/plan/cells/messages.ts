/** What the preview tells of single cells. */
import type { Bilingual, Lang } from '../../../kpi/bilingual';
import { quoted } from '../../../kpi/quoted';
import type { Value } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import type { HiddenContent } from '../../hiddenContent';
import type { Misreading } from './misreading';

export function controlCharacters(): Bilingual {
  return {
    vi: 'Văn bản có ký tự điều khiển không hiển thị được; nên sửa ở nguồn số liệu.',
    en: 'The text has control characters that cannot be shown; correct it in the data.',
  };
}

export function figuresTouch(text: string): Bilingual {
  return {
    vi: `Hai số đứng sát nhau nên đọc thành một số khác: “${quoted(text)}”. Hãy thêm dấu cách, dấu phẩy hoặc chữ giữa hai dấu {{…}} trong mẫu.`,
    en: `Two figures stand side by side and read as another number: "${quoted(text)}". Put a space, a comma or words between the two markers in the template.`,
  };
}

export function textCut(): Bilingual {
  return {
    vi: 'Văn bản dài quá 32.767 ký tự, mức tối đa của một ô Excel, nên bị cắt bớt ở cuối.',
    en: 'The text is longer than the 32,767 characters an Excel cell can hold; its end was cut.',
  };
}

export const unknownDateSystem: Bilingual = {
  vi: 'Excel không cho biết sổ tính đếm ngày từ năm 1900 hay 1904 nên không ghi ngày: ghi vào có thể sai 4 năm. Hãy điền tệp bằng lệnh ngkt fill, hoặc đổi ô này sang định dạng Văn bản để ngày được ghi bằng chữ.',
  en: 'Excel does not tell whether the workbook counts days from 1900 or from 1904, so the date is not written: it might be four years wrong. Fill the file with the command ngkt fill, or give the cell the Text format to have the date as text.',
};

/** @param value no percentage, in a cell that shows one */
export function notPercent(value: Value): Bilingual {
  return {
    vi: `Ô có định dạng % nhưng “${formatValue(value, 'vi')}” không phải là tỷ lệ nên sẽ hiện gấp 100 lần. Hãy đổi định dạng số của ô trong mẫu, ví dụ #,##0.`,
    en: `The cell is formatted as a percentage but "${formatValue(value, 'en')}" is none, so it shows a hundredfold. Change the cell's number format in the template, for example to #,##0.`,
  };
}

/** @param shown what the cell would say */
export function hidden(what: HiddenContent, shown: (lang: Lang) => string): Bilingual {
  const kinds = {
    positive: { vi: 'số dương', en: 'positive numbers' },
    negative: { vi: 'số âm', en: 'negative numbers' },
    zero: { vi: 'số 0', en: 'zeros' },
    text: { vi: 'chữ', en: 'texts' },
  } as const;
  return {
    vi: `Định dạng số của ô không hiện ${kinds[what].vi} nên “${quoted(shown('vi'))}” bị ẩn, ô trông như để trống. Hãy sửa định dạng số của ô trong mẫu, ví dụ #,##0.0.`,
    en: `The cell's number format hides ${kinds[what].en}, so "${quoted(shown('en'))}" is not seen and the cell looks blank. Change the cell's number format in the template, for example to #,##0.0.`,
  };
}

export function misread(how: Misreading, value: Value): Bilingual {
  const [vi, en] = [formatValue(value, 'vi'), formatValue(value, 'en')];
  if (how === 'date') {
    return {
      vi: `Ô có định dạng ngày nên “${vi}” sẽ hiện thành ngày tháng. Hãy đổi định dạng số của ô trong mẫu, ví dụ #,##0.`,
      en: `The cell is formatted as a date, so "${en}" shows as a day. Change the cell's number format in the template, for example to #,##0.`,
    };
  }
  if (how === 'scaled') {
    return {
      vi: `Định dạng số của ô có dấu phân cách hàng nghìn ở cuối nên Excel chia “${vi}” cho 1.000 (mỗi dấu một lần) rồi mới hiện. Hãy bỏ dấu đó trong định dạng của ô ở mẫu, ví dụ #,##0.00.`,
      en: `The cell's number format ends in a thousands separator, so Excel divides "${en}" by 1,000 (once for each) before showing it. Take it out of the cell's format in the template, for example #,##0.00.`,
    };
  }
  if (how === 'zero') {
    return {
      vi: `Định dạng số của ô làm tròn “${vi}” thành 0. Hãy thêm chữ số lẻ vào định dạng của ô trong mẫu, ví dụ #,##0.00.`,
      en: `The cell's number format rounds "${en}" to 0. Add decimals to the cell's format in the template, for example #,##0.00.`,
    };
  }
  return {
    vi: `Định dạng số của ô làm tròn “${vi}” nên ô nói quá nguồn. Hãy thêm chữ số lẻ vào định dạng của ô trong mẫu, ví dụ #,##0.00.`,
    en: `The cell's number format rounds "${en}", so the cell says more than its source. Add decimals to the cell's format in the template, for example #,##0.00.`,
  };
}
