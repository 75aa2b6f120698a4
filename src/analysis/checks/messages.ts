/** The wording of the data checks, in both languages: what was found, what was expected, what to do. */
import type { Area } from '../../kpi/area';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Indicator } from '../../kpi/indicator';
import type { Interval } from '../../kpi/interval';
import type { Observation } from '../../kpi/observation';
import type { Period } from '../../kpi/period';
import type { Agreement } from '../../kpi/registers';
import { unitLabel } from '../../kpi/unit';
import type { Quantity, Rank } from '../../kpi/value';
import { formatDate } from '../../language/dates';
import { formatNumber } from '../../language/formatNumber';
import { formatValue } from '../../language/formatValue';
import { both } from '../messages';
import type { Group } from './checkedData';
import { list, period, text } from './phrases';

export function moreOfTheSame(count: number): Bilingual {
  return { vi: `… và ${count} phát hiện nữa cùng loại.`, en: `… and ${count} more of the same kind.` };
}

export function noObservations(): Bilingual {
  return {
    vi: 'Không có số liệu nào: observations.csv chỉ có hàng tiêu đề, hoặc đến ngày đã chọn chưa có dòng nào.',
    en: 'There is no figure: observations.csv has only its header, or no row was known on the day chosen.',
  };
}

export function noSource(): Bilingual {
  return {
    vi: 'Số liệu không ghi nguồn nên không truy được xuất xứ. Hãy ghi SOURCE.',
    en: 'The figure names no source and cannot be traced. Fill SOURCE.',
  };
}

export function missingAreas(
  group: Group,
  absent: readonly string[],
  size: number,
  codes: readonly string[],
): Bilingual {
  return {
    vi: `Kỳ “${period(group, 'vi')}” thiếu ${absent.length}/${size} đơn vị (${list(absent)}) ở ${list(codes)}. Hãy đôn đốc, hoặc ghi dòng có OBS_STATUS là L.`,
    en: `In "${period(group, 'en')}" ${absent.length} of ${size} areas (${list(absent)}) are missing for ${list(codes)}. Ask for them, or enter rows with OBS_STATUS L.`,
  };
}

export function notWhole({ code, unit }: Indicator, value: Quantity): Bilingual {
  return {
    vi: `${code} đếm ${unit}, nhưng số là ${formatValue(value, 'vi')}: không phải số nguyên. Hãy kiểm tra dấu thập phân và đơn vị.`,
    en: `${code} counts ${unitLabel(unit, 'en')}, but the figure is ${formatValue(value, 'en')}, not a whole number. Check the decimal mark and the unit.`,
  };
}

export function onlyWords({ code }: Indicator, text: string): Bilingual {
  return {
    vi: `${code} chỉ có lời “${text}”, không có số; giữ nguyên và không đưa vào phép tính.`,
    en: `${code} has only the words "${text}" and no number; they are kept and enter no calculation.`,
  };
}

export function numberForText({ code }: Indicator): Bilingual {
  return {
    vi: `${code} là chỉ tiêu bằng lời nhưng có số. Hãy ghi vào OBS_TEXT, hoặc dùng chỉ tiêu khác.`,
    en: `${code} is an indicator in words but has a number. Put it into OBS_TEXT or use another indicator.`,
  };
}

export function rankBeyondList({ rank, of }: Rank, size: number): Bilingual {
  const typed = of === undefined ? `${rank}` : `${rank}/${of}`;
  return {
    vi: `Thứ hạng ${typed} vượt quá số đơn vị lúc đó (${size}). Hãy kiểm tra kỳ và danh sách 63 hay 34.`,
    en: `The rank ${typed} goes beyond the number of units at that time (${size}). Check the period and the list, 63 or 34.`,
  };
}

export function negative({ code }: Indicator): Bilingual {
  return { vi: `${code} không thể âm. Hãy kiểm tra dấu.`, en: `${code} cannot be negative. Check the sign.` };
}

export function above100({ code }: Indicator, number: number): Bilingual {
  return {
    vi: `${code} là tỷ trọng, không thể là ${number}%. Hãy kiểm tra dấu thập phân.`,
    en: `${code} is a share and cannot be ${number}%. Check the decimal mark.`,
  };
}

