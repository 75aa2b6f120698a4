/** "đứng thứ 4 cả nước": a rank against the published one or the order the data give, and whether it says what it is a rank in. */
import { isKnown } from '../../../analysis/figureModel';
import { rankOf } from '../../../analysis/rank';
import type { Area, Boundary } from '../../../kpi/area';
import type { Bilingual } from '../../../kpi/bilingual';
import { existsOn } from '../../../kpi/area';
import type { Period } from '../../../kpi/period';
import type { Carried, Reading } from '../claim';
import * as messages from '../messages';
import * as rankMessages from '../rankMessages';
import type { PeriodMention } from '../periodMentions';
import { isOfBefore, periodsBefore } from '../rankBefore';
import type { PrintedRank } from '../printedRanks';
import type { SentenceReading } from '../sentenceReading';
import type { SubjectMeant } from '../vocabulary';
import { verdict, type Verdict } from '../verdict';

const PEERS =
  /(?<!\p{L})(?:cả nước|toàn quốc|cả tỉnh|\d+\s+(?:tỉnh|địa phương|provinces|localities)|(?:các|số|trong|giữa)\s+(?:các\s+)?(?:tỉnh|địa phương|quốc gia|nước|đối tác|thị trường|nhà đầu tư)|thế giới|khu vực|châu Á|ASEAN|vùng|nationwide|in the country|of the country|provinces|in the world|worldwide|globally|in the region|partners|investors|countries)(?!\p{L})/iu;
const PUBLISHED = 'FDI_RANK';
const LISTS: readonly Boundary[] = ['63', '34'];
const LIST_SIZE = /(?<![\d.,/])(63|34)\s+(?:tỉnh|địa phương|provinces|localities)/giu;
const BY_MEASURE = /^[^,;.:()\d]{0,40}(?<!\p{L})(?:về|theo|trên|in|by|on|for)\s+(?:[^,;.:()\d]{0,30}\s)?$/iu;

/** Whether a sentence says among whom it ranks. */
export function namesPeers(sentence: SentenceReading): boolean {
  const text = sentence.read.text.slice(sentence.from, sentence.to);
  return PEERS.test(text) || sentence.ranks.some(({ of }) => of !== undefined);
}

interface KnownRank {
  readonly rank: number;
  readonly of: number | undefined;
  readonly area: Area;
  readonly period: Period;
  readonly source: string;
}

