import type { Finding } from '../../../kpi/finding';
import { cellName } from '../../references/cellAddress';
import { formulaTokens, type FormulaToken, type ReferenceToken } from '../../references/formulaTokens';
import { nameHabits } from '../../references/nameHabits';
import { formulaCopies, rewriteFormula } from '../../references/rewriteFormula';
import { cellKey } from '../../workbook/cellKey';
import { nameKey } from '../../workbook/nameKey';
import { RECORD_NAME_PREFIX } from '../../workbook/record';
import type { CellRange, WorkbookSnapshot } from '../../workbook/snapshot';
import { byCell, placeAfter, type PlannedCuts } from '../removedRows/cutReferences';
import type { RowsOfPlan } from '../removedRows/keptRows';
import * as messages from './messages';

/** A list after the fill that stands in several entries, each several rows high. */
interface TallList {
  readonly sheet: string;
  readonly range: CellRange;
  readonly height: number;
}

/** Functions that take one range only, not the same row of every entry, as `SUM((B2,B4,B6))` does. */
const TAKES_ONE_RANGE = /^(?:_xlfn\.)?(?:(?:COUNT|SUM|AVERAGE)IFS?|(?:MAX|MIN)IFS|ROWS|SUMPRODUCT|COUNTBLANK)\($/i;

/**
 * Formulas and names that mean one row of each entry of a list and cannot be written so after the fill: the list of cells would be
 * longer than Excel takes, or the function takes one range only, and would then read the entries' other rows as well.
 */
export function entryRowFindings(
  { sheets, names }: Pick<WorkbookSnapshot, 'sheets' | 'names'>,
  rows: RowsOfPlan,
  cuts: PlannedCuts,
): Finding[] {
  const lists = tallLists(rows);
  if (lists.length === 0) return [];
  const returned = byCell(cuts.returned);
  const findings: Finding[] = [];
  for (const { name: sheet, cells } of sheets) {
    for (const { row, column, formula } of cells) {
      const place = formula === undefined ? undefined : placeAfter(rows.maps.map(sheet), row);
      if (formula === undefined || !place) continue;
      const others = lists.filter((list) => list.sheet !== nameKey(sheet) || !isWithin(place.row, list.range));
      const inList = place.copies === undefined ? undefined : row;
      const back = returned.get(cellKey(sheet, row, column));
      const after = back?.formulas[0] ?? formulaCopies(formula, sheet, rows.maps, inList)(0);
      const wrong = wrongRange(after, sheet, others);
      if (wrong === undefined) continue;
      const where = { sheet, cell: cellName(row, column) };
      const message = messages.formulaTakesEntryRows(wrong);
      findings.push({ severity: 'warning', rule: 'formula.entryRows', message, where });
    }
  }
  for (const { name, sheet, formula } of names) {
    if (name.startsWith(RECORD_NAME_PREFIX)) continue;
    const after = rewriteFormula(formula, sheet ?? '', rows.maps, nameHabits(name));
    const wrong = wrongRange(after, sheet ?? '', lists);
    if (wrong === undefined) continue;
    const message = messages.nameTakesEntryRows(name, wrong);
    findings.push({
      severity: 'warning',
      rule: 'name.entryRows',
      message,
      where: sheet === undefined ? {} : { sheet },
    });
  }
  return findings;
}

function tallLists({ kept, at }: RowsOfPlan): TallList[] {
  return kept.flatMap(({ bands }) =>
    bands.flatMap(({ name, height, count }) => {
      const place = height > 1 && count > 1 ? at(name) : undefined;
      return place ? [{ sheet: nameKey(place.sheet), range: place.range, height }] : [];
    }),
  );
}

/** What of a formula reads other rows of a list's entries than it means; undefined where nothing does. */
function wrongRange(formula: string, home: string, lists: readonly TallList[]): string | undefined {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'reference') continue;
    const list = lists.find(
      ({ sheet, range }) => sheet === nameKey(token.sheets[0] ?? home) && isWithin(token.first.row, range),
    );
    if (!list) continue;
    if (cutsEntries(token, list)) return token.text;
    if (isUntakenUnion(tokens, at)) return `(${token.text},…)`;
  }
  return undefined;
}

/** Whether a range over several entries begins or ends inside one. */
function cutsEntries({ first, last }: ReferenceToken, { range, height }: TallList): boolean {
  if (!last || !isWithin(last.row, range) || last.row - first.row + 1 <= height) return false;
  return (first.row - range.firstRow) % height !== 0 || (last.row + 1 - range.firstRow) % height !== 0;
}

/** Whether a reference begins a list in parentheses, `SUMIF((A2,A4),…)`, that its function does not take. */
function isUntakenUnion(tokens: readonly FormulaToken[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'open' || tokens[at + 1]?.kind !== 'comma') return false;
  let depth = 0;
  for (let index = at - 2; index >= 0; index--) {
    const { kind, text } = tokens[index] as FormulaToken;
    if (kind === 'close') depth++;
    if (kind !== 'open' && kind !== 'function') continue;
    if (depth === 0) return TAKES_ONE_RANGE.test(text);
    depth--;
  }
  return false;
}

function isWithin(row: number, { firstRow, lastRow }: CellRange): boolean {
  return row >= firstRow && row <= lastRow;
}
