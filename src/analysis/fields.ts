import type { Boundary } from '../kpi/area';
import type { Lang } from '../kpi/bilingual';
import { NgktError, type Finding } from '../kpi/finding';
import { nearest } from '../kpi/nearest';
import { convertValue, unitLabel } from '../kpi/unit';
import { exact, isQuantity, missing, type Value } from '../kpi/value';
import { formatDate } from '../language/dates';
import { formatValue } from '../language/formatValue';
import { numberWords } from '../language/numberWords';
import { qualifierAround } from '../language/qualifiers';
import { peersText, rankText } from '../language/rankText';
import type { Figures } from './figure';
import { isKnown, type Figure } from './figureModel';
import { yearOnYear } from './growth';
import * as messages from './comparisonMessages';
import { placeFindings } from './placeFindings';
import { peersOf, rankOf } from './rank';
import { shareOf } from './share';
import { shownValue } from './shownValue';
import { englishTarget } from './englishTarget';
import { doubtfulTarget } from './doubtfulTarget';
import { parseTarget, targetGap, targetPosition, type TargetBand } from './target';
import { openStatus, positionWords } from './targetMessages';

/** What a marker may ask of a figure: `{{FDI_REG .share}}`. */
export const fieldNames = [
  'value',
  'text',
  'unit',
  'name',
  'target',
  'targetLow',
  'targetHigh',
  'status',
  'gap',
  'yoy',
  'rank',
  'rankText',
  'peers',
  'share',
  'words',
  'source',
  'asof',
] as const;
export type FieldName = (typeof fieldNames)[number];

const fieldsByKey: ReadonlyMap<string, FieldName> = new Map(fieldNames.map((name) => [name.toLowerCase(), name]));

/**
 * One field of a figure: a value where it is a number with its claim, else a text. What cannot be said is a missing
 * value with the reason.
 * - `value`; `text` the value as a sentence writes it (`shownValue`), unit included; `unit`; `name`; `words` the number in words
 * - `target` as typed, in English with English separators; `targetLow`, `targetHigh` its ends, for charts; `status` against the target in words; `gap` to its nearer end
 * - `yoy` change against a year earlier in percent (rates: points); `share` of the country's figure in percent
 * - `rank` among the areas of the boundary; `rankText` with its peer set; `peers` the peer set alone
 * - `source`; `asof` the vintage's date
 * @throws NgktError `field.unknown`
 */
export function field(figures: Figures, figure: Figure, name: string, lang: Lang, boundary?: Boundary): Value | string {
  const { value, indicator } = figure;
  switch (fieldName(name)) {
    case 'value':
      return value;
    case 'text':
      return isKnown(figure) ? formatValue(shownValue(figure), lang) : value;
    case 'unit':
      return unitLabel(indicator.unit, lang);
    case 'name':
      return indicator.name[lang];
    case 'target':
      return shownTarget(figures, figure, lang);
    case 'targetLow':
      return targetEnd(figures, figure, 'low');
    case 'targetHigh':
      return targetEnd(figures, figure, 'high');
    case 'status':
      return targetWords(figures, figure, lang);
    case 'gap':
      return gapToTarget(figures, figure);
    case 'yoy':
      return yearOnYear(figures, figure);
    case 'rank':
      return rankValue(figures, figure, boundary);
    case 'rankText':
      return rankWords(figures, figure, lang, boundary);
    case 'peers':
      return peerWords(figures, figure, lang, boundary);
    case 'share':
      return shareOfCountry(figures, figure);
    case 'words':
      return inWords(value, lang);
    case 'source':
      return sourcesOf(figure, lang);
    case 'asof':
      return vintagesOf(figure, lang);
  }
}

/** Which findings of a figure are told beside one of its fields: that it is only a part, where the figure itself stands. */
export function ownFindings({ findings }: Figure, name: string): readonly Finding[] {
  switch (fieldName(name)) {
    case 'name':
    case 'unit':
    case 'peers':
    case 'target':
    case 'targetLow':
    case 'targetHigh':
      return [];
    case 'yoy':
    case 'rank':
    case 'rankText':
    case 'source':
    case 'asof':
      return findings.filter(({ rule }) => rule !== 'figure.partial');
    case 'value':
    case 'text':
    case 'status':
    case 'gap':
    case 'share':
    case 'words':
      return findings;
  }
}

/** What must be told beside a field besides the findings of its figure: beside ranks, what leaves them in doubt. */
export function fieldFindings(
  figures: Figures,
  { indicator, period, area }: Figure,
  name: string,
  boundary?: Boundary,
): readonly Finding[] {
  const asked = fieldName(name);
  return asked === 'rank' || asked === 'rankText' ? placeFindings(figures, indicator.code, period, area, boundary) : [];
}

function fieldName(name: string): FieldName {
  const found = fieldsByKey.get(name) ?? fieldsByKey.get(name.toLowerCase());
  if (found) return found;
  throw new NgktError('field.unknown', messages.unknownField(name, fieldNames, nearest(name, fieldNames)));
}

/** As typed; in English with English words and separators. */
function shownTarget(figures: Figures, figure: Figure, lang: Lang): Value | string {
  const text = targetText(figures, figure);
  return lang === 'en' && typeof text === 'string' ? englishTarget(text) : text;
}

