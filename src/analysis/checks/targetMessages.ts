/** The wording of the checks of targets, in both languages. */
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { printedDecimals } from '../../kpi/value';
import type { Indicator } from '../../kpi/indicator';
import { parsePeriod } from '../../kpi/period';
import type { Target } from '../../kpi/target';
import { formatNumber } from '../../language/formatNumber';
import { periodLabel } from '../../language/periodLabel';
import { englishTarget } from '../englishTarget';

export function contradiction(target: Target, { code }: Indicator): Bilingual {
  const ends = (lang: Lang): string =>
    [
      ...(target.low === undefined ? [] : [`LOW ${number(target.low, lang)}`]),
      ...(target.high === undefined ? [] : [`HIGH ${number(target.high, lang)}`]),
    ].join(', ');
  return {
    vi: `Mục tiêu ${code}: TEXT ghi “${target.text}” nhưng ${ends('vi')}. TEXT đang được dùng; hãy sửa cho khớp.`,
    en: `The target of ${code}: TEXT says "${englishTarget(target.text)}" but ${ends('en')}. TEXT is what counts; make them agree.`,
  };
}

export function conflict(first: Target, other: Target, area: string): Bilingual {
  const period = parsePeriod(first.period);
  const each = (target: Target, lang: Lang): string =>
    lang === 'vi'
      ? `${target.text} (${target.source || 'không ghi nguồn'})`
      : `${englishTarget(target.text)} (${target.source || 'no source'})`;
  return {
    vi: `Hai mục tiêu khác nhau của ${first.indicator}, ${area}, ${periodLabel(period, 'vi')}: ${each(first, 'vi')} và ${each(other, 'vi')}. Không mục tiêu nào được dùng; hãy bỏ một, hoặc ghi AS_OF để biết cái nào mới hơn.`,
    en: `Two different targets of ${first.indicator}, ${area}, ${periodLabel(period, 'en')}: ${each(first, 'en')} and ${each(other, 'en')}. Neither is used; remove one, or let AS_OF say which is newer.`,
  };
}

function number(value: number, lang: Lang): string {
  return formatNumber(value, printedDecimals(value), lang);
}
