/** The wording of the analysis: why a figure is missing, what contradicts what, how a figure was computed. */
import type { Area } from '../kpi/area';
import type { Bilingual, Lang } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import type { Observation } from '../kpi/observation';
import type { Period } from '../kpi/period';
import type { Target } from '../kpi/target';
import type { Value } from '../kpi/value';
import { formatValue } from '../language/formatValue';
import { periodLabel } from '../language/periodLabel';
import type { Figure, ResolvedQuery } from './figureModel';

export function both(make: (lang: Lang) => string): Bilingual {
  return { vi: make('vi'), en: make('en') };
}

export function areaLabel(area: Area, lang: Lang): string {
  if (area.type !== 'country') return area.shortName;
  return lang === 'vi' ? 'cả nước' : 'the whole country';
}

export function enumerate(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items[0] ?? '';
  const and = lang === 'vi' ? ' và ' : ' and ';
  return items.slice(0, -1).join(', ') + and + (items[items.length - 1] as string);
}

/** "FDI_REG (Tổng vốn đăng ký) của Bắc Ninh, năm 2024". */
function subject(query: ResolvedQuery, lang: Lang): string {
  const { indicator, area, period, counterpart } = query;
  const partner = counterpart === '' ? '' : ` – ${counterpart}`;
  const label = periodLabel(period, lang, 'running');
  return lang === 'vi'
    ? `${indicator.code} (${indicator.name.vi}) của ${areaLabel(area, lang)}${partner}, ${label}`
    : `${indicator.code} (${indicator.name.en}) of ${areaLabel(area, lang)}${partner}, ${label}`;
}

export function noFigure(query: ResolvedQuery): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}.`,
    en: `No figure for ${subject(query, 'en')}.`,
  };
}

const statedReasons = {
  M: { vi: 'không có số liệu', en: 'the figure does not exist' },
  O: { vi: 'số liệu còn thiếu', en: 'the figure is missing' },
  L: { vi: 'số liệu có nhưng chưa thu thập', en: 'the figure exists but was not collected' },
  Q: { vi: 'số liệu không được công bố', en: 'the figure is withheld' },
} as const;

export function statedMissing(
  query: ResolvedQuery,
  status: 'O' | 'M' | 'L' | 'Q',
  observation: Observation,
): Bilingual {
  return both((lang) => {
    const comment = observation.comment === '' ? '' : ` (${observation.comment})`;
    const says = lang === 'vi' ? 'nguồn ghi' : 'the source says';
    return `${capital(subject(query, lang))}: ${says} ${statedReasons[status][lang]}${comment}.`;
  });
}

interface Claimed {
  readonly observation: Observation;
  readonly value: Value;
}

export function conflict(query: ResolvedQuery, all: readonly Claimed[]): Bilingual {
  return both((lang) => {
    const list = all.map(({ observation, value }) => {
      const source = observation.source || (lang === 'vi' ? 'không ghi nguồn' : 'no source given');
      return `${formatValue(value, lang)} (${source})`;
    });
    return lang === 'vi'
      ? `Các nguồn cho số khác nhau về ${subject(query, lang)}: ${list.join('; ')}. Hãy xác minh và bỏ số sai, hoặc ghi AS_OF để biết số nào mới hơn.`
      : `Sources disagree on ${subject(query, lang)}: ${list.join('; ')}. Verify and remove the wrong one, or give AS_OF to tell which is newer.`;
  });
}

export function alsoInWords(query: ResolvedQuery, value: Value, source: string): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Về ${subject(query, lang)} còn có nhận định bằng lời: “${formatValue(value, lang)}” (${source}).`
      : `On ${subject(query, lang)} there is also a statement in words: "${formatValue(value, lang)}" (${source}).`,
  );
}

export function wrongUnit(query: ResolvedQuery, observation: Observation): Bilingual {
  const { value, source } = observation;
  const unit = 'unit' in value ? value.unit : '';
  return {
    vi: `${subject(query, 'vi')}: nguồn ${source} ghi đơn vị “${unit}”, không đổi được ra “${query.indicator.unit}”. Hãy sửa UNIT_MEASURE, UNIT_MULT.`,
    en: `${subject(query, 'en')}: source ${source} uses the unit "${unit}", which cannot be converted to "${query.indicator.unit}". Correct UNIT_MEASURE, UNIT_MULT.`,
  };
}

export function otherDefinition(query: ResolvedQuery, definition: string): Bilingual {
  const wanted = query.indicator.definitionVersion;
  return {
    vi: `${subject(query, 'vi')}: chỉ có số liệu theo định nghĩa “${definition}”, khác định nghĩa “${wanted}” của danh mục; không được so sánh hay cộng với số liệu khác.`,
    en: `${subject(query, 'en')}: there is only a figure by definition "${definition}", not the catalogue's "${wanted}"; do not compare or add it.`,
  };
}

