import type { Finding } from '../../kpi/finding';
import { mayHoldMarkers } from '../markers/markerText';
import { cellName } from '../references/cellAddress';
import { formulaTokens } from '../references/formulaTokens';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { blank, textContent } from './cellContent';
import * as messages from './messages';
import type { CellContent, CellWrite, FillPlan } from './plan';

/** As typed, and as Excel stores the functions of an add-in. */
const OWN_FUNCTION = /^(?:_xldudf_)?NGKT[._]/i;

/**
 * Plans a copy for people without the add-in: formulas with NGKT functions become the values they show, the fill record
 * goes, everything else stays, the label of illustrative data too.
 */
export function planPublish(snapshot: WorkbookSnapshot): FillPlan {
  const findings: Finding[] = [];
  const warn = (rule: string, message: Finding['message'], where: Finding['where']): void => {
    findings.push({ severity: 'warning', rule, message, where });
  };
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const writes: CellWrite[] = [];
    for (const cell of sheet.cells) {
      const { row, column, formula } = cell;
      const where = { sheet: sheet.name, cell: cellName(row, column) };
      if (formula === undefined) {
        if (typeof cell.value === 'string' && mayHoldMarkers(cell.value)) {
          warn('marker.unfilled', messages.unfilledMarker(), { ...where, marker: cell.value });
        }
      } else if (usesOwnFunction(formula)) {
        if (cell.value === null) warn('formula.notCalculated', messages.notCalculated(formula), where);
        writes.push({ row, column, content: shownValue(cell) });
      }
    }
    return writes.length > 0 ? [{ sheet: sheet.name, changes: [], writes, qualify: [] }] : [];
  });
  for (const { name, formula } of snapshot.names) {
    if (usesOwnFunction(formula)) warn('name.ownFunction', messages.nameUsesFunctions(name), {});
  }
  return {
    kind: 'publish',
    sheets,
    items: [],
    findings,
    filled: sheets.reduce((sum, { writes }) => sum + writes.length, 0),
    rows: { inserted: 0, removed: 0 },
  };
}

function usesOwnFunction(formula: string): boolean {
  return (
    /NGKT/i.test(formula) &&
    formulaTokens(formula).some(({ kind, text }) => kind === 'function' && OWN_FUNCTION.test(text))
  );
}

function shownValue({ value }: CellSnapshot): CellContent {
  if (value === null) return blank;
  return typeof value === 'number' ? { type: 'number', number: value } : textContent(String(value));
}
