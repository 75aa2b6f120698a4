import type { Bilingual, Lang } from '../../../kpi/bilingual';
import { printedDecimals } from '../../../kpi/value';
import { formatNumber } from '../../../language/formatNumber';
import type { FunctionResult, FunctionValue } from '../../../report/functions/call';
import type { Disagreement } from '../../../report/trace/shownAnswer';
import * as messages from './messages';

/** Rows shown of a result that spills. */
const MOST_ROWS = 6;

/** What a function answers, line by line. */
export function resultLines(result: FunctionResult, lang: Lang): readonly string[] {
  const lines = rowsOf(result).map((row) => row.map((cell) => cellText(cell, lang)).join(' | '));
  const shown = lines.slice(0, MOST_ROWS);
  return lines.length > MOST_ROWS ? [...shown, messages.moreRows(lines.length - MOST_ROWS)[lang]] : shown;
}

/** A single value is a row of one cell, a flat list one row. */
function rowsOf(result: FunctionResult): readonly (readonly (string | number)[])[] {
  if (typeof result !== 'object') return [[result]];
  const rows = result.filter((row) => typeof row === 'object');
  return rows.length > 0 ? rows : [result.filter((cell) => typeof cell !== 'object')];
}

/** What an argument stands for. */
export function argumentText(value: FunctionValue, lang: Lang): string {
  if (value === undefined || value === null || value === '') return messages.emptyArgument[lang];
  return typeof value === 'object' ? messages.severalValues(value.flat().length)[lang] : cellText(value, lang);
}

function cellText(value: string | number | boolean, lang: Lang): string {
  if (typeof value !== 'number') return String(value);
  // A year is no amount: it takes no separator.
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2999;
  return isYear ? String(value) : formatNumber(value, Math.min(printedDecimals(value), 10), lang);
}

/** @param shown what the cell shows */
export function disagreementText(found: Disagreement, shown: string, lang: Lang): Bilingual {
  switch (found.kind) {
    case 'awaited':
      return messages.answerAwaited;
    case 'differs':
      return messages.answerDiffers(shown, cellText(found.now ?? '', lang));
    case 'error':
      return messages.errorShown(shown);
  }
}