export function severalDefinitions(query: ResolvedQuery, definitions: readonly string[]): Bilingual {
  return both((lang) => {
    const list = enumerate(
      definitions.map((one) => (lang === 'vi' ? `“${one}”` : `"${one}"`)),
      lang,
    );
    const wanted = query.indicator.definitionVersion;
    return lang === 'vi'
      ? `${subject(query, lang)}: có số liệu theo các định nghĩa ${list}, không có theo định nghĩa “${wanted}” của danh mục. Hãy chỉ rõ định nghĩa cần dùng.`
      : `${subject(query, lang)}: there are figures by definitions ${list} but none by the catalogue's "${wanted}". Say which definition is meant.`;
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function missingParts(query: ResolvedQuery, absent: readonly Bilingual[]): Bilingual {
  return both((lang) => {
    const list = shortened(absent, lang);
    return lang === 'vi'
      ? `Chưa cộng được ${subject(query, lang)}: thiếu số liệu ${list}.`
      : `No sum for ${subject(query, lang)}: no figures for ${list}.`;
  });
}

export function noSum(query: ResolvedQuery, reason: Bilingual): Bilingual {
  return {
    vi: `Không cộng được ${subject(query, 'vi')}: ${reason.vi}.`,
    en: `No sum for ${subject(query, 'en')}: ${reason.en}.`,
  };
}

export function knownPartOnly(derivation: Bilingual, absent: readonly Bilingual[]): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `${derivation.vi}; còn thiếu ${shortened(absent, lang)}`
      : `${derivation.en}; ${shortened(absent, lang)} still missing`,
  );
}

export function sumOf(names: readonly Bilingual[]): Bilingual {
  return both((lang) => {
    const list = names.map((name) => name[lang]).join(' + ');
    return lang === 'vi' ? `Tổng của ${list}` : `Sum of ${list}`;
  });
}

export function sumOfAreas(areas: readonly Area[]): Bilingual {
  return both((lang) => {
    const list = areas.map(({ shortName }) => shortName).join(' + ');
    return lang === 'vi'
      ? `Cộng từ các tỉnh, thành phố trước sáp nhập: ${list}`
      : `Sum of the provinces before the merger: ${list}`;
  });
}

export function sumOfAllAreas(count: number): Bilingual {
  return {
    vi: `Cộng từ ${count} tỉnh, thành phố`,
    en: `Sum of ${count} provinces`,
  };
}

export function sameTerritory(recorded: Area, asked: Area): Bilingual {
  return {
    vi: `Số liệu ghi theo ${recorded.name} (${recorded.id}), cùng địa giới với ${asked.name} (${asked.id})`,
    en: `Recorded for ${recorded.name} (${recorded.id}), the same territory as ${asked.name} (${asked.id})`,
  };
}

export function cannotSplit(query: ResolvedQuery, successor: Area): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}: chỉ có số liệu của ${successor.name} sau sáp nhập (${successor.id}), không tách ra được.`,
    en: `No figure for ${subject(query, 'en')}: there is only one for ${successor.name} after the merger (${successor.id}), which cannot be split.`,
  };
}

export function notAdditive(query: ResolvedQuery): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}: chỉ tiêu này không cộng được giữa các tỉnh, thành phố.`,
    en: `No figure for ${subject(query, 'en')}: this indicator cannot be added over provinces.`,
  };
}

export function regroupDifference(query: ResolvedQuery, given: Value, sum: Value, parts: readonly Area[]): Bilingual {
  return both((lang) => {
    const list = enumerate(
      parts.map(({ shortName }) => shortName),
      lang,
    );
    return lang === 'vi'
      ? `${capital(subject(query, lang))}: số ghi trực tiếp là ${formatValue(given, lang)}, cộng từ ${list} là ${formatValue(sum, lang)}. Dùng số ghi trực tiếp; hãy kiểm tra lại.`
      : `${subject(query, lang)}: the figure given is ${formatValue(given, lang)}, the sum of ${list} is ${formatValue(sum, lang)}. The given one is used; check both.`;
  });
}

export function shortLabel(period: Period): Bilingual {
  return both((lang) => periodLabel(period, lang, 'short'));
}

export function valueAtEnd(period: Period): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `Số tại cuối kỳ, lấy từ ${periodLabel(period, lang, 'running')}`
      : `Value at the end of the period, from ${periodLabel(period, lang, 'running')}`,
  );
}

export function differentAtLastDay(query: ResolvedQuery, a: Figure, b: Figure): Bilingual {
  return both((lang) => {
    const said = (figure: Figure): string =>
      `${formatValue(figure.value, lang)} (${periodLabel(figure.period, lang, 'short')})`;
    return lang === 'vi'
      ? `${capital(subject(query, lang))}: các kỳ kết thúc cùng ngày cho số khác nhau: ${said(a)}, ${said(b)}. Hãy xác minh và sửa số sai.`
      : `${subject(query, lang)}: periods that end on the same day give different figures: ${said(a)}, ${said(b)}. Verify and correct the wrong one.`;
  });
}

