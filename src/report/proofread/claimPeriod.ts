/** Which period a number is of, and what it is compared with. */
import type { Period } from '../../kpi/period';
import type { Carried, Claim } from './claim';
import { baseToldOf, comparedPeriod } from './comparedPeriods';
import { basePeriod, type PeriodMention } from './periodMentions';
import type { PrintedFigure } from './printedFigures';
import type { Stretch } from './readText';
import type { FigureRole } from './roles';
import type { SentenceReading } from './sentenceReading';

export interface PeriodChosen {
  readonly mention?: PeriodMention;
  readonly source: Claim['periodIs'];
  /** A length of time ("9 tháng") stands nearer, and which months are meant is open. */
  readonly doubtful?: boolean;
}

/** The period named right behind the number, else the nearest before it, else the only one of the sentence, else what was said before. */
export function periodOf(
  figure: PrintedFigure,
  told: FigureRole,
  sentence: SentenceReading,
  carried: Carried,
  report: Period,
): PeriodChosen {
  const all = sentence.periods.filter(({ meant }) => meant.kind !== 'none');
  const behind = all.find(({ from }) => from >= figure.to && isAttached(figure.to, from, sentence));
  const own = periodBefore(figure, all, sentence, carried);
  const base = told.role === 'difference' || told.role === 'ratio' ? undefined : baseToldOf(wordsOf(figure), sentence);
  if (base && !told.isLevelOfBase) {
    const of = ownPeriod(own, base, report);
    const period = of && comparedPeriod(base, sentence.read.text.slice(base.from, base.to), of);
    return period
      ? { mention: { ...base, meant: { kind: 'period', period } }, source: own.source, doubtful: true }
      : { ...own, doubtful: true };
  }
  if (told.role !== 'value' && told.role !== 'target') return own;
  if (behind && behind.meant.kind !== 'before' && behind.meant.kind !== 'sameOfYear') {
    return { mention: behind, source: 'stated' };
  }
  const ofBase = behind && isOfEarlier(figure, behind, sentence);
  if (!told.isLevelOfBase && !ofBase) return own;
  // "thấp hơn mức 7,58% của cùng kỳ năm trước": of the year before the period that is told of.
  const current = ownPeriod(own, undefined, report);
  const period = behind && current && basePeriod(behind.meant, current);
  return behind && period
    ? { mention: { ...behind, meant: { kind: 'period', period } }, source: own.source, doubtful: own.doubtful }
    : { ...own, doubtful: true };
}

/** A figure with the words before it that may qualify it. */
function wordsOf({ wordsFrom, to }: PrintedFigure): Stretch {
  return { from: wordsFrom, to };
}

/** What is told of where the words name it, the report's period where they name none but the one compared with. */
function ownPeriod({ mention }: PeriodChosen, base: PeriodMention | undefined, report: Period): Period | undefined {
  if (!mention || mention === base) return report;
  return mention.meant.kind === 'period' ? mention.meant.period : undefined;
}

function periodBefore(
  figure: PrintedFigure,
  all: readonly PeriodMention[],
  sentence: SentenceReading,
  carried: Carried,
): PeriodChosen {
  const named = all.filter(({ isBase }) => !isBase);
  const before = withoutCutOff(
    named.filter(({ to }) => to <= figure.digits.from),
    sentence,
  );
  const doubtful = sentence.periods.some(
    ({ meant, from, to }) =>
      meant.kind === 'none' &&
      from >= (before?.to ?? sentence.from) &&
      to <= figure.digits.from &&
      /tháng|month|quarter/i.test(sentence.read.text.slice(from, to)),
  );
  if (before) return { mention: before, source: 'stated', doubtful };
  if (doubtful) return { source: 'assumed', doubtful };
  if (named.length === 1) return { mention: named[0], source: 'stated' };
  if (named.length === 0 && carried.period) return { mention: carried.period, source: 'carried' };
  return { source: 'assumed' };
}

/** The last of the periods; "giai đoạn 2022–2023 (tính đến ngày 20/12/2023)" is the years, counted up to that day. */
function withoutCutOff(periods: readonly PeriodMention[], { read }: SentenceReading): PeriodMention | undefined {
  const [previous, last] = [periods.at(-2), periods.at(-1)];
  const isCutOff =
    previous && last?.meant.kind === 'until' && /^\s*\(\s*$/.test(read.text.slice(previous.to, last.from));
  return isCutOff ? previous : last;
}

/** "23,18 tỷ USD của cùng kỳ năm trước", "5.05% in the same period last year": not "so với cùng kỳ". */
function isOfEarlier({ to }: PrintedFigure, { from, to: end }: PeriodMention, { read }: SentenceReading): boolean {
  return (
    from >= to &&
    /^[\s(]*(?:của|trong|ở|of|in)(?!\p{L})|^[\s(]*(?:năm (?:trước|ngoái)|(?:the )?(?:previous|last) year)$/iu.test(
      read.text.slice(to, end),
    )
  );
}

/** "… của năm 2023", "… in 2023": with nothing but a preposition between. */
function isAttached(to: number, from: number, sentence: SentenceReading): boolean {
  const gap = sentence.read.text.slice(to, from);
  const otherNumber = sentence.figures.some((other) => other.from >= to && other.to <= from);
  return (
    !otherNumber &&
    !opensBrackets(gap, from, sentence) &&
    /^[\s(]*(?:(?:hoạt động|thỏa thuận|của|trong|vào|ở|in|of|for|during|at|the|năm|cùng)\s*)*$/iu.test(gap)
  );
}

/** "25,35 tỷ USD (năm 2023: 23,18 tỷ USD)": a period that stands in brackets with a number of its own is of that. */
function opensBrackets(gap: string, from: number, { read, to, figures }: SentenceReading): boolean {
  const close = read.text.indexOf(')', from);
  return gap.includes('(') && figures.some((one) => one.from > from && one.to <= (close < 0 ? to : close));
}

/** "tăng từ 16 lên 17 trong năm 2024": what it rose from is of before, unless the period stands right behind. */
export function isStartOfMove(
  { digits, to }: PrintedFigure,
  { mention }: PeriodChosen,
  { read, to: end }: SentenceReading,
): boolean {
  if (mention && mention.from >= to && mention.from - to < 20 && !/\d/.test(read.text.slice(to, mention.from)))
    return false;
  const ahead = read.text.slice(Math.max(0, digits.from - 12), digits.from);
  return (
    /(?<!\p{L})(?:từ|from)\s+(?:US\$|\$|USD)?\s*$/iu.test(ahead) &&
    /(?<!\p{L})(?:lên|xuống|còn|đến|to)\s/iu.test(read.text.slice(to, end))
  );
}

/** What the number is compared with: named behind it, or before it in its clause. */
export function baseOf(figure: PrintedFigure, sentence: SentenceReading): PeriodMention | undefined {
  const { text } = sentence.read;
  const bases = sentence.periods.filter(({ isBase, meant }) => isBase && meant.kind !== 'none');
  const nextNumber = Math.min(
    sentence.to,
    ...sentence.figures.map(({ from }) => from).filter((from) => from >= figure.to),
  );
  const behind = bases.find(
    ({ from }) => from >= figure.to && from < nextNumber && !/[;()]/.test(text.slice(figure.to, from)),
  );
  return behind ?? bases.filter(({ to }) => to <= figure.from).at(-1);
}
