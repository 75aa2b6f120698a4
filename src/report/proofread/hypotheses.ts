/** What a text supposes or foresees is no statement of what was: "nếu GDP tăng 6,5%", "theo kịch bản thấp", "IMF dự báo". */
import type { Stretch } from './readText';
import type { SentenceReading } from './sentenceReading';

const SUPPOSED = [
  'nếu',
  'giả sử',
  'giả định',
  'giả thiết',
  'giả thử',
  'trong trường hợp',
  'khi đó',
  'kịch bản',
  'phương án',
  'dự báo',
  'dự tính',
  'kỳ vọng',
  'mô phỏng',
  'có thể(?!\\s+(?:nói|thấy|khẳng định))',
  'if',
  'suppos\\p{L}*',
  'assum\\p{L}*',
  'hypothetical\\p{L}*',
  'in that case',
  'scenarios?',
  'forecasts?',
  'forecasted',
  'projected',
  'projections?',
  'predict\\p{L}*',
  'expected',
  'would',
  'could',
  'might',
].join('|');
/** "vượt dự báo", "beating forecasts": what happened is set against what was foreseen. */
const BEATEN =
  '(?<!(?:vượt|hơn|với|khỏi|beat|beating|above|below|than|exceeding|to)\\s+(?:(?:mọi|các|mức|những|all|the|most)\\s+)*)';
const AHEAD = new RegExp(`${BEATEN}(?<!\\p{L})(?:${SUPPOSED})(?!\\p{L})`, 'iu');
const BEHIND = new RegExp(
  '^(?:[^;,.\\d]|(?:19|20)\\d\\d)*(?:(?<!\\p{L})(?:theo|trong|ở|in|under|by|as)\\s+(?:\\p{L}+\\s+){0,3}|\\(\\s*(?:\\p{L}+\\s+){0,2})' +
    '(?:kịch bản|phương án|dự báo|scenario|forecast|projection|projected)(?!\\p{L})',
  'iu',
);

/** Whether a number of a sentence stands under a supposition: the word for it before the number, or right behind. */
export function isSupposed(number: Stretch, { read, from, to }: SentenceReading): boolean {
  const ahead = read.text.slice(from, number.from).split(';').at(-1) ?? '';
  return AHEAD.test(ahead) || BEHIND.test(read.text.slice(number.to, to));
}
