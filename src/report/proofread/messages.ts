/** The words of the proof-reader's remarks on figures. */
import type { Figure } from '../../analysis/figureModel';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Value } from '../../kpi/value';
import { formatNumber } from '../../language/formatNumber';
import { formatDate } from '../../language/dates';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import { both, dataSay, figureName, type Question } from './figureName';

export function supported(figure: Figure, how: 'same' | 'rounded'): Bilingual {
  const rounded = how === 'rounded' ? { vi: ' (làm tròn)', en: ' (rounded)' } : { vi: '', en: '' };
  return both((lang) =>
    lang === 'vi'
      ? `Khớp số liệu${rounded.vi}: ${dataSay(figure, 'vi')}.`
      : `Supported${rounded.en}: ${dataSay(figure, 'en')}.`,
  );
}

export function supportedElsewhere(figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Câu không ghi rõ kỳ; số này khớp với kỳ khác: ${dataSay(figure, 'vi')}.`
      : `The sentence does not name this period; the number is that of another one: ${dataSay(figure, 'en')}.`,
  );
}

export function supportedBeside(figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Khớp với số của kỳ khác nêu trong câu: ${dataSay(figure, 'vi')}.`
      : `Supported as the figure of another period that the sentence names: ${dataSay(figure, 'en')}.`,
  );
}

export function contradicted(said: string, figure: Figure, otherPeriod?: Figure): Bilingual {
  const hint = otherPeriod && {
    vi: ` Số đã ghi là số của ${lowerFirst(periodLabel(otherPeriod.period, 'vi'))}.`,
    en: ` The number written is that of ${periodLabel(otherPeriod.period, 'en')}.`,
  };
  return both((lang) =>
    lang === 'vi'
      ? `Trái với số liệu: văn bản ghi “${said}”; ${dataSay(figure, 'vi')}.${hint?.vi ?? ''}`
      : `Contradicted: the text says "${said}"; ${dataSay(figure, 'en')}.${hint?.en ?? ''}`,
  );
}

export function qualifierWrong(said: string, figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Sai mức độ so với nguồn: văn bản ghi “${said}”; ${dataSay(figure, 'vi')}. Hãy ghi đúng như nguồn.`
      : `The qualifier is not the source's: the text says "${said}"; ${dataSay(figure, 'en')}. Write it as the source does.`,
  );
}

export function roundingWrong(said: string, figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Làm tròn chưa đúng hoặc chưa nói rõ là làm tròn: văn bản ghi “${said}”; ${dataSay(figure, 'vi')}.`
      : `Wrongly rounded, or rounded without saying so: the text says "${said}"; ${dataSay(figure, 'en')}.`,
  );
}

/** @param power stated = data × 10^power */
export function slipped(said: string, figure: Figure, power: number): Bilingual {
  return both((lang) => {
    const factor = formatNumber(10 ** Math.abs(power), 0, lang);
    if (lang === 'vi') {
      const compared = power > 0 ? `gấp ${factor} lần` : `chỉ bằng 1/${factor}`;
      return `Nhầm đơn vị hoặc dấu thập phân: “${said}” ${compared} số liệu; ${dataSay(figure, 'vi')}.`;
    }
    const compared = power > 0 ? `${factor} times` : `1/${factor} of`;
    return `Unit or decimal slip: "${said}" is ${compared} the figure; ${dataSay(figure, 'en')}.`;
  });
}

export function wrongCurrency(said: string, figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Nhầm đơn vị tiền: văn bản ghi “${said}”; ${dataSay(figure, 'vi')}.`
      : `Wrong currency: the text says "${said}"; ${dataSay(figure, 'en')}.`,
  );
}

export function olderVintage(said: string, figure: Figure, asOf: string): Bilingual {
  return both((lang) => {
    const date = asOf === '' ? '' : ` (${formatDate(asOf, lang, 'short')})`;
    return lang === 'vi'
      ? `Số đã được điều chỉnh: “${said}” là số công bố lần trước${date}; nay ${dataSay(figure, 'vi')}.`
      : `A revised figure: "${said}" was published earlier${date}; now ${dataSay(figure, 'en')}.`;
  });
}

/** The data neither give nor exclude it. */
export function undecided(figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Chưa đủ căn cứ kết luận: ${dataSay(figure, 'vi')}, nhưng không chắc câu này nói về đúng số liệu đó.`
      : `Cannot tell: ${dataSay(figure, 'en')}, but the sentence may speak of something else.`,
  );
}

export function unsupported(figure: Question): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Bộ số liệu không có ${figureName(figure).vi}; chưa đối chiếu được.`
      : `The data set has no ${figureName(figure).en}; not checked.`,
  );
}

export const unknownSubject: Bilingual = {
  vi: 'Chưa đủ căn cứ kết luận: không xác định được chắc chắn chỉ tiêu mà số này nói tới.',
  en: 'Cannot tell: it is not certain which indicator the number belongs to.',
};

export const supposed: Bilingual = {
  vi: 'Chưa đủ căn cứ kết luận: câu nêu giả định, kịch bản hoặc dự báo, không phải kết quả.',
  en: 'Cannot tell: the sentence tells of a supposition, scenario or forecast, not of a result.',
};

