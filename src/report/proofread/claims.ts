/** From the numbers of a sentence to what each seems to be a figure of. */
import { isNumeric } from '../../analysis/figureModel';
import type { Area } from '../../kpi/area';
import { existsOn } from '../../kpi/area';
import { readablePeriod, type Period } from '../../kpi/period';
import { isOfGroup } from './areaGroups';
import { isAttributedToOthers, isDoneByOneBody } from './attribution';
import type { Carried, Claim, Reading, Scope, SubjectLink } from './claim';
import { baseOf, isStartOfMove, periodOf, type PeriodChosen } from './claimPeriod';
import { isSupposed } from './hypotheses';
import { yearToDate } from './comparedPeriods';
import type { PrintedFigure } from './printedFigures';
import type { Stretch } from './readText';
import { countsEntries, isDisbursedStock, isOfSector, isRestricted, tellsNewOnes } from './restrictions';
import { roleOf, type Role } from './roles';
import type { SentenceReading } from './sentenceReading';
import { clauseAround, subjectOf } from './subjectLink';

const MOST_SCOPES = 40;
/** The area is meant by its kind: "tỉnh thu hút …", which one was said before. */
const SOME_AREA =
  /(?<!(?:các|cả|toàn|\d+)\s+)(?<!\p{L})(?:tỉnh|thành phố|địa phương|province|city)(?!\p{L})(?!,| thành)/iu;

export function claimsOf(sentence: SentenceReading, carried: Carried, reading: Reading): Claim[] {
  return sentence.figures.map((figure) => claimOf(figure, sentence, carried, reading));
}

function claimOf(figure: PrintedFigure, sentence: SentenceReading, carried: Carried, reading: Reading): Claim {
  const told = roleOf(figure, sentence);
  const subject = subjectOf(figure, told.role, sentence, carried, reading);
  const isComparedRate = told.role === 'change' && isHigherThan(figure, sentence);
  const role = told.role === 'change' && isGrowthItself(subject) && !isComparedRate ? 'value' : told.role;
  const period = periodOf(figure, { ...told, role }, sentence, carried, reading.period);
  const areas = areasOf(figure, role, sentence, carried, reading);
  const partners = partnersOf(figure, sentence);
  const understood: Stretch[] = [...sentence.areas, ...sentence.partners, ...sentence.periods, ...sentence.subjects];
  const clause = clauseAround(figure, sentence);
  const doubtfulArea =
    areas.source === 'assumed' && SOME_AREA.test(sentence.read.text.slice(sentence.from, sentence.to));
  const scopes = subject ? scopesOf(subject, period, areas, partners.names, reading) : [];
  const newOnes =
    scopes.some(({ indicator }) => reading.figures.indicator(indicator).basis === 'stock') &&
    tellsNewOnes(sentence, clause);
  const isCount = scopes.some(({ indicator }) => reading.figures.indicator(indicator).kind === 'count');
  const isOfFdi = scopes.some(({ indicator }) => indicator.startsWith('FDI'));
  const narrowed =
    newOnes ||
    isRestricted(sentence, clause, understood) ||
    isOfSector(sentence, figure, understood) ||
    (isOfFdi && isDisbursedStock(sentence, figure, clause)) ||
    isDoneByOneBody(figure, sentence) ||
    (isCount && countsEntries(sentence, figure));
  return {
    sentence,
    figure,
    role,
    direction: told.direction,
    subject,
    scopes,
    periodIs: period.source,
    areaIs: areas.source,
    plain:
      !period.doubtful &&
      !isStartOfMove(figure, period, sentence) &&
      !areas.several &&
      !isOfGroup(figure, sentence) &&
      !isSupposed(figure, sentence) &&
      !isAttributedToOthers(figure, sentence) &&
      !isComparedRate &&
      !partners.doubtful &&
      !isOpenPeriod(period, scopes, reading) &&
      !doubtfulArea &&
      !narrowed,
    base: baseOf(figure, sentence),
  };
}

