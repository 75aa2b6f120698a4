import { NgktError } from '../kpi/finding';
import { numberReadings, type NumberReadings, type PrintedNumber } from '../language/parseNumber';
import type { Separator } from './csv';
import * as messages from './messages';

export type DecimalMark = '.' | ',';

/** How a file writes its numbers. `mark` is undefined where no number of the file settles it. */
export interface NumberStyle {
  readonly mark: DecimalMark | undefined;
  /** Lines of one number with a decimal point and one with a decimal comma, where a file has both. */
  readonly mixed?: { readonly dotLine: number; readonly commaLine: number };
}

/**
 * Finds the decimal mark of a file from the numbers that can be read in one way only (4.46, 36,5, 1.234,56, 1.234.567).
 * Where none settles it, a file with "," between columns keeps to the format's decimal point; a file with ";" was saved
 * by a Vietnamese Excel or by another program, so that its 1.947 stays open.
 */
export function numberStyle(
  numbers: Iterable<{ readonly text: string; readonly line: number }>,
  separator: Separator,
): NumberStyle {
  let dotLine: number | undefined;
  let commaLine: number | undefined;
  for (const { text, line } of numbers) {
    const { vi, en } = readingsOf(text);
    if (en && !vi) dotLine ??= line;
    if (vi && !en) commaLine ??= line;
  }
  if (dotLine !== undefined && commaLine !== undefined) return { mark: '.', mixed: { dotLine, commaLine } };
  if (dotLine !== undefined) return { mark: '.' };
  if (commaLine !== undefined) return { mark: ',' };
  return { mark: separator === ',' ? '.' : undefined };
}

/**
 * Reads a number as typed. Thousands separators are understood where they can be nothing else: 1,947 in a file with
 * decimal points may be a slip for either reading and is refused.
 *
 * @throws NgktError `number.ambiguous`, `number.scientific`, `number.tooLong`, `number.unreadable`
 */
export function readNumber(text: string, mark: DecimalMark | undefined): PrintedNumber {
  const { vi, en } = readingsOf(text);
  const only = vi && en ? undefined : (vi ?? en);
  if (only) return only;
  if (vi && en) {
    const preferred = mark === ',' ? vi : en;
    if (vi.number === en.number) return preferred;
    if (mark !== undefined && preferred.decimals > 0) return preferred;
    throw new NgktError('number.ambiguous', messages.ambiguousNumber(text));
  }
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text))
    throw new NgktError('number.scientific', messages.scientificNumber(text));
  if (/^[+-]?[\d.,]+$/.test(text) && text.replace(/\D/g, '').length > 15)
    throw new NgktError('number.tooLong', messages.longNumber(text));
  throw new NgktError('number.unreadable', messages.unreadableNumber(text));
}

/** None for a number of more digits than can be held; `readNumber` says so. */
function readingsOf(text: string): NumberReadings {
  const [plain] = /^-?\d{1,9}$/.exec(text) ?? [];
  if (plain !== undefined) {
    const integer = { number: Number(plain), decimals: 0 };
    return { vi: integer, en: integer };
  }
  try {
    return numberReadings(text);
  } catch (error) {
    if (error instanceof NgktError) return {};
    throw error;
  }
}
