import type { Figure } from '../../../analysis/figureModel';
import { formatValue } from '../../../language/formatValue';
import type { Piece } from '../document';
import { areaInside, indicatorOpening, periodInside } from '../names';
import { phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { quotedPiece } from './stated';

/** A finding in words: "Kim ngạch xuất khẩu nông, lâm, thủy sản năm 2024: nguồn ghi “đạt mức cao kỷ lục”, không nêu số". */
export function inWordsOnly(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const { indicator, area, value } = figure;
  const what = indicatorOpening(writer, indicator);
  const when = periodInside(writer, figure.period);
  const quote = quotedPiece(formatValue(value, writer.lang), writer.evidence([figure], 'value'));
  const isText = indicator.kind === 'text';
  const { lang } = writer;
  const isCountry = area.type === 'country';
  if (isText) {
    const at = isCountry ? [when] : phrase`${areaInside(writer, area)}, ${when}`;
    return phrase`${what} (${at}): ${quote}.`;
  }
  if (lang === 'vi') {
    const own = indicator.overAreas === 'none' ? undefined : phrase` ${areaInside(writer, area)}`;
    const of = isCountry ? own : phrase` của ${areaInside(writer, area)}`;
    return phrase`${what}${of} ${when}: nguồn ghi “${quote}”, không nêu số.`;
  }
  const at = isCountry ? [when] : phrase`${areaInside(writer, area)}, ${when}`;
  return phrase`${what} (${at}): the source says "${quote}" and gives no number.`;
}
