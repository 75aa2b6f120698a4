/** Which subject of a sentence a number belongs to. */
import { matchKey } from '../../kpi/textKey';
import { isCounted, parseUnit } from '../../kpi/unit';
import type { Carried, Reading, SubjectLink } from './claim';
import type { Phrase } from './phraseTable';
import { measureOf, type PrintedFigure } from './printedFigures';
import { overlaps, type Stretch } from './readText';
import { clauseOf, leadBefore, type Role } from './roles';
import type { SentenceReading } from './sentenceReading';
import type { SubjectMeant } from './vocabulary';

/** Words between a subject and its number that name nothing of their own. */
const CONNECTING = new Set(
  `đạt được ước là có đã lên tới đến mức của cả nước trong năm tăng giảm trưởng ở vào khoảng gần hơn trên dưới tổng số toàn quốc tỉnh thành phố tp tại này nay
   cũng chỉ và so cùng kỳ trước ngoái tính hết thu hút đăng ký vốn fdi chiếm cao thấp còn xuống từ đầu cuối tháng quý ngày luôn hiện ta nâng lũy kế gdp con
   trị giá giá quy mô việt nam đưa thì với liên tiếp tiếp tục ghi nhận duy trì xấp xỉ nghìn triệu tỷ usd sơ bộ chính thức mục tiêu chỉ tiêu phấn đấu target goal theo nhiều ký kết tham gia mà đó trong ký
   reached reach was were is are stood at of in for to the a an total totalled totaled amounted hit came rose grew increased fell by up down about around nearly over
   year period same has have had been attracted drew received and country province city nation whole its it signed bringing brought number with from estimated estimate some
   or joined end expanded grow grows rise rises risen economy almost more than less approximately that which vietnam viet nam country's this usd us recorded cumulative so far`
    .split(/\s+/)
    .map(matchKey),
);

const SAME_THING =
  /^(?:[-–•]\s*)?(?:(?:kết quả|con số|mức|tốc độ|số liệu|tỷ lệ) này|this(?: (?:result|figure|rate|number))?(?= (?:was|is|were|makes|made)))/iu;

/** @param role the number's role: shares and changes belong to a subject before them */
export function subjectOf(
  figure: PrintedFigure,
  role: Role,
  sentence: SentenceReading,
  carried: Carried,
  reading: Reading,
): SubjectLink | undefined {
  const fits = (phrase: Phrase<SubjectMeant>): boolean =>
    role !== 'value' && role !== 'target' ? true : fitsUnit(phrase, figure, reading);
  const after = role === 'value' || role === 'target' ? subjectAfter(figure, sentence) : undefined;
  if (after) return fits(after) ? link(after, true) : undefined;
  // A number of counted things that are not the subject's is not the subject's.
  const before = [...sentence.subjects].reverse().filter(({ to }) => to <= figure.digits.from);
  for (const phrase of before) {
    if (!fits(phrase)) {
      // "nhập khẩu 3 tỷ USD": what stands nearest and is unknown hides what stands before it.
      if (phrase.means.indicators.length === 0) return undefined;
      continue;
    }
    return link(phrase, isConnected(phrase, figure, role, sentence));
  }
  const later = sentence.subjects.filter(({ from }) => from >= figure.to);
  if (role === 'value' && later.length > 0 && fits(later[0] as Phrase<SubjectMeant>))
    return link(later[0] as Phrase<SubjectMeant>, false);
  if (before.length > 0 || !carried.subject || !fits(carried.subject)) return undefined;
  // "Kết quả này cao hơn …" speaks of what was said last.
  if (SAME_THING.test(sentence.read.text.slice(sentence.from, sentence.to))) return link(carried.subject, true);
  const lead = { from: sentence.from, to: figure.digits.from };
  return { ...link(carried.subject, onlyConnecting(lead, sentence)), carried: true };
}

function link(phrase: Phrase<SubjectMeant>, firm: boolean): SubjectLink {
  return { phrase, means: phrase.means, firm, carried: false };
}

