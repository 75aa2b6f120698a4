import { isComplete, isNumeric, type Figure } from '../../../analysis/figureModel';
import type { Lang } from '../../../kpi/bilingual';
import { subtractValues } from '../../../kpi/claim';
import { intervalOf } from '../../../kpi/interval';
import { fromMonths, type Period } from '../../../kpi/period';
import type { Value } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import type { Piece } from '../document';
import { dayInside } from '../names';
import { phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { periodCounted } from './nearestFigure';
import { englishCount, figurePiece, has, isNone, isOne, statedThings } from './stated';

/**
 * How a year's count divides: "Trong đó, 6 tháng đầu năm 2024 có 36 hoạt động (tính đến ngày 18/7/2024); từ sau ngày đó
 * đến ngày 20/12/2024 có dưới 24 hoạt động". The rest is only said where both counts say to which day they run.
 */
export function partOfYear(writer: BriefWriter, year: Figure): readonly Piece[] | undefined {
  if (year.period.kind !== 'year' || !isComplete(year) || !isNumeric(year)) return undefined;
  // Of none there are no parts.
  if (isNone(year)) return undefined;
  const [firstHalf, secondHalf] = halvesOf(year.period).map((period) => halfFigure(writer, year, period));
  if (!firstHalf) return undefined;
  if (exceeds(firstHalf, year)) return undefined;
  const rest = secondHalf ? undefined : restOfYear(writer, year, firstHalf);
  if (writer.lang === 'vi') {
    const second = secondHalf ? phrase`${whenCounted(writer, secondHalf)} ${has(writer, secondHalf)}` : rest;
    return phrase`Trong đó, ${whenCounted(writer, firstHalf)} ${has(writer, firstHalf)}${second && phrase`; ${second}`}.`;
  }
  const verb = words(isOne(firstHalf) ? 'was' : 'were');
  const second = secondHalf ? phrase`${statedThings(writer, secondHalf)} ${whenCounted(writer, secondHalf)}` : rest;
  return phrase`Of these, ${statedThings(writer, firstHalf)} ${verb} recorded ${whenCounted(writer, firstHalf)}${second && phrase`, and ${second}`}.`;
}

/** A part that is more than the whole contradicts it; which of them is wrong is for the checks to say. */
function exceeds(part: Figure, whole: Figure): boolean {
  const rest = intervalOf(subtractValues(whole.value, part.value));
  return rest !== undefined && rest.high.at < 0;
}

function halvesOf({ start }: Period): Period[] {
  const year = Number(start.slice(0, 4));
  return [fromMonths(year, 1, 6), fromMonths(year, 7, 6)];
}

/** Counted by the same definition, else it is no part of the year. */
function halfFigure(writer: BriefWriter, year: Figure, period: Period): Figure | undefined {
  const { indicator, area, definition } = year;
  const figure = writer.known(indicator.code, { period, area });
  return figure && figure.definition === definition && isComplete(figure) && isNumeric(figure) ? figure : undefined;
}

/** "6 tháng đầu năm 2024 (tính đến ngày 18/7/2024)"; in English "in the first half of 2024 (counted to 18 July 2024)". */
function whenCounted(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const when = periodCounted(writer, figure);
  return writer.lang === 'vi' ? when : phrase`in ${when}`;
}

function restOfYear(writer: BriefWriter, year: Figure, part: Figure): readonly Piece[] | undefined {
  const from = statedCutOff(part);
  const to = statedCutOff(year);
  if (from === undefined || to === undefined || from >= to) return undefined;
  const rest = subtractValues(year.value, part.value);
  if (rest.kind === 'missing') return undefined;
  const { lang } = writer;
  const derivation = `${formatValue(year.value, lang)} − ${formatValue(part.value, lang)}`;
  const piece = figurePiece(restText(rest, year, lang), writer.evidence([year, part], '', { derivation }));
  const [start, end] = [from, to].map((day) => dayInside(writer, day)) as [Piece, Piece];
  if (rest.kind === 'exact' && rest.number === 0) return undefined;
  return lang === 'vi' ? phrase`từ sau ${start} đến ${end} có ${piece}` : phrase`${piece} from then to ${end}`;
}

function restText(rest: Value, year: Figure, lang: Lang): string {
  const text = formatValue(rest, lang);
  return lang === 'en' ? englishCount(text, year) : text;
}

/** The one day all sources state. */
function statedCutOff({ observations }: Figure): string | undefined {
  const days = new Set(observations.map(({ cutOff }) => cutOff));
  const [only = ''] = days;
  return days.size === 1 && only.length === 10 ? only : undefined;
}
