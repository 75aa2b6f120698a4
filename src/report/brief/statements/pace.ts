import type { Figure } from '../../../analysis/figure';
import { isComplete } from '../../../analysis/figureModel';
import { requiredPace, type RequiredPace } from '../../../analysis/pace';
import type { TargetBand } from '../../../analysis/target';
import { fromMonths, shiftYears } from '../../../kpi/period';
import type { Target } from '../../../kpi/target';
import { exact, isQuantity, type Value } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import type { Piece } from '../document';
import { phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { figurePiece } from './stated';
import { bandOf, targetPiece } from './target';

/** Digits after the decimal mark of a required rate, as growth itself is published. */
const DECIMALS = 2;

/**
 * "Để đạt mục tiêu cả năm 6,5–7%, hai quý còn lại cần tăng bình quân 6,57–7,50%": where quarters are closed, the year's
 * growth so far is exact and last year's four quarterly levels are known.
 */
export function paceSentence(writer: BriefWriter, soFar: Figure, target: Target): readonly Piece[] | undefined {
  const closed = closedQuarters(soFar);
  const band = bandOf(target);
  if (closed === undefined || !band || !isQuantity(soFar.value) || soFar.value.kind !== 'exact') return undefined;
  const levels = lastYearsQuarters(writer, soFar);
  const weights = levels.flatMap(({ value }) => (isQuantity(value) && value.kind === 'exact' ? [value.number] : []));
  if (weights.length < 4 || weights.some((weight) => weight <= 0)) return undefined;
  const pace = paceValue(requiredPace(band, soFar.value.number, weights, closed), band);
  if (!pace) return undefined;
  const { lang } = writer;
  const derivation =
    lang === 'vi'
      ? 'Quyền số là GDP theo giá so sánh từng quý của năm trước'
      : "Weighted with last year's quarterly GDP at constant prices";
  const needed = figurePiece(
    formatValue(pace, lang),
    writer.evidence([soFar, ...levels], '', { derivation, targets: [target] }),
  );
  const goal = targetPiece(writer, target);
  if (lang === 'vi') return phrase`Để đạt mục tiêu cả năm ${goal}, ${words(remainingVi[closed] ?? '')} ${needed}.`;
  return closed === 3
    ? phrase`To meet the target of ${goal} for the year, growth in the fourth quarter must reach ${needed}.`
    : phrase`To meet the target of ${goal} for the year, growth must average ${needed} over the remaining ${words(closed === 1 ? 'three' : 'two')} quarters.`;
}

/** By the number of quarters closed. */
const remainingVi = ['', 'ba quý còn lại cần tăng bình quân', 'hai quý còn lại cần tăng bình quân', 'quý IV cần tăng'];

function closedQuarters({ period }: Figure): number | undefined {
  const month = Number(period.end.slice(5, 7));
  return period.start.endsWith('-01-01') && month % 3 === 0 && month < 12 ? month / 3 : undefined;
}

function lastYearsQuarters(writer: BriefWriter, { period, area }: Figure): readonly Figure[] {
  const lastYear = Number(shiftYears(period, -1).start.slice(0, 4));
  return [1, 4, 7, 10].flatMap((month) => {
    const level = writer.known('GDP_LEVEL', { period: fromMonths(lastYear, month, 3), area });
    return level && isComplete(level) ? [level] : [];
  });
}

/** Above an end that the target itself does not count ("trên 8%"), at least one that it does. */
function paceValue({ low, high }: RequiredPace, { lowOpen, highOpen }: TargetBand): Value | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (high === undefined)
    return { ...exact(low as number, '%', DECIMALS), ...(lowOpen ? above : { kind: 'atLeast', word: 'ít nhất' }) };
  if (low === undefined)
    return { ...exact(high, '%', DECIMALS), ...(highOpen ? below : { kind: 'atMost', word: 'không quá' }) };
  if (low === high) return exact(low, '%', DECIMALS);
  return { kind: 'range', low, high, decimals: DECIMALS, word: low < 0 ? 'từ … đến' : '', unit: '%' };
}

const above = { kind: 'above', word: 'trên' } as const;
const below = { kind: 'below', word: 'dưới' } as const;
