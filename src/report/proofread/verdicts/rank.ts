/** "đứng thứ 4 cả nước": a rank against the published one or the order the data give, and whether it says what it is a rank in. */
import { isKnown } from '../../../analysis/figureModel';
import { rankOf } from '../../../analysis/rank';
import type { Area } from '../../../kpi/area';
import type { Bilingual } from '../../../kpi/bilingual';
import { existsOn } from '../../../kpi/area';
import type { Period } from '../../../kpi/period';
import type { Carried, Reading } from '../claim';
import * as messages from '../messages';
import * as rankMessages from '../rankMessages';
import type { PeriodMention } from '../periodMentions';
import type { PrintedRank } from '../printedRanks';
import type { SentenceReading } from '../sentenceReading';
import { verdict, type Verdict } from '../verdict';

const PEERS =
  /(?<!\p{L})(?:cả nước|toàn quốc|cả tỉnh|\d+\s+(?:tỉnh|địa phương|provinces|localities)|(?:các|số|trong|giữa)\s+(?:các\s+)?(?:tỉnh|địa phương|quốc gia|nước|đối tác|thị trường|nhà đầu tư)|thế giới|khu vực|châu Á|ASEAN|vùng|nationwide|in the country|of the country|provinces|in the world|worldwide|globally|in the region|partners|investors|countries)(?!\p{L})/iu;
const PUBLISHED = 'FDI_RANK';

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
  const measures = [
    ...sentence.subjects.map(({ means }) => means),
    ...(carried.subject ? [carried.subject.means] : []),
  ];
  const codes = [
    ...new Set(
      (sentence.subjects.length > 0 ? sentence.subjects.map(({ means }) => means) : measures).flatMap(
        ({ indicators }) => indicators,
      ),
    ),
  ];
  const period = periodOf(rank, sentence, carried, reading);
  const at =
    area.areas.find(({ boundary }) => rank.of !== undefined && boundary === String(rank.of)) ??
    area.areas.find(({ id }) => id === reading.area.id) ??
    area.areas.find((one) => existsOn(one, period.period.end)) ??
    area.areas[0];
  if (!at) return verdict('info', 'rank.unknown', messages.unknownSubject);
  const known =
    measures.length === 0 ? knownRanks([], at, period.period, reading) : knownRanks(codes, at, period.period, reading);
  const peers =
    at.boundary.length === 2 ? Number(at.boundary) : reading.figures.areas.inForce(period.period.end).length;
  if (
    rank.of !== undefined &&
    rank.of !== peers &&
    (rank.of === 63 || rank.of === 34) &&
    period.stated &&
    at.boundary !== '63+34'
  ) {
    return verdict('error', 'rank.contradicted', rankMessages.wrongPeers(said, rank.of, peers));
  }
  const agreeing = known.find((one) => one.rank === rank.rank);
  const [first] = known;
  if (!agreeing && first && period.stated && codes.some(isFdi)) {
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

function missingBasis(measure: boolean, peers: boolean, period: boolean): Bilingual[] {
  const { basisNames } = rankMessages;
  return [
    ...(measure ? [] : [basisNames.measure]),
    ...(peers ? [] : [basisNames.peers]),
    ...(period ? [] : [basisNames.period]),
  ];
}

/** As published for the province and period, by any of the definitions the data set holds; else as the data give it. */
function knownRanks(codes: readonly string[], area: Area, period: Period, { figures }: Reading): KnownRank[] {
  const found: KnownRank[] = [];
  const { indicators, observations } = figures.dataset;
  if (indicators.has(PUBLISHED) && (codes.length === 0 || codes.some(isFdi))) {
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
    const place = rankOf(figures, code, period, area);
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
