/** What a number says in its sentence: a figure itself, how it changed, a share, a target. Told by the words beside it. */
import { measureOf, type PrintedFigure } from './printedFigures';
import type { SentenceReading } from './sentenceReading';
import type { SubjectMeant } from './vocabulary';

export type Role =
  /** The figure itself. */
  | 'value'
  /** "tăng 15%": how the figure changed, in percent. */
  | 'change'
  /** "gấp 3 lần", "bằng 89% so với": the figure against another one. */
  | 'ratio'
  /** "cao hơn 0,7 điểm phần trăm", "tăng 0,5 tỷ USD". */
  | 'difference'
  /** "chiếm 40%". */
  | 'share'
  /** "mục tiêu 6,5–7%". */
  | 'target'
  /** "tăng 5 bậc". */
  | 'rankMove'
  /** Of a kind that is recognised and not judged. */
  | 'other';

export interface FigureRole {
  readonly role: Role;
  /** +1 for rises, −1 for falls, 0 where the words name no direction. */
  readonly direction: 1 | 0 | -1;
  /** The level of what is compared with: "cao hơn mức 5,05% của năm 2023". */
  readonly isLevelOfBase?: boolean;
}

const NO_WORD = '(?<!\\p{L})';
const UP =
  'tăng|cao hơn|nhiều hơn|up|rise|rises|rose|risen|rising|increas\\p{L}*|grew|grow|grown|growing|growth|higher|expand\\p{L}*|jump\\p{L}*';
const DOWN = 'giảm|thấp hơn|ít hơn|down|fell|fall|falls|fallen|falling|declin\\p{L}*|decreas\\p{L}*|drop\\p{L}*|lower';
const SHARE =
  'chiếm|tỷ trọng|tỉ trọng|tương đương|tương ứng|đóng góp|account\\p{L}*|mak\\p{L}* up|made up|represent\\p{L}*|share|equal to|equivalent to|contribut\\p{L}*';
const REACHED = 'đạt|là|còn|lên|xuống|tới|đến|ở mức|reach\\p{L}*|to|at|was|were|stood|hit|of';
const KEYWORD = new RegExp(
  `${NO_WORD}(?:(?<up>${UP})|(?<down>${DOWN})|(?<share>${SHARE})|(?<ratio>bằng|gấp)|(?<reached>${REACHED}))(?!\\p{L})`,
  'giu',
);
const TARGET = new RegExp(
  `${NO_WORD}(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|kịch bản|dự kiến|dự báo|đặt ra|đề ra|target\\p{L}*|goal|aim\\p{L}*|plan\\p{L}*|forecast|scenario|ambition)(?!\\p{L})`,
  'iu',
);
const AFTER_UP = /^\s*(?:up|higher|more|above|growth|increase|rise|cao hơn|nhiều hơn)(?!\p{L})/iu;
const AFTER_DOWN = /^\s*(?:down|lower|less|fewer|below|decline|decrease|drop|fall|thấp hơn|ít hơn)(?!\p{L})/iu;
const AFTER_SHARE = /^\s*(?:tổng|của tổng|của cả nước|cả nước|trong tổng|of)(?!\p{L})/iu;
const OF_PLAN = /^\s*(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|of the (?:plan|target|year))(?!\p{L})/iu;
const COMPARES = /^\s*(?:so với|của cùng kỳ|cùng kỳ|compared|of the same period|the level)/iu;

const OWN_SIZE = '(?:(?:gần|hơn|trên|khoảng|ước|đạt|nearly|about|over|some|around)\\s+)*';
const COMPARATIVE = new RegExp(`${NO_WORD}(?:cao|thấp|nhiều|ít|lớn|nhỏ)\\s+hơn\\s+${OWN_SIZE}$`, 'iu');
const OF_A_YEAR = /^\s*(?:(?:của|of)(?!\p{L})|(?:trong\s+)?năm\s+(?:\d{4}|trước|ngoái))/iu;
const LEVEL_OF_BASE = new RegExp(
  `${NO_WORD}(?:` +
    '(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|kém)\\s+hơn(?:\\s+(?:hẳn|nhiều|xa|so|với))*\\s+(?:con số|kết quả|(?:mức|tốc độ)(?:\\s+tăng(?:\\s+trưởng)?)?)' +
    '|(?:higher|lower|faster|slower|better|worse)\\s+than|(?:up|down)\\s+from|(?:more|less|greater|fewer)\\s+than\\s+the|(?:above|below)\\s+the' +
    `)\\s+(?:(?:the|that|level|figure|rate|growth|increase|of|in|US\\$|\\$|USD)\\s+)*${OWN_SIZE}(?:US\\$|\\$|USD)?\\s*$`,
  'iu',
);

