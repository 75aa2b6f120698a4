/** The wording of shares, changes, ranks, fields and filters, and why they cannot be given. */
import type { Area } from '../kpi/area';
import { sameInBoth, type Bilingual, type Lang } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import type { Period } from '../kpi/period';
import type { Target } from '../kpi/target';
import type { Value } from '../kpi/value';
import { formatValue } from '../language/formatValue';
import { periodLabel } from '../language/periodLabel';
import { englishTarget } from './englishTarget';
import type { Figure } from './figureModel';
import { areaLabel, both, capital } from './messages';

export const otherAreas: Bilingual = { vi: 'Các địa phương khác', en: 'Other provinces' };
export const otherPartners: Bilingual = { vi: 'Các đối tác khác', en: 'Other partners' };

export function noShare(indicator: Indicator): Bilingual {
  return {
    vi: `Không tính tỷ trọng cho ${indicator.code}: chỉ tiêu này không cộng được giữa các địa phương.`,
    en: `No share for ${indicator.code}: this indicator cannot be added over areas.`,
  };
}

export function noWhole(indicator: Indicator): Bilingual {
  return {
    vi: `Chưa có số liệu ${indicator.code} của cả nước, và danh sách địa phương chưa đủ để cộng.`,
    en: `There is no figure of ${indicator.code} for the whole country, and the list of provinces is not complete enough to add up.`,
  };
}

export function noTotal(indicator: Indicator): Bilingual {
  return {
    vi: `Chưa có số liệu tổng ${indicator.code} của mọi đối tác.`,
    en: `There is no figure of ${indicator.code} for all partners together.`,
  };
}

export function definitionsDiffer(indicator: Indicator): Bilingual {
  return {
    vi: `Không so sánh được hai số liệu ${indicator.code} theo hai định nghĩa khác nhau.`,
    en: `Two figures of ${indicator.code} by different definitions cannot be compared.`,
  };
}

export function noBase(): Bilingual {
  return {
    vi: 'Không tính được tốc độ tăng: số kỳ gốc bằng 0 hoặc âm.',
    en: 'No growth rate: the base is zero or negative.',
  };
}

export function noChange(indicator: Indicator): Bilingual {
  return {
    vi: `Không tính tốc độ tăng cho ${indicator.code}: chỉ tiêu này là thứ hạng hoặc chữ.`,
    en: `No growth rate for ${indicator.code}: it is a rank or a text.`,
  };
}

export function partialChange(indicator: Indicator): Bilingual {
  return {
    vi: `Không so được ${indicator.code} với cùng kỳ: một trong hai số chỉ là phần đã biết của tổng.`,
    en: `${indicator.code} cannot be compared with a year earlier: one of the figures is only the known part of a sum.`,
  };
}

export function notRanked(indicator: Indicator): Bilingual {
  return {
    vi: `Không xếp hạng: số liệu ${indicator.code} chỉ là phần đã biết của tổng.`,
    en: `Not ranked: the figure of ${indicator.code} is only the known part of a sum.`,
  };
}

export function incompleteRanking(indicator: Indicator, withData: number, peers: number): Bilingual {
  return {
    vi: `Bảng xếp hạng ${indicator.code} chỉ gồm ${withData}/${peers} địa phương có số liệu đầy đủ; thứ hạng chỉ tính trong số đó. Khi dẫn phải nói rõ.`,
    en: `The ranking by ${indicator.code} holds only the ${withData} of ${peers} areas with a complete figure; ranks are among those. Say so when quoting them.`,
  };
}

/** Of a list of published ranks, which are among all whether or not the list has them all. */
export function incompletePublishedRanks(indicator: Indicator, withData: number, peers: number): Bilingual {
  return {
    vi: `Danh sách ${indicator.code} chỉ gồm ${withData}/${peers} địa phương có thứ hạng đã công bố; thứ hạng giữ nguyên như nguồn công bố.`,
    en: `The list of ${indicator.code} holds only the ${withData} of ${peers} areas with a published rank; ranks stand as published.`,
  };
}

/** A rank as published is not ranked again. */
export function alreadyRank({ code }: Indicator): Bilingual {
  return {
    vi: `${code} đã là thứ hạng được công bố, không xếp hạng lại. Ghi {{${code}}} để lấy thứ hạng đó.`,
    en: `${code} is itself a rank, as published; it is not ranked again. Write {{${code}}} for it.`,
  };
}

/** Of a list by partner, as `incompleteRanking` of areas. */
export function incompleteBreakdown(indicator: Indicator, withData: number, named: number): Bilingual {
  return {
    vi: `Danh sách ${indicator.code} theo đối tác chỉ xếp ${withData}/${named} đối tác có số liệu đầy đủ trong kỳ; thứ hạng chỉ tính trong số đó. Khi dẫn phải nói rõ.`,
    en: `The list of ${indicator.code} by partner ranks only the ${withData} of ${named} partners with a complete figure in the period; ranks are among those. Say so when quoting them.`,
  };
}

/** A partner named in the period that a list has no row for, with what is known of it or why nothing is. */
export function partnerLeftOut(figure: Figure): Bilingual {
  const { counterpart, value, findings } = figure;
  const partial = findings.find(({ rule }) => rule === 'figure.partial');
  const said = both((lang) => formatValue(value, lang));
  const why = value.kind === 'missing' ? value.reason : (partial?.message ?? said);
  return {
    vi: `${counterpart} không có trong danh sách theo đối tác (${said.vi}). ${why.vi}`,
    en: `${counterpart} is not in the list by partner (${said.en}). ${why.en}`,
  };
}

