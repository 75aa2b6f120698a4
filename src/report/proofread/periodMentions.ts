/** The periods a text names, and the days it counts to. */
import { shiftPeriod, shiftYears, type Period } from '../../kpi/period';
import {
  NUMBER_WORDS,
  begunIn,
  countOf,
  dayMeant,
  endOfMonth,
  fromJanuary,
  monthNumber,
  months,
  quarterMeant,
  quarterOf,
  since,
  until,
  yearFrom,
  yearOf,
  years,
  type PeriodMeant,
} from './periodMeant';
import type { Stretch } from './readText';

export interface PeriodMention extends Stretch {
  readonly meant: PeriodMeant;
  /** Named as what is compared with: "so với năm 2023". */
  readonly isBase: boolean;
}

interface Rule {
  readonly pattern: RegExp;
  readonly meant: (match: RegExpMatchArray, report: Period) => PeriodMeant | undefined;
}

const WORDS = Object.keys(NUMBER_WORDS).join('|');
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAY = '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})';

const TO_DATE = '(?:(?:lũy kế|luỹ kế|cộng dồn|tính)\\s+(?:chung\\s+)?)?(?:kể\\s+)?từ\\s+đầu\\s+năm';

/** In the order tried: what is found first keeps its place. */
const RULES: readonly Rule[] = [
  // A year to date whose end is told.
  rule(`${TO_DATE}(?:\\s+\\d{4})?\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?(?:${DAY})`, (match) =>
    begunIn(match[0], fromJanuary(until(match.slice(1)))),
  ),
  rule(
    `${TO_DATE}(?:\\s+\\d{4})?\\s+(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?tháng\\s+(\\d{1,2})(?:(?:\\s*/\\s*|\\s+năm\\s+)(\\d{4}))?`,
    ([said, month, year], report) => begunIn(said, months(yearFrom(year, report), Number(month), false)),
  ),
  rule(
    `${TO_DATE}(?:\\s+\\d{4})?\\s+(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?qu[ýí]\\s+(IV|I{1,3}|[1-4])(?:(?:\\s*/\\s*|\\s+năm\\s+)(\\d{4}))?(?![\\d\\p{L}])`,
    ([said, quarter, year], report) => begunIn(said, months(yearFrom(year, report), 3 * quarterOf(quarter), false)),
  ),
  rule(
    `(?:from|since)\\s+(?:the\\s+(?:start|beginning)\\s+of\\s+)?(?:the\\s+year|\\d{4}|January)\\s+(?:up\\s+)?(?:until|till|to|through)\\s+(?:(\\d{1,2})\\s+(${MONTH})|(${MONTH})\\s+(\\d{1,2}),?)\\s+(\\d{4})`,
    ([said, d1, m1, m2, d2, year]) =>
      begunIn(said, fromJanuary(dayMeant(Number(year), monthNumber(m1 ?? m2 ?? ''), Number(d1 ?? d2)))),
  ),
  rule(
    `(?:tính|lũy kế|luỹ kế)\\s+đến\\s+(?:hết\\s+|cuối\\s+)?qu[ýí]\\s+(IV|I{1,3}|[1-4])(?:\\s*/\\s*|\\s+năm\\s+)(\\d{4})`,
    ([, quarter, year]) => endOfMonth(Number(year), 3 * quarterOf(quarter)),
  ),
  rule(`(?:kể\\s+)?từ\\s+(?:đầu\\s+)?năm\\s+(\\d{4})\\s+(?:cho\\s+)?đến\\s+nay`, ([, year]) => since(Number(year))),
  rule(
    `${TO_DATE}(?:\\s+(?:nay|(?:cho\\s+)?(?:đến|tới)\\s+(?:nay|thời điểm này)))?(?!\\s+\\d)|so far this year|(?:in\\s+the\\s+)?year[ -]to[ -]date|YTD|(?:since|from)\\s+(?:(?:the\\s+)?(?:start|beginning)\\s+of\\s+(?:the|this)\\s+year|January)(?:\\s+(?:to\\s+date|(?:up\\s+)?(?:until|till|to)\\s+now))?(?!\\s+\\d)`,
    (_match, report) => since(yearOf(report)),
  ),
  rule(
    `(?:lũy kế|luỹ kế|cộng dồn|tính)\\s+(?:kể\\s+)?từ\\s+đầu\\s+năm\\s+(\\d{4})(?!\\s*[-–]|\\s+(?:đến|tới))`,
    ([, year]) => since(Number(year)),
  ),
  rule(`since\\s+(?:the\\s+(?:start|beginning)\\s+of\\s+|early\\s+)?(\\d{4})`, ([, year]) => since(Number(year))),
  rule(
    `from\\s+(?:the\\s+(?:start|beginning)\\s+of|early)\\s+(\\d{4})\\s+(?:to\\s+date|(?:up\\s+)?(?:until|till|to)\\s+now)`,
    ([, year]) => since(Number(year)),
  ),
  rule(
    `(?:từ\\s+đầu\\s+năm\\s+|lũy kế\\s+|luỹ kế\\s+|tính\\s+)*(?:tính\\s+)?đến\\s+(?:hết\\s+)?(?:ngày\\s+)?(?:${DAY})`,
    (match) => until(match.slice(1)),
  ),
  rule(
    `(?:as\\s+of|up\\s+to|by|until)\\s+(?:(\\d{1,2})\\s+(${MONTH})|(${MONTH})\\s+(\\d{1,2}),?)\\s+(\\d{4})`,
    ([, d1, m1, m2, d2, year]) => dayMeant(Number(year), monthNumber(m1 ?? m2 ?? ''), Number(d1 ?? d2)),
  ),
  rule(
    `(?:tính|lũy kế|luỹ kế)\\s+đến\\s+(?:hết\\s+|cuối\\s+)?tháng\\s+(\\d{1,2})(?:/|\\s+năm\\s+)(\\d{4})`,
    ([, month, year]) => endOfMonth(Number(year), Number(month)),
  ),
  rule(`(?:as\\s+of|by)\\s+(?:the\\s+)?end\\s+of\\s+(${MONTH})\\s+(\\d{4})`, ([, month, year]) =>
    endOfMonth(Number(year), monthNumber(month ?? '')),
  ),
  rule(`(?:tính\\s+)?(?:cho\\s+)?đến\\s+(?:nay|thời điểm này)|to date|so far|hiện nay|hiện tại|until now`, () => ({
    kind: 'now',
  })),
  rule(
    `(?:(?:so\\s+với|of|in|than|with)\\s+)?(?:the\\s+)?(?:cùng\\s+kỳ|same\\s+period)(?:\\s+(?:của\\s+|of\\s+|in\\s+)?(?:năm\\s+)?(?:((?:19|20)\\d{2})(?!\\d)|trước|ngoái|(?:the\\s+)?(?:previous|last)\\s+year|a\\s+year\\s+earlier|last\\s+year))?`,
    ([, year]) => ({ kind: 'sameOfYear', year: year === undefined ? undefined : Number(year) }),
  ),
  rule(`year[- ]on[- ]year|y-o-y|yoy|(?:from\\s+|than\\s+)?(?:a|the)\\s+year\\s+(?:earlier|ago|before)`, () => ({
    kind: 'sameOfYear',
    year: undefined,
  })),
  rule(`(?:quý|quí|tháng|kỳ)\\s+(?:liền\\s+)?trước|(?:the\\s+)?previous\\s+(?:quarter|month|period)`, () => ({
    kind: 'before',
  })),
  rule(
    `(\\d{1,2}|${WORDS})\\s+tháng\\s+(đầu|cuối)(?:\\s+(?:của\\s+)?năm(?:\\s+(\\d{4}))?|\\s+(\\d{4}))`,
    ([, count, side, y1, y2], report) => months(yearFrom(y1 ?? y2, report), countOf(count), side === 'cuối'),
  ),
  rule(`(\\d{1,2}|${WORDS})\\s+tháng(?:\\s+(?:của\\s+)?năm|/)\\s*(\\d{4})`, ([, count, year]) =>
    months(Number(year), countOf(count), false),
  ),
  rule(`(\\d{1,2})T(?:\\s*(đầu|cuối))?\\s*/\\s*(\\d{4})`, ([, count, side, year]) =>
    months(Number(year), countOf(count), side === 'cuối'),
  ),
  rule(`T(\\d{1,2})\\s*/\\s*(\\d{4})`, ([, month, year]) => months(Number(year), 1, false, Number(month))),
  rule(`nửa\\s+(đầu|cuối)\\s+(?:của\\s+)?năm(?:\\s+(\\d{4}))?`, ([, side, year], report) =>
    months(yearFrom(year, report), 6, side === 'cuối'),
  ),
  rule(`(?:the\\s+)?(first|second)\\s+half(?:\\s+(?:of|in)\\s+(?:the\\s+year|(\\d{4})))?`, ([, side, year], report) =>
    months(yearFrom(year, report), 6, side?.toLowerCase() === 'second'),
  ),
  rule(
    `(?:the\\s+)?(first|last)\\s+(\\d{1,2}|${WORDS})\\s+months(?:\\s+of\\s+(?:the\\s+year|(\\d{4})))?`,
    ([, side, count, year], report) => months(yearFrom(year, report), countOf(count), side?.toLowerCase() === 'last'),
  ),
  rule(`H([12])(?:\\s+of)?\\s*[-/]?\\s*(\\d{4})`, ([, half, year]) => months(Number(year), 6, half === '2')),
  rule(
    `qu[ýí]\\s+(IV|I{1,3}|[1-4])(?:(?:\\s*[/-]\\s*|\\s+(?:của\\s+)?năm\\s+|\\s+)(\\d{4}))?(?![\\d\\p{L}])`,
    ([, quarter, year], report) => quarterMeant(yearFrom(year, report), quarter),
  ),
  rule(
    `(?:the\\s+)?(first|second|third|fourth)\\s+quarter(?:\\s+of\\s+(?:the\\s+year|(\\d{4})))?`,
    ([, quarter, year], report) => quarterMeant(yearFrom(year, report), quarter),
  ),
  rule(`Q\\.?\\s?(IV|I{1,3}|[1-4])\\s*[-/ ]\\s*(\\d{4})`, ([, quarter, year]) => quarterMeant(Number(year), quarter)),
  rule(`(?:các\\s+|giai\\s+đoạn\\s+|(?:\\d|${WORDS})\\s+)?(?:năm\\s+)?(\\d{4})\\s*[-–]\\s*(\\d{4})`, ([, from, to]) =>
    years(Number(from), Number(to)),
  ),
  rule(`từ\\s+(?:đầu\\s+)?năm\\s+(\\d{4})\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:năm\\s+)?(\\d{4})`, ([, from, to]) =>
    years(Number(from), Number(to)),
  ),
  rule(`from\\s+(\\d{4})\\s+(?:to|through)\\s+(\\d{4})`, ([, from, to]) => years(Number(from), Number(to))),
  rule(`tháng\\s+(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})`, ([, month, year]) =>
    months(Number(year), 1, false, Number(month)),
  ),
  rule(`(${MONTH})\\s+(\\d{4})`, ([, month, year]) => months(Number(year), 1, false, monthNumber(month ?? ''))),
  rule(
    `(?:hướng\\s+)?(?:đến|tới|tầm\\s+nhìn|vào)\\s+năm\\s+(20[3-9]\\d)|(?:by|until|towards?|vision)\\s+(?:to\\s+)?(20[3-9]\\d)`,
    () => ({ kind: 'none' }),
  ),
  rule(`(?:hết\\s+|cả\\s+|cuối\\s+)?năm\\s+(\\d{4})`, ([, year]) => years(Number(year), Number(year))),
  rule(
    `(?:in|for|of|during|over|by|since|than|with|from|to|and|the\\s+year|full-year)\\s+(\\d{4})(?![.,]?\\d)(?!\\s*%)`,
    ([, year]) => years(Number(year), Number(year)),
  ),
  rule(`năm\\s+(?:trước|ngoái)|(?:the\\s+)?(?:previous|last)\\s+year`, (_match, report) =>
    years(yearOf(report) - 1, yearOf(report) - 1),
  ),
  rule(`năm\\s+nay|this\\s+year`, (_match, report) => years(yearOf(report), yearOf(report))),
  // "6 tháng tăng 6,42%": the months from January.
  rule(`(\\d{1,2})\\s+tháng(?=\\s+(?:tăng|giảm|đạt|ước|thu hút|cả nước|qua\\s))`, ([, count], report) =>
    months(yearOf(report), countOf(count), false),
  ),
  // Lengths of time, months without a year, bare years.
  rule(
    `\\d{1,2}\\s+(?:tháng|năm|ngày|tuần|giờ|phút|năm\\s+qua|months?|years?|days?|weeks?|hours?|minutes?)(?![\\p{L}])`,
    () => ({ kind: 'none' }),
  ),
  rule(`tháng\\s+\\d{1,2}(?!\\d)`, () => ({ kind: 'none' })),
  rule(`(?<![\\d.,/])(?:19|20)\\d{2}(?![\\d.,]*\\d)(?=\\s*(?:[),.;:/–-]|$)|’s|'s)`, ([year]) =>
    years(Number(year), Number(year)),
  ),
];

