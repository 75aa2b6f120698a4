import { entryValue } from '../../analysis/submission/entryValue';
import { atLeastOf, sumValues } from '../../kpi/claim';
import type { Indicator } from '../../kpi/indicator';
import type { SubmissionEntry } from '../../kpi/submission';
import { isQuantity, type Value } from '../../kpi/value';
import { formulaReferences } from '../../report/plan/formulas/formulaReferences';
import { onSheet, cellName } from '../../report/references/cellAddress';
import type { FormCell } from './formCells';

type Status = SubmissionEntry['status'];

/** From the firmest to the least firm; a sum is as firm as its least firm part. */
const firmness: readonly Status[] = ['A', 'P', 'E'];

/** Whether a cell's formula reads the given cells, all of them and no others: the form's own total of its parts. */
export function addsUp(total: FormCell, parts: readonly FormCell[]): boolean {
  const formula = total.content?.formula;
  if (formula === undefined || parts.length === 0) return false;
  const read = new Set<string>();
  for (const { sheet, firstRow, lastRow, firstColumn, lastColumn } of formulaReferences(formula, total.sheet).cells) {
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > parts.length) return false;
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) read.add(onSheet(sheet, cellName(row, column)));
    }
  }
  return read.size === parts.length && parts.every(({ address }) => read.has(address));
}

/**
 * A total that the form's own formula adds up claims no more than its parts: gần 200 + 30 is dưới 230, and the total of an
 * estimate is one. The number stays the one the cell shows; a sum of *khoảng* stays *khoảng*.
 *
 * @param status the total's status where somebody chose one
 * @returns undefined where the parts' claims leave the total without one (gần … + hơn …, or a part that is missing and may
 *   be negative): whoever enters it has to choose
 */
export function claimOfParts(
  total: SubmissionEntry,
  parts: readonly SubmissionEntry[],
  indicators: ReadonlyMap<string, Indicator>,
  status: Status | undefined,
): SubmissionEntry | undefined {
  const values: Value[] = [];
  for (const part of parts) {
    const indicator = indicators.get(part.indicator);
    const value = indicator && entryValue({ ...part, status: part.value === null ? part.status : 'A' }, indicator);
    // What is no value is told by the rules for figures.
    if (value === undefined || typeof value === 'string') return total;
    values.push(value);
  }
  const known = values.filter((value) => value.kind !== 'missing');
  if (known.length === 0) return total;
  const absent = parts.filter(({ value }) => value === null);
  const sum = sumValues(known);
  const bounded = absent.every(({ indicator }) => indicators.get(indicator)?.nonNegative === true);
  const claim = absent.length === 0 ? sum : bounded ? atLeastOf(sum) : undefined;
  if (!claim || !isQuantity(claim)) return undefined;
  const statuses: Status[] = parts.filter(({ value }) => value !== null).map((part) => part.status);
  // "ước đạt hơn 5" + 2 is trên 7, an estimate still.
  if (claim.estimate && claim.kind !== 'exact') statuses.push('E');
  const least = firmness[Math.max(0, ...statuses.map((each) => firmness.indexOf(each)))] ?? 'A';
  return { ...total, qualifier: claim.word, status: status ?? least };
}