/**
 * "Từ đầu năm đến nay" ends when the text was written, and what flowed "đến ngày 30/9" may have begun with the year or the
 * quarter: another length than the one looked up first may be meant.
 */
function isOpenPeriod({ mention }: PeriodChosen, [first]: readonly Scope[], { figures, period }: Reading): boolean {
  if (!first || (mention?.meant.kind !== 'since' && mention?.meant.kind !== 'until')) return false;
  if (figures.indicator(first.indicator).basis === 'stock') return false;
  return mention.meant.kind === 'until' ? !period.start.endsWith('-01-01') : !isNumeric(figures.figure(first));
}

/** "GDP tăng 7,09%" tells the growth rate itself, "tăng trưởng GDP tăng 0,7 điểm" how it changed. */
function isGrowthItself(subject: SubjectLink | undefined): boolean {
  return subject?.means.indicators[0] === 'GDP_GROWTH' && !subject.means.isRate;
}

/** "GDP tăng 7,09%, cao hơn 2,04% so với năm 2023": no growth rate, but what it differs by. */
function isHigherThan(figure: PrintedFigure, sentence: SentenceReading): boolean {
  const { text } = sentence.read;
  const comparative =
    /(?<!\p{L})(?:cao|thấp|nhanh|chậm|nhiều|ít)\s+hơn\s+(?:(?:khoảng|gần|hơn|tới|là)\s+)*$/iu.test(
      text.slice(sentence.from, figure.digits.from),
    ) || /^\s*(?:higher|lower|faster|slower|more|less)\s+than(?!\p{L})/iu.test(text.slice(figure.to, sentence.to));
  return comparative && baseOf(figure, sentence) !== undefined;
}

interface AreasChosen {
  readonly areas: readonly Area[];
  readonly source: Claim['areaIs'];
  readonly several: boolean;
}

function areasOf(
  figure: PrintedFigure,
  role: Role,
  sentence: SentenceReading,
  carried: Carried,
  reading: Reading,
): AreasChosen {
  const whole = role === 'share';
  const all = sentence.areas.filter(({ means }) => !(whole && means[0]?.type === 'country'));
  const behind = all.find(({ from }) => from >= figure.to && isOf(figure.to, from, sentence));
  if (behind) return { areas: behind.means, source: 'stated', several: false };
  const before = all.filter(({ to }) => to <= figure.digits.from);
  const last = before.at(-1);
  if (last) {
    const previous = Math.max(sentence.from, ...sentence.figures.map(({ to }) => to).filter((to) => to <= figure.from));
    const isProvince = last.means[0]?.type !== 'country';
    // "…, chiếm 22,6% cả nước, tiếp theo là Bắc Ninh (3,86 tỷ USD": the country was the whole of the share before.
    const here = before.filter(({ from, means }) => from >= previous && !(isProvince && means[0]?.type === 'country'));
    const names = new Set((here.length > 0 ? here : [last]).map(({ means }) => means[0]?.shortName));
    const areas = [...new Set((here.length > 0 ? [...here].reverse() : [last]).flatMap(({ means }) => means))];
    return { areas, source: 'stated', several: names.size > 1 };
  }
  const later = all.filter(({ from }) => from >= figure.to);
  if (later.length > 0) {
    const several = new Set(later.map(({ means }) => means[0]?.shortName)).size > 1;
    return {
      areas: later[0]?.means ?? [],
      source: 'stated',
      several: several || later[0]?.means[0]?.type !== 'country',
    };
  }
  if (carried.area) return { areas: carried.area, source: 'carried', several: false };
  return { areas: [reading.area], source: 'assumed', several: false };
}

/** "… của tỉnh Bắc Giang", "… in Bắc Giang". */
function isOf(to: number, from: number, sentence: SentenceReading): boolean {
  const gap = sentence.read.text.slice(to, from);
  return (
    /^[^,;:()\d]*(?:của|tại|ở|cho|vào|of|in|for|into)\s+(?:(?:toàn|the|tỉnh|thành phố|TP\.?)\s*)*$/iu.test(gap) &&
    gap.length < 40
  );
}

