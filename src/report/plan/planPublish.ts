import type { Finding } from '../../kpi/finding';
import { cellName } from '../references/cellAddress';
import { formulaTokens } from '../references/formulaTokens';
import { markedSheets } from '../scan/recordOnSheet';
import type { RecordPositions } from '../workbook/record';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { blank, textContent } from './cells/cellContent';
import * as messages from './messages';
import * as editMessages from './handEdits/messages';
import type { CellContent, CellWrite, FillPlan, FormatWrite } from './plan';
import { wordsBesideEdits } from './handEdits/wordsBesideEdits';

/** As typed, and as Excel stores the functions of an add-in. */
const OWN_FUNCTION = /^(?:_xldudf_)?NGKT[._]/i;

/**
 * Plans a copy for people without the add-in: formulas with NGKT functions become the values they show, the fill record
 * goes, everything else stays, the label of illustrative data too. Words of the fill (*gần*) do not stay beside numbers
 * that a person typed since, as in a refill.
 */
export function planPublish(snapshot: WorkbookSnapshot, positions: RecordPositions): FillPlan {
  const findings: Finding[] = [];
  const warn = (rule: string, message: Finding['message'], where: Finding['where']): void => {
    findings.push({ severity: 'warning', rule, message, where });
  };
  const { cells: wordless, unknown } = wordsBesideEdits(snapshot, positions);
  for (const { sheet, marker } of unknown)
    warn('edit.wordsUnknown', editMessages.wordsUnknown(marker), { sheet, marker });
  const sheets = markedSheets(snapshot, positions).flatMap(({ sheet, markers }) => {
    const writes: CellWrite[] = [];
    const qualify: FormatWrite[] = [];
    for (const { cell, words, format, edited } of wordless.filter(({ sheet: name }) => name === sheet.name)) {
      const { row, column, value, formula } = cell;
      if (formula !== undefined) qualify.push({ row, column, prefix: '', suffix: '', format });
      else if (typeof value === 'number')
        writes.push({ row, column, content: { type: 'number', number: value, format } });
      const message = edited ? editMessages.wordsTakenOut(words) : editMessages.wordsOfFormulaTakenOut(words);
      warn('edit.words', message, { sheet: sheet.name, cell: cellName(row, column) });
    }
    for (const cell of sheet.cells) {
      const { row, column, formula } = cell;
      const where = { sheet: sheet.name, cell: cellName(row, column) };
      if (formula === undefined) {
        if (markers.isMarker(cell)) {
          warn('marker.unfilled', messages.unfilledMarker(), { ...where, marker: String(cell.value) });
        }
      } else if (usesOwnFunction(formula)) {
        if (cell.value === null) warn('formula.notCalculated', messages.notCalculated(formula), where);
        writes.push({ row, column, content: shownValue(cell) });
      }
    }
    const changed = writes.length + qualify.length > 0;
    return changed ? [{ sheet: sheet.name, changes: [], writes, qualify }] : [];
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
