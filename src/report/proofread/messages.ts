/** The words of the proof-reader's remarks. */
import type { Figure } from '../../analysis/figureModel';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { quoted } from '../../kpi/quoted';
import type { Value } from '../../kpi/value';
import { areaName } from '../../language/areaName';
import { formatValue } from '../../language/formatValue';
import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';
import { rankText } from '../../language/rankText';

type Question = Pick<Figure, 'indicator' | 'area' | 'period' | 'counterpart' | 'definition'>;

/** "Vốn FDI đăng ký lũy kế, Bắc Giang, Trung Quốc, năm 2023". */
export function figureName(figure: Question): Bilingual {
  return both((lang) => {
    const { indicator, area, period, counterpart, definition } = figure;
    const version =
      definition === indicator.definitionVersion
        ? ''
        : lang === 'vi'
          ? `định nghĩa ${definition}`
          : `definition ${definition}`;
    return [indicator.name[lang], areaName(area, lang, 'short'), counterpart, periodLabel(period, lang), version]
      .filter((part) => part !== '')
      .join(', ');
  });
}

export function supported(figure: Figure, how: 'same' | 'rounded'): Bilingual {
  return both((lang) => {
    const name = figureName(figure)[lang];
    const value = formatValue(figure.value, lang);
    const rounded = how === 'rounded' ? (lang === 'vi' ? ' (làm tròn)' : ' (rounded)') : '';
    return lang === 'vi'
      ? `Khớp số liệu${rounded}: ${name} là ${value}${sourceText(figure, lang)}`
      : `Supported${rounded}: ${name} is ${value}${sourceText(figure, lang)}`;
  });
}

export function supportedElsewhere(figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Câu không ghi kỳ; số này khớp với ${figureName(figure).vi}: ${formatValue(figure.value, lang)}${sourceText(figure, lang)}`
      : `The sentence names no period; the number is that of ${figureName(figure).en}: ${formatValue(figure.value, lang)}${sourceText(figure, lang)}`,
  );
}

export function contradicted(said: string, figure: Figure, otherPeriod?: Figure): Bilingual {
  return both((lang) => {
    const [name, value] = [figureName(figure)[lang], formatValue(figure.value, lang)];
    const hint = otherPeriod
      ? lang === 'vi'
        ? ` Số đã ghi là của ${periodLabel(otherPeriod.period, 'vi')}.`
        : ` The number written is that of ${periodLabel(otherPeriod.period, 'en')}.`
      : '';
    return lang === 'vi'
      ? `Trái với số liệu: văn bản ghi “${said}”, còn ${name} là ${value}${sourceText(figure, lang)}${hint}`
      : `Contradicted: the text says "${said}", but ${name} is ${value}${sourceText(figure, lang)}${hint}`;
  });
}

export function qualifierWrong(said: string, figure: Figure): Bilingual {
  return both((lang) => {
    const [name, value] = [figureName(figure)[lang], formatValue(figure.value, lang)];
    return lang === 'vi'
      ? `Sai mức độ so với nguồn: văn bản ghi “${said}”, nguồn ghi “${value}”. Hãy ghi đúng như nguồn. ${name}${sourceText(figure, lang)}`
      : `Not as strong as, or stronger than, the source: the text says "${said}", the source "${value}". Write it as the source does. ${name}${sourceText(figure, lang)}`;
  });
}

export function roundingWrong(said: string, figure: Figure): Bilingual {
  return both((lang) => {
    const [name, value] = [figureName(figure)[lang], formatValue(figure.value, lang)];
    return lang === 'vi'
      ? `Làm tròn chưa đúng hoặc không nói rõ: văn bản ghi “${said}”, còn ${name} là ${value}${sourceText(figure, lang)}`
      : `Wrongly rounded, or rounded without saying so: the text says "${said}", but ${name} is ${value}${sourceText(figure, lang)}`;
  });
}

export function slipped(said: string, figure: Figure, power: number): Bilingual {
  return both((lang) => {
    const [name, value] = [figureName(figure)[lang], formatValue(figure.value, lang)];
    const factor = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(10 ** Math.abs(power));
    const compared =
      lang === 'vi'
        ? power > 0
          ? `gấp ${factor} lần số liệu`
          : `chỉ bằng 1/${factor} số liệu`
        : power > 0
          ? `is ${factor} times the figure`
          : `is 1/${factor} of the figure`;
    return lang === 'vi'
      ? `Nhầm đơn vị hoặc dấu thập phân: “${said}” ${compared}; ${name} là ${value}${sourceText(figure, lang)}`
      : `Unit or decimal slip: "${said}" ${compared}; ${name} is ${value}${sourceText(figure, lang)}`;
  });
}

export function wrongCurrency(said: string, figure: Figure): Bilingual {
  return both((lang) => {
    const [name, value] = [figureName(figure)[lang], formatValue(figure.value, lang)];
    return lang === 'vi'
      ? `Nhầm đơn vị tiền: văn bản ghi “${said}”, còn ${name} là ${value}${sourceText(figure, lang)}`
      : `Wrong currency: the text says "${said}", but ${name} is ${value}${sourceText(figure, lang)}`;
  });
}

export function olderVintage(said: string, figure: Figure, asOf: string): Bilingual {
  return both((lang) => {
    const [name, value] = [figureName(figure)[lang], formatValue(figure.value, lang)];
    const date = asOf === '' ? '' : formatDate(asOf, lang, 'short');
    return lang === 'vi'
      ? `Số đã được điều chỉnh: “${said}” là số công bố ${date === '' ? 'trước đây' : `lần trước (${date})`}; số mới nhất của ${name} là ${value}${sourceText(figure, lang)}`
      : `A revised figure: "${said}" was published ${date === '' ? 'earlier' : `as of ${date}`}; the latest for ${name} is ${value}${sourceText(figure, lang)}`;
  });
}

export function unsupported(figure: Question): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Bộ số liệu không có ${figureName(figure).vi}; chưa đối chiếu được.`
      : `The data set has no ${figureName(figure).en}; not checked.`,
  );
}