export function implausibleRate({ code }: Indicator, number: number): Bilingual {
  return {
    vi: `${code} là ${number}%, khó có thể đúng. Hãy kiểm tra dấu thập phân và đơn vị.`,
    en: `${code} is ${number}%, which is hardly possible. Check the decimal mark and the unit.`,
  };
}

/** @param slip the part that is right once divided by `factor` */
export function componentsDisagree(total: Group, parts: readonly Group[], slip?: Group, factor = 1): Bilingual {
  const sum = (lang: Lang) => parts.map((part) => `${part.indicator.code} ${text(part.value, lang)}`).join(' + ');
  const hint = slip
    ? {
        vi: `${slip.indicator.code} có thể ${factor > 1 ? 'lớn' : 'nhỏ'} hơn số đúng 1.000 lần: nhầm dấu phân cách (1.947 và 1,947) hoặc nhầm triệu với tỷ.`,
        en: `${slip.indicator.code} may be 1,000 times too ${factor > 1 ? 'large' : 'small'}: a slip of the separator (1.947 and 1,947) or of million and billion.`,
      }
    : { vi: 'Hãy kiểm tra từng số.', en: 'Check each figure.' };
  return {
    vi: `${total.indicator.code} ${text(total.value, 'vi')} không bằng tổng các thành phần ${sum('vi')}, kể cả khi tính đến làm tròn. ${hint.vi}`,
    en: `${total.indicator.code} ${text(total.value, 'en')} is not the sum of its parts ${sum('en')}, rounding included. ${hint.en}`,
  };
}

export function totalLacksPart(total: Group, parts: readonly Group[], lacking: Group): Bilingual {
  const others = parts
    .filter((part) => part !== lacking)
    .map(({ indicator }) => indicator.code)
    .join(' + ');
  const code = lacking.indicator.code;
  return both((lang) =>
    lang === 'vi'
      ? `${total.indicator.code} ${text(total.value, 'vi')} chỉ bằng ${others}, thiếu ${code} ${text(lacking.value, 'vi')}. Hãy cộng cả ${code} (xem lại công thức của tổng), hoặc kiểm tra ${code}.`
      : `${total.indicator.code} ${text(total.value, 'en')} is ${others} only and lacks ${code} ${text(lacking.value, 'en')}. Add ${code} (see the total's formula), or check ${code}.`,
  );
}

export function areasDisagree(country: Group, count: number, complete: boolean): Bilingual {
  return complete
    ? {
        vi: `Cả nước ${text(country.value, 'vi')} không bằng tổng của ${count} đơn vị. Hãy kiểm tra số cả nước và số của từng đơn vị.`,
        en: `The country's ${text(country.value, 'en')} is not the sum of its ${count} units. Check the country's figure and the units'.`,
      }
    : {
        vi: `Tổng của ${count} đơn vị đã có số liệu lớn hơn cả nước (${text(country.value, 'vi')}). Hãy kiểm tra đơn vị tính và kỳ.`,
        en: `The ${count} units with figures together exceed the country's ${text(country.value, 'en')}. Check units and period.`,
      };
}

export function mergedDisagree(
  merged: Group,
  { shortName }: Area,
  parts: readonly Group[],
  units: readonly Area[],
): Bilingual {
  const sum = (lang: Lang) => parts.map(({ value }, at) => `${units[at]?.shortName} ${text(value, lang)}`).join(' + ');
  return {
    vi: `${merged.indicator.code} ${period(merged, 'vi')} ghi cho ${shortName} (sau sáp nhập) là ${text(merged.value, 'vi')}, không bằng tổng các tỉnh trước sáp nhập (${sum('vi')}). Khi quy về 34 tỉnh, thành phố, số ghi trực tiếp được dùng; hãy kiểm tra lại.`,
    en: `${merged.indicator.code} for ${period(merged, 'en')} is given as ${text(merged.value, 'en')} for ${shortName} (after the merger), not the sum of the provinces merged (${sum('en')}). On the list of 34 the figure given is used; check all of them.`,
  };
}

export function partnersExceed(total: Group, partners: readonly string[]): Bilingual {
  return {
    vi: `Các đối tác (${list(partners)}) cộng lại lớn hơn tổng số ${text(total.value, 'vi')}. Hãy kiểm tra từng đối tác.`,
    en: `The partners (${list(partners)}) add up to more than the total of ${text(total.value, 'en')}. Check each partner.`,
  };
}