const YEAR_BEFORE = /^(?:năm\s+(?:trước|ngoái)|(?:the\s+)?(?:previous|last)\s+year)$/i;
const COMPARED =
  /(?:so\s+với|so|(?:figure|level|number|that)\s+(?:for|of|in)|compared\s+(?:with|to)|against|versus|than|from|below|above|vượt|hơn)\s*(?:in\s+|of\s+|mức\s+|con số\s+|kết quả\s+|the\s+level\s+of\s+)*(?:của\s+)?$/iu;

const COMPARED_NUMBER =
  /(?<!\p{L})(?:mức|so\s+với|từ|from|than|against|compared\s+(?:with|to))\s+(?:(?:mức|con số|the|level|of|gần|hơn|khoảng|nearly|about|over|US\$|USD)\s+)*[\d.,]+\s*(?:%|(?:\p{L}+\s?){0,4})\s*(?:của|trong|in|of|for)?\s*$/iu;

/**
 * @param report the period of the report, whose year is meant where the text names none
 */
export function periodMentions(text: string, report: Period): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const { pattern, meant } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (found.some((one) => one.from < place.to && place.from < one.to)) continue;
      const means = meant(match, report);
      if (means) found.push(mentionAt(text, place, means));
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "tăng 13,5% so với năm trước" is the year before that of the figure, which need not be the report's. */
function mentionAt(text: string, place: Stretch, meant: PeriodMeant): PeriodMention {
  const isCompared = isBase(text, place, meant);
  const relative = isCompared && YEAR_BEFORE.test(text.slice(place.from, place.to));
  return { ...place, meant: relative ? { kind: 'sameOfYear', year: undefined } : meant, isBase: isCompared };
}