/** The data neither give nor exclude it. */
export function undecided(figure: Figure): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Chưa đủ căn cứ kết luận: ${figureName(figure).vi} là ${formatValue(figure.value, lang)}, nhưng không chắc câu này nói về đúng số liệu đó.`
      : `Cannot tell: ${figureName(figure).en} is ${formatValue(figure.value, lang)}, but the sentence may speak of something else.`,
  );
}

export const unknownSubject: Bilingual = {
  vi: 'Chưa đủ căn cứ kết luận: không xác định được chắc chắn chỉ tiêu mà số này nói tới.',
  en: 'Cannot tell: it is not certain which indicator the number belongs to.',
};

export const unknownComparison: Bilingual = {
  vi: 'Chưa đủ căn cứ kết luận: không xác định được chắc chắn số này so sánh cái gì với cái gì.',
  en: 'Cannot tell: it is not certain what is compared with what.',
};

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

export function shareInText(said: string, part: string, whole: string, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mâu thuẫn trong văn bản: ${part} trên ${whole} là ${formatValue(value, lang)}, không phải “${said}”.`
      : `Inconsistent within the text: ${part} of ${whole} is ${formatValue(value, lang)}, not "${said}".`,
  );
}

export function shareAgrees(part: string, whole: string, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Đúng phép tính trong văn bản: ${part} trên ${whole} là ${formatValue(value, lang)}.`
      : `Agrees within the text: ${part} of ${whole} is ${formatValue(value, lang)}.`,
  );
}

export function changeInText(said: string, from: string, to: string, value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mâu thuẫn trong văn bản: từ ${from} đến ${to} là ${changeWords(value, lang)}, không phải “${said}”.`
      : `Inconsistent within the text: from ${from} to ${to} is ${changeWords(value, lang)}, not "${said}".`,
  );
}

