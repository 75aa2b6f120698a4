/**
 * Splits an Excel formula so that its cell references are found exactly: not inside texts, sheet names, structured
 * references or array constants, and not in names that only look like references (LOG10(, Q1_2024, R1C1).
 */
import { FormulaReader } from './formulaReader';
import type { ColumnsToken, Corner, FormulaToken, PlainToken, ReferenceToken } from './formulaToken';

export type { ColumnsToken, Corner, FormulaToken, PlainToken, ReferenceToken };

/** Excel takes 8,192 characters; nothing much longer is a formula. */
const LONGEST_FORMULA = 16384;

/** A template's formulas come again in every pass of a fill and in every report made of it; the lists of large reports do not. */
const MOST_REMEMBERED = 2048;
const LONGEST_REMEMBERED = 256;
const remembered = new Map<string, readonly FormulaToken[]>();

/** Always gives the whole formula back: the tokens' texts joined are the formula, however odd it is. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  if (formula.length > LONGEST_FORMULA) return [{ kind: 'other', text: formula }];
  const known = remembered.get(formula);
  if (known) return known;
  const tokens = new FormulaReader(formula).read();
  if (formula.length > LONGEST_REMEMBERED) return tokens;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(formula, tokens);
  return tokens;
}
