/** The wording of the checks that find figures which cannot all be true, in both languages. */
import type { Area } from '../../kpi/area';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Rank } from '../../kpi/value';
import { formatDate } from '../../language/dates';
import { formatValue } from '../../language/formatValue';
import { areaLabel, both } from '../messages';
import { vintageDay } from '../vintage';
import type { Group } from './checkedData';
import { list, period, row, text } from './phrases';

export function twoStocksOfOneDay(group: Group, other: Group, day: string, area: Area | undefined): Bilingual {
  return both((lang) => {
    const subject = `${group.indicator.code} (${place(group, area, lang)})`;
    const at = formatDate(day, lang, 'short');
    const each = [other, group].map((one) => `${period(one, lang)}: ${figure(one, lang)}`).join('; ');
    return lang === 'vi'
      ? `${subject} tính đến ${at} được ghi bằng hai số trái nhau: ${each}. Các kỳ này kết thúc cùng một ngày nên chỉ có một số; hiện mỗi kỳ được điền một số khác nhau. Hãy xác minh và sửa dòng sai; nếu là số của hai ngày khác nhau, hãy ghi CUT_OFF.${revised([other, group], lang)}`
      : `${subject} as of ${at} is given as two numbers that contradict each other: ${each}. These periods end on one day and so have one figure; as it stands, each is filled with another number. Verify and correct the wrong row; if the figures are of different days, enter CUT_OFF.${revised([other, group], lang)}`;
  });
}

export function growthOutsideParts(whole: Group, bound: Group, isAbove: boolean, parts: readonly Group[]): Bilingual {
  return both((lang) => {
    const own = `${whole.indicator.code} ${lang === 'vi' ? '' : 'for '}${period(whole, lang)}`;
    const each = parts.map((part) => `${period(part, lang)}: ${text(part.value, lang)}`).join('; ');
    return lang === 'vi'
      ? `${own} là ${figure(whole, 'vi')}, ${isAbove ? 'cao hơn kỳ cao nhất' : 'thấp hơn kỳ thấp nhất'} trong các kỳ hợp thành là ${period(bound, 'vi')} với ${figure(bound, 'vi')}, kể cả khi tính đến làm tròn. Tốc độ tăng của cả kỳ là bình quân gia quyền của các kỳ hợp thành (${each}) nên phải nằm giữa số thấp nhất và số cao nhất. Hãy kiểm tra từng số.${revisedAfter(whole, parts, 'vi')}`
      : `${own} is ${figure(whole, 'en')}, ${isAbove ? 'above the highest' : 'below the lowest'} of the periods that make it up, ${figure(bound, 'en')} for ${period(bound, 'en')}, rounding included. The growth of the whole is their weighted average (${each}) and must lie between the lowest and the highest. Check each figure.${revisedAfter(whole, parts, 'en')}`;
  });
}

export function partAboveWhole(part: Group, whole: Group, area: Area | undefined): Bilingual {
  return both((lang) => {
    const own = `${part.indicator.code} (${place(part, area, lang)})`;
    const code = whole.indicator.code;
    return lang === 'vi'
      ? `${own} ${period(part, 'vi')} là ${figure(part, 'vi')}, lớn hơn ${code} cùng kỳ là ${figure(whole, 'vi')}, trong khi chỉ là một phần của chỉ tiêu đó. Hãy kiểm tra cả hai số, kỳ và đơn vị tính.${revised([part, whole], 'vi')}`
      : `${own} for ${period(part, 'en')} is ${figure(part, 'en')}, more than ${code} of the same period, ${figure(whole, 'en')}, of which it is only a part. Check both figures, the period and the units.${revised([part, whole], 'en')}`;
  });
}

/** @param measures the figures that the places were given for, where known */
export function sharedRank(
  rank: Rank,
  groups: readonly Group[],
  measures: readonly (Group | undefined)[],
  names: readonly string[],
): Bilingual {
  return both((lang) => {
    const [first] = groups;
    const each = list(
      groups.map((group, index) => {
        const measure = measures[index];
        const by = measure ? `, ${measure.indicator.code} ${text(measure.value, lang)}` : '';
        return `${names[index]} (${row(group, lang)}${by})`;
      }),
    );
    const given = formatValue(rank, lang);
    const code = first?.indicator.code;
    const when = first ? period(first, lang) : '';
    return lang === 'vi'
      ? `${code} ${when}: ${given} được ghi cho ${groups.length} tỉnh, thành phố: ${each}. Mỗi hạng chỉ có một đơn vị, trừ khi số liệu bằng nhau. Hãy kiểm tra từng dòng; nếu nguồn công bố đồng hạng, hãy ghi “đồng hạng” vào COMMENT.${revised(groups, 'vi')}`
      : `${code} for ${when}: ${given} is given to ${groups.length} provinces: ${each}. A place has one province unless their figures are equal. Check each row; if the source published a tie, write "tie" into COMMENT.${revised(groups, 'en')}`;
  });
}

/** Whose figure it is: "cả nước", "cả nước, Nhật Bản". */
function place(group: Group, area: Area | undefined, lang: Lang): string {
  const name = area ? areaLabel(area, lang) : group.area;
  return group.counterpart === '' ? name : `${name}, ${group.counterpart}`;
}

/** A figure with its row: "1.338 dự án (dòng 12)". */
function figure(group: Group, lang: Lang): string {
  return `${text(group.value, lang)} (${row(group, lang)})`;
}

/** Rows of different vintages may differ because only one of them was revised; reports then mix the two. */
function revised(groups: readonly Group[], lang: Lang): string {
  const vintages = [...new Set(groups.map(vintageOf))].sort();
  if (vintages.length < 2 || vintages.includes('')) return '';
  const days = list(vintages.map((asOf) => formatDate(asOf, lang, 'short')));
  return lang === 'vi'
    ? ` AS_OF của các dòng khác nhau (${days}): nếu số sau là số điều chỉnh, hãy ghi số điều chỉnh cho cả những dòng còn lại.`
    : ` The rows differ in AS_OF (${days}): if the later is a revision, enter revised figures for the other rows as well.`;
}

/** Parts are known before their whole, so that only later ones may be revisions that it does not have. */
function revisedAfter(whole: Group, parts: readonly Group[], lang: Lang): string {
  const asOf = vintageDay(vintageOf(whole));
  return revised([whole, ...parts.filter((part) => vintageDay(vintageOf(part)) > asOf)], lang);
}

function vintageOf({ observations: [{ asOf }] }: Group): string {
  return asOf;
}