export function periodsDisagree(total: Group, parts: readonly Group[], complete: boolean): Bilingual {
  const sum = (lang: Lang) => parts.map((part) => `${period(part, lang)}: ${text(part.value, lang)}`).join('; ');
  return complete
    ? {
        vi: `${total.indicator.code} ${period(total, 'vi')} là ${text(total.value, 'vi')}, không bằng tổng các kỳ (${sum('vi')}). Hãy kiểm tra ngày chốt và bản điều chỉnh.`,
        en: `${total.indicator.code} for ${period(total, 'en')} is ${text(total.value, 'en')}, not the sum of its periods (${sum('en')}). Check cut-off dates and revisions.`,
      }
    : {
        vi: `${total.indicator.code} ${period(total, 'vi')} là ${text(total.value, 'vi')}, nhỏ hơn tổng các kỳ đã có (${sum('vi')}). Hãy kiểm tra ngày chốt và bản điều chỉnh.`,
        en: `${total.indicator.code} for ${period(total, 'en')} is ${text(total.value, 'en')}, less than its known periods (${sum('en')}). Check cut-off dates and revisions.`,
      };
}

export function cumulativeFell(later: Group, earlier: Group): Bilingual {
  return {
    vi: `${later.indicator.code} lũy kế giảm: ${period(earlier, 'vi')} là ${text(earlier.value, 'vi')}, ${period(later, 'vi')} chỉ còn ${text(later.value, 'vi')}. Hãy kiểm tra, hoặc ghi chú lý do điều chỉnh giảm.`,
    en: `Cumulative ${later.indicator.code} falls: ${text(earlier.value, 'en')} for ${period(earlier, 'en')}, only ${text(later.value, 'en')} for ${period(later, 'en')}. Check, or note why it was reduced.`,
  };
}

export function jump(group: Group, before: Group): Bilingual {
  return {
    vi: `${group.indicator.code} ${period(group, 'vi')} là ${text(group.value, 'vi')}, cùng kỳ năm trước là ${text(before.value, 'vi')}: thay đổi bất thường. Hãy xác nhận, kiểm tra đơn vị tính.`,
    en: `${group.indicator.code} for ${period(group, 'en')} is ${text(group.value, 'en')}, a year before ${text(before.value, 'en')}: an unusual change. Confirm it and check the unit.`,
  };
}

export function shareContradicted(share: Group, part: Group, whole: Group, computed: Interval): Bilingual {
  return {
    vi: `Tỷ trọng đã in (${text(share.value, 'vi')}) không khớp: ${text(part.value, 'vi')} trên ${text(whole.value, 'vi')} là ${percent(computed, share, 'vi')}. Hãy kiểm tra cả ba số.`,
    en: `The printed share of ${text(share.value, 'en')} does not fit: ${text(part.value, 'en')} of ${text(whole.value, 'en')} is ${percent(computed, share, 'en')}. Check all three figures.`,
  };
}

export function shareLoose(share: Group, part: Group, whole: Group, computed: Interval): Bilingual {
  return {
    vi: `Tỷ trọng đã in (${text(share.value, 'vi')}) được làm tròn chưa sát: ${text(part.value, 'vi')} trên ${text(whole.value, 'vi')} là ${percent(computed, share, 'vi')}. Giữ nguyên như nguồn; khi dẫn lại nên tính lại.`,
    en: `The printed share of ${text(share.value, 'en')} is loosely rounded: ${text(part.value, 'en')} of ${text(whole.value, 'en')} is ${percent(computed, share, 'en')}. It is kept as printed; recompute before quoting it.`,
  };
}

export function flowAboveStock(flow: Group, stock: Group): Bilingual {
  return {
    vi: `${flow.indicator.code} trong kỳ (${text(flow.value, 'vi')}) lớn hơn ${stock.indicator.code} lũy kế cuối kỳ (${text(stock.value, 'vi')}). Hãy kiểm tra xem có nhầm số trong kỳ với số lũy kế không.`,
    en: `${flow.indicator.code} of the period (${text(flow.value, 'en')}) exceeds the cumulative ${stock.indicator.code} at its end (${text(stock.value, 'en')}). Check whether flow and stock were mixed up.`,
  };
}

