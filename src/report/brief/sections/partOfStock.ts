import { isKnown, isNumeric, type Figure } from '../../../analysis/figureModel';
import type { Area } from '../../../kpi/area';
import { shiftYears } from '../../../kpi/period';
import { said } from '../blocks';
import type { Piece, Sentence } from '../document';
import { observedAreas, observedPeriods } from '../observedPeriods';
import { areaInside, areaOpening, dayInside, periodInside } from '../names';
import { phrase } from '../pieces';
import { makesUp, reached, stated } from '../statements/stated';
import type { BriefWriter } from '../writer';

const SHARE = 'FDI_REG_PCT_STOCK';

/**
 * Areas of which a source printed how much of their capital is new: "Bắc Giang thu hút 4,46 tỷ USD trong giai đoạn
 * 2022–2023, chiếm 40% vốn lũy kế 11,12 tỷ USD (đến ngày 21/12/2023)". Of the period, or of one that ended within a year
 * before it, which the sentence then names.
 */
export function partOfStock(writer: BriefWriter): readonly (Sentence | undefined)[] {
  const all = writer.isCountry ? observedAreas(writer.figures, SHARE) : [writer.area];
  const areas = all.filter(({ type }) => type !== 'country');
  return areas.map((area) => said('fdi.partOfStock', printedShare(writer, area)));
}

function printedShare(writer: BriefWriter, area: Area): readonly Piece[] | undefined {
  const { figures, period, lang } = writer;
  const since = shiftYears(period, -1).start;
  const at = observedPeriods(figures, SHARE, area)
    .filter(({ end }) => end >= since && end <= period.end)
    .at(-1);
  const share = at && writer.known(SHARE, { period: at, area });
  const flow = at && writer.known('FDI_REG', { period: at, area });
  if (!share || !flow || !isNumeric(share) || !isNumeric(flow)) return undefined;
  const stock = stockAt(writer, share, area);
  const when = periodInside(writer, share.period);
  const name = areaOpening(writer, area);
  const day = dayOfFigures(writer, [share, flow]);
  if (lang === 'vi') {
    const of = stock ? phrase`tổng vốn lũy kế ${stated(writer, stock)}` : phrase`tổng vốn lũy kế`;
    return phrase`${name}: tổng vốn đăng ký ${when} ${reached(writer, flow)}, ${makesUp(writer, share)} ${of}${day && phrase` (số liệu đến ${day})`}.`;
  }
  const of = stock ? phrase`cumulative capital of ${stated(writer, stock)}` : phrase`cumulative capital`;
  return phrase`${areaInside(writer, area)}: registered capital in ${when} ${reached(writer, flow)}, ${stated(writer, share)} of ${of}${day && phrase` (figures up to ${day})`}.`;
}

/** The stock on the last day of the stretch. */
function stockAt(writer: BriefWriter, { period }: Figure, area: Area): Figure | undefined {
  const same = observedPeriods(writer.figures, 'FDI_STOCK', area).filter(({ end }) => end === period.end);
  const figure = same.flatMap((at) => writer.known('FDI_STOCK', { period: at, area }) ?? []).find(isKnown);
  return figure && figure.value.kind !== 'text' ? figure : undefined;
}

/** The one cut-off that all state. */
function dayOfFigures(writer: BriefWriter, figures: readonly Figure[]): Piece | undefined {
  const days = new Set(figures.flatMap(({ observations }) => observations.map(({ cutOff }) => cutOff)));
  const [only = ''] = days;
  return days.size === 1 && only !== '' ? dayInside(writer, only) : undefined;
}