function isBase(text: string, place: Stretch, { kind }: PeriodMeant): boolean {
  if (kind === 'sameOfYear' || kind === 'before') return true;
  const said = text.slice(place.from, place.to);
  const before = text.slice(0, place.from).trimEnd();
  // "năm trước" opens a clause of its own, or is what is compared with.
  if (YEAR_BEFORE.test(said)) return !/(?:^|[.,;:!?])$/.test(before);
  return (
    // "cao hơn mức 5,05% của năm 2023", "up from 5.05% in 2023": the period of what is compared with.
    COMPARED_NUMBER.test(before.slice(-90)) ||
    /^(?:than|with|from)\s/i.test(said) ||
    COMPARED.test(text.slice(Math.max(0, place.from - 30), place.from))
  );
}

/** The period that a comparison names as its base, seen from the period of the figure compared. */
export function basePeriod(meant: PeriodMeant, of: Period): Period | undefined {
  switch (meant.kind) {
    case 'period':
      return meant.period;
    case 'sameOfYear':
      return meant.year === undefined ? shiftYears(of, -1) : shiftYears(of, meant.year - yearOf(of));
    case 'before':
      return shiftPeriod(of, -1);
    default:
      return undefined;
  }
}

function rule(source: string, meant: Rule['meant']): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'giu'), meant };
}
