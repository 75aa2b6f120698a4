import type { Bilingual, Lang } from '../kpi/bilingual';
import { unitLabel } from '../kpi/unit';
import type { Absence, Range, Value } from '../kpi/value';
import { formatNumber } from './formatNumber';
import { qualifierAround, rangePhrase } from './qualifiers';
import { rankText } from './rankText';

export interface FormatOptions {
  /** Whether the unit follows the number; it does unless this is false. */
  readonly unit?: boolean;
}

const WITH_UNIT: FormatOptions = {};

/** How a missing figure reads. */
export const noData = { vi: 'chưa có số liệu', en: 'no data' } as const;

/** How the absence of something else reads. */
const absences: Readonly<Record<Absence, Bilingual>> = {
  target: { vi: 'chưa có mục tiêu', en: 'no target set' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
  conflict: { vi: 'số liệu chưa thống nhất', en: 'sources differ' },
  unsettled: { vi: 'chưa đủ căn cứ', en: 'cannot be settled' },
  unranked: { vi: 'không xếp hạng', en: 'not ranked' },
};

/** What a cell may say in place of a figure, or of what would be worked out from one. */
export const noFigureWords: readonly Bilingual[] = [noData, absences.conflict, absences.unsettled, absences.unranked];

/**
 * A value as it reads in running text, its claim kept: "gần 60 hoạt động", "6,5–7%", "từ 8% trở lên", "hơn 170 thỏa
 * thuận", "thứ 4", "chưa có số liệu". `parseValue` reads it back.
 * @throws NgktError `number.notFinite`
 */
export function formatValue(value: Value, lang: Lang, options: FormatOptions = WITH_UNIT): string {
  switch (value.kind) {
    case 'missing':
      return (value.what === undefined ? noData : absences[value.what])[lang];
    case 'text':
      return value.text;
    case 'rank':
      return rankText(value.rank, value.of, value.of, lang);
    case 'range':
      return formatRange(value, lang, unitAfter(value.unit, value.high, lang, options));
    default: {
      const { prefix, suffix } = qualifierAround(value, lang);
      const unit = unitAfter(value.unit, value.number, lang, options);
      return `${prefix}${formatNumber(value.number, value.decimals, lang)}${unit}${suffix}`;
    }
  }
}

function formatRange(value: Range, lang: Lang, unit: string): string {
  const [lowDecimals, highDecimals] = value.endDecimals ?? [value.decimals, value.decimals];
  const low = formatNumber(value.low, lowDecimals, lang);
  const high = formatNumber(value.high, highDecimals, lang);
  const [before = '', between] = rangePhrase(value, lang).split('…');
  const opening = before.trim() === '' ? '' : `${before.trim()} `;
  return between === undefined
    ? `${opening}${low}–${high}${unit}`
    : `${opening}${low} ${between.trim()} ${high}${unit}`;
}

/** Percent signs stand close to the number in both languages, other units after a space. */
function unitAfter(label: string, number: number, lang: Lang, options: FormatOptions): string {
  if (options.unit === false || label === '') return '';
  const text = unitLabel(label, lang, { number });
  return text.startsWith('%') ? text : ` ${text}`;
}