export function noneRanked(indicator: Indicator, peers: number): Bilingual {
  return {
    vi: `Chưa xếp hạng được: không có địa phương nào trong ${peers} địa phương có số liệu ${indicator.code} đầy đủ.`,
    en: `There is no ranking: none of the ${peers} areas has a complete figure of ${indicator.code}.`,
  };
}

/** What is ranked: the partner, else the area. */
function rankedName({ counterpart, area }: Figure): Bilingual {
  if (counterpart !== '') return sameInBoth(counterpart);
  return both((lang) => (lang === 'vi' ? area.name : areaLabel(area, lang)));
}

export function surpassed(before: Figure): Bilingual {
  const { contested } = before;
  const name = rankedName(before);
  if (contested) {
    const said = (lang: Lang) => contested.map((value) => formatValue(value, lang)).join('; ');
    return {
      vi: `Không nói được thứ hạng: các nguồn cho số khác nhau về ${name.vi} (${said('vi')}), có thể đứng trước.`,
      en: `The rank cannot be said: sources disagree on ${name.en} (${said('en')}), which may come before.`,
    };
  }
  return {
    vi: `Không nói được thứ hạng: ${name.vi} chưa có số liệu đầy đủ nhưng đã là ${formatValue(before.value, 'vi')}, chắc chắn đứng trước.`,
    en: `The rank cannot be said: ${name.en} has no complete figure but is already ${formatValue(before.value, 'en')}, which surely comes before.`,
  };
}

export function countryNotRanked(indicator: Indicator): Bilingual {
  return {
    vi: `Không xếp hạng ${indicator.code} của cả nước: chỉ các địa phương được xếp hạng với nhau.`,
    en: `The whole country is not ranked by ${indicator.code}: only areas are ranked among each other.`,
  };
}

export function notOnList(area: Area): Bilingual {
  return {
    vi: `${area.name} (${area.id}) không nằm trong danh sách được xếp hạng.`,
    en: `${capital(areaLabel(area, 'en'))} (${area.id}) is not on the list that is ranked.`,
  };
}

export function noFigureReason(value: Value): Bilingual {
  return value.kind === 'missing' ? value.reason : { vi: 'Chưa có số liệu dạng số.', en: 'There is no number.' };
}

export function noOthersChange(): Bilingual {
  return {
    vi: 'Không so với cùng kỳ: nhóm còn lại của hai năm không gồm cùng các thành phần.',
    en: 'Not compared with a year earlier: the rest is not the same group in both years.',
  };
}

export function partsExceedWhole(indicator: Indicator): Bilingual {
  return {
    vi: `Tổng ${indicator.code} của các địa phương đã liệt kê lớn hơn số của cả nước. Hãy kiểm tra số liệu.`,
    en: `The provinces listed add up to more ${indicator.code} than the whole country. Check the figures.`,
  };
}

export function uncertainOrder(upper: Figure, lower: Figure): Bilingual {
  return both((lang) => {
    const [a, b] = [upper, lower].map(({ counterpart, area, value }) => {
      return `${counterpart === '' ? area.shortName : counterpart} (${formatValue(value, lang)})`;
    });
    return lang === 'vi'
      ? `Thứ tự giữa ${a} và ${b} chưa chắc chắn: hai số có thể bằng hoặc ngược thứ tự.`
      : `The order of ${a} and ${b} is not certain: they may be equal or the other way round.`;
  });
}

export function openTarget(target: string): Bilingual {
  return {
    vi: `Mục tiêu “${target}” không đặt giới hạn ở phía này.`,
    en: `The target "${englishTarget(target)}" sets no limit on this side.`,
  };
}

export function noTarget(indicator: Indicator, area: Area, period: Period): Bilingual {
  return both((lang) => {
    const label = periodLabel(period, lang, 'running');
    return lang === 'vi'
      ? `Chưa có mục tiêu ${indicator.code} của ${areaLabel(area, lang)}, ${label}.`
      : `There is no target of ${indicator.code} for ${areaLabel(area, lang)}, ${label}.`;
  });
}

export function targetsDiffer(indicator: Indicator, targets: readonly Target[]): Bilingual {
  const list = targets.map(({ text, source }) => `${text} (${source})`).join('; ');
  const listEn = targets.map(({ text, source }) => `${englishTarget(text)} (${source})`).join('; ');
  return {
    vi: `Các nguồn cho mục tiêu ${indicator.code} khác nhau: ${list}. Hãy ghi AS_OF để biết mục tiêu nào mới hơn.`,
    en: `Sources disagree on the target of ${indicator.code}: ${listEn}. Give AS_OF to tell which is newer.`,
  };
}

export function unknownField(name: string, known: readonly string[], near: string | undefined): Bilingual {
  const list = known.map((one) => `.${one}`).join(' ');
  return {
    vi: `Không có trường “.${name}”.${near ? ` Có phải là “.${near}” không?` : ''} Các trường: ${list}.`,
    en: `There is no field ".${name}".${near ? ` Did you mean ".${near}"?` : ''} Fields: ${list}.`,
  };
}

export function notOneOf(typed: string, allowed: readonly string[], near: string | undefined): Bilingual {
  const list = allowed.join(', ');
  return {
    vi: `Không có giá trị “${typed}”.${near ? ` Có phải là “${near}” không?` : ''} Chọn một trong: ${list}.`,
    en: `There is no value "${typed}".${near ? ` Did you mean "${near}"?` : ''} Choose one of: ${list}.`,
  };
}

export function notStated(indicator: Indicator): Bilingual {
  return {
    vi: `Số liệu ${indicator.code} không ghi thông tin này.`,
    en: `The figure of ${indicator.code} does not state this.`,
  };
}