export function thousandfold(group: Group, usual: number, factor: number): Bilingual {
  const times = {
    vi: factor > 1 ? 'lớn gấp khoảng 1.000 lần' : 'chỉ bằng khoảng 1/1.000',
    en: factor > 1 ? 'about 1,000 times' : 'about 1/1,000 of',
  };
  return {
    vi: `${group.indicator.code} ${period(group, 'vi')} là ${text(group.value, 'vi')}, ${times.vi} các kỳ khác (thường là ${number(usual, 'vi')}). Có thể nhầm dấu phân cách (1.947 và 1,947) hoặc nhầm triệu với tỷ.`,
    en: `${group.indicator.code} for ${period(group, 'en')} is ${text(group.value, 'en')}, ${times.en} the other periods (usually ${number(usual, 'en')}). Perhaps a slip of the separator (1.947 and 1,947) or of million and billion.`,
  };
}

export function knownInFuture(asOf: string, today: string, count: number): Bilingual {
  return {
    vi: `AS_OF ${formatDate(asOf, 'vi', 'short')}${rows(count, 'vi')} sau hôm nay (${formatDate(today, 'vi', 'short')}): số liệu chưa thể được biết. Hãy kiểm tra ngày.`,
    en: `AS_OF ${formatDate(asOf, 'en', 'short')}${rows(count, 'en')} is after today (${formatDate(today, 'en', 'short')}): the figure cannot be known yet. Check the date.`,
  };
}

export function knownBeforeEnd(group: Group, asOf: string, count: number): Bilingual {
  const code = group.indicator.code;
  return {
    vi: `${code} ${period(group, 'vi')}${rows(count, 'vi')} là số chính thức (OBS_STATUS A), nhưng đến AS_OF ${formatDate(asOf, 'vi', 'short')} kỳ chưa kết thúc. Nếu là số ước, sơ bộ hay kế hoạch, hãy ghi OBS_STATUS là E hoặc P; nếu không, hãy kiểm tra ngày.`,
    en: `${code} for ${period(group, 'en')}${rows(count, 'en')} is a final figure (OBS_STATUS A), but on AS_OF ${formatDate(asOf, 'en', 'short')} the period was not over. For an estimate, a provisional figure or a plan enter OBS_STATUS E or P; otherwise check the date.`,
  };
}

/** How many rows share one cause, where it is more than the one named. */
function rows(count: number, lang: Lang): string {
  if (count === 1) return '';
  return lang === 'vi' ? ` (${count} dòng)` : ` (${count} rows)`;
}

export function fraction(group: Group, usual: number): Bilingual {
  return {
    vi: `${group.indicator.code} ${period(group, 'vi')} là ${text(group.value, 'vi')}, các kỳ khác thường là ${number(usual, 'vi')}%: có vẻ là phân số của ô định dạng phần trăm. Hãy nhân với 100.`,
    en: `${group.indicator.code} for ${period(group, 'en')} is ${text(group.value, 'en')}, other periods are usually ${number(usual, 'en')}%: it looks like the fraction of a percent-formatted cell. Multiply by 100.`,
  };
}

export function aboveCountry(group: Group, country: Group, name: string, thousandfold: boolean): Bilingual {
  return {
    vi: `${group.indicator.code} của ${name} (${text(group.value, 'vi')}) lớn hơn cả nước (${text(country.value, 'vi')}).${thousandfold ? ' Có thể nhầm dấu phân cách hoặc nhầm triệu với tỷ.' : ' Hãy kiểm tra lại.'}`,
    en: `${group.indicator.code} of ${name} (${text(group.value, 'en')}) exceeds the country's (${text(country.value, 'en')}).${thousandfold ? ' Perhaps a slip of the separator or of million and billion.' : ' Check both.'}`,
  };
}

export function conflict(first: Observation, other: Observation): Bilingual {
  return {
    vi: `Hai nguồn cùng thời điểm cho hai số khác nhau: ${text(first.value, 'vi')} (dòng ${first.line}, ${first.source}) và ${text(other.value, 'vi')} (${other.source}). Không tự chọn; hãy xác minh và bỏ một dòng, hoặc ghi AS_OF khác nhau.`,
    en: `Two sources of one date disagree: ${text(first.value, 'en')} (line ${first.line}, ${first.source}) and ${text(other.value, 'en')} (${other.source}). Neither is chosen; verify and remove one, or tell them apart by AS_OF.`,
  };
}

