/** The wording of the custom functions' errors. */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { shiftDecimal } from '../../kpi/decimal';
import { printedDecimals } from '../../kpi/value';
import { formatNumber } from '../../language/formatNumber';
import type { FunctionDeclaration, FunctionParameter } from './declaration';

export function unknownFunction(name: string, near: string | undefined, known: readonly string[]): Bilingual {
  const list = known.join(', ');
  return {
    vi: `Không có hàm “${name}”.${near ? ` Có phải là “${near}” không?` : ''} Các hàm: ${list}.`,
    en: `There is no function "${name}".${near ? ` Did you mean "${near}"?` : ''} Functions: ${list}.`,
  };
}

export function missingArgument({ name, parameters }: FunctionDeclaration, missing: FunctionParameter): Bilingual {
  const form = `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join('; ')})`;
  return {
    vi: `Thiếu đối số “${missing.name}” (${missing.description.vi}). Cách viết: ${form}.`,
    en: `The argument "${missing.name}" is missing (${missing.description.en}). Form: ${form}.`,
  };
}

export function tooManyArguments({ name, parameters }: FunctionDeclaration, given: number): Bilingual {
  return {
    vi: `Hàm ${name} nhận nhiều nhất ${parameters.length} đối số, đã ghi ${given}.`,
    en: `${name} takes at most ${parameters.length} arguments, ${given} were given.`,
  };
}

export function wrongArgument({ name, description }: FunctionParameter, typed: string): Bilingual {
  return {
    vi: `Đối số “${name}” là “${typed}”, không dùng được. Cần: ${description.vi}.`,
    en: `The argument "${name}" is "${typed}", which cannot be used. Needed: ${description.en}.`,
  };
}

export function dateForPeriod(number: number): Bilingual {
  return {
    vi: `Kỳ báo cáo là số ${number}: có lẽ Excel đã đổi kỳ đã gõ thành ngày. Hãy ghi kỳ dưới dạng chữ, ví dụ "2024-07".`,
    en: `The period is the number ${number}: Excel has probably turned it into a date. Write the period as text, such as "2024-07".`,
  };
}

export const noData: Bilingual = {
  vi: 'Chưa mở bộ số liệu nào. Hãy mở bộ số liệu (lệnh ngkt: thêm --data THƯ_MỤC) rồi tính lại.',
  en: 'No data set is open. Open one (in the ngkt command: add --data FOLDER) and calculate again.',
};

export const noBrief: Bilingual = {
  vi: 'Bộ số liệu không có gì để viết về kỳ và địa phương này.',
  en: 'The data set has nothing to say of this period and area.',
};

export const noSeries: Bilingual = {
  vi: 'Không có số liệu nào của chỉ tiêu này cho địa phương đã chọn. Hãy ghi kỳ đầu và kỳ cuối, hoặc chọn địa phương khác.',
  en: 'There are no figures of this indicator for the area. Give the first and the last period, or choose another area.',
};

export const seriesReversed: Bilingual = {
  vi: 'Kỳ đầu đứng sau kỳ cuối. Hãy kiểm tra xem hai kỳ có bị đổi chỗ không.',
  en: 'The first period lies after the last one. Check whether the two were swapped.',
};

export function noRanking(indicator: string): Bilingual {
  return {
    vi: `Không địa phương nào có số liệu ${indicator} của kỳ này để xếp hạng.`,
    en: `No area has a figure of ${indicator} for this period, so there is nothing to rank.`,
  };
}

export const divisionByZero: Bilingual = {
  vi: 'Số chia bằng 0.',
  en: 'The divisor is zero.',
};

export const negativeBase: Bilingual = {
  vi: 'Không tính được tốc độ tăng từ một số gốc âm.',
  en: 'There is no growth rate from a negative base.',
};

export const positiveLevels: Bilingual = {
  vi: 'Số đầu, số cuối và số năm đều phải lớn hơn 0.',
  en: 'The first level, the last level and the number of years must all be above zero.',
};

export const positiveBase: Bilingual = {
  vi: 'Số của năm gốc phải lớn hơn 0.',
  en: 'The level of the base year must be above zero.',
};

export const yearsToProject: Bilingual = {
  vi: 'Số năm phải là số nguyên từ 1 đến 200.',
  en: 'The number of years must be a whole number from 1 to 200.',
};

export const fourWeights: Bilingual = {
  vi: 'Cần đúng bốn số: giá trị của bốn quý năm trước, theo thứ tự quý I đến quý IV.',
  en: 'Exactly four numbers are needed: the levels of last year’s four quarters, first to fourth.',
};

export const positiveWeights: Bilingual = {
  vi: 'Giá trị của bốn quý năm trước đều phải lớn hơn 0.',
  en: 'The levels of last year’s four quarters must all be above zero.',
};

export const closedQuarters: Bilingual = {
  vi: 'Số quý đã có kết quả phải là 0, 1, 2 hoặc 3: đủ bốn quý thì không còn quý nào để phấn đấu.',
  en: 'The number of quarters closed must be 0, 1, 2 or 3: after four there is nothing left to reach the target in.',
};

export const openPace: Bilingual = {
  vi: 'Tốc độ tăng lũy kế phải là một số cụ thể; số có “gần”, “hơn”, “khoảng” không đủ để tính.',
  en: 'The growth so far must be one definite number; "nearly", "over" or "about" leave the pace open.',
};

/** A growth rate that looks like the fraction of a %-formatted cell: 0.0642 beside a target of 6,5–7%. */
export function growthLooksLikeFraction(number: number, target: string): Bilingual {
  const decimals = printedDecimals(number);
  const typed = (lang: Lang) => formatNumber(number, decimals, lang);
  const percent = (lang: Lang) => formatNumber(shiftDecimal(number, 2), Math.max(0, decimals - 2), lang);
  return {
    vi: `Tốc độ tăng ${typed('vi')} so với mục tiêu ${target} có thể là ${percent('vi')}% của một ô định dạng phần trăm. Nếu đúng vậy, hãy nhân ô đó với 100 hoặc ghi "${percent('vi')}%"; nếu đúng là ${typed('vi')}% thì ghi "${typed('vi')}%".`,
    en: `The growth ${typed('en')} beside the target ${target} may be ${percent('en')}% from a cell formatted as a percentage. If so, multiply that cell by 100 or write "${percent('en')}%"; if it is ${typed('en')}%, write "${typed('en')}%".`,
  };
}
