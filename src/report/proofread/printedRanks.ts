/** Places in an order as texts print them: "đứng thứ 4 cả nước", "xếp thứ 4/63", "ranked 4th". */
import type { Stretch } from './readText';

export interface PrintedRank extends Stretch {
  readonly rank: number;
  /** Size of the peer set where it is printed with the rank: 4/63. */
  readonly of?: number;
}

const PLACE = '(\\d{1,3})(?:\\s*/\\s*(\\d{2,3}))?(?![\\d.,/]*\\d)(?!\\s*%)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:(?:đứng|xếp hạng|xếp|vươn lên|lên|xuống|tụt xuống|giữ|ở|từ|tới|đến|đạt)\\s+(?:(?:vị trí|hạng|thứ hạng)\\s+)?(?:thứ|hạng|số)|(?:vị trí|hạng|thứ hạng|xếp hạng)(?:\\s+(?:thứ|số))?)\\s+${PLACE}`,
    'giu',
  ),
  /(?<!\p{L})thứ\s+(\d{1,3})\s*\/\s*(\d{2,3})(?!\d)/giu,
  /(?<!\p{L})thứ\s+(\d{1,3})(?=\s+(?:cả nước|toàn quốc|trong|trên cả nước|trên toàn quốc|của cả nước|về\s))/giu,
  /(?<![\d./])(\d{1,2})\s*\/\s*(63|34)(?!\d|\s*(?:tỉnh|địa phương|provinces|tháng|năm))/gu,
  new RegExp(
    `(?<!\\p{L})(?:ranks?|ranked|ranking|placed|rank of)\\s+(?:(?:at|as|in|the|number|no\\.?)\\s+)*(\\d{1,3})(?:st|nd|rd|th)?(?:(?:\\s*/\\s*|\\s+(?:out\\s+)?of\\s+(?:the\\s+)?)(\\d{2,3}))?(?![\\d.,]*\\d)(?!\\s*%)`,
    'giu',
  ),
  /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th)\s+(?:out\s+)?of\s+(?:the\s+)?(\d{2,3})(?!\d)/giu,
  /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th)(?=\s+(?:in the (?:country|nation)|nationwide|among|place|rank|in (?:attracting|FDI)))/giu,
];

export function printedRanks(text: string): PrintedRank[] {
  const found: PrintedRank[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (found.some((one) => one.from < place.to && place.from < one.to)) continue;
      const [rank, of] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
      if (rank < 1 || (of !== undefined && of < rank)) continue;
      found.push({ ...place, rank, ...(of === undefined ? {} : { of }) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
