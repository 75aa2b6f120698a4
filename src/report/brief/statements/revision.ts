/** Figures and targets that were published before with another value, so that nobody quotes the old one. */
import type { Figure } from '../../../analysis/figureModel';
import { knownBy, vintageDay } from '../../../analysis/vintage';
import { sameValue } from '../../../analysis/sameValue';
import type { Dataset } from '../../../kpi/dataset';
import type { Observation } from '../../../kpi/observation';
import type { Target } from '../../../kpi/target';
import { isQuantity, type Value } from '../../../kpi/value';
import { formatDate } from '../../../language/dates';
import type { Piece, Sentence } from '../document';
import { figureSubject, indicatorInside, periodInside, upperFirst } from '../names';
import { enumerated, label, phrase, sentence } from '../pieces';
import type { BriefWriter } from '../writer';
import { figurePiece, valueText } from './stated';
import { bandOf, targetPiece } from './target';
import { vintageFigure } from './vintageFigure';
import { parsePeriod } from '../../../kpi/period';

/** The brief's own area comes first; longer lists are for the trace. */
const NAMED = 6;

/** Of the figures stated those whose observations had other values in earlier vintages. */
export function revisions(writer: BriefWriter, stated: readonly Figure[]): readonly Sentence[] {
  const seen = new Set<string>();
  const asked = writer.isCountry ? stated : stated.filter((figure) => !isOther(writer, figure));
  const found = asked
    .flatMap((figure) => [figure, ...partsOf(writer, figure)])
    .flatMap((figure) => {
      const chain = earlierVintages(writer, figure);
      const key = `${figure.indicator.code}|${figure.area.id}|${figure.counterpart}|${figure.period.id}|${figure.definition}`;
      if (chain.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [{ figure, chain }];
    });
  const ownFirst = [...found].sort((a, b) => Number(isOther(writer, a.figure)) - Number(isOther(writer, b.figure)));
  return ownFirst.slice(0, NAMED).map(({ figure, chain }) => sentence('gaps.revised', words(writer, figure, chain)));
}

/** The quarters that a sum of the brief's own area rests on: where one was revised, so was the sum. */
function partsOf(writer: BriefWriter, figure: Figure): readonly Figure[] {
  const { indicator, area, counterpart, definition, period, observations } = figure;
  if (isOther(writer, figure)) return [];
  const parts = observations.filter(
    (one) =>
      one.indicator === indicator.code &&
      one.area === area.id &&
      one.counterpart === counterpart &&
      one.definition === definition &&
      one.period !== period.id,
  );
  return [...new Set(parts.map((one) => one.period))].flatMap(
    (id) => writer.known(indicator.code, { period: parsePeriod(id), area, counterpart, definition }) ?? [],
  );
}

/** "6–6,5%" and "từ 6 đến 6,5%" are one target. */
function sameBand(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((text) => bandOf({ text }));
  return (
    one !== undefined &&
    other !== undefined &&
    one.low === other.low &&
    one.high === other.high &&
    one.lowOpen === other.lowOpen &&
    one.highOpen === other.highOpen
  );
}

export function isRevised(writer: BriefWriter, figure: Figure): boolean {
  return earlierVintages(writer, figure).length > 0;
}

/** "Mục tiêu … năm 2024: trước đây là 6–6,5% (11/2023), nay là 6,5–7%". */
export function revisedTarget(writer: BriefWriter, target: Target): Sentence | undefined {
  const { figures, lang } = writer;
  const indicator = figures.dataset.indicators.get(target.indicator);
  const earlier = figures.dataset.targets
    .filter(
      ({ indicator: code, area, period }) =>
        code === target.indicator && area === target.area && period === target.period,
    )
    .filter(({ asOf, text }) => vintageDay(asOf) < vintageDay(target.asOf) && !sameBand(text, target.text))
    .filter(({ asOf }) => knownBy(asOf, figures.options.asOf))
    .sort((a, b) => (vintageDay(a.asOf) < vintageDay(b.asOf) ? -1 : 1));
  if (earlier.length === 0 || !indicator) return undefined;
  const told = (one: Target): Piece => targetPiece(writer, one);
  const items = enumerated(
    earlier.map((one) => phrase`${told(one)}${dated(writer, one.asOf)}`),
    lang,
  );
  const name = indicatorInside(writer, indicator);
  const when = periodInside(writer, parsePeriod(target.period));
  return sentence(
    'gaps.targetRevised',
    lang === 'vi'
      ? phrase`Mục tiêu về ${name} ${when} trước đây là ${items}, nay là ${told(target)}${dated(writer, target.asOf)}.`
      : phrase`The target for ${name} in ${when} was ${items} and is now ${told(target)}${dated(writer, target.asOf)}.`,
  );
}

/** "số đã công bố là ước 5,66% (3/2024) và 5,87% (10/2024), nay điều chỉnh thành 5,98% (01/2025)". */
function words(writer: BriefWriter, figure: Figure, chain: readonly Observation[]): readonly Piece[] {
  const { lang } = writer;
  const now = figure.observations[0] as Observation;
  const told = (one: Observation) => phrase`${printed(writer, figure, one)}${dated(writer, one.asOf)}`;
  const items = chain.map(told);
  const latest = told(now);
  const [first, ...rest] = figureSubject(writer, figure);
  const subject = first ? [{ ...first, text: upperFirst(first.text) }, ...rest] : [];
  return lang === 'vi'
    ? phrase`${subject}: số đã công bố là ${enumerated(items, lang)}, nay điều chỉnh thành ${latest}.`
    : phrase`${subject}: previously published as ${enumerated(items, lang)}, now revised to ${latest}.`;
}

function printed(writer: BriefWriter, figure: Figure, one: Observation): Piece {
  const text = valueText(vintageFigure(figure, one), writer.lang);
  return figurePiece(text, writer.evidence([{ ...figure, observations: [one] }], 'vintage', { silent: true }));
}

function dated({ lang }: BriefWriter, asOf: string): readonly Piece[] | undefined {
  return asOf === '' ? undefined : phrase` (${label(formatDate(asOf, lang))})`;
}

/** Earlier vintages of the question that an observation answers directly, oldest first, without repetitions. */
function earlierVintages(writer: BriefWriter, figure: Figure): readonly Observation[] {
  const [now] = figure.observations;
  if (!now || figure.observations.some((one) => one.period !== figure.period.id || one.area !== figure.area.id))
    return [];
  if (now.indicator !== figure.indicator.code) return [];
  const { dataset, options } = writer.figures;
  const chain = vintages(dataset, now)
    .filter((one) => vintageDay(one.asOf) < vintageDay(now.asOf) && knownBy(one.asOf, options.asOf))
    .filter(({ value }) => value.kind !== 'missing' && value.kind !== 'text')
    .sort((a, b) => (vintageDay(a.asOf) < vintageDay(b.asOf) ? -1 : 1));
  const values = [...chain, now].map((one) => vintageFigure(figure, one).value);
  return chain.filter((_, index) => !sameNumber(values[index] as Value, values[index + 1] as Value));
}

/** "ước 5,05%" confirmed as 5,05 % was not revised. */
function sameNumber(a: Value, b: Value): boolean {
  if (isQuantity(a) && isQuantity(b) && a.kind === b.kind) return a.number === b.number;
  return sameValue(a, b);
}

const vintagesOf = new WeakMap<Dataset, ReadonlyMap<string, readonly Observation[]>>();

function vintages(dataset: Dataset, one: Observation): readonly Observation[] {
  let known = vintagesOf.get(dataset);
  if (!known) {
    const byKey = new Map<string, Observation[]>();
    for (const observation of dataset.observations) {
      const same = byKey.get(keyOf(observation));
      if (same) same.push(observation);
      else byKey.set(keyOf(observation), [observation]);
    }
    vintagesOf.set(dataset, (known = byKey));
  }
  return known.get(keyOf(one)) ?? [];
}

function keyOf({ indicator, definition, area, counterpart, period }: Observation): string {
  return `${indicator}|${definition}|${area}|${counterpart}|${period}`;
}

function isOther(writer: BriefWriter, { area }: Figure): boolean {
  return area.id !== writer.area.id;
}
