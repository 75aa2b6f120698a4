/**
 * Words that narrow a figure to something a data set does not tell of: a sector, a company, one visit. A number beside
 * them may differ from the figure of the whole without being wrong.
 */
import type { Stretch } from './readText';
import type { SentenceReading } from './sentenceReading';

const NARROWING = new RegExp(
  `(?<!\\p{L})(?:${[
    'ngành',
    'lĩnh vực',
    'khu công nghiệp',
    'KCN',
    'khu kinh tế',
    'khu chế xuất',
    'khu vực',
    'vùng',
    'tập đoàn',
    'công ty',
    'doanh nghiệp FDI',
    'nhà đầu tư',
    'riêng',
    'trong đó có',
    'bình quân',
    'trung bình',
    'mỗi',
    'từng',
    'hai bên',
    'hai nước',
    'song phương',
    'với(?!\\s+(?:tổng\\s+)?(?:vốn|số|gần|hơn|trên|khoảng|\\d))',
    'giữa',
    'chuyến thăm',
    'nhân dịp',
    'trong khuôn khổ',
    'tại hội nghị',
    'tại diễn đàn',
    'tại lễ',
    'còn lại',
    'thêm',
    'nữa',
    'khác',
    'có hiệu lực',
    'đang thực thi',
    'thế hệ mới',
    'đang đàm phán',
    'đàm phán',
    'dự kiến',
    'sẽ',
    'kế hoạch',
    'tiềm năng',
    'tối thiểu mỗi',
    'nông thôn',
    'thành thị',
    'dịch vụ',
    'công nghiệp',
    'nông nghiệp',
    'xây dựng',
    'bất động sản',
    'chế biến, chế tạo',
    'quý',
    'theo giá hiện hành',
    'sang',
    'vào thị trường',
    'thị trường',
    'mặt hàng',
    'gạo',
    'cà phê',
    'dệt may',
    'điện tử',
    'không kể',
    'chưa kể',
    'không gồm',
    'ngoài',
    'cấp tỉnh',
    'cấp vụ',
    'huyện',
    'xã',
    'thành phố trực thuộc',
    'trước đó',
    'đầu tiên',
    'lớn nhất',
    'một dự án',
    'dự án của',
    'dự án lớn',
    'sector',
    'industrial park',
    'industrial zone',
    'company',
    'companies',
    'corporation',
    'investors?',
    'average',
    'per',
    'each',
    'every',
    'bilateral',
    'between',
    'two sides',
    'both sides',
    'visit',
    'visits',
    'on the occasion',
    'within the framework',
    'at the (?:conference|forum|ceremony)',
    'remaining',
    'additional',
    'further',
    'another',
    'more(?!\\s+than)',
    'in force',
    'new-generation',
    'under negotiation',
    'negotiat\\p{L}*',
    'will',
    'expected',
    'planned',
    'planning',
    'manufacturing',
    'services?',
    'agricultur\\p{L}*',
    'real estate',
    'largest',
    'first',
    'excluding',
    'except',
    'market',
    'a single',
    'one project',
    'alone',
    'region',
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** "của Samsung", "tại KCN Quế Võ", "by Apple": somebody or somewhere the data set does not know. */
const BY_NAME =
  /(?<!\p{L})(?:của|từ|tại|ở|do|vào|cho|by|from|at|in|into|for|of)\s+(?:the\s+)?(?=\p{Lu})(?<name>\p{Lu}[\p{L}\d&.'-]*)/gu;
const INSTITUTIONS =
  /^(?:Tỉnh|Thành|TP|Bộ|Chính|Thủ|Tổng|Cục|Sở|UBND|Ủy|Uỷ|Ban|Quốc|Đảng|Nhà|Trung|Hội|Văn|Nghị|Chỉ|Phó|Thứ|Đại|Ngoại|Báo|Government|Ministry|Minister|Prime|Deputy|General|National|Department|State|Party|Secretariat|Directive|Resolution|Report|Viet|Vietnam|Việt|Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|FDI|GDP|FTAs?|USD)/u;

/** Whether words near a number, outside the names already understood, narrow what it is a number of. */
export function isRestricted(sentence: SentenceReading, near: Stretch, understood: readonly Stretch[]): boolean {
  const text = sentence.read.text.slice(near.from, near.to);
  const isUnderstood = (at: number, length: number): boolean =>
    understood.some(({ from, to }) => at + near.from < to && from < at + near.from + length);
  for (const match of text.matchAll(NARROWING)) {
    if (!isUnderstood(match.index, match[0].length) && !belongsToComparison(text, match.index)) return true;
  }
  for (const match of text.matchAll(BY_NAME)) {
    const name = match.groups?.['name'] ?? '';
    if (!isUnderstood(match.index + match[0].length - name.length, name.length) && !INSTITUTIONS.test(name))
      return true;
  }
  return false;
}

/** A sector that a sentence begins with is what all of it is about: "Riêng ngành chế biến, chế tạo, vốn FDI thực hiện …". */
const SECTOR = new RegExp(
  `(?<!\\p{L})(?<!(?:Bộ|Sở|Cục|Vụ|Viện)\\s+)(?:${[
    '(?<!(?:bộ|ban|liên|toàn|các|đa),?\\s+)ngành(?!\\s+ngoại giao)',
    '(?<!(?:các|mọi|nhiều|những|đa|từng)\\s+)lĩnh vực(?!\\s+(?:ngoại giao|đối ngoại|hợp tác|kinh tế))',
    'doanh nghiệp (?:trong nước|nhà nước|tư nhân|nội địa|FDI|nước ngoài|có vốn)',
    '(?:khu vực|khối) (?:doanh nghiệp|kinh tế|FDI|trong nước|nhà nước|tư nhân|nước ngoài|đầu tư|có vốn)',
    '(?:domestic|local|private|state-owned|foreign-invested|foreign-owned|FDI) (?:enterprises|firms|companies|businesses|sector)',
    'chế biến',
    'chế tạo',
    'công nghiệp(?!\\s+(?:hóa|hoá|4|lần))',
    'nông nghiệp',
    'thủy sản',
    'bất động sản',
    'bán dẫn',
    'bán lẻ',
    'dệt may',
    'da giày',
    'khai khoáng',
    'năng lượng',
    'dịch vụ',
    'manufactur\\p{L}*',
    'processing',
    'sectors?',
    'industr(?:y|ies)',
    'agricultur\\p{L}*',
    'real estate',
    'services',
    'construction',
    'electronics',
    'semiconductors?',
    'textiles?',
    'retail',
    'energy',
  ].join('|')})(?!\\p{L})`,
  'giu',
);
/** "… đạt 20,6 tỷ USD (chế biến, chế tạo)". */
const IN_BRACKETS = /^\s*\([^()\d]*\)/u;

/** Whether a sector, outside the names already understood, is named before a number or in the brackets behind it. */
export function isOfSector(sentence: SentenceReading, number: Stretch, understood: readonly Stretch[]): boolean {
  const { text } = sentence.read;
  const behind = IN_BRACKETS.exec(text.slice(number.to, sentence.to))?.[0].length ?? 0;
  const start = Math.max(sentence.from, text.lastIndexOf(';', number.from) + 1);
  return [...text.slice(start, number.to + behind).matchAll(SECTOR)].some(
    ({ index, 0: { length } }) =>
      !understood.some(({ from, to }) => start + index < to && from < start + index + length),
  );
}

const CUMULATIVE = /(?<!\p{L})(?:lũy kế|luỹ kế|cumulative(?:ly)?)(?!\p{L})/iu;
const DISBURSED = /(?<!\p{L})(?:thực hiện|giải ngân|disburse\p{L}*|implemented|reali[sz]ed)(?!\p{L})/iu;

/** Capital disbursed since the first project is neither that of a period nor the stock registered. */
export function isDisbursedStock(sentence: SentenceReading, number: Stretch, clause: Stretch): boolean {
  const { text } = sentence.read;
  const start = Math.max(sentence.from, text.lastIndexOf(';', number.from) + 1);
  const said = text.slice(start, clause.to);
  return CUMULATIVE.test(said) && DISBURSED.test(said);
}

/** "so với" narrows nothing. */
function belongsToComparison(text: string, at: number): boolean {
  return /(?:so|cùng|compared|together)\s+$/iu.test(text.slice(0, at));
}

const REGISTER = /(?<!\p{L})(?:danh mục|sổ theo dõi|trạng thái|register|status)(?!\p{L})/iu;
const STATUS =
  /^\s*(?:(?:thỏa thuận|thoả thuận|cam kết|dự án|nhiệm vụ|cooperation|agreements?|commitments?|projects?|tasks?|were|are|is|was)\s+)*(?:(?:đã )?hoàn thành|đang (?:triển khai|thực hiện|có hiệu lực)|mới ký|chậm|quá hạn|chưa (?:triển khai|hoàn thành)|tạm dừng|(?:đã )?hết hiệu lực|completed|being implemented|under way|in progress|signed only|stalled|overdue|delayed|ended|suspended)(?!\p{L})/iu;

/** Counts of entries by what became of them: "217 thỏa thuận mới ký" of a register are not those signed in the quarter. */
export function countsEntries(sentence: SentenceReading, number: { digits: Stretch }): boolean {
  const { text } = sentence.read;
  const { from, to } = number.digits;
  return REGISTER.test(text.slice(sentence.from, from)) || STATUS.test(text.slice(to, sentence.to));
}

const FLOW =
  /(?<!\p{L})(?:được ký|vừa ký|(?<!đăng )ký|mới|có hiệu lực|cấp mới|signed|concluded|new|came into force|entered into force|come into force)(?!\p{L})/iu;
const STOCK =
  /(?<!\p{L})(?:tổng số|nâng|đưa|lên|tham gia|còn hiệu lực|lũy kế|luỹ kế|total|number of|bringing|joined|valid|party to)(?!\p{L})/iu;

/** "Quý I ký 1 FTA" counts those of the quarter, "nâng tổng số FTA lên 17" all there are. */
export function tellsNewOnes(sentence: SentenceReading, near: Stretch): boolean {
  const text = sentence.read.text.slice(near.from, near.to);
  return FLOW.test(text) && !STOCK.test(sentence.read.text.slice(sentence.from, near.to));
}
