import type { EngineCell, Scalar, TextRun } from '../../engine/engine';
import { shownFormula } from '../open/formulaText';
import type { OpenedCell } from '../open/openedCells';

/** Errors that say nothing about the figure: the grid waits for an answer, or does not know the function. */
const UNKNOWN: ReadonlySet<string> = new Set(['#BUSY!', '#NAME?', '#GETTING_DATA']);

/** Whether a cell has the formula its file has. */
export function sameFormula({ formula }: EngineCell, opened: OpenedCell | undefined): boolean {
  const stored = opened?.formula?.formula;
  return formula !== undefined && stored !== undefined && shownFormula(stored) === formula;
}

/** Whether the grid's figure for a formula can be taken at its word; it knows no structured references. */
export function isCalculated({ error, formula }: EngineCell): boolean {
  return error === undefined || !(UNKNOWN.has(error) || (formula?.includes('[') ?? false));
}

/** Whether the grid shows the figure the file has for a formula. */
export function sameFigure({ value }: EngineCell, opened: OpenedCell): boolean {
  return sameResult(value, opened.value);
}

/** Whether a formula's figure can change although no cell does: what the add-in knows, the day, chance. */
export function isRestless(formula: string): boolean {
  return /(?:^|[^A-Za-z0-9_.])(?:(?:_xldudf_)?NGKT[._]|(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\()/i.test(
    formula,
  );
}

/** Two calculations of one figure may differ in the last digit. */
function sameResult(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  return (a ?? '') === (b ?? '');
}

/** Whether a cell without a formula holds what its file has. */
export function sameContent({ value, error, runs }: EngineCell, opened: OpenedCell | undefined): boolean {
  if ((value ?? '') !== (opened?.value ?? '')) return false;
  if (value !== null && (error !== undefined) !== (opened?.isError ?? false)) return false;
  // A grid that shows no runs has kept the text alone: the file's formatting stays.
  return runs === undefined || value === null || sameRuns(runs, opened?.runs ?? []);
}

function sameRuns(a: readonly TextRun[], b: readonly TextRun[]): boolean {
  const described = (runs: readonly TextRun[]): string => {
    // Runs that look alike may have been joined.
    const joined: [string, string][] = [];
    for (const { text, style, origin } of runs) {
      const look = origin ?? JSON.stringify(style);
      const last = joined[joined.length - 1];
      if (last?.[1] === look) last[0] += text;
      else if (text !== '') joined.push([text, look]);
    }
    return JSON.stringify(joined);
  };
  return described(a) === described(b);
}
