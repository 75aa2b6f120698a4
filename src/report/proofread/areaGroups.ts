/** Several provinces under one name: "các tỉnh miền núi", "vùng Đông Nam Bộ". Their figure is neither a province's nor the country's. */
import type { PrintedFigure } from './printedFigures';
import type { SentenceReading } from './sentenceReading';

const ALL = '(?:63|34)';
const OF_THE_COUNTRY = '(?!,?\\s*(?:thành phố\\s*)?(?:(?:trong|trên|của)\\s+)?(?:cả nước|toàn quốc))';
const GROUP = [
  `(?:các|những|nhóm|một số|nhiều|hầu hết|phần lớn|đa số|(?!${ALL}\\s)\\d+)\\s+(?:tỉnh|thành phố|địa phương)${OF_THE_COUNTRY}`,
  'vùng\\s+(?=\\p{Lu})(?!\\p{Lu}+\\s)',
  '(?:miền|phía)\\s+(?:Bắc|Trung|Nam|núi|Đông|Tây)',
  '(?:Đông|Tây)\\s+Nam\\s+Bộ',
  '(?:Bắc|Nam)\\s+Trung\\s+Bộ',
  '(?:Bắc|Trung|Nam)\\s+Bộ',
  'Tây\\s+Nguyên(?=\\s|[,.)])',
  'Đồng\\s+bằng\\s+sông\\s+(?:Hồng|Cửu\\s+Long)',
  'Trung\\s+du',
  'duyên\\s+hải',
  `(?:the|these|those|other|several|many|most|(?!${ALL}\\s)\\d+)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:provinces|localities|cities|regions)(?!\\s+(?:of|in)\\s+the\\s+country)`,
  '(?:[Nn]orthern|[Ss]outhern|[Cc]entral|[Ee]astern|[Ww]estern|[Mm]ountain(?:ous)?|[Cc]oastal)\\s+(?:provinces|localities|region)',
  '(?:Red\\s+River|Mekong(?:\\s+River)?)\\s+Delta',
  'Central\\s+Highlands',
  '(?:the\\s+)?South-?[Ee]ast(?=\\s+(?:region|attracted|of\\s+Viet))',
].join('|');
/** The group is spoken of, not ranked against: "dẫn đầu các tỉnh phía Bắc" speaks of one province. */
const OPENS =
  '(?:^[\\s•–*+-]*|[,;:(]\\s*|(?<!\\p{L})(?:của|tại|ở|vào|cho|riêng|và|còn|trong khi|in|of|for|by|into|across|và|while|all)\\s+)(?:(?:[Kk]hu vực|[Tt]oàn|[Cc]ác tỉnh|[Tt]he)\\s+)*';
const SPOKEN_OF = new RegExp(`${OPENS}(?<!\\p{L})(?:${GROUP})`, 'giu');

/** Whether a group of provinces is named after the last province before a number, or right behind it as its place. */
export function isOfGroup(figure: PrintedFigure, { read, from, to, areas, figures }: SentenceReading): boolean {
  const province = areas.filter((area) => area.to <= figure.digits.from && area.means[0]?.type !== 'country').at(-1);
  const ahead = read.text.slice(province?.to ?? from, figure.digits.from);
  if (ahead.match(SPOKEN_OF)) return true;
  const next = Math.min(to, ...figures.map((other) => other.from).filter((at) => at >= figure.to));
  return (
    read.text
      .slice(figure.to, next)
      .replace(/[,;:(].*$/su, '')
      .search(SPOKEN_OF) >= 0
  );
}
