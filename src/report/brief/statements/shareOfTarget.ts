import type { Figure } from '../../../analysis/figure';
import { divideValues } from '../../../kpi/claim';
import type { Target } from '../../../kpi/target';
import { parseUnit } from '../../../kpi/unit';
import { exact } from '../../../kpi/value';
import type { Piece } from '../document';
import { phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { amountText } from './change';
import { figurePiece, isPositive } from './stated';
import { bandOf, targetBeside } from './target';

/**
 * What was done so far of a yearly amount: "bằng 74,2% mục tiêu cả năm (từ 37,6 tỷ USD trở lên)". Only of targets with one
 * end from below, for of a range there is no one share.
 */
export function shareOfTarget(writer: BriefWriter, figure: Figure, target: Target): readonly Piece[] | undefined {
  const band = bandOf(target);
  if (!band || band.low === undefined || band.low <= 0 || (band.high !== undefined && band.high !== band.low))
    return undefined;
  if (!isPositive(figure)) return undefined;
  const { indicator } = figure;
  const unit = band.unit || indicator.unit;
  if (parseUnit(unit).measure !== parseUnit(indicator.unit).measure) return undefined;
  const done = divideValues(figure.value, exact(band.low, unit), { percent: true, nonNegative: true });
  // "bằng dưới 101,7%" leaves open whether it was met.
  if (done.kind === 'missing' || done.kind === 'below' || done.kind === 'atMost') return undefined;
  const goal = targetBeside(writer, target, figure);
  const derivation =
    writer.lang === 'vi'
      ? 'Kết quả lũy kế từ đầu năm chia cho mục tiêu cả năm'
      : "Result so far over the year's target";
  const part = figurePiece(
    amountText(done, writer.lang),
    writer.evidence([figure], '', { derivation, targets: [target] }),
  );
  return writer.lang === 'vi'
    ? phrase`bằng ${part} mục tiêu cả năm (${goal})`
    : phrase`${part} of the target for the year (${goal})`;
}
