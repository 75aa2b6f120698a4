/**
 * Figures that somebody else gives or that only some of the country is told to have done: "theo IMF", "Bộ Công Thương ký
 * 25 thỏa thuận". The State's own statistics are what the data hold; "theo Tổng cục Thống kê" leaves a number judged.
 */
import type { Stretch } from './readText';
import type { SentenceReading } from './sentenceReading';

const NAMED = [
  'IMF',
  'WB',
  'ADB',
  'AIIB',
  'OECD',
  'UNCTAD',
  'UNDP',
  'ESCAP',
  'WTO',
  'AMRO',
  'World Bank',
  'International Monetary Fund',
  'Asian Development Bank',
  'Ngân hàng Thế giới',
  'Ngân hàng Phát triển châu Á',
  'Quỹ Tiền tệ [Qq]uốc tế',
  'Liên [Hh]ợp [Qq]uốc',
  'United Nations',
  "Moody['’]s",
  'Fitch(?: Ratings)?',
  'S&P',
  "Standard & Poor['’]s",
  'Standard Chartered',
  'HSBC',
  'UOB',
  'Citi(?:group|bank)?',
  'J\\.?P\\.? ?Morgan',
  'Goldman Sachs',
  'Morgan Stanley',
  'Maybank',
  'Bloomberg',
  'Reuters',
  'Nikkei',
  'The Economist',
  'Financial Times',
  'Oxford Economics',
  'Capital Economics',
  'VinaCapital',
  'Dragon Capital',
  'PwC',
  'McKinsey',
  'EuroCham',
  'AmCham',
  'JETRO',
  'VCCI',
  'CIEM',
  'VEPR',
].join('|');
const KINDS = [
  'chuyên gia',
  'giới (?:phân tích|chuyên môn|quan sát|nghiên cứu)',
  'nhà (?:phân tích|kinh tế|nghiên cứu|quan sát)',
  '(?:các|nhiều|một số|những) (?:tổ chức|định chế|viện|ngân hàng|hãng|quỹ)',
  '(?:tổ chức|định chế) (?:quốc tế|tài chính|xếp hạng)',
  'hãng (?:xếp hạng|tin|thông tấn|nghiên cứu)',
  'báo chí (?:quốc tế|nước ngoài)',
  'truyền thông (?:quốc tế|nước ngoài)',
  'analysts?',
  'economists?',
  'experts?',
  'observers?',
  'international (?:organi[sz]ations|institutions|media)',
  'rating agenc(?:y|ies)',
  'foreign media',
].join('|');
/** "vượt dự báo của IMF", "cao hơn mức của WB": what happened is set against what they say. */
const BEATEN =
  /(?<!\p{L})(?:vượt|hơn|so với|khác|above|below|beat\p{L}*|exceed\p{L}*|than|contrary to)(?!\p{L})[^,;:.\d]*$/iu;
const OTHERS = new RegExp(`(?<![\\p{L}\\d])(?:${NAMED})(?![\\p{L}\\d])`, 'gu');
const SOME = new RegExp(`(?<!\\p{L})(?:${KINDS})(?!\\p{L})`, 'giu');
/** Behind a number only words of saying attribute it. */
const SAID_BEHIND =
  /(?<!\p{L})(?:theo|dẫn|nguồn|according to|as (?:estimated|reported|put) by|by|source:?|per)\s+(?:(?:đánh giá|ước tính|tính toán|nhận định|báo cáo|số liệu|thống kê|công bố|estimates?|của|các|the|from|of)\s+)*$|\(\s*(?:the\s+)?$/iu;

/** Whether a number of a sentence is one that others give. */
export function isAttributedToOthers(number: Stretch, { read, from, to }: SentenceReading): boolean {
  const clause = read.text.slice(from, number.from).split(';').at(-1) ?? '';
  const tail = read.text.slice(number.to, to).split(';')[0] ?? '';
  const names = (text: string): number[] =>
    [...text.matchAll(OTHERS), ...text.matchAll(SOME)].map(({ index }) => index);
  return (
    names(clause).some((at) => !BEATEN.test(clause.slice(0, at))) ||
    names(tail).some((at) => SAID_BEHIND.test(tail.slice(0, at)))
  );
}

const BODY =
  '(?:Bộ|Sở|Cục|Vụ|Viện|Tổng cục|UBND|Ủy ban|Uỷ ban|Đại sứ quán|Tổng Lãnh sự quán|Hiệp hội|Liên đoàn|Tổng công ty|[Tt]ập đoàn|[Cc]ông ty|[Tt]rường|[Dd]oanh nghiệp|[Đđ]ịa phương|Ngân hàng|[Bb]ộ, ngành|[Cc]ác bộ|Học viện)(?!\\s+(?:trưởng|Chính trị)(?!\\p{L}))';
const ACTS = '(?<!được\\s+)(?:ký|kí|tham mưu|trao|thỏa thuận)(?!\\p{L})';
const BODY_ACTS = new RegExp(`(?<!\\p{L})(?<!theo\\s+)${BODY}(?!\\p{L})[^.;:\\d]{0,80}(?<!\\p{L})${ACTS}`, 'u');
const SIGNED_BY =
  /(?<!\p{L})(?:[Mm]inistry|[Dd]epartment|[Cc]ompany|[Cc]ompanies|[Ee]nterprises|[Ff]irms|[Bb]usinesses|[Cc]orporation|[Gg]roup|[Ee]mbassy|[Aa]gency|[Cc]ommittee|[Aa]ssociation|[Uu]niversity)(?!\p{L})[^.;:\d]{0,80}(?<!\p{L})(?:signed|concluded|exchanged)(?!\p{L})/u;
const REPORTS =
  /(?<!\p{L})(?:cho biết|báo cáo|thông tin|công bố|thống kê|nêu|reported|said|announced|according)(?!\p{L})/iu;

/** "Bộ Công Thương ký 25 thỏa thuận": what one body signed; not "Bộ Ngoại giao cho biết nước ta đã ký 170 thỏa thuận". */
export function isDoneByOneBody(number: Stretch, { read, from }: SentenceReading): boolean {
  const clause = read.text.slice(from, number.from).split(';').at(-1) ?? '';
  const done = BODY_ACTS.exec(clause) ?? SIGNED_BY.exec(clause);
  return (
    done !== null &&
    !REPORTS.test(done[0]) &&
    !/(?<!\p{L})(?:theo|according to)[^,]*$/iu.test(clause.slice(0, done.index))
  );
}
