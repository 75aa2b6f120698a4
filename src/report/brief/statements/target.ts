/** A figure against its target: a range, an open end or a point, and by how much it was missed or passed. */
import type { Figure } from '../../../analysis/figure';
import { englishTarget } from '../../../analysis/englishTarget';
import { doubtfulTarget } from '../../../analysis/doubtfulTarget';
import { parseTarget, targetGap, targetPosition, type TargetBand } from '../../../analysis/target';
import type { Lang } from '../../../kpi/bilingual';
import { NgktError } from '../../../kpi/finding';
import type { Target } from '../../../kpi/target';
import { parseUnit } from '../../../kpi/unit';
import { withoutNoise } from '../../../kpi/decimal';
import { isQuantity, printedDecimals, type Value } from '../../../kpi/value';
import { formatNumber } from '../../../language/formatNumber';
import { amountText } from './change';
import type { Piece } from '../document';
import { phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { readable, shownValue } from '../../../analysis/shownValue';
import { figurePiece } from './stated';

/** The target as typed, in the brief's language: "6,5–7%", "từ 8% trở lên". */
export function targetPiece(writer: BriefWriter, target: Target): Piece {
  return figurePiece(targetText(target, writer.lang), writer.targetEvidence(target));
}

/** The same beside a figure told in millions or less: "từ 200 triệu USD trở lên" for "≥0,2 tỷ USD". */
export function targetBeside(writer: BriefWriter, target: Target, figure: Figure): Piece {
  const piece = targetPiece(writer, target);
  return isToldInMillions(figure) ? { ...piece, text: inMillions(piece.text, writer.lang) } : piece;
}

function isToldInMillions(figure: Figure): boolean {
  const shown = shownValue(figure);
  return 'unit' in shown && parseUnit(figure.indicator.unit).power === BILLION && parseUnit(shown.unit).power < BILLION;
}

/** A target typed without its unit is meant in the figure's, billions. */
function inMillions(text: string, lang: Lang): string {
  if (/triệu|million/.test(text)) return text;
  const decimalMark = lang === 'vi' ? ',' : '.';
  return text
    .replace(/\d[\d.,]*/g, (typed) => {
      const bare = [...typed].filter((sign) => sign === decimalMark || /\d/.test(sign)).join('');
      const number = withoutNoise(Number(bare.replace(',', '.')) * MILLIONS_IN_BILLION);
      return formatNumber(number, printedDecimals(number), lang);
    })
    .replace('tỷ', 'triệu')
    .replace('billion', 'million');
}

const BILLION = 9;
const MILLIONS_IN_BILLION = 1000;

/** Signs are read out: "≥38,1 tỷ USD" is "từ 38,1 tỷ USD trở lên". */
export function targetText({ text }: Target, lang: Lang): string {
  const typed = lang === 'vi' ? text.trim() : englishTarget(text);
  if (lang === 'en') {
    if (typed === 'double digit') return 'double digits';
    const [, low, high] = /^from (\S+) to (\S+)$/.exec(typed) ?? [];
    if (low && high) return `${low}–${high}`;
  }
  const [, sign = '', rest = ''] = /^([≥≤<>])\s*(.+)$/.exec(typed) ?? [];
  if (lang === 'vi') return signsVi[sign]?.(rest) ?? typed;
  return signsEn[sign]?.(rest) ?? typed;
}

const signsVi: Readonly<Record<string, (rest: string) => string>> = {
  '≥': (rest) => `từ ${rest} trở lên`,
  '≤': (rest) => `không quá ${rest}`,
  '>': (rest) => `trên ${rest}`,
  '<': (rest) => `dưới ${rest}`,
};
const signsEn: Readonly<Record<string, (rest: string) => string>> = {
  '≥': (rest) => `${rest} or more`,
  '≤': (rest) => `no more than ${rest}`,
  '>': (rest) => `over ${rest}`,
  '<': (rest) => `below ${rest}`,
};

/** What the target allows; undefined where it cannot be read. */
export function bandOf({ text }: Pick<Target, 'text'>): TargetBand | undefined {
  return orNothing(() => parseTarget(text, 'vi'));
}

/**
 * "nằm trong mục tiêu 6,5–7%", "thấp hơn mục tiêu 6,5–7% (thiếu 0,08 điểm phần trăm so với cận dưới)"; undefined where
 * the target cannot be read or compared.
 */
export function againstTarget(
  writer: BriefWriter,
  figure: Figure,
  target: Target,
  of: 'period' | 'year' = 'period',
): readonly Piece[] | undefined {
  const band = bandOf(target);
  if (!band) return undefined;
  const isDoubtful = () => doubtfulTarget(figure.value, band, figure.indicator) !== undefined;
  const position = orNothing(() => ({ at: isDoubtful() ? undefined : targetPosition(figure.value, band) }));
  if (!position) return undefined;
  const goal = goalOf(writer, target, figure, of);
  switch (position.at) {
    case undefined:
      return openWords(writer, goal);
    case 'within':
      return withinWords(writer, goal, band);
    case 'below':
    case 'above':
      return missedWords(writer, { figure, target, band, goal, of }, position.at);
  }
}

/** "mục tiêu cả năm 6,5–7%", "the target of 6.5–7% for the year". */
function goalOf(writer: BriefWriter, target: Target, figure: Figure, of: 'period' | 'year'): readonly Piece[] {
  const goal = targetBeside(writer, target, figure);
  if (writer.lang === 'vi') return of === 'year' ? phrase`mục tiêu cả năm ${goal}` : phrase`mục tiêu ${goal}`;
  return of === 'year' ? phrase`the target of ${goal} for the year` : phrase`the target of ${goal}`;
}

function openWords({ lang }: BriefWriter, goal: readonly Piece[]): readonly Piece[] {
  return lang === 'vi'
    ? phrase`chưa đủ căn cứ để kết luận so với ${goal}`
    : phrase`which does not settle how it stands against ${goal}`;
}

function withinWords({ lang }: BriefWriter, goal: readonly Piece[], band: TargetBand): readonly Piece[] {
  if (lang === 'vi') return isRange(band) ? phrase`nằm trong khoảng ${goal}` : phrase`hoàn thành ${goal}`;
  return isRange(band) ? phrase`within ${goal}` : phrase`meeting ${goal}`;
}

interface Judged {
  readonly figure: Figure;
  readonly target: Target;
  readonly band: TargetBand;
  readonly goal: readonly Piece[];
  readonly of: 'period' | 'year';
}

/** A year that is not over has not missed its target: it is below it so far. */
function missedWords(writer: BriefWriter, judged: Judged, position: 'below' | 'above'): readonly Piece[] {
  const { figure, target, band, goal, of } = judged;
  const gap = gapPiece(writer, figure, target, band);
  const by = gap && (isAbout(band) ? atLeast(writer, gap) : [gap]);
  const isBelow = position === 'below';
  return writer.lang === 'vi'
    ? missedInVietnamese({
        by,
        goal,
        isBelow,
        isRange: isRange(band),
        ofYear: of === 'year',
        praise: figure.indicator.betterWhen === 'higher' && band.low !== undefined,
      })
    : missedInEnglish({ by, goal, isBelow, isRange: isRange(band), ofYear: of === 'year' });
}

interface Missed {
  readonly by: readonly Piece[] | undefined;
  readonly goal: readonly Piece[];
  readonly isBelow: boolean;
  readonly isRange: boolean;
  readonly ofYear: boolean;
}

function missedInVietnamese({
  by,
  goal,
  isBelow,
  isRange: range,
  ofYear,
  praise,
}: Missed & { praise: boolean }): readonly Piece[] {
  const way = words(isBelow ? 'thấp hơn' : 'cao hơn');
  const end = range ? words(isBelow ? 'cận dưới' : 'cận trên') : undefined;
  if (ofYear) {
    const of = end && phrase`${end} của `;
    return by ? phrase`${way} ${by} so với ${of}${goal}` : phrase`${way} ${goal}`;
  }
  const verb = words(isBelow ? 'chưa đạt' : praise ? 'vượt' : 'cao hơn');
  return phrase`${verb} ${goal}${by && phrase` (${way} ${end && phrase`${end} `}${by})`}`;
}

function missedInEnglish({ by, goal, isBelow, isRange: range, ofYear }: Missed): readonly Piece[] {
  const way = words(isBelow ? 'below' : 'above');
  const end = range ? words(isBelow ? 'the lower end of ' : 'the upper end of ') : undefined;
  if (ofYear) return by ? phrase`${by} ${way} ${end}${goal}` : phrase`${way} ${goal}`;
  const ends = words(isBelow ? 'below its lower end' : 'above its upper end');
  return phrase`${way} ${goal}${by && (range ? phrase` (${by} ${ends})` : phrase` (by ${by})`)}`;
}

/** The distance to what "khoảng 6,5%" still allows: a reader would measure from the number itself. */
function atLeast({ lang }: BriefWriter, gap: Piece): readonly Piece[] {
  return lang === 'vi' ? phrase`ít nhất ${gap}` : phrase`at least ${gap}`;
}

function gapPiece(writer: BriefWriter, figure: Figure, target: Target, band: TargetBand): Piece | undefined {
  const gap = orNothing(() => targetGap(figure.value, band));
  if (!gap || gap.kind === 'missing' || (isQuantity(gap) && gap.number === 0)) return undefined;
  return figurePiece(
    amountText(readable(inPoints(gap, figure), figure.indicator), writer.lang),
    writer.evidence([figure], 'gap', { targets: [target] }),
  );
}

/** A target typed without its unit is meant in the figure's. */
function inPoints(gap: Value, { indicator }: Figure): Value {
  if (!('unit' in gap) || gap.unit !== '') return gap;
  return { ...gap, unit: indicator.unit === '%' ? 'điểm phần trăm' : indicator.unit };
}

/** A range as typed; "khoảng 6,5%" has two ends that nobody sees. */
function isRange(band: TargetBand): boolean {
  return band.low !== undefined && band.high !== undefined && band.low !== band.high && !isAbout(band);
}

function isAbout({ low, high, text }: TargetBand): boolean {
  return (
    low !== high &&
    low !== undefined &&
    high !== undefined &&
    /khoảng|xấp xỉ|about|approx|[~≈]/i.test(text) &&
    !/[–-]|đến|tới| to /.test(text)
  );
}

/** What cannot be compared is not said. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
