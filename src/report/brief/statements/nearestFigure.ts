import type { Figure } from '../../../analysis/figure';
import { isComplete, isKnown } from '../../../analysis/figureModel';
import type { Area } from '../../../kpi/area';
import { fromMonths, parsePeriod, type Period } from '../../../kpi/period';
import type { Piece } from '../document';
import { dayBounds } from '../../../analysis/vintage';
import { dayInside, periodInside, periodOpening } from '../names';
import { phrase } from '../pieces';
import { observedPeriods } from '../observedPeriods';
import type { BriefWriter } from '../writer';

/** "2024-07". */
const MONTH_LENGTH = 7;

/**
 * The figure that tells most of the brief's period: its own; else, of a flow, the longest stretch from the period's first
 * day, of a stock the latest day inside the period; else the known part of it. Whoever states it names its period or day.
 */
export function nearestFigure(writer: BriefWriter, indicator: string, area: Area = writer.area): Figure | undefined {
  const own = writer.figure(indicator, { area });
  if (!own || isComplete(own)) return own;
  const { period } = writer;
  const isStock = own.indicator.basis === 'stock';
  const candidates = observedPeriods(writer.figures, indicator, area).filter(
    ({ start, end }) => end < period.end && (isStock ? end >= period.start : start === period.start),
  );
  for (const nearest of [...candidates].reverse()) {
    const figure = writer.known(indicator, { period: nearest, area });
    if (figure && isComplete(figure)) return figure;
  }
  return isKnown(own) ? own : undefined;
}

/** The stretch from January to the period's last day; undefined where the period is not within one year. */
export function yearToDate({ period }: BriefWriter): Period | undefined {
  const year = period.start.slice(0, 4);
  return year === period.end.slice(0, 4) ? fromMonths(Number(year), 1, Number(period.end.slice(5, 7))) : undefined;
}

/** The day a stock is of: the cut-off where its sources state one, else the period's last: "ngày 31/10/2024". */
export function stockDay(writer: BriefWriter, figure: Figure): Piece {
  return dayInside(writer, dayOf(figure));
}

export function dayOf({ observations, period }: Figure): string {
  const days = new Set(observations.map(({ cutOff }) => cutOff));
  const [only = ''] = days;
  return days.size === 1 && only.length === 10 ? only : period.end;
}

/** "năm 2024", "6 tháng đầu năm 2024 (tính đến ngày 18/7/2024)"; in English "2024 (up to 20 December 2024)". */
export function periodCounted(writer: BriefWriter, figure: Figure): readonly Piece[] {
  return phrase`${periodInside(writer, figure.period)}${countedTo(writer, figure)}`;
}

/** The same at a sentence's beginning. */
export function periodCountedOpening(writer: BriefWriter, figure: Figure): readonly Piece[] {
  return phrase`${periodOpening(writer, figure.period)}${countedTo(writer, figure)}`;
}

/** " (tính đến ngày 18/7/2024)" where a figure was counted to another day than its period's last. */
export function countedTo(writer: BriefWriter, figure: Figure): readonly Piece[] | undefined {
  const cutOff = cutOffBeside(figure);
  const day = cutOff === undefined ? undefined : dayInside(writer, cutOff);
  return day && (writer.lang === 'vi' ? phrase` (tính đến ${day})` : phrase` (counted to ${day})`);
}

/** The day or month that the sources of the period's last part state, where it is not the period's last. */
function cutOffBeside({ observations, period }: Figure): string | undefined {
  const latest = observations.filter((one) => one.period === period.id || parsePeriod(one.period).end === period.end);
  const days = new Set(latest.map(({ cutOff }) => cutOff));
  const [only = ''] = days;
  return days.size === 1 && only.length >= MONTH_LENGTH && dayBounds(only).last !== period.end ? only : undefined;
}