export function roleOf(figure: PrintedFigure, sentence: SentenceReading): FigureRole {
  const { text } = sentence.read;
  const lead = leadBefore(figure, sentence);
  const tail = text.slice(figure.to, sentence.to);
  const measure = measureOf(figure);
  const word = lastKeyword(
    withoutGrowthNames(lead, figure.wordsFrom - lead.length, sentence) +
      text.slice(figure.wordsFrom, figure.digits.from),
  );
  const direction = AFTER_UP.test(tail) ? 1 : AFTER_DOWN.test(tail) ? -1 : word.direction;

  const upTo = text.slice(sentence.from, figure.digits.from);
  if (measure !== 'PP' && measure !== 'bậc' && LEVEL_OF_BASE.test(upTo)) {
    return isBesideLevel(figure, sentence)
      ? { role: 'value', direction: 0, isLevelOfBase: true }
      : { role: 'other', direction: 0 };
  }
  // "thấp hơn 8,02% của năm 2022": a level, or a difference.
  if (measure === '%' && COMPARATIVE.test(upTo) && OF_A_YEAR.test(tail)) return { role: 'other', direction: 0 };

  if (measure === 'PP') {
    // "cao hơn mức 5,05% của năm 2023 là 2,04 điểm phần trăm": the direction stands before the other number.
    const sign = direction || lastDirection(text.slice(sentence.from, figure.digits.from));
    return sign === 0 ? { role: 'other', direction } : { role: 'difference', direction: sign };
  }
  if (measure === 'bậc' || measure === 'hạng') return { role: direction === 0 ? 'other' : 'rankMove', direction };
  if (measure === 'lần') {
    const times = word.kind === 'ratio' || /^\s*(?:higher|as\s+(?:much|many|high)|the|so với|cùng kỳ)/iu.test(tail);
    return { role: times ? 'ratio' : 'other', direction: 0 };
  }
  if (['năm', 'tháng', 'ngày'].includes(measure)) return { role: 'other', direction: 0 };
  if (measure === '%') return percentRole(figure, lead, tail, word, direction);
  if (TARGET.test(clauseOf(lead))) return { role: 'target', direction: 0 };
  // "tăng 0,5 tỷ USD" is a difference, "tăng lên 5 tỷ USD" and "đạt 5 tỷ USD" are not.
  if (word.direction !== 0 && word.isLast) return { role: 'difference', direction: word.direction };
  return { role: 'value', direction: 0 };
}

/** "Tăng trưởng GDP 7,09%" names the rate; it says no more of how the number is meant than "GDP" does. */
function withoutGrowthNames(lead: string, start: number, { subjects }: SentenceReading): string {
  return subjects
    .filter(({ means, from, to }) => isGrowthName(means) && from >= start && to <= start + lead.length)
    .reduce((text, { from, to }) => text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start), lead);
}

function isGrowthName({ indicators, isRate }: SubjectMeant): boolean {
  return indicators[0] === 'GDP_GROWTH' && isRate;
}

/** A percentage is set against a growth rate told before it, and not against a share or the change of an amount. */
function isBesideLevel(figure: PrintedFigure, sentence: SentenceReading): boolean {
  const before = sentence.figures.filter(({ to }) => to <= figure.from).at(-1);
  if (!before || measureOf(figure) !== '%') return true;
  const { role } = roleOf(before, sentence);
  return measureOf(before) === '%' && (role === 'value' || role === 'change');
}

function percentRole(
  figure: PrintedFigure,
  lead: string,
  tail: string,
  word: Keyword,
  direction: 1 | 0 | -1,
): FigureRole {
  if (OF_PLAN.test(tail)) return { role: 'other', direction: 0 };
  if (word.kind === 'share' || (AFTER_SHARE.test(tail) && word.kind !== 'change'))
    return { role: 'share', direction: 0 };
  if (word.kind === 'ratio' || (COMPARES.test(tail) && word.kind === 'reached' && direction === 0))
    return { role: 'ratio', direction: 0 };
  if (TARGET.test(clauseOf(lead))) return { role: 'target', direction: 0 };
  if (direction !== 0) return { role: 'change', direction };
  return { role: figure.value.kind === 'range' && TARGET.test(lead) ? 'target' : 'value', direction: 0 };
}

interface Keyword {
  readonly kind: 'change' | 'share' | 'ratio' | 'reached' | 'none';
  readonly direction: 1 | 0 | -1;
  /** Only words that qualify the number stand between. */
  readonly isLast: boolean;
}

const BETWEEN =
  /^\s*(?:(?:thêm|khoảng|gần|hơn|trên|dưới|ước|xấp xỉ|đạt|tới|by|of|about|around|nearly|over|almost|some|more than|approximately|an?|US\$|\$|USD)\s*)*$/iu;

/** The last word that tells the role; "đạt mức tăng 15%" tells of a change, "tăng lên 17" of a figure. */
function lastKeyword(lead: string): Keyword {
  let found: Keyword = { kind: 'none', direction: 0, isLast: false };
  for (const match of lead.matchAll(KEYWORD)) {
    const { up, down, share, ratio } = match.groups ?? {};
    const isLast = BETWEEN.test(lead.slice(match.index + match[0].length));
    const direction = up !== undefined ? 1 : down !== undefined ? -1 : 0;
    const kind = direction !== 0 ? 'change' : share !== undefined ? 'share' : ratio !== undefined ? 'ratio' : 'reached';
    // "growth of 7%", "increase of 15%", "chiếm tới 40%": the word before the preposition counts.
    if (kind === 'reached' && found.kind !== 'none' && /^(?:of|at|tới)$/iu.test(match[0]) && isLast) continue;
    found = { kind, direction, isLast };
  }
  return found;
}

function lastDirection(text: string): 1 | 0 | -1 {
  let direction: 1 | 0 | -1 = 0;
  for (const { groups } of text.matchAll(KEYWORD)) {
    if (groups?.['up'] !== undefined) direction = 1;
    if (groups?.['down'] !== undefined) direction = -1;
  }
  return direction;
}

/** The words before a figure that can tell of it: from the figure before, or from the sentence's beginning. */
export function leadBefore(figure: PrintedFigure, sentence: SentenceReading): string {
  const ends = [...sentence.figures, ...sentence.ranks].map(({ to }) => to).filter((to) => to <= figure.wordsFrom);
  return sentence.read.text.slice(Math.max(sentence.from, ...ends), figure.wordsFrom);
}

/** What stands behind the last comma or semicolon. */
export function clauseOf(lead: string): string {
  return /[^,;:()]*$/.exec(lead)?.[0] ?? '';
}