function targetText(figures: Figures, { indicator, period, area }: Figure): Value | string {
  const target = figures.target(indicator.code, period, area);
  if (target) return target.text;
  const several = figures.targets(indicator.code, period, area);
  return several.length > 0
    ? missing(messages.targetsDiffer(indicator, several), 'conflict')
    : missing(messages.noTarget(indicator, area, period), 'target');
}

/** One end of the target as a number. */
function targetEnd(figures: Figures, figure: Figure, end: 'low' | 'high'): Value | string {
  const text = targetText(figures, figure);
  if (typeof text !== 'string') return text;
  const { unit } = figure.indicator;
  return orReason(() => {
    const band = parseTarget(text, 'vi');
    const number = band[end];
    if (number === undefined) return missing(messages.openTarget(text), 'notApplicable');
    return convertValue(exact(number, band.unit || unit), unit);
  });
}

function targetWords(figures: Figures, figure: Figure, lang: Lang): Value | string {
  return againstTarget(figures, figure, (band) => {
    const position = targetPosition(figure.value, band);
    return position ? positionWords(position, band)[lang] : missing(openStatus(figure.value, band));
  });
}

function gapToTarget(figures: Figures, figure: Figure): Value | string {
  return againstTarget(figures, figure, (band) => targetGap(figure.value, band));
}

/** Without a figure or a target, or with a target that cannot be read or compared, the reason. */
function againstTarget(
  figures: Figures,
  figure: Figure,
  compare: (band: TargetBand) => Value | string,
): Value | string {
  const text = targetText(figures, figure);
  if (typeof text !== 'string') return text;
  if (!isKnown(figure)) return figure.value;
  return orReason(() => {
    const band = parseTarget(text, 'vi');
    const doubt = doubtfulTarget(figure.value, band, figure.indicator);
    return doubt ? missing(doubt) : compare(band);
  });
}

/** What cannot be read or compared is missing, with the reason. */
function orReason(make: () => Value | string): Value | string {
  try {
    return make();
  } catch (error) {
    if (error instanceof NgktError) return missing(error.text);
    throw error;
  }
}

function rankValue(figures: Figures, figure: Figure, boundary?: Boundary): Value {
  const place = rankOf(figures, figure.indicator.code, figure.period, figure.area, boundary);
  if (!place) return notRanked(figure);
  if (place.surpassedBy) return missing(messages.surpassed(place.surpassedBy));
  // In an incomplete set "4/63" would claim too much; `rankText` says the set.
  return { kind: 'rank', rank: place.rank, ...(place.withData === place.peers ? { of: place.peers } : {}) };
}

function rankWords(figures: Figures, figure: Figure, lang: Lang, boundary?: Boundary): Value | string {
  const place = rankOf(figures, figure.indicator.code, figure.period, figure.area, boundary);
  if (!place) return notRanked(figure);
  if (place.surpassedBy) return missing(messages.surpassed(place.surpassedBy));
  return rankText(place.rank, place.peers, place.withData, lang);
}

function peerWords(figures: Figures, figure: Figure, lang: Lang, boundary?: Boundary): Value | string {
  const { peers, withData } = peersOf(figures, figure.indicator.code, figure.period, figure.area, boundary);
  if (withData === 0) return missing(messages.noneRanked(figure.indicator, peers));
  return peersText(peers, withData, lang);
}

function notRanked({ area, value, partial, indicator }: Figure): Value {
  if (indicator.kind === 'rank') return missing(messages.alreadyRank(indicator), 'notApplicable');
  // The country has no peers on any list; nobody could supply its rank.
  if (area.type === 'country') return missing(messages.countryNotRanked(indicator), 'notApplicable');
  if (value.kind === 'missing') return value;
  return missing(partial ? messages.notRanked(indicator) : messages.notOnList(area));
}

function shareOfCountry(figures: Figures, figure: Figure): Value {
  const country = figures.areas.byId('VN');
  if (!country) return missing(messages.noWhole(figure.indicator));
  const { indicator, period, counterpart } = figure;
  // By partner, the whole is the area's own total.
  const area = counterpart === '' ? country : figure.area;
  return shareOf(figure, figures.figure({ indicator: indicator.code, period, area }));
}

/** "gần sáu mươi": the claim's words stay around the number's. */
function inWords(value: Value, lang: Lang): Value | string {
  if (value.kind === 'rank') return numberWords(value.rank, lang);
  if (!isQuantity(value)) return value.kind === 'missing' ? value : formatValue(value, lang);
  const { prefix, suffix } = qualifierAround(value, lang);
  return `${prefix}${numberWords(value.number, lang)}${suffix}`;
}

function sourcesOf(figure: Figure, lang: Lang): Value | string {
  return listed(figure, [figure.register?.[lang] ?? '', ...figure.observations.map(({ source }) => source)]);
}

function vintagesOf(figure: Figure, lang: Lang): Value | string {
  const days = figure.observations.map(({ asOf }) => (asOf === '' ? '' : formatDate(asOf, lang, 'short')));
  return listed(figure, days);
}

function listed(figure: Figure, texts: readonly string[]): Value | string {
  if (!isKnown(figure)) return figure.value;
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  return distinct.length > 0 ? distinct.join('; ') : missing(messages.notStated(figure.indicator));
}