/** "60 hoạt động đối ngoại cấp cao", "4,46 tỷ USD vốn FDI": directly behind the digits or the unit. */
function subjectAfter(figure: PrintedFigure, sentence: SentenceReading): Phrase<SubjectMeant> | undefined {
  const { text } = sentence.read;
  return sentence.subjects.find(
    ({ from, to }) =>
      from >= figure.digits.to &&
      to > figure.unitTo - 1 &&
      (from <= figure.unitTo
        ? /^\s*(?:[\p{L}%$.]*\s*)*$/u.test(text.slice(figure.digits.to, from))
        : /^\s*(?:tổng\s+|là\s+|of\s+(?:the\s+)?|in\s+|total\s+)?$/iu.test(text.slice(figure.unitTo, from))),
  );
}

/** Whether the subject's measure is what the number counts. */
function fitsUnit({ means }: Phrase<SubjectMeant>, figure: PrintedFigure, { figures }: Reading): boolean {
  const measure = measureOf(figure);
  return means.indicators.some((code) => {
    const indicator = figures.dataset.indicators.get(code);
    if (!indicator || indicator.kind === 'rank' || indicator.kind === 'text') return false;
    const own = parseUnit(indicator.unit).measure;
    if (indicator.kind === 'count') return fitsCount(measure, own, indicator.unit);
    // A multiplier alone ("4,46 tỷ") leaves the currency to the subject; another currency is a slip to be told.
    if (indicator.kind === 'amount')
      return measure === own || (measure === '' && figure.value.unit !== '') || isCurrency(measure);
    return measure === own || (measure === '' && figure.value.kind === 'range');
  });
}

function fitsCount(measure: string, own: string, unit: string): boolean {
  if (measure === '' || measure === own) return true;
  const [said, known] = [matchKey(measure), matchKey(unit)];
  return isCounted(measure) && (said.startsWith(known) || known.startsWith(said));
}

function isCurrency(measure: string): boolean {
  return ['USD', 'VND', 'EUR', 'JPY', 'CNY'].includes(measure);
}

/**
 * Between a subject and its number stand only connecting words, names and, for a change or share, the figure it belongs
 * to. Another value between needs a period, area or partner of its own ("năm 2023 đạt 3 tỷ USD, năm 2024 đạt 5 tỷ USD").
 */
function isConnected(
  phrase: Phrase<SubjectMeant>,
  figure: PrintedFigure,
  role: Role,
  sentence: SentenceReading,
): boolean {
  const between = sentence.figures.filter(({ from, to }) => from >= phrase.to && to <= figure.from);
  const values = between.filter((other) => measureOf(other) === measureOf(figure) || measureOf(other) !== '%');
  const last = between.at(-1);
  if (role === 'value' && values.length > 0 && last) {
    const named = [...sentence.periods, ...sentence.areas, ...sentence.partners].some(
      ({ from, to }) => from >= last.to && to <= figure.digits.from,
    );
    const goesOn = /(?<!\p{L})(?:lên|to|from)\s*$/iu.test(leadBefore(figure, sentence));
    if (!named && !goesOn) return false;
  }
  return onlyConnecting({ from: last ? last.to : phrase.to, to: figure.digits.from }, sentence);
}

/** Whether a stretch holds nothing but names that are understood and connecting words. */
export function onlyConnecting(gap: Stretch, sentence: SentenceReading): boolean {
  const names = [
    ...sentence.areas,
    ...sentence.partners,
    ...sentence.subjects,
    ...sentence.periods,
    ...sentence.figures,
  ];
  return sentence.tokens
    .filter((token) => token.kind === 'word' && token.from >= gap.from && token.to <= gap.to)
    .every((token) => CONNECTING.has(token.key) || names.some((name) => overlaps(name, token)));
}

/** The words of the clause a number stands in, up to the numbers beside it. */
export function clauseAround(figure: PrintedFigure, sentence: SentenceReading): Stretch {
  const { text } = sentence.read;
  const lead = clauseOf(leadBefore(figure, sentence));
  const next = Math.min(
    sentence.to,
    ...[...sentence.figures, ...sentence.ranks].map(({ from }) => from).filter((from) => from >= figure.to),
  );
  const tail = /^[^,;:()]*/.exec(text.slice(figure.to, next))?.[0] ?? '';
  return { from: figure.wordsFrom - lead.length, to: figure.to + tail.length };
}
