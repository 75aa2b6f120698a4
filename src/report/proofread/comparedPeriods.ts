/** The periods that a sentence compares with: their figures stand beside the figure told, and do not contradict it. */
import { fromMonths, monthsOf, shiftYears, type Period } from '../../kpi/period';
import { basePeriod, type PeriodMention } from './periodMentions';
import type { Stretch } from './readText';
import type { SentenceReading } from './sentenceReading';

const COMPARED =
  /(?<!\p{L})(?:so|bằng|than|with|from|to|against|versus|của|of)\s*$|^(?:so|of|than|with|from)(?!\p{L})/iu;
const IN_BRACKETS = /^\s*\(\s*(?:(?:là|đạt|ở|mức|chỉ|khoảng|gần|hơn|trên|about|nearly|over|was|at)\s+)*$/iu;
const CLAUSE_END = /[;.]|(?<!\d),(?!\d)/u;
const YEAR_BEFORE = /^(?:năm\s+(?:trước|ngoái)|(?:the\s+)?(?:previous|last)\s+year)$/iu;

/**
 * The mention of a period compared with that opens what a number is told of: "cùng kỳ năm 2024 tăng 7,58%", "so với năm
 * 2023 (23,18 tỷ USD)"; not "so với cùng kỳ, GDP tăng 7%".
 */
export function baseToldOf(number: Stretch, sentence: SentenceReading): PeriodMention | undefined {
  const { text } = sentence.read;
  const mention = sentence.periods.filter(({ to }) => to <= number.from).at(-1);
  if (!mention || mention.meant.kind === 'none') return undefined;
  const gap = text.slice(mention.to, number.from);
  const isBefore = mention.isBase || YEAR_BEFORE.test(text.slice(mention.from, mention.to));
  if (!isBefore || isBetween(mention.to, number.from, sentence)) return undefined;
  if (IN_BRACKETS.test(gap)) return mention;
  const isCompared = COMPARED.test(text.slice(mention.from, mention.to)) || COMPARED.test(text.slice(0, mention.from));
  if (isCompared || /[;()]/.test(gap)) return undefined;
  // "…, tăng 8,5% cùng kỳ, đạt 111 tỷ USD": what stands in one clause with a number before belongs to that.
  const previous = Math.max(
    sentence.from,
    ...numbersOf(sentence)
      .map(({ to }) => to)
      .filter((to) => to <= mention.from),
  );
  const isOpening = previous === sentence.from || CLAUSE_END.test(opening(text.slice(previous, mention.from)));
  return isOpening ? mention : undefined;
}

/** An opening bracket begins a clause as a comma does. */
function opening(text: string): string {
  return text.replace(/\(|\s[–-]\s|(?<!\p{L})(?:trong khi|còn|while|whereas)(?!\p{L})/giu, ';');
}

/** What a mention of a year before says, seen from the period told of: its own length of it. */
export function comparedPeriod({ meant }: PeriodMention, text: string, of: Period): Period | undefined {
  if (YEAR_BEFORE.test(text)) return shiftYears(of, -1);
  const period = basePeriod(meant, of);
  return period && isWholeYear(period) && monthsOf(of) < 12
    ? shiftYears(of, Number(period.start.slice(0, 4)) - Number(of.end.slice(0, 4)))
    : period;
}

/**
 * The periods, other than its own, that a number may be a figure of by the words before it or right behind it: each that
 * is named, and each compared with.
 */
export function periodsCompared(number: Stretch, own: Period, sentence: SentenceReading): Period[] {
  const { text } = sentence.read;
  const near = sentence.periods.filter(
    ({ from, to, meant }) =>
      meant.kind !== 'none' &&
      (to <= number.from || (from >= number.to && !CLAUSE_END.test(opening(text.slice(number.to, from))))) &&
      !(from >= number.to && isBetween(number.to, from, sentence)),
  );
  const named = near.flatMap(({ meant }) => (meant.kind === 'period' ? [meant.period] : []));
  const told = [own, ...named];
  const compared = near.flatMap((mention) =>
    told.flatMap((of) => comparedPeriod(mention, text.slice(mention.from, mention.to), of) ?? []),
  );
  return [...new Map([...named, ...compared].map((period) => [period.id, period])).values()].filter(
    ({ id }) => id !== own.id,
  );
}

/** The months of a year up to the end of a period: "từ đầu năm". */
export function yearToDate(from: string, { end }: Period): Period | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(end.slice(5, 7))];
  const months = (Number(end.slice(0, 4)) - year) * 12 + month;
  return months >= 1 && months <= 120 ? fromMonths(year, 1, months) : undefined;
}

function isWholeYear(period: Period): boolean {
  return monthsOf(period) === 12 && period.start.endsWith('-01-01');
}

function isBetween(from: number, to: number, sentence: SentenceReading): boolean {
  return numbersOf(sentence).some((number) => number.from >= from && number.to <= to);
}

function numbersOf({ figures, ranks }: SentenceReading): readonly Stretch[] {
  return [...figures, ...ranks];
}
