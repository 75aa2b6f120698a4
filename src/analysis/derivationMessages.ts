/** The wording of computed figures: how they were computed, or why they could not be. */
import type { Area } from '../kpi/area';
import type { Bilingual, Lang } from '../kpi/bilingual';
import type { Period } from '../kpi/period';
import type { Value } from '../kpi/value';
import { formatDate } from '../language/dates';
import { formatValue } from '../language/formatValue';
import { periodLabel } from '../language/periodLabel';
import type { Figure, ResolvedQuery } from './figureModel';
import { both, capital, enumerate, subject } from './messages';

export function missingParts(query: ResolvedQuery, absent: readonly Bilingual[]): Bilingual {
  return both((lang) => {
    const list = shortened(absent, lang);
    return lang === 'vi'
      ? `Chưa cộng được ${subject(query, lang)}: thiếu số liệu ${list}.`
      : `No sum for ${subject(query, lang)}: no figures for ${list}.`;
  });
}

/** A missing part of which there is more than one figure. */
export function disagreed(name: Bilingual): Bilingual {
  return { vi: `${name.vi} (các nguồn cho số khác nhau)`, en: `${name.en} (sources disagree)` };
}

/** Parts are missing, and what is known is no lower bound either. */
export function missingPartsMayBeNegative(query: ResolvedQuery, absent: readonly Bilingual[]): Bilingual {
  const { vi, en } = missingParts(query, absent);
  return {
    vi: `${vi} Số này có thể âm, nên tổng các phần đã biết cũng không phải là mức “ít nhất”.`,
    en: `${en} Such figures may be negative, so that the parts known are not even an "at least".`,
  };
}

/** @param unlimited known parts that say only what they do not exceed */
export function noLowerBound(
  query: ResolvedQuery,
  unlimited: readonly { readonly name: Bilingual; readonly figure: Figure }[],
  absent: readonly Bilingual[],
): Bilingual {
  return both((lang) => {
    const said = unlimited.map(({ name, figure }) => ({
      vi: `${name.vi} (${formatValue(figure.value, 'vi')})`,
      en: `${name.en} (${formatValue(figure.value, 'en')})`,
    }));
    const [parts, gaps] = [shortened(said, lang), shortened(absent, lang)];
    return lang === 'vi'
      ? `Chưa cộng được ${subject(query, lang)}: số của ${parts} không cho biết mức thấp nhất nên không nói được “ít nhất”; còn thiếu số liệu ${gaps}.`
      : `No sum for ${subject(query, lang)}: ${parts} ${said.length === 1 ? 'does' : 'do'} not say how little it may be, so that no "at least" can be said; no figures for ${gaps}.`;
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

export function knownPart(query: ResolvedQuery, value: Value, absent: readonly Bilingual[]): Bilingual {
  return both((lang) => {
    const list = shortened(absent, lang);
    return lang === 'vi'
      ? `${capital(subject(query, lang))} chỉ cộng được một phần (${formatValue(value, lang)}): thiếu số liệu ${list}.`
      : `Only a part of ${subject(query, lang)} could be added up (${formatValue(value, lang)}): no figures for ${list}.`;
  });
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

export function sumOfAllAreas(known: number, listed: number): Bilingual {
  const of = known === listed ? `${listed}` : `${known}/${listed}`;
  return {
    vi: `Cộng từ ${of} tỉnh, thành phố`,
    en: `Sum of ${of} provinces`,
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

export const agreementRegister: Bilingual = { vi: 'Danh mục thỏa thuận', en: 'Register of agreements' };
export const activityRegister: Bilingual = { vi: 'Danh mục hoạt động', en: 'Register of activities' };

export function undatedLeftOut(query: ResolvedQuery, value: Value, count: number): Bilingual {
  return {
    vi: `${capital(subject(query, 'vi'))} chỉ là ${formatValue(value, 'vi')}: ${count} mục trong danh mục chưa rõ ngày nên chưa tính. Hãy ghi ngày của các mục đó.`,
    en: `${subject(query, 'en')} is only ${formatValue(value, 'en')}: ${count} entries of the register without a clear date are not counted. Give their dates.`,
  };
}

export function statusesUndated(query: ResolvedQuery, day: string): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}: danh mục không ghi ngày của trạng thái, nên trạng thái hiện ghi không cho biết tỷ lệ vào ngày ${formatDate(day, 'vi')}. Hãy ghi tỷ lệ của kỳ này vào observations.csv.`,
    en: `No figure for ${subject(query, 'en')}: the register does not date its statuses, so those now recorded do not tell the rate of ${formatDate(day, 'en')}. Record the period's rate in observations.csv.`,
  };
}

export function registerIncomplete(query: ResolvedQuery, counted: number, printed: number): Bilingual {
  return {
    vi: `Chưa có số liệu ${subject(query, 'vi')}: danh mục chỉ có ${counted}, ít hơn số đã công bố trong kỳ (${printed}), nên danh mục chưa đầy đủ.`,
    en: `No figure for ${subject(query, 'en')}: the register holds only ${counted}, fewer than already published in the period (${printed}), so it is incomplete.`,
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