export function countedFtas(certain: number, uncertain: number): Bilingual {
  return {
    vi: `Đếm từ danh mục: ${certain} FTA đã ký kết hoặc tham gia đến cuối kỳ${undatedVi(uncertain)}`,
    en: `Counted in the register: ${certain} FTAs signed or joined by the end of the period${undatedEn(uncertain)}`,
  };
}

export function countedAgreements(certain: number, uncertain: number): Bilingual {
  return {
    vi: `Đếm từ danh mục: ${certain} thỏa thuận (không kể FTA) ký trong kỳ${undatedVi(uncertain)}`,
    en: `Counted in the register: ${certain} agreements (FTAs not counted) signed in the period${undatedEn(uncertain)}`,
  };
}

export function countedActivities(certain: number, uncertain: number): Bilingual {
  return {
    vi: `Đếm từ danh mục: ${certain} hoạt động bắt đầu trong kỳ${undatedVi(uncertain)}`,
    en: `Counted in the register: ${certain} activities that began in the period${undatedEn(uncertain)}`,
  };
}

export function completedOf(done: number, signed: number): Bilingual {
  return {
    vi: `Từ danh mục, theo trạng thái hiện ghi: ${done} trong ${signed} thỏa thuận (không kể FTA) đã ký đến cuối kỳ đã hoàn thành`,
    en: `From the register, by the status now recorded: ${done} of ${signed} agreements (FTAs not counted) signed by the end of the period are completed`,
  };
}

export function registerIncomplete(query: ResolvedQuery, counted: number, printed: number): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}: danh mục chỉ có ${counted}, ít hơn số đã công bố trong kỳ (${printed}), nên danh mục chưa đầy đủ.`,
    en: `No figure for ${subject(query, 'en')}: the register holds only ${counted}, fewer than already published in the period (${printed}), so it is incomplete.`,
  };
}

export function unknownIndicator(code: string, near: string | undefined): Bilingual {
  return {
    vi: `Không có chỉ tiêu “${code}” trong danh mục.${near ? ` Có phải ý là “${near}”?` : ' Xem các mã chỉ tiêu trong indicators.json.'}`,
    en: `There is no indicator "${code}" in the catalogue.${near ? ` Did you mean "${near}"?` : ' See the codes in indicators.json.'}`,
  };
}

function undatedVi(count: number): string {
  return count > 0 ? `; ${count} mục chưa rõ ngày ký, có thể thuộc kỳ này` : '';
}

function undatedEn(count: number): string {
  return count > 0 ? `; ${count} more without a clear date may belong to it` : '';
}

/** Long lists are cut: nobody reads sixty names in a message. */
function shortened(names: readonly Bilingual[], lang: Lang): string {
  const shown = names.slice(0, 6).map((name) => name[lang]);
  const rest = names.length - shown.length;
  if (rest === 0) return enumerate(shown, lang);
  return shown.join(', ') + (lang === 'vi' ? ` và ${rest} mục khác` : ` and ${rest} more`);
}

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

export function notOnList(area: Area): Bilingual {
  return {
    vi: `${area.name} (${area.id}) không nằm trong danh sách được xếp hạng.`,
    en: `${area.name} (${area.id}) is not on the list that is ranked.`,
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

interface RankedLabel {
  readonly label: Bilingual;
  readonly value: Value;
}

export function uncertainOrder(upper: RankedLabel, lower: RankedLabel): Bilingual {
  return both((lang) => {
    const [a, b] = [upper, lower].map(({ label, value }) => `${label[lang]} (${formatValue(value, lang)})`);
    return lang === 'vi'
      ? `Thứ tự giữa ${a} và ${b} chưa chắc chắn: hai số có thể bằng hoặc ngược thứ tự.`
      : `The order of ${a} and ${b} is not certain: they may be equal or the other way round.`;
  });
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
  return {
    vi: `Các nguồn cho mục tiêu ${indicator.code} khác nhau: ${list}. Hãy ghi AS_OF để biết mục tiêu nào mới hơn.`,
    en: `Sources disagree on the target of ${indicator.code}: ${list}. Give AS_OF to tell which is newer.`,
  };
}

export function unknownField(name: string, known: readonly string[], near: string | undefined): Bilingual {
  const list = known.map((one) => `.${one}`).join(' ');
  return {
    vi: `Không có trường “.${name}”.${near ? ` Có phải ý là “.${near}”?` : ''} Các trường: ${list}.`,
    en: `There is no field ".${name}".${near ? ` Did you mean ".${near}"?` : ''} Fields: ${list}.`,
  };
}

export function notOneOf(typed: string, allowed: readonly string[], near: string | undefined): Bilingual {
  const list = allowed.join(', ');
  return {
    vi: `Không có giá trị “${typed}”.${near ? ` Có phải ý là “${near}”?` : ''} Chọn một trong: ${list}.`,
    en: `There is no value "${typed}".${near ? ` Did you mean "${near}"?` : ''} Choose one of: ${list}.`,
  };
}

export function notStated(indicator: Indicator): Bilingual {
  return {
    vi: `Số liệu ${indicator.code} không ghi thông tin này.`,
    en: `The figure of ${indicator.code} does not state this.`,
  };
}