interface PartnersChosen {
  readonly names: readonly string[];
  readonly doubtful: boolean;
}

/** A partner in the number's clause, or named before it in the sentence and then perhaps still meant. */
function partnersOf(figure: PrintedFigure, sentence: SentenceReading): PartnersChosen {
  const clause = clauseAround(figure, sentence);
  const { text } = sentence.read;
  // "Trung Quốc (khoảng 5,14 tỷ USD)".
  const here = sentence.partners.filter(
    ({ from, to }) =>
      (from >= clause.from && to <= clause.to) || (to <= figure.from && /^\s*\(\s*$/.test(text.slice(to, figure.from))),
  );
  const names = [...new Set(here.map(({ means }) => means))];
  if (names.length > 0) return { names, doubtful: names.length > 1 };
  const before = sentence.partners.filter(({ to }) => to <= figure.from).at(-1);
  return before
    ? { names: [before.means, ''], doubtful: true }
    : { names: [''], doubtful: sentence.partners.length > 0 };
}

function scopesOf(
  subject: SubjectLink,
  period: PeriodChosen,
  { areas, source }: AreasChosen,
  partners: readonly string[],
  reading: Reading,
): Scope[] {
  const scopes: Scope[] = [];
  const { definition } = subject.means;
  // What was said before may no longer be meant.
  const all = source === 'carried' ? [...areas, reading.area] : areas;
  for (const indicator of subject.means.indicators) {
    for (const counterpart of partners) {
      for (const each of reportAreaFirst(all, reading)) {
        const periods = periodsMeant(period, indicator, each, reading);
        for (const one of periods) {
          if (
            each !== reading.area &&
            areas.length > 1 &&
            !existsOn(each, one.end) &&
            areas.some((other) => existsOn(other, one.end))
          )
            continue;
          scopes.push({
            indicator,
            period: one,
            area: each,
            counterpart,
            ...(definition === undefined ? {} : { definition }),
          });
        }
      }
    }
  }
  return scopes.slice(0, MOST_SCOPES);
}

/** A province's name means the report's own unit where that bears it: Bắc Ninh of the 34 also in a report for 2024. */
function reportAreaFirst(areas: readonly Area[], { area }: Reading): ReadonlySet<Area> {
  const isNamed = areas.some(({ id }) => id === area.id) && area.type !== 'country';
  return new Set(
    isNamed ? [area, ...areas.filter(({ shortName, id }) => id !== area.id && shortName !== area.shortName)] : areas,
  );
}

/** The periods a mention may mean for an indicator, the likeliest first. */
function periodsMeant(
  { mention }: PeriodChosen,
  indicator: string,
  area: Area,
  { figures, period: report }: Reading,
): readonly Period[] {
  if (!mention) return [report];
  const { meant } = mention;
  switch (meant.kind) {
    case 'period':
      return [meant.period];
    case 'since':
      return distinct([
        ...(report.start === meant.from ? [report] : []),
        ...toDate(meant.from),
        ...observedPeriods(indicator, area, (period) => period.start === meant.from),
        ...(figures.indicator(indicator).basis === 'flow' ? [] : [report]),
      ]);
    case 'until':
      return distinct([
        ...(report.end === meant.day ? [report, ...toDate(`${meant.day.slice(0, 4)}-01-01`)] : []),
        ...observedPeriods(indicator, area, (period, cutOff) => period.end === meant.day || cutOff === meant.day),
      ]);
    default:
      return [report];
  }

  function toDate(from: string): Period[] {
    const period = yearToDate(from, report);
    return period ? [period] : [];
  }

  function observedPeriods(code: string, at: Area, fits: (period: Period, cutOff: string) => boolean): Period[] {
    return figures.dataset.observations.flatMap((one) => {
      if (one.indicator !== code || one.area !== at.id) return [];
      const period = readablePeriod(one.period);
      return period && fits(period, one.cutOff) ? [period] : [];
    });
  }
}

function distinct(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((period) => [period.id, period])).values()];
}