export function sumInText(total: string, parts: readonly string[], value: Value): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Mâu thuẫn trong văn bản: ${parts.join(' + ')} bằng ${formatValue(value, lang)}, không phải ${total}.`
      : `Inconsistent within the text: ${parts.join(' + ')} make ${formatValue(value, lang)}, not ${total}.`,
  );
}

export function partAboveWhole(part: string, whole: string): Bilingual {
  return {
    vi: `Mâu thuẫn trong văn bản: phần ${part} lớn hơn tổng ${whole}.`,
    en: `Inconsistent within the text: the part ${part} is larger than the whole ${whole}.`,
  };
}

export function wordedTwice(said: string, other: string, place: Bilingual): Bilingual {
  return {
    vi: `Mâu thuẫn trong văn bản: cùng một số liệu, chỗ này ghi “${said}”, chỗ khác (${place.vi}) ghi “${other}”.`,
    en: `Inconsistent within the text: one figure is "${said}" here and "${other}" elsewhere (${place.en}).`,
  };
}

export function twoDefinitions(said: string, other: string, place: Bilingual): Bilingual {
  return {
    vi: `Một con số, hai cách gọi: chỗ này là “${quoted(said)}”, chỗ khác (${place.vi}) là “${quoted(other)}”. Đây là hai định nghĩa khác nhau; hãy dùng thống nhất một cách gọi hoặc nói rõ.`,
    en: `One number under two names: "${quoted(said)}" here, "${quoted(other)}" elsewhere (${place.en}). These are different definitions; keep to one or say so.`,
  };
}

export function rankSupported(
  figure: Pick<Figure, 'area' | 'period'>,
  rank: number,
  of: number | undefined,
  source: string,
): Bilingual {
  return both((lang) => {
    const who = `${areaName(figure.area, lang, 'short')}, ${periodLabel(figure.period, lang)}`;
    const tail = source === '' ? '' : lang === 'vi' ? ` (nguồn: ${source})` : ` (source: ${source})`;
    return lang === 'vi'
      ? `Khớp số liệu: ${who}: thứ hạng ${rankText(rank, of, of, lang)}${tail}.`
      : `Supported: ${who}: rank ${rankText(rank, of, of, lang)}${tail}.`;
  });
}

export function rankContradicted(
  said: string,
  figure: Pick<Figure, 'area' | 'period'>,
  rank: number,
  of: number | undefined,
  source: string,
): Bilingual {
  return both((lang) => {
    const who = `${areaName(figure.area, lang, 'short')}, ${periodLabel(figure.period, lang)}`;
    const tail = source === '' ? '' : lang === 'vi' ? ` (nguồn: ${source})` : ` (source: ${source})`;
    return lang === 'vi'
      ? `Trái với số liệu: văn bản ghi “${said}”, còn thứ hạng của ${who} là ${rankText(rank, of, of, lang)}${tail}.`
      : `Contradicted: the text says "${said}", but the rank of ${who} is ${rankText(rank, of, of, lang)}${tail}.`;
  });
}

export function wrongPeers(said: string, of: number, known: number): Bilingual {
  return {
    vi: `Số đơn vị được xếp hạng không đúng: văn bản ghi “${said}” (trong ${of}), còn danh sách của kỳ này có ${known} tỉnh, thành phố.`,
    en: `Wrong number of peers: the text says "${said}" (of ${of}), but the list of that period has ${known} provinces.`,
  };
}

export function rankWithoutBasis(missing: readonly Bilingual[]): Bilingual {
  return {
    vi: `Thứ hạng thiếu căn cứ: câu chưa nói rõ ${missing.map(({ vi }) => vi).join(', ')}.`,
    en: `A rank without its basis: the text does not say ${missing.map(({ en }) => en).join(', ')}.`,
  };
}

export const basisNames = {
  measure: { vi: 'xếp hạng theo chỉ tiêu nào', en: 'by which measure' },
  peers: { vi: 'xếp hạng trong phạm vi nào (bao nhiêu tỉnh, thành phố)', en: 'among whom' },
  period: { vi: 'kỳ nào', en: 'for which period' },
} as const;

export function rankMoveAgrees(from: number, to: number): Bilingual {
  return {
    vi: `Đúng phép tính trong văn bản: từ thứ ${from} đến thứ ${to}.`,
    en: `Agrees within the text: from rank ${from} to rank ${to}.`,
  };
}

export function rankMoveInText(said: string, from: number, to: number): Bilingual {
  const places = Math.abs(from - to);
  return {
    vi: `Mâu thuẫn trong văn bản: từ thứ ${from} đến thứ ${to} là ${to < from ? 'tăng' : 'giảm'} ${places} bậc, không phải “${said}”.`,
    en: `Inconsistent within the text: from rank ${from} to rank ${to} is ${places} ${places === 1 ? 'place' : 'places'} ${to < from ? 'up' : 'down'}, not "${said}".`,
  };
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

export function otherSeparators(said: string, lang: Lang): Bilingual {
  return lang === 'vi'
    ? {
        vi: `“${said}” viết theo kiểu tiếng Anh; văn bản tiếng Việt dùng dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn.`,
        en: `"${said}" has English separators; a Vietnamese text takes a comma before decimals and a dot between thousands.`,
      }
    : {
        vi: `“${said}” viết theo kiểu tiếng Việt; văn bản tiếng Anh dùng dấu chấm cho phần thập phân, dấu phẩy cho hàng nghìn.`,
        en: `"${said}" has Vietnamese separators; an English text takes a point before decimals and a comma between thousands.`,
      };
}

/** "; nguồn: …." with a full stop: the first source named. */
function sourceText({ observations, register }: Figure, lang: Lang): string {
  const source = observations[0]?.source ?? register?.[lang] ?? '';
  if (source === '') return '.';
  return lang === 'vi' ? ` (nguồn: ${source}).` : ` (source: ${source}).`;
}

function changeWords(value: Value, lang: Lang): string {
  const text = formatValue(value, lang);
  return lang === 'vi' ? `mức thay đổi ${text}` : `a change of ${text}`;
}

function both(text: (lang: Lang) => string): Bilingual {
  return { vi: text('vi'), en: text('en') };
}