export function rankVerdict(rank: PrintedRank, sentence: SentenceReading, carried: Carried, reading: Reading): Verdict {
  const said = sentence.read.text.slice(rank.from, rank.to);
  const area = areaOf(rank, sentence, carried, reading);
  if (!area || sentence.partners.some(({ to }) => to <= rank.from && to > area.saidAt)) {
    return verdict('info', 'rank.unknown', messages.unknownSubject);
  }
  const { measures, certain } = measuresOf(rank, sentence, carried);
  const codes = [...new Set(measures.flatMap(({ indicators }) => indicators))];
  // "thứ 6 về chỉ số PCI": a ranking the data set knows nothing of.
  if (measures.length > 0 && codes.length === 0) return verdict('info', 'rank.unknown', messages.unknownSubject);
  const period = periodOf(rank, sentence, carried, reading);
  const size = rank.of ?? sizeNamed(sentence);
  const list = LISTS.find((boundary) => Number(boundary) === size);
  const at =
    area.areas.find(({ boundary }) => boundary === list) ??
    area.areas.find(({ id }) => id === reading.area.id) ??
    area.areas.find((one) => existsOn(one, period.period.end)) ??
    area.areas[0];
  if (!at) return verdict('info', 'rank.unknown', messages.unknownSubject);
  if (isOfBefore(rank, sentence)) return verdictOfBefore(rank, sentence, codes, at, period.period, reading);
  const peers =
    at.boundary.length === 2 ? Number(at.boundary) : reading.figures.areas.inForce(period.period.end).length;
  if (rank.of !== undefined && list && rank.of !== peers && period.stated && at.boundary !== '63+34') {
    return verdict('error', 'rank.contradicted', rankMessages.wrongPeers(said, rank.of, peers));
  }
  const inForce = reading.figures.areas.boundaryOn(period.period.end);
  const known = knownRanks(codes, at, period.period, list ?? inForce, reading);
  // An unchanged province has a place on either list; where the text names none, either may be meant.
  const other = list ? [] : LISTS.filter((boundary) => boundary !== inForce && at.boundary === '63+34');
  const agreeing = [known, ...other.map((boundary) => knownRanks(codes, at, period.period, boundary, reading))]
    .flat()
    .find((one) => one.rank === rank.rank);
  const [first] = known;
  const ofKnownList = rank.of === undefined || list !== undefined;
  if (!agreeing && first && ofKnownList && certain && period.stated && codes.some(isFdi)) {
    return verdict(
      'error',
      'rank.contradicted',
      rankMessages.rankContradicted(said, first, first.rank, first.of, first.source),
    );
  }
  const missing = missingBasis(
    measures.length > 0,
    rank.of !== undefined || carried.peersSaid === true || namesPeers(sentence),
    period.named,
  );
  if (missing.length > 0) return verdict('warning', 'rank.basis', rankMessages.rankWithoutBasis(missing));
  if (agreeing)
    return verdict(
      'info',
      'rank.supported',
      rankMessages.rankSupported(agreeing, agreeing.rank, agreeing.of, agreeing.source),
    );
  return verdict('info', 'rank.unknown', messages.unknownComparison);
}

/** "từ thứ 3 xuống thứ 5": the first agrees with the place of a period before, or it cannot be told. */
function verdictOfBefore(
  rank: PrintedRank,
  sentence: SentenceReading,
  codes: readonly string[],
  area: Area,
  told: Period,
  reading: Reading,
): Verdict {
  const agreeing = periodsBefore(rank, sentence, told)
    .flatMap((period) => LISTS.flatMap((list) => knownRanks(codes, area, period, list, reading)))
    .find((known) => known.rank === rank.rank && (rank.of === undefined || rank.of === known.of));
  return agreeing
    ? verdict(
        'info',
        'rank.supported',
        rankMessages.rankSupported(agreeing, agreeing.rank, agreeing.of, agreeing.source),
      )
    : verdict('info', 'rank.unknown', messages.unknownComparison);
}

function missingBasis(measure: boolean, peers: boolean, period: boolean): Bilingual[] {
  const { basisNames } = rankMessages;
  return [
    ...(measure ? [] : [basisNames.measure]),
    ...(peers ? [] : [basisNames.peers]),
    ...(period ? [] : [basisNames.period]),
  ];
}

interface MeasuresSaid {
  readonly measures: readonly SubjectMeant[];
  /** No measure beside them that the data set does not know and that the rank may be meant by. */
  readonly certain: boolean;
}

/** "thứ 4 về thu hút FDI, thứ 6 về PCI": what stands behind the rank is its measure; else all the sentence names. */
function measuresOf(rank: PrintedRank, sentence: SentenceReading, { subject }: Carried): MeasuresSaid {
  const behind = sentence.subjects.find(
    ({ from }) => from >= rank.to && BY_MEASURE.test(sentence.read.text.slice(rank.to, from)),
  );
  if (behind) return { measures: [behind.means], certain: true };
  const named = sentence.subjects.map(({ means }) => means);
  const measures = named.length > 0 ? named : subject ? [subject.means] : [];
  return { measures, certain: measures.every(({ indicators }) => indicators.length > 0) };
}

