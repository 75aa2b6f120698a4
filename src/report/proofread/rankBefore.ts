/** Places held before: "từ thứ 3 xuống thứ 5", "cùng kỳ xếp thứ 3". They are of the period compared with. */
import { shiftPeriod, shiftYears, type Period } from '../../kpi/period';
import { baseToldOf, comparedPeriod } from './comparedPeriods';
import type { PeriodMention } from './periodMentions';
import type { PrintedRank } from './printedRanks';
import type { SentenceReading } from './sentenceReading';

const STARTS =
  /(?<!\p{L})(?:từ|from)\s+(?:(?:vị trí|hạng|thứ hạng|thứ|số|the|rank|place|position|number|no\.?|#)\s*)*$/iu;
const MOVES_ON = /^[^;:()]*?(?<!\p{L})(?:lên|xuống|còn|đến|tới|sang|vươn|tụt|vượt|to|into)(?!\p{L})/iu;
/** "tụt 2 bậc từ hạng 3", "tăng 2 bậc so với vị trí thứ 5". */
const MOVED_FROM =
  /(?<!\p{L})(?:bậc|places?|positions?|spots?)\s+(?:từ|so với|from)\s+(?:(?:vị trí|hạng|thứ hạng|thứ|số|the|rank|place|position|number|no\.?|#)\s*)*$/iu;
const OF_BASE = /^\s*(?:(?:cả nước|toàn quốc|trong|của|ở|in|of|the|country)\s*)*$/iu;

/** The periods that a rank said to be of before may be of, the likeliest first; none where it is of the period told of. */
export function periodsBefore(rank: PrintedRank, sentence: SentenceReading, told: Period): Period[] {
  const { text } = sentence.read;
  const base = baseToldOf(rank, sentence) ?? baseBehind(rank, sentence);
  const compared = base && comparedPeriod(base, text.slice(base.from, base.to), told);
  if (base) return compared ? [compared] : [];
  return isStart(rank, sentence) ? [shiftYears(told, -1), shiftPeriod(told, -1)] : [];
}

/** Whether the words say that a rank is one of before. */
export function isOfBefore(rank: PrintedRank, sentence: SentenceReading): boolean {
  return (baseToldOf(rank, sentence) ?? baseBehind(rank, sentence)) !== undefined || isStart(rank, sentence);
}

/** "từ thứ 9 năm 2022 lên thứ 4 năm 2023" names the period of the first place itself. */
function isStart(rank: PrintedRank, { read, from, to, periods }: SentenceReading): boolean {
  const digits = rank.from + Math.max(0, read.text.slice(rank.from, rank.to).search(/\d/));
  const tail = read.text.slice(rank.to, to);
  if (MOVED_FROM.test(read.text.slice(from, digits))) return true;
  const move = MOVES_ON.exec(tail);
  const isNamed =
    move !== null && periods.some((period) => period.from >= rank.to && period.to <= rank.to + move[0].length);
  return STARTS.test(read.text.slice(from, digits)) && move !== null && !isNamed;
}

/** "so với vị trí thứ 3 của cùng kỳ năm trước". */
function baseBehind(rank: PrintedRank, { periods, read }: SentenceReading): PeriodMention | undefined {
  return periods.find(
    ({ from, to, isBase }) =>
      isBase &&
      from >= rank.to &&
      OF_BASE.test(read.text.slice(rank.to, from)) &&
      !/^so(?!\p{L})/iu.test(read.text.slice(from, to)),
  );
}