export const ofOthers: Bilingual = {
  vi: 'Chưa đủ căn cứ kết luận: câu dẫn số của tổ chức, chuyên gia hoặc cơ quan khác, không phải số của cả nước do Nhà nước công bố.',
  en: 'Cannot tell: the sentence quotes a figure of another body or of experts, not the one the State publishes for the country.',
};

export const unknownComparison: Bilingual = {
  vi: 'Chưa đủ căn cứ kết luận: không xác định được chắc chắn số này so sánh cái gì với cái gì.',
  en: 'Cannot tell: it is not certain what is compared with what.',
};

export function tooLong(limit: number): Bilingual {
  return both((lang) => {
    const signs = formatNumber(limit, 0, lang);
    return lang === 'vi'
      ? `Đoạn này dài bất thường; chỉ soát ${signs} ký tự đầu.`
      : `This paragraph is unusually long; only its first ${signs} characters were read.`;
  });
}

export const skippedCells = (count: number): Bilingual => ({
  vi: `${count} ô số không đối chiếu được vì nhãn hàng và cột không cho biết chắc chắn chỉ tiêu, kỳ và đơn vị.`,
  en: `${count} numeric ${count === 1 ? 'cell was' : 'cells were'} not checked: row and column labels do not say for certain which indicator, period and unit they are.`,
});

export function comparisonSupported(current: Figure, base: Figure, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Khớp số liệu: ${figureName(current).vi} so với ${periodLabel(base.period, 'vi')} là ${formatValue(value, lang)}.`
      : `Supported: ${figureName(current).en} against ${periodLabel(base.period, 'en')} is ${formatValue(value, lang)}.`,
  );
}

export function comparisonContradicted(said: string, current: Figure, base: Figure, value: Value): Bilingual {
  return both((lang) => {
    const [now, before] = [formatValue(current.value, lang), formatValue(base.value, lang)];
    return lang === 'vi'
      ? `Trái với số liệu: văn bản ghi “${said}”, còn ${figureName(current).vi} là ${now}, ${periodLabel(base.period, 'vi')} là ${before}: ${changeWords(value, lang)}.`
      : `Contradicted: the text says "${said}", but ${figureName(current).en} is ${now} and in ${periodLabel(base.period, 'en')} ${before}: ${changeWords(value, lang)}.`;
  });
}

export function pointsNotPercent(said: string, current: Figure, base: Figure, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Chênh lệch giữa hai tỷ lệ tính bằng điểm phần trăm, không phải %: văn bản ghi “${said}”, ${figureName(current).vi} so với ${periodLabel(base.period, 'vi')} là ${formatValue(value, lang)}.`
      : `The difference of two rates is in percentage points, not %: the text says "${said}", ${figureName(current).en} against ${periodLabel(base.period, 'en')} is ${formatValue(value, lang)}.`,
  );
}

export function percentNotPoints(said: string, current: Figure, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mức tăng, giảm của một lượng tính bằng %, không phải điểm phần trăm: văn bản ghi “${said}”, ${figureName(current).vi}: ${formatValue(value, lang)}.`
      : `The change of an amount is in %, not percentage points: the text says "${said}", ${figureName(current).en}: ${formatValue(value, lang)}.`,
  );
}

export function shareSupported(said: string, name: Bilingual, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Khớp số liệu: “${said}”; ${name.vi}: ${formatValue(value, lang)}.`
      : `Supported: "${said}"; ${name.en}: ${formatValue(value, lang)}.`,
  );
}

export function shareContradicted(said: string, name: Bilingual, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Trái với số liệu: văn bản ghi “${said}”, còn ${name.vi} là ${formatValue(value, lang)}.`
      : `Contradicted: the text says "${said}", but ${name.en} is ${formatValue(value, lang)}.`,
  );
}

export function targetSupported(name: Bilingual, text: string, source: string): Bilingual {
  return {
    vi: `Khớp mục tiêu: ${name.vi}: ${text}${source === '' ? '' : ` (nguồn: ${source})`}.`,
    en: `Supported by the target: ${name.en}: ${text}${source === '' ? '' : ` (source: ${source})`}.`,
  };
}

export function targetContradicted(said: string, name: Bilingual, text: string, source: string): Bilingual {
  return {
    vi: `Trái với số liệu: văn bản ghi mục tiêu “${said}”, còn mục tiêu đã quyết định (${name.vi}) là ${text}${source === '' ? '' : ` (nguồn: ${source})`}.`,
    en: `Contradicted: the text gives the target as "${said}", but the target decided (${name.en}) is ${text}${source === '' ? '' : ` (source: ${source})`}.`,
  };
}

export function olderTarget(said: string, name: Bilingual, text: string): Bilingual {
  return {
    vi: `Mục tiêu đã được thay: “${said}” là mức trước đây; mức hiện hành (${name.vi}) là ${text}.`,
    en: `A replaced target: "${said}" held earlier; the target in force (${name.en}) is ${text}.`,
  };
}

export function changeWords(value: Value, lang: Lang): string {
  const text = formatValue(value, lang);
  return lang === 'vi' ? `mức thay đổi ${text}` : `a change of ${text}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