/** "trong 34 tỉnh, thành phố": how many the sentence says there are. */
function sizeNamed({ read, from, to }: SentenceReading): number | undefined {
  const named = [...read.text.slice(from, to).matchAll(LIST_SIZE)].map(([, size]) => Number(size));
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** As published for the province and period, by any of the definitions the data set holds; else as the data give it. */
function knownRanks(
  codes: readonly string[],
  area: Area,
  period: Period,
  list: Boundary,
  { figures }: Reading,
): KnownRank[] {
  const found: KnownRank[] = [];
  const { indicators, observations } = figures.dataset;
  // Published places are among the provinces of their time.
  const isPublished = list === figures.areas.boundaryOn(period.end) || area.boundary === list;
  if (isPublished && indicators.has(PUBLISHED) && (codes.length === 0 || codes.some(isFdi))) {
    const published = figures.figure({ indicator: PUBLISHED, area, period });
    if (isKnown(published) && published.value.kind === 'rank') {
      found.push({
        rank: published.value.rank,
        of: published.value.of,
        area,
        period,
        source: published.observations[0]?.source ?? '',
      });
    }
    for (const one of observations) {
      if (one.indicator !== PUBLISHED || one.area !== area.id || one.period !== period.id || one.value.kind !== 'rank')
        continue;
      found.push({ rank: one.value.rank, of: one.value.of, area, period, source: one.source });
    }
  }
  for (const code of codes) {
    const indicator = indicators.get(code);
    if (!indicator || indicator.kind === 'rank' || indicator.kind === 'text') continue;
    const place = rankOf(figures, code, period, area, area.boundary.includes(list) ? list : undefined);
    if (place && place.withData === place.peers && !place.surpassedBy)
      found.push({ rank: place.rank, of: place.peers, area, period, source: '' });
  }
  return found;
}

function isFdi(code: string): boolean {
  return code.startsWith('FDI');
}

interface AreaSaid {
  readonly areas: readonly Area[];
  readonly saidAt: number;
}

/** The province ranked: the nearest before the rank, else the sentence's only one, else what was said before. */
function areaOf(
  rank: PrintedRank,
  sentence: SentenceReading,
  carried: Carried,
  reading: Reading,
): AreaSaid | undefined {
  const provinces = sentence.areas.filter(({ means }) => means[0]?.type !== 'country');
  const before = provinces.filter(({ to }) => to <= rank.from).at(-1);
  if (before) return { areas: before.means, saidAt: before.to };
  if (provinces.length === 1) return { areas: provinces[0]?.means ?? [], saidAt: rank.from };
  if (provinces.length > 1) return undefined;
  const areas = carried.area ?? [reading.area];
  return areas[0]?.type === 'country' ? undefined : { areas, saidAt: sentence.from };
}

/** "9th in the country in 2022", "thứ 9 cả nước năm 2022". */
function attached(
  rank: PrintedRank,
  periods: readonly PeriodMention[],
  sentence: SentenceReading,
): PeriodMention | undefined {
  const next = periods.find(({ from }) => from >= rank.to);
  const gap = next ? sentence.read.text.slice(rank.to, next.from) : ',';
  return /[,;:.\d]|(?<!\p{L})(?:và|and|còn|but)(?!\p{L})/iu.test(gap) ? undefined : next;
}

function periodOf(
  rank: PrintedRank,
  sentence: SentenceReading,
  carried: Carried,
  reading: Reading,
): { period: Period; named: boolean; stated: boolean } {
  const all = sentence.periods.filter(({ meant, isBase }) => !isBase && meant.kind !== 'none' && meant.kind !== 'now');
  const chosen =
    attached(rank, all, sentence) ??
    all.filter(({ to }) => to <= rank.from).at(-1) ??
    (all.length === 1 ? all[0] : undefined);
  if (chosen?.meant.kind === 'period') return { period: chosen.meant.period, named: true, stated: true };
  if (chosen) return { period: reading.period, named: true, stated: false };
  if (carried.period?.meant.kind === 'period')
    return { period: carried.period.meant.period, named: true, stated: false };
  return {
    period: reading.period,
    named: carried.period !== undefined || sentence.periods.some(({ isBase }) => isBase),
    stated: false,
  };
}
