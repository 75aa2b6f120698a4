/** What the checks within a sentence have in common: which numbers can be set against each other. */
import { NgktError } from '../../../kpi/finding';
import { intervalOf, overlap } from '../../../kpi/interval';
import { parseUnit } from '../../../kpi/unit';
import { isQuantity, type Quantity, type Value } from '../../../kpi/value';
import type { Claim } from '../claim';
import { measureOf, type PrintedFigure } from '../printedFigures';
import { asPrinted, percentOf, plus } from '../printedIntervals';
import type { Verdict } from '../verdict';

/** A number that other numbers of its sentence settle. */
export interface Checked {
  readonly figure: PrintedFigure;
  readonly verdict: Verdict;
}

export function isPlainAmount({ role, figure }: Claim): boolean {
  return (
    (role === 'value' || role === 'other' || role === 'difference') &&
    measureOf(figure) !== '%' &&
    measureOf(figure) !== 'PP'
  );
}

/** A number without a unit may count the same things as another; amounts always say their currency. */
export function sameMeasure(a: Claim, b: Claim): boolean {
  const [first, second] = [measureOf(a.figure), measureOf(b.figure)];
  const isAmount = (measure: string, { figure }: Claim): boolean =>
    ['USD', 'VND', 'EUR'].includes(measure) || parseUnit(figure.value.unit).power > 0;
  if (first === second) return true;
  return (first === '' || second === '') && isAmount(first, a) === isAmount(second, b);
}

/** Whether a stated percentage, less what it is counted from, can come from two printed numbers. */
export function mayBe(stated: Quantity, a: Claim, b: Claim, less: 0 | 100): boolean {
  const percent = percentOf(asPrinted(a.figure.value), asPrinted(b.figure.value));
  const said = intervalOf(asPrinted(stated));
  return !percent || !said || overlap(said, plus(percent, -less));
}

/** Units that cannot be combined leave nothing to check. */
export function safely(compute: () => Value): Value | undefined {
  try {
    const value = compute();
    return isQuantity(value) || value.kind === 'range' ? value : undefined;
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
