/** What a figure changed: in percent, as a multiple, for rates in percentage points. */
import type { Figure } from '../../../analysis/figure';
import { changeOf } from '../../../analysis/growth';
import { isComplete } from '../../../analysis/figureModel';
import type { Lang } from '../../../kpi/bilingual';
import { divideValues, subtractValues } from '../../../kpi/claim';
import { intervalOf } from '../../../kpi/interval';
import { shiftPeriod, shiftYears, type Period } from '../../../kpi/period';
import { exact, isQuantity, type Value } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import { roundTo } from '../../../kpi/decimal';
import { periodWords, yearAgoBase } from '../names';
import { periodLabel } from '../../../language/periodLabel';
import type { Piece } from '../document';
import { label, phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { englishAmount, estimated, figurePiece, isPositive } from './stated';

/** What it is compared with. */
type Base = 'yearAgo' | 'periodBefore';

/** A change before it is told: which way, by how much, against what. */
interface Movement {
  readonly way: 'up' | 'down' | 'same' | 'times';
  readonly amount: Piece;
  readonly base: Piece;
  readonly isRate: boolean;
  /** Only the earlier figure is an estimate, so that the sentence has not said so yet. */
  readonly estimatedBase: boolean;
}

/**
 * "tăng 14,3% so với cùng kỳ năm trước", "gấp 2,9 lần so với năm trước", "cao hơn 0,7 điểm phần trăm so với …"; undefined
 * where either figure is missing, partial or by another definition, or where their claims leave the direction open.
 */
export function change(writer: BriefWriter, figure: Figure, base: Base): readonly Piece[] | undefined {
  const movement = movementOf(writer, figure, base);
  return movement && (writer.lang === 'vi' ? inVietnamese(movement) : inEnglish(movement));
}

/** For a table whose column names the base: "tăng 14,3%", "gấp 2,9 lần"; in English "up 14.3%", "2.9 times the level of the year before". */
export function changeCell(writer: BriefWriter, figure: Figure, base: Base): readonly Piece[] {
  const movement = movementOf(writer, figure, base);
  if (!movement) return [words('–')];
  const { way, amount, isRate } = movement;
  if (way === 'same') return [amount];
  if (writer.lang === 'vi') {
    if (way === 'times') return phrase`gấp ${amount}`;
    const verb = isRate ? (way === 'up' ? 'cao hơn' : 'thấp hơn') : way === 'up' ? 'tăng' : 'giảm';
    return phrase`${words(verb)} ${amount}`;
  }
  if (way === 'times') return phrase`${amount} the level of ${movement.base}`;
  return phrase`${words(way === 'up' ? 'up' : 'down')} ${amount}`;
}

function movementOf(writer: BriefWriter, figure: Figure, base: Base): Movement | undefined {
  const earlier = earlierFigure(writer, figure, base);
  if (!earlier) return undefined;
  const { lang } = writer;
  const moved = changeOf(figure, earlier);
  const isRate = figure.indicator.kind === 'rate';
  const derivation = derivationOf(lang, figure, earlier);
  const told = (text: string, field: string): Piece =>
    figurePiece(text, writer.evidence([figure, earlier], field, { derivation }));
  const rest = {
    base: baseName(writer, figure.period, base),
    isRate,
    estimatedBase: isEstimate(earlier) && !isEstimate(figure),
  };
  // "giảm 100%" to nothing, or of less than nothing, tells no one anything.
  if (!isRate && !(isPositive(figure) && isPositive(earlier))) return undefined;
  const multiple = multipleOf(figure, earlier, moved);
  if (multiple) return { way: 'times', amount: told(amountText(multiple, lang), ''), ...rest };
  const direction = directionOf(moved);
  if (direction === undefined) return undefined;
  const field = base === 'yearAgo' ? 'yoy' : '';
  if (direction === 0)
    return { way: 'same', amount: told(lang === 'vi' ? 'không thay đổi' : 'unchanged', field), ...rest };
  const size = direction < 0 ? opposite(moved) : moved;
  return { way: direction < 0 ? 'down' : 'up', amount: told(amountText(size, lang), field), ...rest };
}

function inVietnamese({ way, amount, base, isRate, estimatedBase }: Movement): readonly Piece[] {
  const about = estimatedBase ? words('ước ') : undefined;
  switch (way) {
    case 'same':
      return phrase`${amount} so với ${base}`;
    case 'times':
      return phrase`${about}gấp ${amount} so với ${base}`;
    case 'up':
      return phrase`${about}${words(isRate ? 'cao hơn' : 'tăng')} ${amount} so với ${base}`;
    case 'down':
      return phrase`${about}${words(isRate ? 'thấp hơn' : 'giảm')} ${amount} so với ${base}`;
  }
}

function inEnglish({ way, amount, base, isRate, estimatedBase }: Movement): readonly Piece[] {
  const size = estimatedBase ? { ...amount, text: estimated(amount.text) } : amount;
  switch (way) {
    case 'same':
      return phrase`${amount} from ${base}`;
    case 'times':
      return phrase`${size} the level of ${base}`;
    case 'up':
    case 'down': {
      if (isRate) return phrase`${size} ${words(way === 'up' ? 'higher' : 'lower')} than in ${base}`;
      return phrase`${words(way)} ${size} from ${base}`;
    }
  }
}

/** The same figure of a year ago or of the period before; undefined where both are the same period or nothing is known. */
function earlierFigure(writer: BriefWriter, figure: Figure, base: Base): Figure | undefined {
  const { period, indicator, area, counterpart, definition } = figure;
  const yearAgo = shiftYears(period, -1);
  const before = shiftPeriod(period, -1);
  if (base === 'periodBefore' && before.id === yearAgo.id) return undefined;
  return writer.known(indicator.code, {
    period: base === 'yearAgo' ? yearAgo : before,
    area,
    counterpart,
    ...(definition === indicator.definitionVersion ? {} : { definition }),
  });
}

/** Which way a change certainly goes; 0 where nothing changed as printed; undefined where its claim leaves that open. */
function directionOf(moved: Value): -1 | 0 | 1 | undefined {
  const interval = intervalOf(moved);
  if (!interval || !('unit' in moved)) return undefined;
  const { low, high } = interval;
  if (isQuantity(moved) && moved.kind === 'exact' && roundTo(moved.number, moved.decimals) === 0) return 0;
  if (low.at > 0 || (low.at === 0 && low.open && !low.soft)) return 1;
  if (high.at < 0 || (high.at === 0 && high.open && !high.soft)) return -1;
  return undefined;
}

/** A decrease as a positive number. */
export function opposite(moved: Value): Value {
  const unit = 'unit' in moved ? moved.unit : '';
  const size = subtractValues(exact(0, unit), moved);
  return 'unit' in size ? { ...size, unit } : size;
}

/** "gấp 2,9 lần" where something at least doubled. */
function multipleOf(figure: Figure, earlier: Figure, moved: Value): Value | undefined {
  if (figure.indicator.kind === 'rate' || !isComplete(figure)) return undefined;
  const interval = intervalOf(moved);
  if (!interval || interval.low.at < 100) return undefined;
  const ratio = divideValues(figure.value, earlier.value, { nonNegative: true });
  if (!('unit' in ratio)) return undefined;
  const isWhole = isQuantity(ratio) && Number.isInteger(ratio.number);
  return { ...ratio, unit: 'lần', ...(isWhole ? { decimals: 0 } : {}) };
}

/** "năm trước", "cùng kỳ năm trước", "quý II/2026". */
function baseName({ lang }: BriefWriter, period: Period, base: Base): Piece {
  if (base === 'periodBefore') return label(periodWords(shiftPeriod(period, -1), lang));
  return yearAgoBase({ lang }, period);
}

function derivationOf(lang: Lang, figure: Figure, earlier: Figure): string {
  const [now, then] = [figure, earlier].map(
    ({ value, period }) => `${formatValue(value, lang)} (${periodLabel(period, lang)})`,
  );
  return lang === 'vi' ? `So ${now} với ${then}` : `${now} compared with ${then}`;
}

function isEstimate({ status, value }: Figure): boolean {
  return status === 'E' || ('estimate' in value && value.estimate === true);
}

/** The sentence says of its figure that it is an estimate; each comparison need not repeat it. */
export function amountText(value: Value, lang: Lang): string {
  const { estimate, ...firm } = 'estimate' in value ? value : { ...value, estimate: undefined };
  const text = formatValue(estimate && firm.kind === 'exact' ? { ...firm, word: '' } : firm, lang);
  return lang === 'en' ? englishAmount(text) : text;
}
