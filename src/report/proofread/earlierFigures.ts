import type { Claim } from './claim';

const EARLIER =
  /(?<!\p{L})(?:trước đó|trước đây|ban đầu|lần đầu|công bố lần|điều chỉnh từ|đã điều chỉnh|sơ bộ|đã công bố|nay điều chỉnh|điều chỉnh thành|thay cho|thay vì|rồi|earlier|published before|now revised|originally|initially|first (?:published|estimate)|preliminary|revised from|previously)(?!\p{L})/iu;

/** Whether a sentence itself says that a number is an earlier one: it then tells the history of a figure. */
export function saysEarlier({ sentence }: Claim): boolean {
  return EARLIER.test(sentence.read.text.slice(sentence.from, sentence.to));
}