export function twoWordings(first: Observation, other: Observation, excluded: boolean): Bilingual {
  const tail = excluded
    ? { vi: 'hai cách nói loại trừ nhau', en: 'the two wordings exclude each other' }
    : { vi: 'hai cách nói khác mức độ', en: 'the two wordings claim different things' };
  return {
    vi: `Một số liệu có hai cách nói: “${text(first.value, 'vi')}” (dòng ${first.line}) và “${text(other.value, 'vi')}”; ${tail.vi}. Hãy xác minh nguồn.`,
    en: `One figure in two wordings: "${text(first.value, 'en')}" (line ${first.line}) and "${text(other.value, 'en')}"; ${tail.en}. Verify the source.`,
  };
}

export function definitionDrift(
  { code, name }: Indicator,
  definitions: ReadonlyMap<string, readonly Group[]>,
): Bilingual {
  const each = (lang: Lang) =>
    [...definitions]
      .map(
        ([definition, groups]) =>
          `“${definition}” (${list([...new Set(groups.map((group) => period(group, lang)))].slice(0, 4))})`,
      )
      .join(', ');
  return {
    vi: `${code} (${name.vi}) được tính theo ${definitions.size} định nghĩa: ${each('vi')}. Số theo định nghĩa khác nhau không được so sánh hoặc cộng.`,
    en: `${code} (${name.en}) is counted by ${definitions.size} definitions: ${each('en')}. Figures of different definitions must not be compared or added.`,
  };
}

export function oneEvent(groups: readonly Group[]): Bilingual {
  const [first] = groups;
  const lines = groups.map(({ observations }) => observations[0].line).join(', ');
  return {
    vi: `Cùng số ${text(first?.value, 'vi')} theo ${groups.length} định nghĩa (dòng ${lines}): có thể là một sự kiện được thuật lại khác lời. Không cộng.`,
    en: `The same ${text(first?.value, 'en')} under ${groups.length} definitions (lines ${lines}): perhaps one event told in different words. Do not add them.`,
  };
}

export function cutOffOutside({ id, start, end }: Period, cutOff: string): Bilingual {
  return {
    vi: `Ngày chốt số liệu ${day(cutOff, 'vi')} nằm ngoài kỳ ${id} (${day(start, 'vi')} – ${day(end, 'vi')}): số liệu không hoàn toàn thuộc kỳ này. Giữ nguyên; khi dẫn cần nói rõ “tính đến ${day(cutOff, 'vi')}”.`,
    en: `The cut-off ${day(cutOff, 'en')} lies outside the period ${id} (${day(start, 'en')} – ${day(end, 'en')}): the figure is not quite of this period. It is kept; say "as of ${day(cutOff, 'en')}" when quoting it.`,
  };
}

export function cutOffEarly(group: Group, cutOff: string, count: number): Bilingual {
  return {
    vi: `${count} số liệu của kỳ “${period(group, 'vi')}” chỉ tính đến ${day(cutOff, 'vi')}. Khi dẫn cần nói rõ ngày chốt.`,
    en: `${count} figures of the period "${period(group, 'en')}" run only to ${day(cutOff, 'en')}. Say the cut-off when quoting them.`,
  };
}

export function knownTooEarly(asOf: string, cutOff: string): Bilingual {
  return {
    vi: `AS_OF ${asOf} đứng trước ngày chốt số liệu ${day(cutOff, 'vi')}. Hãy kiểm tra hai ngày.`,
    en: `AS_OF ${asOf} lies before the cut-off ${day(cutOff, 'en')}. Check both dates.`,
  };
}

export function notBegun({ id }: Period, today: string): Bilingual {
  return {
    vi: `Kỳ ${id} chưa bắt đầu vào ngày ${day(today, 'vi')} mà đã có số thực hiện. Hãy kiểm tra kỳ; số ước thì ghi OBS_STATUS là E.`,
    en: `The period ${id} has not begun on ${day(today, 'en')}, yet it has actual figures. Check the period; an estimate has OBS_STATUS E.`,
  };
}

export function oddQualifier(value: Quantity): Bilingual {
  return {
    vi: `“${text(value, 'vi')}”: từ chỉ mức độ đi với một số lẻ chính xác là không bình thường. Giữ nguyên như nguồn; nên hỏi lại số đúng.`,
    en: `"${text(value, 'en')}": a qualifier on a precise number is unusual. It is kept as printed; ask for the exact figure.`,
  };
}

