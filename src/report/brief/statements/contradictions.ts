/** Numbers that cannot all be right: stated as given, and said to contradict each other. */
import { componentCodes } from '../../../analysis/components';
import { printedInterval, sumOfIntervals } from '../../../analysis/checks/printedInterval';
import { isComplete, isNumeric, type Figure } from '../../../analysis/figureModel';
import { columnValue } from '../../../analysis/shownValue';
import { areaOrder } from '../../../analysis/rankOrder';
import { overlap } from '../../../kpi/interval';
import { printedNumber, subtractValues, sumValues } from '../../../kpi/claim';
import type { Value } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import type { Piece, Sentence } from '../document';
import { figureSubject, upperFirst } from '../names';
import { phrase, sentence } from '../pieces';
import type { BriefWriter } from '../writer';
import { amountText } from './change';
import { figurePiece, stated } from './stated';

const RANKED = 'FDI_REG';

/** Of the figures stated: totals that are not the sum of their components, and negative amounts of what cannot be negative. */
export function contradictions(writer: BriefWriter, figures: readonly Figure[]): readonly Sentence[] {
  const all = new Set([...figures, ...provinces(writer)]);
  return [
    ...figures.flatMap((figure) => unequalSum(writer, figure)),
    ...[...all].flatMap((figure) => negative(writer, figure)),
  ];
}

/** What the map and the ranking show of the provinces, said in the text or not. */
function provinces({ figures, period, boundary, isCountry }: BriefWriter): readonly Figure[] {
  if (!isCountry || !figures.dataset.indicators.has(RANKED)) return [];
  return areaOrder(figures, RANKED, period, boundary).placed.map(({ figure }) => figure);
}

/** "…: tổng các thành phần là 38,23 tỷ USD, khác với tổng số 39,10 tỷ USD (chênh lệch 0,87 tỷ USD)"; rounding allowed for. */
function unequalSum(writer: BriefWriter, total: Figure): readonly Sentence[] {
  const parts = componentsOf(writer, total);
  const whole = printedInterval(total.value, total.indicator);
  const together = sumOfIntervals(parts.map(({ value, indicator }) => printedInterval(value, indicator)));
  if (parts.length === 0 || !whole || !together || overlap(whole, together)) return [];
  const { lang } = writer;
  const sum = sumValues(parts.map(({ value }) => value));
  const all = computed(writer, total, sum, parts);
  const gap = distance(sum, total.value);
  const by = gap && computed(writer, total, gap, [...parts, total]);
  const subject = opening(figureSubject(writer, total));
  return [
    sentence(
      'gaps.components',
      lang === 'vi'
        ? phrase`${subject} là ${stated(writer, total)}, không khớp với tổng các thành phần là ${all}${by && phrase` (chênh lệch ${by})`}; cần kiểm tra lại trước khi sử dụng.`
        : phrase`${subject} is ${stated(writer, total)}, which is not the sum of its components, ${all}${by && phrase` (a difference of ${by})`}; to be checked before use.`,
    ),
  ];
}

/** Between exact numbers; of others it says less than they do. */
function distance(sum: Value, total: Value): Value | undefined {
  const gap = subtractValues(sum, total);
  if (gap.kind !== 'exact') return undefined;
  return gap.number < 0 ? subtractValues(total, sum) : gap;
}

/** In the total's own unit, so that both can be compared at sight. */
function computed(writer: BriefWriter, total: Figure, value: Value, used: readonly Figure[]): Piece {
  const { lang } = writer;
  const added = used.map((figure) => formatValue(figure.value, lang)).join('; ');
  const derivation = { vi: `Tính từ ${added}`, en: `Worked out from ${added}` };
  const shown = columnValue({ ...total, value, derivation });
  return figurePiece(amountText(shown, lang), writer.evidence(used, '', { derivation: derivation[lang] }));
}

/** All of them, by the definition of the catalogue and each given or computed for the same question. */
function componentsOf(writer: BriefWriter, { indicator, period, area, counterpart, definition, partial }: Figure) {
  const codes = componentCodes(indicator.code);
  if (partial || counterpart !== '' || definition !== indicator.definitionVersion) return [];
  const parts = codes.flatMap((code) => writer.known(code, { period, area }) ?? []);
  const isWhole = parts.length === codes.length && parts.every((part) => isComplete(part) && isNumeric(part));
  return isWhole ? parts : [];
}

function negative(writer: BriefWriter, figure: Figure): readonly Sentence[] {
  const number = printedNumber(figure.value);
  if (!figure.indicator.nonNegative || number === undefined || number >= 0) return [];
  const subject = opening(figureSubject(writer, figure));
  return [
    sentence(
      'gaps.negative',
      writer.lang === 'vi'
        ? phrase`${subject} ghi số âm (${stated(writer, figure)}), trong khi chỉ tiêu này không thể âm; cần kiểm tra lại trước khi sử dụng.`
        : phrase`${subject} is given as a negative number (${stated(writer, figure)}), which it cannot be; to be checked before use.`,
    ),
  ];
}

function opening([first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first ? [{ ...first, text: upperFirst(first.text) }, ...rest] : [];
}