export function areaNotInForce({ id, name, validFrom, validTo }: Area, { id: periodId, end }: Period): Bilingual {
  const span = (lang: Lang) => `${validFrom ? day(validFrom, lang) : '…'} – ${validTo ? day(validTo, lang) : '…'}`;
  return {
    vi: `${name} (${id}) tồn tại ${span('vi')}, không phải vào ngày cuối kỳ ${periodId} (${day(end, 'vi')}). Hãy kiểm tra mã; số tính lại theo danh sách khác cần ghi chú.`,
    en: `${name} (${id}) existed ${span('en')}, not on the last day of ${periodId} (${day(end, 'en')}). Check the id; note it where figures were recast to another list.`,
  };
}

export function rankWithoutPeers({ rank }: Rank): Bilingual {
  return {
    vi: `Thứ hạng ${rank} không nói trong bao nhiêu đơn vị. Hãy ghi OBS_TEXT, ví dụ “${rank}/63”.`,
    en: `The rank ${rank} does not say among how many. Fill OBS_TEXT, for example "${rank}/63".`,
  };
}

export function rankBasis(byCapital: Group, byProjects: Group): Bilingual {
  return {
    vi: `${byCapital.counterpart} đứng đầu theo vốn, ${byProjects.counterpart} đứng đầu theo số dự án (${period(byCapital, 'vi')}). Khi viết “lớn nhất” phải nói rõ tiêu chí.`,
    en: `${byCapital.counterpart} leads by capital, ${byProjects.counterpart} by number of projects (${period(byCapital, 'en')}). Say the measure when writing "largest".`,
  };
}

export function inForceWithoutDate({ id }: Agreement): Bilingual {
  return {
    vi: `Thỏa thuận ${id} ghi là đã có hiệu lực nhưng thiếu ngày có hiệu lực. Hãy ghi IN_FORCE (chỉ năm cũng được).`,
    en: `The agreement ${id} is in force but has no date of entry into force. Fill IN_FORCE (a year is enough).`,
  };
}

export function inForceBeforeSigned({ id, signed, inForce }: Agreement): Bilingual {
  return {
    vi: `Thỏa thuận ${id} có hiệu lực (${inForce}) trước khi ký (${signed}). Hãy kiểm tra hai ngày.`,
    en: `The agreement ${id} is in force (${inForce}) before it was signed (${signed}). Check both dates.`,
  };
}

export function unknownEvent({ id, event }: Agreement): Bilingual {
  return {
    vi: `Thỏa thuận ${id} ghi ký tại hoạt động “${event}”, không có trong activities.csv. Hãy thêm hoạt động hoặc sửa EVENT.`,
    en: `The agreement ${id} was signed at "${event}", which is not in activities.csv. Add the activity or correct EVENT.`,
  };
}

export function countAgainstRegister(printed: number, signed: number, inForce: number): Bilingual {
  return {
    vi: `Số in là ${printed} FTA; danh mục có ${signed} hiệp định đã ký hoặc tham gia, ${inForce} có hiệu lực. Hãy nói rõ đang đếm loại nào và kiểm tra danh mục.`,
    en: `The printed number is ${printed} FTAs; the register has ${signed} signed or joined, ${inForce} in force. Say which is counted and check the register.`,
  };
}

export function twoSpellings(first: string, second: string): Bilingual {
  return {
    vi: `Một đối tác viết hai cách: “${first}” và “${second}”. Hãy thống nhất, nếu không sẽ bị tính thành hai.`,
    en: `One partner in two spellings: "${first}" and "${second}". Use one, else they count as two.`,
  };
}

function day(iso: string, lang: Lang): string {
  return formatDate(iso, lang, 'short');
}

function number(value: number, lang: Lang): string {
  return formatNumber(value, value >= 100 ? 0 : 2, lang);
}

/** "40,1%", "12,2–12,4%": one digit more than the printed share. */
function percent({ low, high }: Interval, share: Group, lang: Lang): string {
  const decimals = share.value && 'decimals' in share.value ? share.value.decimals + 1 : 1;
  const ends = [low, high]
    .filter((end) => !end.soft && Number.isFinite(end.at))
    .map((end) => formatNumber(end.at, decimals, lang));
  return `${[...new Set(ends)].join('–')}%`;
}
